import type { RecordPath } from "#record/problem.ts";
import type { Page } from "../edition.ts";
import type { NumberedFinding } from "../order-findings.ts";
import { attention, WeightMark } from "./weight-mark.tsx";

interface FindingProps {
  readonly page: Page;
  readonly finding: NumberedFinding;
}

/** A finding beside what it speaks of: weight, title, one sentence, the way to the whole. */
export function FindingNote({ page, finding }: FindingProps) {
  const { words } = page;
  return (
    <article class="note">
      <p class={`weighed${attention(finding.weight)}`}>
        <WeightMark weight={finding.weight} />
        {words.finding.weights[finding.weight]}
      </p>
      <h3>{page.say(finding.title)}</h3>
      <p>
        {page.say(finding.message)}{" "}
        <a href={page.to(`findings.html#f${finding.number}`)}>
          {words.frame.more}
          <span class="unseen"> {words.item.findingNumber(finding.number)}</span>
        </a>
      </p>
      <Acknowledged page={page} finding={finding} />
    </article>
  );
}

/** A finding in full: number, title, what it says, what it speaks of, what would settle it. */
export function FindingCard({ page, finding }: FindingProps) {
  const { words } = page;
  return (
    <article class="finding" id={`f${finding.number}`}>
      <p class="ordinal">{page.number(finding.number)}</p>
      <div>
        <h3>{page.say(finding.title)}</h3>
        <p>{page.say(finding.message)}</p>
        <Acknowledged page={page} finding={finding} />
        <p class="about">
          {words.finding.severities[finding.severity]} · <code>{finding.code}</code> ·{" "}
          {words.finding.place}: <FindingPlace page={page} finding={finding} />
        </p>
        <FindingItems page={page} finding={finding} />
      </div>
      <p class="remedy">
        <b>{words.finding.remedy}</b> {page.say(finding.remedy)}
      </p>
    </article>
  );
}

function Acknowledged({ page, finding }: FindingProps) {
  if (finding.acknowledged === null) return null;
  const { decision, reason } = finding.acknowledged;
  return (
    <p class="acknowledged">
      <b>
        <a href={page.to(`decisions.html#decision-${decision}`)}>
          {page.words.finding.acknowledged}
        </a>
        :
      </b>{" "}
      {page.say(reason)}
    </p>
  );
}

function FindingPlace({ page, finding }: FindingProps) {
  const place = <code>{finding.where}</code>;
  const address = pageOf(page, finding.path);
  return address === null ? place : <a href={page.to(address)}>{place}</a>;
}

/** The page that shows a place in the record; null where none does. */
function pageOf(page: Page, [room, first, second]: RecordPath): string | null {
  switch (room) {
    case "assessments":
      return page.assessment(String(first)) === undefined ? null : `assessments/${first}.html`;
    case "chapters":
      return page.chapters.some(({ slug }) => slug === second) ? `chapters/${second}.html` : null;
    case "chart":
      return page.figures.roadmap === undefined ? null : "index.html#figure-roadmap";
    case "evidence": {
      const stage = page.record.roadmap.stages.find(({ evidence }) =>
        evidence.some((name) => name === first),
      );
      return stage === undefined ? null : `stages/${stage.id}.html`;
    }
    default:
      return null;
  }
}

function FindingItems({ page, finding }: FindingProps) {
  const known = finding.items.filter((id) => page.item(id) !== undefined);
  if (known.length === 0) return null;
  return (
    <p class="about">
      {page.words.finding.about}:{" "}
      {known.map((id, index) => (
        <>
          {index > 0 && ", "}
          <a href={page.to(`items/${id}.html`)}>{page.title(id)}</a>
        </>
      ))}
    </p>
  );
}
