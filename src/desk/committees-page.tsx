import type { CommitteeAtDesk, SeatAtDesk } from "#actions/read-committees.ts";
import { pick } from "#wording/language.ts";
import { SEAT_WORDS } from "#wording/live/desk-seat-words.ts";
import { groupTitle } from "#wording/stakeholder-groups.ts";
import { deskHtml, type RoadmapInView } from "./desk-html.tsx";
import type { DeskPlace } from "./desk-place.ts";
import { Both, Choice, DeskForm, Field, Tick } from "./parts/desk-form.tsx";
import { Unfolding } from "./parts/unfolding.tsx";

interface CommitteesProps {
  readonly place: DeskPlace;
  readonly roadmap: RoadmapInView;
  readonly committees: readonly CommitteeAtDesk[];
  readonly version: number;
  readonly languages: readonly string[];
}

/** Every committee of the roadmap with its seats, and who has them today. */
export function committeesPage(props: CommitteesProps): string {
  const { place, roadmap, committees } = props;
  const { language } = place;
  const words = SEAT_WORDS[language];
  const may = roadmap.may("manage-seats") && roadmap.may("edit-roadmap");
  return deskHtml({
    place,
    title: words.committees,
    roadmap,
    section: "committees",
    children: (
      <>
        <h1>{words.committees}</h1>
        <p class="lead">{words.committeesLead}</p>
        {committees.length === 0 && <p>{words.noCommittees}</p>}
        {committees.map((committee) => (
          <Committee {...props} committee={committee} />
        ))}
        {may && (
          <Unfolding
            summary={words.newCommittee}
            open={committees.length === 0 || place.refused?.form === "make"}
          >
            <NewCommittee {...props} />
          </Unfolding>
        )}
      </>
    ),
  });
}

function Committee({
  place,
  roadmap,
  committee,
  committees,
}: CommitteesProps & { readonly committee: CommitteeAtDesk }) {
  const { language } = place;
  const words = SEAT_WORDS[language];
  const above = committees.find(({ id }) => id === committee.reportsTo);
  const at = `/desk/roadmaps/${roadmap.name}`;
  return (
    <section>
      <h2>{pick(committee.title, language)}</h2>
      {above !== undefined && <p class="soft">{words.reportsTo(pick(above.title, language))}</p>}
      {committee.seats.length === 0 && <p>{words.noSeats}</p>}
      <ul class="items">
        {committee.seats.map((seat) => (
          <SeatLine place={place} seat={seat} at={at} />
        ))}
      </ul>
      {roadmap.may("manage-seats") && (
        <p class="ways-out">
          <a href={`${at}/committee/${committee.id}`}>
            {words.addSeats} · {words.editCommittee}
          </a>
        </p>
      )}
    </section>
  );
}

interface SeatLineProps {
  readonly place: DeskPlace;
  readonly seat: SeatAtDesk;
  /** Address of the roadmap at the desk. */
  readonly at: string;
}

function SeatLine({ place: { language }, seat, at }: SeatLineProps) {
  const words = SEAT_WORDS[language];
  const { title, stakeholderGroup, institution, takenToday, today, sitters } = seat;
  const about = [
    stakeholderGroup === null ? null : groupTitle(stakeholderGroup, language),
    institution === null ? null : pick(institution, language),
  ].filter((each) => each !== null);
  const names = today.map(({ person, substitute }) =>
    substitute ? words.substituteOf(person.name) : person.name,
  );
  return (
    <li class="seat-line">
      <div>
        <a href={`${at}/seats/${seat.id}`}>{pick(title, language)}</a>
        {about.length > 0 && <small class="soft"> {about.join(" · ")}</small>}
      </div>
      <p class={takenToday ? undefined : "soft"}>
        {sitters !== null && takenToday && names.join(", ")}
        {sitters === null && takenToday && words.taken}
        {!takenToday && words.empty}
      </p>
    </li>
  );
}

function NewCommittee({ place, roadmap, committees, version, languages }: CommitteesProps) {
  const words = SEAT_WORDS[place.language];
  const at = { place, form: "make" };
  return (
    <DeskForm
      place={place}
      action={`/desk/roadmaps/${roadmap.name}/committees`}
      form="make"
      title={words.makeCommittee}
    >
      <input type="hidden" name="version" value={String(version)} />
      <Both {...at} name="title" label={words.title} needed={languages} />
      <ReportsTo {...at} committees={committees} value={committees[0]?.id ?? ""} />
      <Tick name="chair" label={words.withChair} checked />
      <Tick name="vice" label={words.withVice} checked />
      <Field
        {...at}
        name="members"
        type="number"
        label={words.members}
        value="7"
        rule={words.membersRule}
      />
    </DeskForm>
  );
}

/** The committee above; not asked where there is no other. */
export function ReportsTo({
  committees,
  value,
  ...at
}: {
  readonly place: DeskPlace;
  readonly form: string;
  readonly committees: readonly CommitteeAtDesk[];
  readonly value: string;
}) {
  const { language } = at.place;
  const words = SEAT_WORDS[language];
  if (committees.length === 0) return null;
  return (
    <Choice
      {...at}
      name="reportsTo"
      label={words.reportsToField}
      value={value}
      options={[
        { value: "", label: words.noParent },
        ...committees.map(({ id, title }) => ({ value: id, label: pick(title, language) })),
      ]}
    />
  );
}
