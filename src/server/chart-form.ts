import type { PlanAtDesk } from "#actions/read-plan.ts";
import { Refusal } from "#actions/refusal.ts";
import type { Chart } from "#record/chart.ts";
import type { Sent } from "./desk-pages.ts";
import { allIn, lineIn, numberIn, wholeTextIn } from "./desk-texts.ts";

/** What a chart is made of, as its form says; lanes, bars and milestones stay. @throws Refusal "invalid" with the fields */
export function chartFrom(sent: Sent, { roadmap }: PlanAtDesk) {
  const { chart, head } = roadmap;
  const { languages } = head;
  const reconstructed = wholeTextIn(sent, "reconstructed", { languages });
  const [barsLayer, barsAssessment, importance] = partsIn(sent, "barsFrom");
  const [lanesLayer, lanesAssessment] = partsIn(sent, "lanesFrom");
  if (lanesLayer === barsLayer) throw new Refusal("invalid", { fields: ["barsFrom"] });
  return {
    title: wholeTextIn(sent, "title", { languages, required: true }),
    ...(reconstructed && { reconstructed }),
    lanesFrom: { layer: lanesLayer, ...(lanesAssessment && { assessment: lanesAssessment }) },
    barsFrom: {
      layer: barsLayer,
      ...(barsAssessment && { assessment: barsAssessment }),
      ...(importance && { importance }),
    },
    ...termRuleIn(sent),
    lanes: chart?.lanes ?? [],
    bars: chart?.bars ?? [],
    milestones: chart?.milestones ?? [],
    ...matchingIn(sent, head.layers, chart),
    ...crossedIn(sent),
  };
}

function partsIn(sent: Sent, name: string): readonly string[] {
  return lineIn(sent, name).split("/");
}

function termRuleIn(sent: Sent): Pick<Chart, "termRule"> {
  const chosen = lineIn(sent, "termRule");
  if (chosen !== "before-scores" && chosen !== "after-scores") return {};
  const share = numberIn(sent, "share");
  if (share === undefined || share <= 0 || share > 100)
    throw new Refusal("invalid", { fields: ["share"] });
  return { termRule: { shareOfOwnBest: share / 100, chosen } };
}

function matchingIn(
  sent: Sent,
  layers: readonly { readonly id: string }[],
  chart: Chart | null,
): Pick<Chart, "matching"> {
  const ticked = allIn(sent, "columns");
  if (ticked.length === 1) throw new Refusal("invalid", { fields: ["columns"] });
  const columns = layers.map(({ id }) => id).filter((id) => ticked.includes(id));
  return columns.length === 0 ? {} : { matching: { ...chart?.matching, columns } };
}

function crossedIn(sent: Sent): Pick<Chart, "importanceFeasibility"> {
  const [assessment = "", importance] = partsIn(sent, "across");
  const [other, feasibility] = partsIn(sent, "upwards");
  if (importance === undefined && feasibility === undefined) return {};
  if (assessment !== other || importance === undefined || feasibility === undefined)
    throw new Refusal("invalid", { fields: ["upwards"] });
  return { importanceFeasibility: { assessment, importance, feasibility } };
}

/** What a bar's form says of it; citations of the source stay. @throws Refusal "invalid" with the fields */
export function barFrom(sent: Sent, { roadmap }: PlanAtDesk, known: Chart["bars"][number] | null) {
  const { horizons, languages } = roadmap.head;
  const ticked = allIn(sent, "terms");
  const terms = horizons.map(({ id }) => id).filter((id) => ticked.includes(id));
  const note = wholeTextIn(sent, "note", { languages });
  const [start, end] = [lineIn(sent, "start"), lineIn(sent, "end")];
  return {
    item: known?.item ?? lineIn(sent, "item"),
    lane: lineIn(sent, "lane"),
    laneBasis: lineIn(sent, "laneBasis"),
    ...(terms.length > 0 && { terms }),
    termBasis: lineIn(sent, "termBasis"),
    ...(start !== "" && { start }),
    ...(end !== "" && { end }),
    ...(known?.cites && { cites: known.cites }),
    ...(note && { note }),
  };
}

/** What a milestone's form says of it. @throws Refusal "invalid" with the fields */
export function milestoneFrom(sent: Sent, { roadmap }: PlanAtDesk) {
  const { languages } = roadmap.head;
  const title = wholeTextIn(sent, "title", { languages, required: true }) ?? {};
  const year = numberIn(sent, "year");
  if (year === undefined) throw new Refusal("invalid", { fields: ["year"] });
  const date = lineIn(sent, "date");
  return { title, lane: lineIn(sent, "lane"), year, ...(date !== "" && { date }) };
}

/** What does not fit together in the plan is told beside the field that says it. */
export function sayWhere(error: unknown): never {
  if (!(error instanceof Refusal) || !Array.isArray(error.details.problems)) throw error;
  const fields = error.details.problems.flatMap(({ path = [] }: { path?: readonly unknown[] }) => {
    const last = path.findLast((step) => typeof step === "string");
    if (path[0] === "links") return ["other"];
    return last === undefined ? [] : [String(last)];
  });
  throw new Refusal("invalid", { ...error.details, fields });
}
