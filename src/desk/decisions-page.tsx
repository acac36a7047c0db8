import type { DecisionsAtDesk } from "#actions/read-decisions-at-desk.ts";
import type { Decision } from "#record/decision.ts";
import { formatDay } from "#wording/dates.ts";
import { pick } from "#wording/language.ts";
import { DESK_WORDS } from "#wording/live/desk-catalogue.ts";
import { DESK_DECISIONS_WORDS } from "#wording/live/desk-decisions-words.ts";
import { digits } from "#wording/numbers.ts";
import type { DecisionsProps } from "./decisions-props.ts";
import { DeskForm, Field, Tick } from "./parts/desk-form.tsx";
import { GateForm } from "./parts/gate-form.tsx";
import { Unfolding } from "./parts/unfolding.tsx";
import { roadmapFrame } from "./roadmap-frame.tsx";

/** Every decision of a roadmap, newest first, with minutes and scans, and recording another one. */
export function decisionsPage(props: DecisionsProps): string {
  const { place, desk } = props;
  const words = DESK_DECISIONS_WORDS[place.language];
  const { name, head } = desk.roadmap;
  return roadmapFrame({
    place,
    roadmap: { name, title: head.title, may: desk.may },
    section: "decisions",
    title: words.decisions,
    children: (
      <>
        <p class="lead">{words.lead}</p>
        {desk.may("record-decision") && (
          <Unfolding summary={words.recordGate} open={place.refused?.form === "gate"}>
            <GateForm {...props} />
          </Unfolding>
        )}
        {desk.decisions.length === 0 && <p>{words.none}</p>}
        <ul class="shelf list">
          {[...desk.decisions].reverse().map((row) => (
            <li id={row.id}>
              <Entry {...props} row={row} />
            </li>
          ))}
        </ul>
      </>
    ),
  });
}

type EntryProps = DecisionsProps & { readonly row: DecisionsAtDesk["decisions"][number] };

function Entry(props: EntryProps) {
  const { place, row } = props;
  const { content, minutes } = row;
  const words = DESK_DECISIONS_WORDS[place.language];
  const { reason } = content;
  const { proposer, minorityReport: minority } =
    content.kind === "override" ? content : { proposer: undefined, minorityReport: undefined };
  return (
    <>
      <h2>{pick(content.title, place.language)}</h2>
      <p>{factsOf(content, props).join(" · ")}</p>
      {proposer !== undefined && (
        <p>
          {DESK_WORDS[place.language].proposer}: {pick(proposer, place.language)}
        </p>
      )}
      {reason !== undefined && (
        <p>
          {words.reason}: {pick(reason, place.language)}
        </p>
      )}
      {minority !== undefined && (
        <p>
          {words.minorityReport}: {pick(minority, place.language)}
        </p>
      )}
      {minutes !== null && (
        <Unfolding summary={words.minutes}>
          {minutes.split(/\n{2,}/).map((paragraph) => (
            <p class="as-written">{paragraph}</p>
          ))}
        </Unfolding>
      )}
      <Scans {...props} />
      <Corrections {...props} />
    </>
  );
}

function factsOf(content: Decision, { place: { language } }: DecisionsProps): readonly string[] {
  const words = DESK_DECISIONS_WORDS[language];
  const say = (count: number) => digits(String(count), language);
  const vote = "vote" in content ? content.vote : undefined;
  const gate = content.kind === "gate" ? content : null;
  const facts = [
    gate === null
      ? (words.kinds[kindOf(content)] ?? content.kind)
      : `${words.acts[gate.act]}: ${pick(gate.body, language)}`,
    content.date === undefined ? "" : formatDay(content.date, language),
    content.reference === undefined ? "" : words.referenceIs(content.reference),
    gate?.quorum === undefined ? "" : words.presentOf(say(gate.present ?? 0), say(gate.quorum)),
    vote === undefined
      ? ""
      : words.vote({
          for: say(vote.for),
          against: say(vote.against),
          abstained: say(vote.abstained),
        }),
  ];
  return facts.filter((fact) => fact !== "");
}

/** A split is recorded as a merge into several. */
function kindOf(content: Decision): string {
  return content.kind === "merge" && content.into.length > 1 ? "split" : content.kind;
}

function Scans({ place, desk, row }: EntryProps) {
  const words = DESK_DECISIONS_WORDS[place.language];
  const scans = desk.attachments.filter(({ decisionId }) => decisionId === row.id);
  const at = `/desk/roadmaps/${desk.roadmap.name}/decisions`;
  if (scans.length === 0) return null;
  return (
    <ul class="list">
      {scans.map(({ id, name, public: isPublic }) => (
        <li>
          <a class="desk-link" href={isPublic ? `/scans/${id}` : `/desk/scans/${id}`}>
            {name}
          </a>{" "}
          <span class="hint">{isPublic ? words.publicScan : words.privateScan}</span>
          {desk.may("record-decision") && (
            <form class="inline" method="post" action={`${at}/take-away`}>
              <input type="hidden" name="scan" value={id} />
              <button type="submit" class="link">
                {words.takeAway}
                <span class="unseen"> {name}</span>
              </button>
            </form>
          )}
        </li>
      ))}
    </ul>
  );
}

function Corrections({ place, desk, row }: EntryProps) {
  if (!desk.may("record-decision")) return null;
  const words = DESK_DECISIONS_WORDS[place.language];
  const at = `/desk/roadmaps/${desk.roadmap.name}/decisions`;
  // Every entry has the same two forms: only the one that was sent gets back what was typed.
  const isOurs = place.refused?.typed.decision === row.id;
  const own = isOurs ? place : { ...place, refused: null };
  const named = (form: string) => ({
    ...own,
    refused: own.refused?.form === form ? { ...own.refused, form: `${form}-${row.id}` } : null,
  });
  return (
    <>
      <Unfolding summary={words.attach} open={own.refused?.form === "scan"}>
        <DeskForm place={own} action={at} form="scan" title={words.attach} files>
          <input type="hidden" name="decision" value={row.id} />
          <label>
            {words.file}
            <input type="file" name="file" accept=".pdf,.png,.jpg,.jpeg" required />
          </label>
          <p class="hint">{words.fileRule}</p>
          <Tick name="public" label={words.isPublic} />
        </DeskForm>
      </Unfolding>
      <Unfolding summary={words.changeMinutes} open={own.refused?.form === "minutes"}>
        <DeskForm place={own} action={at} form="minutes" title={words.save}>
          <input type="hidden" name="decision" value={row.id} />
          <input type="hidden" name="version" value={String(row.version)} />
          <Field
            place={named("minutes")}
            form={`minutes-${row.id}`}
            name="minutes"
            label={words.minutes}
            value={row.minutes ?? ""}
            rows={8}
          />
        </DeskForm>
      </Unfolding>
    </>
  );
}
