import type { Round } from "#record/assessment.ts";
import type { AssessmentResult } from "#results/results.ts";
import { formatDay } from "#wording/dates.ts";
import { CHECK_WORDS } from "#wording/pages/check-words.ts";
import type { Page } from "../edition.ts";
import { voiceOf } from "../voice-of.ts";

/** When the rounds of an assessment closed, and which bodies gave an opinion on its step or approved it. */
export function RoundHistory({
  page,
  assessment: { id, rounds: count },
}: {
  readonly page: Page;
  readonly assessment: AssessmentResult;
}) {
  const asked = page.record.assessments.find((one) => one.id === id);
  if (asked === undefined) return null;
  const words = page.words.item;
  const closed = asked.rounds.filter(
    (round) => round.closed !== undefined || round.errata !== undefined,
  );
  const step = page.record.roadmap.stages.find(({ layers }) => layers.includes(asked.layer));
  const acts = page.record.decisions.filter(
    (decision) => decision.kind === "gate" && step !== undefined && decision.stage === step.id,
  );
  if (closed.length === 0 && acts.length === 0) return null;
  return (
    <ul class="plain-list">
      {closed.map((round) => (
        <li>
          {words.roundOf(round.id, count)}
          {round.closed !== undefined && `: ${words.closed(round.closed)}`}
          <Errata round={round} page={page} />
        </li>
      ))}
      {acts.map(({ id: decision, title, date }) => (
        <li>
          <a href={page.to(`decisions.html#decision-${decision}`)}>{page.say(title)}</a>
          {date !== undefined && ` · ${formatDay(date, page.language)}`}
        </li>
      ))}
      <li>{CHECK_WORDS[page.language].whoReleased}</li>
    </ul>
  );
}

/** What was found wrong with a round after it closed, in the words that it was told in. */
function Errata({ round, page }: { readonly round: Round; readonly page: Page }) {
  const { errata = [] } = round;
  return errata.map(({ date, text }) => (
    <p>
      <b>{page.words.item.erratum(date)}</b> <span lang={voiceOf(page, text)}>{text}</span>
    </p>
  ));
}
