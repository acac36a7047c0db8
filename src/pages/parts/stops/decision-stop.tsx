import { finalSelection } from "#results/final-selection.ts";
import type { Cut } from "#results/results.ts";
import type { Page, Scored } from "../../edition.ts";
import type { Stop, StopContext } from "./stop.ts";

/** Stop 6: the rule, what it gave, and any decision that settled or overruled it. */
export function decisionStop({ page, scored, place }: StopContext): Stop {
  const words = page.words.item;
  const kind = words.decision;
  const cut = scored?.assessment.cut ?? null;
  if (scored === null || cut === null)
    return {
      kind,
      title: scored === null ? page.words.frame.notInSource : words.noRule,
      state: "unknown",
      gap: null,
      body: null,
    };
  const selected = finalSelection(scored.result) ?? "no";
  const isUnexplained =
    place?.kind === "bar" && selected === "no" && scored.result.decision === null;
  return {
    kind,
    title: outcome(page, scored, cut),
    state: isUnexplained ? "bad" : selected === "tied" ? "unknown" : "known",
    gap: null,
    body: <Settled page={page} scored={scored} />,
  };
}

/** What the rule gave, and beside it what a decision made of it. */
function outcome(page: Page, { result }: Scored, cut: Cut): string {
  const words = page.words.item;
  const said = result.selected ?? "no";
  return result.decision === null
    ? words.outcome(rule(page, cut), said)
    : words.decidedOutcome(rule(page, cut), said, result.decision.selected);
}

function rule(page: Page, { rule: kind, count, threshold }: Cut): string {
  const words = page.words.item;
  return kind === "threshold" ? words.ruleScore(threshold ?? 0) : words.ruleFirst(count ?? 0);
}

function Settled({ page, scored }: { readonly page: Page; readonly scored: Scored }) {
  const words = page.words.item;
  const { decision } = scored.result;
  if (decision === null) return <p>{words.noOverride}</p>;
  const recorded = page.record.decisions.find(({ id }) => id === decision.id);
  return (
    <p>
      {words.decidedBy}:{" "}
      <a href={page.to(`decisions.html#decision-${decision.id}`)}>
        {recorded === undefined ? decision.id : page.say(recorded.title)}
      </a>
    </p>
  );
}
