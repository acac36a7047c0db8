import { formatDay } from "../../dates.ts";
import { cardinal, formatNumber, ordinal } from "../../numbers.ts";
import type { ItemWords, PlaceForWords, SummaryForWords } from "../item-words.ts";

const n = (value: number, decimals?: number) => formatNumber(value, "en", decimals);
const some = (count: number, one: string, many: string) =>
  `${cardinal(count, "en")} ${count === 1 ? one : many}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const place = ({ rank, tied, of }: PlaceForWords) =>
  `${tied ? "joint " : ""}${ordinal(rank, "en")} of ${cardinal(of, "en")}`;

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
  addressee: "Addressed to",
  source: "Source",
  basis: {
    stated: "Stated in the source",
    voted: "Voted by the experts",
    decided: "Decided by the committee",
    inferred: "Inferred, not stated",
    open: "The source gives no term",
  },
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
  neighbour: (item, rank, score) => `${item}, ${ordinal(rank, "en")}, has ${n(score)}.`,
  onChartNotSelected: "The trail breaks here: it is on the chart without having been selected.",
  onChartNotScored: "The trail breaks here: it is on the chart and was never scored.",
  selectedNotOnChart: "The trail breaks here: it was selected, and the chart has no place for it.",
  sums: (columns, source) =>
    source === "totals"
      ? `${capital(some(columns, "sum", "sums"))}, no ballots`
      : `${capital(some(columns, "column", "columns"))}, score by score`,
  histogramMissing: "A histogram would stand here if ballots or counts had been published.",
  roundOf: (round, of) => (of === 1 ? "One round" : `Round ${n(round)} of ${n(of)}`),
  closed: (day) => `Closed on ${formatDay(day, "en")}.`,
  roundUnknown: "Date and number of experts: not in the source",
  ruleFirst: (count) => `“The first ${cardinal(count, "en")} by score”`,
  ruleScore: (threshold) => `“A score of ${n(threshold)} or more”`,
  outcome: (rule, selected) =>
    `${rule}: ${{ yes: "selected", no: "not selected", tied: "tied at the cut" }[selected]}`,
  noRule: "This assessment selects nothing",
  noOverride: "No decision against the ranking is recorded.",
  decidedBy: "Settled by a recorded decision",
  summary,
  fromCut: (rank, points, side) =>
    `It came ${ordinal(rank, "en")}, ${some(points, "point", "points")} ${side} the cut.`,
  noDecisionForChart: "No decision explains why it is on the chart.",
  otherReadings: "Under other readings",
  readingPlace: (at, selected) =>
    `${place(at)}${selected === null ? "" : selected ? ": selected" : ": not selected"}`,
  weightingsShare: "Selected in this share of all weightings",
  findingsNaming: "Findings that name it",
  findingNumber: (number) => `Finding ${number}`,
};

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
  { onChart, hasChart }: SummaryForWords,
  standing: string,
  chart: string,
): string {
  if (!hasChart) return `${standing}: selected.`;
  return onChart
    ? `${standing}: selected, and ${chart.charAt(0).toLowerCase()}${chart.slice(1)}.`
    : `${standing}: selected, but without a place on the chart.`;
}
