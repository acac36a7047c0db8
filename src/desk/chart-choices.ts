import type { PlanAtDesk } from "#actions/read-plan.ts";
import type { Text } from "#record/text.ts";
import { type Language, pick } from "#wording/language.ts";
import { DESK_CHARTING_WORDS } from "#wording/live/desk-charting-words.ts";

/** The settings of a chart as the fields of a form hold them. */
interface ChartFields {
  readonly title: Text;
  /** Layer, or layer/questionnaire. */
  readonly lanesFrom: string;
  /** Layer, layer/questionnaire or layer/questionnaire/criterion. */
  readonly barsFrom: string;
  readonly termRule: string;
  /** In per cent. */
  readonly share: string;
  readonly columns: readonly string[];
  /** Questionnaire/criterion, or "". */
  readonly across: string;
  readonly upwards: string;
}

const USUAL_COLUMNS = ["vision", "goal", "product", "technology"];

/** The settings as they stand, or such as most roadmaps have where the chart was not begun. */
export function chartFields(plan: PlanAtDesk): ChartFields {
  const { chart, head } = plan.roadmap;
  if (chart === null) return beginning(plan);
  const { lanesFrom, barsFrom, termRule, matching, importanceFeasibility: crossed } = chart;
  const pathOf = (...parts: readonly (string | undefined)[]) =>
    parts.filter((part) => part !== undefined).join("/");
  return {
    title: chart.title ?? head.title,
    lanesFrom: pathOf(lanesFrom.layer, lanesFrom.assessment),
    barsFrom: pathOf(barsFrom.layer, barsFrom.assessment, barsFrom.importance),
    termRule: termRule?.chosen ?? "none",
    share: termRule === undefined ? "90" : String(Math.round(termRule.shareOfOwnBest * 100)),
    columns: matching?.columns ?? [],
    across: crossed === undefined ? "" : pathOf(crossed.assessment, crossed.importance),
    upwards: crossed === undefined ? "" : pathOf(crossed.assessment, crossed.feasibility),
  };
}

/** Products in lanes and technologies as bars, where the roadmap has such layers; coloured by importance. */
function beginning({ roadmap: { head }, items, assessments }: PlanAtDesk): ChartFields {
  const layers = head.layers.map(({ id }) => id);
  const lanes = layers.includes("product") ? "product" : (layers.at(-2) ?? layers[0] ?? "");
  const bars = layers.includes("technology") ? "technology" : (layers.at(-1) ?? "");
  const scored = (layer: string) => assessments.findLast((each) => each.layer === layer);
  const criteria = scored(bars)?.criteria ?? [];
  const find = (measures: string) => criteria.find((each) => each.measures === measures)?.id;
  const [importance, feasibility] = [find("importance"), find("feasibility")];
  const pathOf = (layer: string, criterion?: string) =>
    [layer, scored(layer)?.id, criterion].filter((part) => part !== undefined).join("/");
  const isCrossed = importance !== undefined && feasibility !== undefined;
  const cross = (criterion: string | undefined) =>
    isCrossed ? `${scored(bars)?.id}/${criterion}` : "";
  return {
    title: head.title,
    lanesFrom: pathOf(lanes),
    barsFrom: pathOf(bars, importance),
    termRule: feasibility === undefined ? "none" : "before-scores",
    share: "90",
    columns: USUAL_COLUMNS.filter((layer) => items.some((item) => item.layer === layer)),
    across: cross(importance),
    upwards: cross(feasibility),
  };
}

interface Option {
  readonly value: string;
  readonly label: string;
}

/** What lanes or bars may be made of: a layer, also with a questionnaire that scored it, for bars with one of its criteria. */
export function sourceOptions(
  { roadmap, assessments }: PlanAtDesk,
  what: "lanes" | "bars",
  language: Language,
): readonly Option[] {
  const words = DESK_CHARTING_WORDS[language];
  return roadmap.head.layers.flatMap(({ id, title }) => {
    const layer = pick(title, language);
    const scored = assessments.filter((each) => each.layer === id);
    return [
      { value: id, label: words.unscored(layer) },
      ...scored.flatMap((each) => [
        { value: `${id}/${each.id}`, label: words.scored(layer, pick(each.title, language)) },
        ...(what === "lanes" ? [] : colours(each, { id, layer }, language)),
      ]),
    ];
  });
}

function colours(
  assessment: PlanAtDesk["assessments"][number],
  { id, layer }: { readonly id: string; readonly layer: string },
  language: Language,
): readonly Option[] {
  const by = pick(assessment.title, language);
  return assessment.criteria.map((criterion) => ({
    value: `${id}/${assessment.id}/${criterion.id}`,
    label: DESK_CHARTING_WORDS[language].coloured(layer, by, nameOf(criterion.titles, language)),
  }));
}

/** Every criterion of every questionnaire. */
export function criterionOptions(
  { assessments }: PlanAtDesk,
  language: Language,
): readonly Option[] {
  return assessments.flatMap(({ id, title, criteria }) =>
    criteria.map((criterion) => ({
      value: `${id}/${criterion.id}`,
      label: `${pick(title, language)}: ${nameOf(criterion.titles, language)}`,
    })),
  );
}

function nameOf(titles: readonly Text[], language: Language): string {
  return titles.map((title) => pick(title, language)).join(": ");
}
