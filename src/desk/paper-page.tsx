import { PAPER_STATES, type PapersAtDesk } from "#actions/read-papers.ts";
import { LANGUAGE_NAMES, LANGUAGES, pick } from "#wording/language.ts";
import { DESK_PAPER_WORDS } from "#wording/live/desk-paper-words.ts";
import { digits } from "#wording/numbers.ts";
import type { DeskPlace } from "./desk-place.ts";
import { Choice, DeskForm, Field, Tick } from "./parts/desk-form.tsx";
import { roadmapFrame } from "./roadmap-frame.tsx";

export interface PaperProps {
  readonly place: DeskPlace;
  readonly desk: PapersAtDesk;
}

/** What stands around every page of the papers. */
export function paperFrame({ place, desk }: PaperProps) {
  const { assessment, roadmap } = desk;
  return {
    place,
    roadmap: { name: roadmap.name, title: roadmap.head.title, may: desk.may },
    above: {
      href: `/desk/assessments/${assessment.key}`,
      label: pick(assessment.questionnaire.title, place.language),
    },
  };
}

/** Ballots on paper: how many stand where, printing sheets, typing one in, and putting them into the round. */
export function paperPage(props: PaperProps): string {
  const words = DESK_PAPER_WORDS[props.place.language];
  const { open } = props.desk;
  return roadmapFrame({
    ...paperFrame(props),
    title: words.paper,
    children: (
      <>
        <p class="lead">{words.lead}</p>
        {open === null ? <p>{words.noRound}</p> : <Papers {...props} open={open} />}
      </>
    ),
  });
}

type OpenProps = PaperProps & { readonly open: NonNullable<PapersAtDesk["open"]> };

function Papers(props: OpenProps) {
  const { place, open } = props;
  const words = DESK_PAPER_WORDS[place.language];
  const shown = PAPER_STATES.filter((state) => open.counts[state] > 0);
  return (
    <>
      <ul>
        {shown.map((state) => (
          <li>
            <b>{digits(String(open.counts[state]), place.language)}</b> {words.states[state]}
          </li>
        ))}
      </ul>
      {open.counts.issued + open.counts["keyed-once"] + open.counts.differs > 0 && (
        <KeyForm {...props} />
      )}
      {open.counts.settled + open.counts["keyed-once"] > 0 && <PutIn {...props} />}
      <Issue {...props} />
    </>
  );
}

function KeyForm({ place, desk, open }: OpenProps) {
  const words = DESK_PAPER_WORDS[place.language];
  return (
    <>
      <h2>{words.key}</h2>
      <DeskForm
        place={place}
        action={`/desk/assessments/${desk.assessment.key}/paper`}
        form="open"
        title={words.open}
        hint={words.keyHow}
      >
        <input type="hidden" name="round" value={String(open.round)} />
        <Field place={place} form="open" name="code" label={words.code} required />
      </DeskForm>
    </>
  );
}

function PutIn({ place, desk, open }: OpenProps) {
  const words = DESK_PAPER_WORDS[place.language];
  return (
    <>
      <h2>{words.putIn}</h2>
      <DeskForm
        place={place}
        action={`/desk/assessments/${desk.assessment.key}/paper`}
        form="count"
        title={words.putIn}
        hint={words.putInHow}
      >
        <input type="hidden" name="round" value={String(open.round)} />
        {open.counts["keyed-once"] > 0 && <Tick name="single" label={words.withSingle} />}
      </DeskForm>
    </>
  );
}

function Issue({ place, desk, open }: OpenProps) {
  const words = DESK_PAPER_WORDS[place.language];
  return (
    <>
      <h2>{words.issue}</h2>
      <DeskForm
        place={place}
        action={`/desk/assessments/${desk.assessment.key}/paper`}
        form="issue"
        title={words.issue}
        hint={words.issueHow}
      >
        <input type="hidden" name="round" value={String(open.round)} />
        <Field
          place={place}
          form="issue"
          name="count"
          type="number"
          label={words.count}
          value="10"
          required
        />
        <Choice
          place={place}
          form="issue"
          name="language"
          label={words.sheetLanguage}
          value="km"
          options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value }))}
        />
      </DeskForm>
    </>
  );
}
