import { formatDay } from "../../dates.ts";
import { cardinal, formatNumber, listOf, ordinal } from "../../numbers.ts";
import type {
  DifferenceForWords,
  ItemWords,
  PlaceForWords,
  SummaryForWords,
} from "../item-words.ts";

const n = (value: number, decimals?: number) => formatNumber(value, "en", decimals);
const some = (count: number, one: string, many: string) =>
  `${cardinal(count, "en")} ${count === 1 ? one : many}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const shared = ({ rank, tied }: Pick<PlaceForWords, "rank" | "tied">) =>
  `${tied ? "joint " : ""}${ordinal(rank, "en")}`;
const place = (at: PlaceForWords) => `${shared(at)} of ${cardinal(at.of, "en")}`;
const percent = (share: number) => `${n(share * 100)}\u00a0%`;

export const EN_ITEM: ItemWords = {
  status: {
    candidate: "Candidate",
    considered: "Considered, not taken further",
    adopted: "Adopted",
  },
  statusLabel: "Status",
  code: "Code",
  alsoCalled: "Also called",
  mergedFrom: "Merged from",
  becamePart: "Became part of",
  serves: "Serves",
  servedBy: "Served by",
  dependsOn: "Depends on",
  comesBefore: "Comes before",
  alignsWith: "Aligned with",
  answers: "Answers",
  answeredBy: "Answered by",
  dimension: "Dimension",
  levels: "Level",
  factSheet: "What the experts had at hand",
  addressee: "Addressed to",
  source: "Source",
  basis: {
    stated: "Stated in the source",
    voted: "Voted by the experts",
    decided: "Decided by the committee",
    inferred: "Inferred, not stated",
    open: "The source gives no term",
  },
  paths: (item) => `What ${item} serves and needs`,
  trail: "From the chart back to the scores",
  bar: "Bar on the chart",
  match: "Match",
  score: "Score",
  totals: "Totals",
  round: "Round",
  decision: "Decision",
  lane: (lane, term) => `Lane ${lane}, ${term}`,
  noLane: (term) => `No lane in the source, ${term}`,
  ownLane: (bars) =>
    bars === 0 ? "A lane of its own, without a bar" : `A lane with ${some(bars, "bar", "bars")}`,
  ghostLane: "Selected, but the source gives it no lane",
  barWithoutLane:
    "The trail breaks here: it was selected, and the source gives it no lane; the bar follows the scores.",
  notOnChart: "Not on the chart",
  years: (from, to) => (from === to ? String(from) : `${from}–${to}`),
  terms: (from, to) =>
    from === to ? from.toLowerCase() : `${from.toLowerCase()} to ${to.toLowerCase()}`,
  openTerm: "term not in the source",
  seeChart: "See it on the roadmap",
  matched: (items) => `Belongs to ${items}`,
  matchedBy: (items) => `Served by ${items}`,
  noMatch: "Links to other layers: not in the source",
  points: (score, at) => `${n(score)} points, ${place(at)}`,
  neverScored: "Never scored",
  neighbour: (item, at, score) => `${item}, ${shared(at)}, has ${n(score)}.`,
  onChartNotSelected: "The trail breaks here: it is on the chart without having been selected.",
  onChartNotScored: "The trail breaks here: it is on the chart and was never scored.",
  selectedNotOnChart: "The trail breaks here: it was selected, and the chart has no place for it.",
  sums: (columns, source) =>
    source === "totals"
      ? `${capital(some(columns, "sum", "sums"))}, no ballots`
      : `${capital(some(columns, "column", "columns"))}, score by score`,
  histogramMissing: "A histogram would stand here if ballots or counts had been published.",
  notTheSum,
  weight: (share) => `weight ${percent(share)}`,
  countedAs: (points) => `counted as ${n(points)}`,
  roundOf: (round, of) => (of === 1 ? "One round" : `Round ${n(round)} of ${n(of)}`),
  closed: (day) => `Closed on ${formatDay(day, "en")}.`,
  erratum: (day) => `Erratum of ${formatDay(day, "en")}:`,
  roundUnknown: "Date and number of experts: not in the source",
  ruleFirst: (count) => `“The first ${cardinal(count, "en")} by score”`,
  ruleScore: (threshold) => `“A score of ${n(threshold)} or more”`,
  outcome: (rule, selected) =>
    `${rule}: ${{ yes: "selected", no: "not selected", tied: "tied at the cut" }[selected]}`,
  decidedOutcome: (rule, said, decided) =>
    said === "tied"
      ? `${rule} leaves a tie; the decision says ${decided}`
      : `${rule} says ${said}${said === decided ? ", and so does the decision" : `; the decision says ${decided}`}`,
  noRule: "This assessment selects nothing",
  noOverride: "No decision against the ranking is recorded.",
  decidedBy: "Settled by a recorded decision",
  summary,
  fromCut: (at, points, side) =>
    `It came ${shared(at)}, ${some(points, "point", "points")} ${side} the cut.`,
  noDecisionForChart: "No decision explains why it is on the chart.",
  otherReadings: "Under other readings",
  readingPlace: (at, selected) =>
    `${place(at)}${selected === null ? "" : selected ? ": selected" : ": not selected"}`,
  weightingsShare: "Selected in this share of all weightings",
  findingsNaming: "Findings that name it",
  findingNumber: (number) => `Finding ${number}`,
};

function notTheSum(difference: DifferenceForWords): string {
  const { sum, score, experts, weighted } = difference;
  const because = `${n(sum)} in sums; ${n(score)} because ${listOf(reasons(difference), "en")}.`;
  if (weighted === null) return because;
  const terms = weighted.terms.map(({ share, points }) => `${percent(share)} × ${n(points)}`);
  const around = experts === null && difference.isRestored ? "" : ` = ${n(score)}`;
  return `${because} ${n(weighted.columns)} × (${terms.join(" + ")})${around}.`;
}

function reasons({
  experts,
  abstained,
  everywhere,
  isRestored,
  unscored,
  weighted,
}: DifferenceForWords): readonly string[] {
  const all = experts === null ? "all" : cardinal(experts, "en");
  const who =
    abstained === null || abstained === 0
      ? "not everyone scored"
      : `${everywhere ? "" : "up to "}${cardinal(abstained, "en")} of ${all} abstained`;
  return [
    ...(isRestored ? [`${who} and means are brought back to ${all} experts`] : []),
    ...(unscored.length > 0
      ? [`nobody scored ${listOf(unscored, "en")}, which leaves its weight to the other columns`]
      : []),
    ...(weighted === null ? [] : ["the columns carry different weights"]),
  ];
}

function summary(summarised: SummaryForWords): string {
  const { selected, onChart, years, place: at } = summarised;
  const chart = years === null ? "On the roadmap" : `On the roadmap for ${EN_ITEM.years(...years)}`;
  if (at === null) return onChart ? `${chart}, but never scored.` : "Not scored.";
  const standing = capital(place(at));
  if (selected === null) return `${standing}; this assessment selects nothing.`;
  if (selected === "tied") return `${standing}, in a tie that the cut runs through.`;
  return selected === "yes"
    ? selectedSummary(summarised, standing, chart)
    : `${onChart ? `${chart}, but` : `${standing}:`} not among the ${cardinal(summarised.selectedCount, "en")} selected.`;
}

function selectedSummary(
  { onChart, hasChart, isWithoutLane }: SummaryForWords,
  standing: string,
  chart: string,
): string {
  if (!hasChart) return `${standing}: selected.`;
  if (isWithoutLane)
    return `${standing}: selected; the source gives it no lane, and its bar follows the scores.`;
  return onChart
    ? `${standing}: selected, and ${chart.charAt(0).toLowerCase()}${chart.slice(1)}.`
    : `${standing}: selected, but without a place on the chart.`;
}
