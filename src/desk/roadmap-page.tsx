import type { RoadmapAtDesk } from "#actions/read-desk.ts";
import { pick } from "#wording/language.ts";
import { DESK_WORDS } from "#wording/live/desk-catalogue.ts";
import { DESK_QUESTIONNAIRE_WORDS } from "#wording/live/desk-questionnaire-catalogue.ts";
import { ROADMAP_WORDS } from "#wording/live/desk-roadmap-words.ts";
import { digits } from "#wording/numbers.ts";
import { deskHtml, type RoadmapInView } from "./desk-html.tsx";
import type { DeskPlace } from "./desk-place.ts";
import { NextStep } from "./parts/next-step.tsx";

interface RoadmapPageProps {
  readonly place: DeskPlace;
  readonly roadmap: RoadmapInView;
  readonly assessments: RoadmapAtDesk["assessments"];
  readonly published: RoadmapAtDesk["published"];
  readonly seats: { readonly taken: number; readonly all: number };
  /** What is in the register or proposed for it. */
  readonly items: number;
}

/** A roadmap: where each assessment stands, beginning another one, and the record to take away. */
export function roadmapPage(props: RoadmapPageProps): string {
  const { place, roadmap, assessments } = props;
  const { name, title, may } = roadmap;
  const { language } = place;
  const words = DESK_WORDS[language];
  const at = `/desk/roadmaps/${name}`;
  return deskHtml({
    place,
    title: pick(title, language),
    roadmap,
    section: "overview",
    children: (
      <>
        <h1>{pick(title, language)}</h1>
        <Committees {...props} />
        <Register {...props} />
        {assessments.length === 0 && <p>{words.noAssessments}</p>}
        <ul class="shelf list">
          {assessments.map(({ key, title: assessment, state }) => (
            <li>
              <a class="desk-link" href={`/desk/assessments/${key}`}>
                {pick(assessment, language)}
              </a>
              <p>
                <NextStep place={place} state={state} published={props.published} />
              </p>
            </li>
          ))}
        </ul>
        <p class="ways-out">
          {may("edit-questionnaire") && (
            <a href={`${at}/assessments/new`}>{DESK_QUESTIONNAIRE_WORDS[language].newAssessment}</a>
          )}
          {may("export-record") && <a href={`${at}/record.zip`}>{words.exportRecord}</a>}
          {may("import-record") && <a href="/desk/import">{ROADMAP_WORDS[language].import}</a>}
        </p>
      </>
    ),
  });
}

/** Without seats nobody can be asked, so this comes first. */
function Committees({ place: { language }, roadmap, seats }: RoadmapPageProps) {
  const words = ROADMAP_WORDS[language];
  const say = (count: number) => digits(String(count), language);
  return (
    <p class="lead">
      {seats.all === 0 ? words.noCommittee : words.seatsTaken(say(seats.taken), say(seats.all))}{" "}
      <a href={`/desk/roadmaps/${roadmap.name}/committees`}>{words.toCommittees}</a>
    </p>
  );
}

/** Without items nothing can be asked. */
function Register({ place: { language }, roadmap, items }: RoadmapPageProps) {
  const words = ROADMAP_WORDS[language];
  return (
    <p>
      {items === 0 ? words.noItems : words.itemsHeld(digits(String(items), language))}{" "}
      <a href={`/desk/roadmaps/${roadmap.name}/register`}>{words.toRegister}</a>
    </p>
  );
}
