import type { AssessmentFile } from "#record/assessment.ts";
import type { Roadmap } from "#record/roadmap.ts";
import type { Text } from "#record/text.ts";

/** What a new questionnaire may start from. */
export const TEMPLATES = ["importance-and-feasibility", "importance"] as const;
export type Template = (typeof TEMPLATES)[number];

const SCALES: AssessmentFile["scales"] = {
  importance: usualScale("importance", [
    { en: "not important at all", km: "មិនសំខាន់ទាល់តែសោះ" },
    { en: "slightly important", km: "សំខាន់តិចតួច" },
    { en: "moderately important", km: "សំខាន់មធ្យម" },
    { en: "very important", km: "សំខាន់ខ្លាំង" },
    { en: "extremely important", km: "សំខាន់បំផុត" },
  ]),
  feasibility: usualScale("feasibility", [
    { en: "not feasible", km: "មិនអាចអនុវត្តបាន" },
    { en: "hardly feasible", km: "ពិបាកអនុវត្ត" },
    { en: "partly feasible", km: "អនុវត្តបានខ្លះ" },
    { en: "largely feasible", km: "អនុវត្តបានភាគច្រើន" },
    { en: "fully feasible", km: "អនុវត្តបានពេញលេញ" },
  ]),
};

/**
 * The criteria and scales that a new questionnaire starts with.
 *
 * @param template - which of the usual ones
 * @param horizons - of the roadmap, each asked about by itself
 */
export function usualQuestionnaire(
  template: Template,
  horizons: Roadmap["horizons"],
): Pick<AssessmentFile, "criteria" | "scales" | "selection" | "ties"> {
  const importance = {
    id: "importance",
    title: { en: "Strategic importance", km: "សារៈសំខាន់ជាយុទ្ធសាស្ត្រ" },
    measures: "importance",
    scale: "importance",
    criteria: [],
  };
  const rules = {
    selection: { rule: "first" as const, count: 8 },
    ties: { rule: "committee" as const },
  };
  if (template === "importance") {
    const { importance: scale } = SCALES;
    return {
      criteria: [importance],
      scales: scale === undefined ? {} : { importance: scale },
      ...rules,
    };
  }
  const feasibility = {
    id: "feasibility",
    title: { en: "Feasibility", km: "លទ្ធភាពអនុវត្ត" },
    measures: "feasibility",
    scale: "feasibility",
    criteria: horizons.map(({ id, title }) => ({
      id: `feasibility-${id}`,
      title,
      horizon: id,
      criteria: [],
    })),
  };
  return { criteria: [importance, feasibility], scales: SCALES, ...rules };
}

function usualScale(measures: string, labels: readonly Text[]): AssessmentFile["scales"][string] {
  return {
    min: 1,
    max: labels.length,
    step: 1,
    basis: "stated",
    measures,
    labels: Object.fromEntries(labels.map((label, index) => [String(index + 1), label])),
  };
}
