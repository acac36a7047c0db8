import type { Finding } from "#results/results.ts";

/** A finding with the number it carries on every page. */
export interface NumberedFinding extends Finding {
  readonly number: number;
}

/** Weights of a finding, heaviest first: the order in which a reader needs them. */
export const WEIGHTS = [
  "could-change-the-choice",
  "does-not-agree-with-itself",
  "cannot-be-checked",
] as const satisfies readonly Finding["weight"][];

const SEVERITIES: readonly Finding["severity"][] = ["error", "warning", "information"];

/** Puts findings in order of consequence and numbers them from one; equals stay in the order of the review. */
export function orderFindings(findings: readonly Finding[]): readonly NumberedFinding[] {
  return [...findings]
    .sort(
      (one, other) =>
        WEIGHTS.indexOf(one.weight) - WEIGHTS.indexOf(other.weight) ||
        SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity),
    )
    .map((finding, index) => ({ ...finding, number: index + 1 }));
}
