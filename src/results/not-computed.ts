import { type MissingReason, NOT_COMPUTED } from "#wording/not-computed.ts";
import { everyLanguage } from "./every-language.ts";
import { methodGaps } from "./method/method-gaps.ts";
import type { AssessmentResult, NotComputed } from "./results.ts";
import type { ScoredAssessment } from "./scored-assessment.ts";

/** Every null of an assessment's result, with why. */
export function notComputed(
  result: Omit<AssessmentResult, "notComputed">,
  scored: ScoredAssessment,
): NotComputed[] {
  const hasRule = scored.assessment.selection !== undefined;
  const hasBallots = result.source === "ballots";
  const panels = panelReason(scored);
  const rows: (readonly [string, MissingReason | null])[] = [
    ["cut", hasRule ? null : "no-selection-rule"],
    ["selected", hasRule ? null : "no-selection-rule"],
    [
      "concordance",
      result.concordance.kendallsW === null ? concordanceReason(result, hasBallots) : null,
    ],
    ["rankInterval", panels],
    ["shareOfPanels", panels ?? (hasRule ? null : "no-selection-rule")],
    ["shareOfWeightings", hasRule ? null : "no-selection-rule"],
    [
      "effectiveWeight",
      result.criteria.some(({ effectiveWeight }) => effectiveWeight === null) ? "no-spread" : null,
    ],
    ["histograms", result.source === "totals" ? "no-ballots" : null],
    ["weightFlip", result.weightFlip === null && isTiedAtCut(result) ? "tie-at-cut" : null],
    ...methodGaps(result, scored),
  ];
  return rows.flatMap(([field, reason]) =>
    reason === null
      ? []
      : [{ field, reason, sentence: everyLanguage((language) => NOT_COMPUTED[language][reason]) }],
  );
}

function isTiedAtCut({ cut }: Omit<AssessmentResult, "notComputed">): boolean {
  return cut !== null && cut.tied.length > 0;
}

function concordanceReason(
  { concordance, items }: Omit<AssessmentResult, "notComputed">,
  hasBallots: boolean,
): MissingReason {
  if (!hasBallots) return "no-ballots";
  if (items.length < 2) return "fewer-than-two-items";
  return (concordance.experts ?? 0) < 2 ? "fewer-than-two-experts" : "no-spread";
}

function panelReason({ tally }: ScoredAssessment): MissingReason | null {
  if (tally.source !== "ballots") return "no-ballots";
  return (tally.experts ?? 0) < 2 ? "fewer-than-two-experts" : null;
}
