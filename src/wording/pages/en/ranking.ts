import { formatDay } from "../../dates.ts";
import { cardinal, formatNumber } from "../../numbers.ts";
import { partsOf } from "../../parts-of.ts";
import type { FlipForWords, FormulaForWords, RankingWords } from "../ranking-words.ts";

const n = (value: number, decimals?: number) => formatNumber(value, "en", decimals);
const some = (count: number, one: string, many: string) =>
  `${cardinal(count, "en")} ${count === 1 ? one : many}`;

export const EN_RANKING: RankingWords = {
  selectedOf: (title, selected, of) =>
    `${title}: ${cardinal(selected, "en")} of ${cardinal(of, "en")}`,
  moves: (item, tie, overtake) =>
    `With ${some(tie, "point", "points")} more, ${item} draws level; with ${cardinal(overtake, "en")}, it is in.`,
  overtakes: (item, points) => `With ${some(points, "point", "points")} more, ${item} is in.`,
  captionSum: (columns) => `Ranking by the sum of ${some(columns, "column", "columns")}`,
  captionScore: "Ranking by score",
  place: "Place",
  sum: "Total",
  score: "Score",
  cut: (selected, margin) =>
    `The cut: ${cardinal(selected, "en")} ${selected === 1 ? "is" : "are"} selected${margin === null ? "" : `; ${n(margin)} ${margin === 1 ? "point" : "points"} between`}`,
  cutAt: (threshold) => `The cut: a score of ${n(threshold)} or more`,
  cutTied: (items) => `The cut runs through a tie: ${items}`,
  cutTieSettled: (items) => `The cut runs through a tie, settled by a decision: ${items}`,
  committeeDecided: "The committee decided:",
  notTheSum: (kind, experts) =>
    kind === "weighted"
      ? "The score is the sum of the columns by their weights."
      : `The score is not the plain sum where someone abstained: means are brought back to ${experts === null ? "all" : cardinal(experts, "en")} experts.`,
  formula,
  cutShort: "the cut",
  barsNote: (column, total) =>
    `Bars start at 0. The longest stands for ${n(column)} in a column and ${n(total)} in all. “=” marks a shared place.`,
  inByDecision: "selected by decision",
  outByDecision: "left out by decision",
  tiedAtCut: "tied at the cut",
  findingsHere: "Findings on this ranking",
  noFindings: "The review found nothing to report on this ranking.",
  aroundTheCut: "Around the cut",
  otherWeights: "Would another weighting choose others?",
  readings: {
    "per-column": "Every column counts the same",
    "per-group": "Every group of columns counts the same",
  },
  sameChoice: "chooses the same.",
  flip,
  noFlip: "Between the published weights and equal groups the choice does not change.",
  sharesCaption: "How often each one is selected",
  flat: "Any weights for the columns",
  grouped: "Any weights for the groups",
  centred: "Weights near the published ones",
  panels: "Panels drawn again",
  interval: "Place in 95 % of panels",
  sharesNote:
    "These are shares of the weightings and panels tried, not chances. A dash stands where ballots would be needed.",
  computed: "How this was computed",
  weightsCaption: "What each column counts",
  column: "Column",
  group: "Group",
  nominal: "Share of the score",
  effective: "Share of the differences",
  firstPlaces: (count) => `Selected: the first ${cardinal(count, "en")} by score.`,
  fromScore: (threshold) => `Selected: every score of ${n(threshold)} or more.`,
  nothingSelected: "This assessment selects nothing.",
  tieByCriterion: (criterion) => `A tie across the cut goes to the higher score on ${criterion}.`,
  tieByLot: (day) => `A tie across the cut goes by the lot drawn on ${formatDay(day, "en")}.`,
  tieByCommittee: "A tie across the cut is settled by the committee.",
  noTieRule: "No rule for ties is stated.",
  scale: (min, max, stated) =>
    `The scale runs from ${n(min)} to ${n(max)}${stated ? "" : "; the source does not print it, we read it from the numbers"}.`,
  experts: (count) =>
    `${cardinal(count, "en").replace(/^./, (c) => c.toUpperCase())} ${count === 1 ? "expert" : "experts"} took part.`,
  expertsAtLeast: (count) =>
    `The number of experts is not in the source; at least ${n(count)}, if nobody abstained.`,
  expertsUnknown: "The number of experts is not in the source.",
  round: (round, of) => `Scores of round ${n(round)} of ${n(of)}.`,
  agreement: "Do the experts agree on the order?",
  kendall: (w, experts) =>
    `Kendall’s W is ${n(w)} over ${some(experts, "expert", "experts")} who rated every item; 0 means no agreement, 1 the same order from everyone.`,
  chance: (p, permutationP) =>
    [
      permutationP === null ? null : `p ${chanceOf(permutationP)} by permutation`,
      p === null ? null : `p ${chanceOf(p)} by the χ² approximation`,
    ]
      .filter((part) => part !== null)
      .join(", "),
  correlation: (lowest, highest) =>
    lowest === highest
      ? `Two columns correlate at ${n(lowest)} over the items.`
      : `Two columns correlate at ${n(lowest)} to ${n(highest)} over the items.`,
  histograms: "What the experts gave",
  mean: "mean",
  median: "median",
  abstained: "abstained",
  given: (count, score) => `${n(count)} × score ${n(score)}`,
  notComputed: "What cannot be computed, and why",
  fields: {
    cut: "The cut",
    selected: "The selection",
    weightFlip: "The weight at which the selection changes",
    concordance: "Agreement of the experts (Kendall’s W)",
    rankInterval: "Range of places over panels",
    shareOfPanels: "Share of panels",
    shareOfWeightings: "Share of weightings",
    "shareOfWeightings.centred": "Share of weightings near the published ones",
    effectiveWeight: "What each column really counts",
    histograms: "Histograms",
    acceptability: "How often each item takes each place",
    otherMethods: "Other methods",
    leaveOneOut: "The selection without one expert or group",
    "leaveOneOut.groups": "The selection without one group",
    fewestExperts: "Fewest experts who could turn the cut",
    overlapZone: "Items that cannot be told from the cut",
    agreement: "Agreement by criterion",
    "agreement.kendallsW": "Kendall’s W on some criteria",
    "agreement.krippendorffsAlpha": "Krippendorff’s alpha",
    "agreement.permutationP": "Permutation p",
    "agreement.durbin": "Durbin’s test",
    betweenRounds: "Change between rounds",
    "betweenRounds.items": "Change between rounds, item by item",
    "betweenRounds.stop": "Whether to stop",
    expertise: "Self-rated expertise",
    consensus: "Consensus",
    panel: "How the experts answered",
    "panel.response": "Response",
    "panel.rate": "Share of those asked who answered",
    "panel.severitySpread": "How strict and generous the experts are",
    "panel.halo": "Halo between criteria",
    "panel.groups": "Groups side by side",
  },
  nothingMissing: "Everything was computed.",
  methodsLink: "Every method with its formula",
};

function formula({ columns, isWeighted, isRestored, experts }: FormulaForWords): string {
  const names = columns.map(({ title, share }) =>
    isWeighted ? `${n(share * 100)}\u00a0% × ${title}` : title,
  );
  const sum = names.join(" + ");
  const all = experts === null ? "all" : cardinal(experts, "en");
  const restored = isRestored
    ? ` A column counts as the mean of those who scored, times ${all} experts; where everyone scored, that is the plain sum.`
    : "";
  return `Score = ${isWeighted ? `${n(columns.length)} × (${sum})` : sum}.${restored}`;
}

function flip({ group, published, weight, fraction, enters, leaves }: FlipForWords): string {
  const exact = fraction === null ? "" : ` (exactly ${partsOf(fraction, "en")})`;
  return `The choice changes when ${group} weighs ${n(weight * 100, 1)} %${exact} instead of ${n(published * 100, 1)} %: ${enters} comes in, ${leaves} goes out.`;
}

/** A p-value too small for four decimals is said to be so, never 0. */
function chanceOf(p: number): string {
  return p < 0.0001 ? "< 0.0001" : `= ${n(p, 4)}`;
}
