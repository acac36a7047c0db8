import type { AssessmentFile } from "#record/assessment.ts";
import type { Roadmap } from "#record/roadmap.ts";
import { USUAL_CRITERIA, USUAL_LABELS } from "#wording/live/usual-criteria.ts";

/** What a new questionnaire may start from. */
export const TEMPLATES = ["importance-and-feasibility", "importance"] as const;
export type Template = (typeof TEMPLATES)[number];

type Measured = keyof typeof USUAL_CRITERIA;

/** As many as the first public roadmap took; half of what is asked where that is fewer. */
const USUAL_COUNT = 8;

/** The criteria, scales and rules that a new questionnaire starts with; each horizon of the roadmap is asked about by itself. */
export function usualQuestionnaire(
  template: Template,
  { horizons, items }: { readonly horizons: Roadmap["horizons"]; readonly items: number },
): Pick<AssessmentFile, "criteria" | "scales" | "selection" | "ties"> {
  const rules = {
    selection: { rule: "first", count: Math.min(USUAL_COUNT, Math.ceil(items / 2)) },
    ties: { rule: "committee" },
  } as const;
  const importance = criterion("importance");
  if (template === "importance")
    return { criteria: [importance], scales: { importance: scale("importance") }, ...rules };
  const parts = horizons.map(({ id, title }) => ({
    id: `feasibility-${id}`,
    title,
    horizon: id,
    criteria: [],
  }));
  return {
    criteria: [importance, { ...criterion("feasibility"), criteria: parts }],
    scales: { importance: scale("importance"), feasibility: scale("feasibility") },
    ...rules,
  };
}

function criterion(measures: Measured) {
  return {
    id: measures,
    title: USUAL_CRITERIA[measures],
    measures,
    scale: measures,
    criteria: [],
  };
}

function scale(measures: Measured): AssessmentFile["scales"][string] {
  const labels = USUAL_LABELS[measures];
  return {
    min: 1,
    max: labels.length,
    step: 1,
    basis: "stated",
    measures,
    labels: Object.fromEntries(labels.map((label, index) => [String(index + 1), label])),
  };
}
