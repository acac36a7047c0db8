import type { ConsensusRule as RecordRule } from "#record/assessment.ts";
import { type ConsensusRule, consensusReached } from "#statistics/panel/consensus-reached.ts";
import { inRankOrder } from "../rank-order.ts";
import type { ScoredAssessment } from "../scored-assessment.ts";
import type { ConsensusResult } from "./method-result.ts";
import { roundedDeep } from "./rounded-deep.ts";
import { scoresIn } from "./scores-in.ts";

/** Consensus per item and criterion by the rule fixed in the record; null without one, and from totals. */
export function consensusOf(scored: ScoredAssessment): ConsensusResult | null {
  const { assessment, columns, tally } = scored;
  const { consensus: rule } = assessment;
  if (rule === undefined || tally.source === "totals") return null;
  const cells = inRankOrder(scored).flatMap((item) =>
    columns.flatMap(({ id }, column) => {
      const cell = tally.cells[item]?.[column];
      const found = cell === undefined ? null : consensusReached(scoresIn(cell), ruleOf(rule));
      return found === null
        ? []
        : [{ item: assessment.items[item] ?? "", criterion: id, ...found }];
    }),
  );
  return roundedDeep({ rule, cells });
}

function ruleOf(rule: RecordRule): ConsensusRule {
  if (rule.rule === "iqr") return { iqrAtMost: rule.atMost };
  return "within" in rule
    ? { share: rule.share, within: rule.within }
    : { share: rule.share, atLeast: rule.atLeast };
}
