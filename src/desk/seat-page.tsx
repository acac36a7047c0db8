import type { SeatInFull } from "#actions/read-seat.ts";
import { FactList } from "#pages/parts/fact-list.tsx";
import { formatDay } from "#wording/dates.ts";
import { type Language, pick } from "#wording/language.ts";
import { SEAT_WORDS } from "#wording/live/desk-seat-words.ts";
import { SEAT_ROLES, type SeatRole } from "#wording/live/seat-title.ts";
import { groupTitle } from "#wording/stakeholder-groups.ts";
import { deskHtml } from "./desk-html.tsx";
import { DeskForm } from "./parts/desk-form.tsx";
import { LeadPart } from "./parts/lead-part.tsx";
import { SeatFields } from "./parts/seat-fields.tsx";
import { SittersPart } from "./parts/sitters-part.tsx";
import { Unfolding } from "./parts/unfolding.tsx";
import type { SeatPageProps } from "./seat-page-props.ts";

/** One seat: for whom it speaks, who sits in it, what it declared, and whether its lead is in other hands. */
export function seatPage(props: SeatPageProps): string {
  const { place, roadmap, full } = props;
  const { language } = place;
  const words = SEAT_WORDS[language];
  const { seat } = full;
  const title = pick(seat.title, language);
  return deskHtml({
    place,
    title,
    roadmap,
    section: "committees",
    steps: [{ href: `/desk/roadmaps/${roadmap.name}/committees`, label: words.committees }],
    children: (
      <>
        <h1>{title}</h1>
        <p class="lead">{words.seatLead}</p>
        <FactList facts={factsOf(full, language)} />
        {seat.sitters !== null && <SittersPart {...props} at={addressOf(props)} />}
        {seat.role === "chair" && <LeadPart {...props} at={addressOf(props)} />}
        <Interests {...props} />
        {roadmap.may("manage-seats") && <ChangeSeat {...props} />}
      </>
    ),
  });
}

function addressOf({ roadmap, full }: SeatPageProps): string {
  return `/desk/roadmaps/${roadmap.name}/seats/${full.seat.id}`;
}

function factsOf({ seat, committee }: SeatInFull, language: Language) {
  const words = SEAT_WORDS[language];
  const { stakeholderGroup, institution } = seat;
  return [
    [words.committee, pick(committee.title, language)] as const,
    [words.role, SEAT_ROLES[language][seat.role as SeatRole] ?? seat.role] as const,
    [
      words.group,
      stakeholderGroup === null ? words.noGroup : groupTitle(stakeholderGroup, language),
    ] as const,
    ...(institution === null ? [] : [[words.institution, pick(institution, language)] as const]),
  ];
}

function Interests({ place: { language }, roadmap, full }: SeatPageProps) {
  const words = SEAT_WORDS[language];
  return (
    <section>
      <h2>{words.interests}</h2>
      {full.declarations.length === 0 && <p>{words.noInterests}</p>}
      <ul class="plain-list">
        {full.declarations.map(({ interest, declaredOn }) => (
          <li>
            {interest} <small class="soft">{words.declared(formatDay(declaredOn, language))}</small>
          </li>
        ))}
      </ul>
      <p class="ways-out">
        <a href={`/desk/roadmaps/${roadmap.name}/interests?seat=${full.seat.id}`}>
          {words.declare}
        </a>
      </p>
    </section>
  );
}

function ChangeSeat(props: SeatPageProps) {
  const { place, full, languages } = props;
  const words = SEAT_WORDS[place.language];
  const at = addressOf(props);
  return (
    <section class="folds">
      <Unfolding summary={words.editSeat} open={place.refused?.form === "save"}>
        <DeskForm place={place} action={at} form="save" title={words.save}>
          <input type="hidden" name="stamp" value={full.stamp} />
          <SeatFields place={place} form="save" seat={full.seat} languages={languages} />
        </DeskForm>
      </Unfolding>
      <Unfolding summary={words.removeSeat}>
        <p>{words.removeHow}</p>
        <p class="ways-out">
          <a href={`${at}/remove`}>{words.removeSeat}</a>
        </p>
      </Unfolding>
    </section>
  );
}
