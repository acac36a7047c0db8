import { formatDay } from "../../dates.ts";
import { cardinal, formatNumber, toldApart } from "../../numbers.ts";
import { probability } from "../../probability.ts";
import type {
  DurbinForWords,
  ItemRoundForWords,
  PairwiseForWords,
  RoundPeople,
  StatisticsWords,
} from "../statistics-words.ts";

const n = (value: number, decimals?: number) => formatNumber(value, "en", decimals);
const word = (value: number) => cardinal(value, "en");
const some = (count: number, one: string, many: string) =>
  `${word(count)} ${count === 1 ? one : many}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const EN_STATISTICS: StatisticsWords = {
  methods: "How it is computed:",
  item: "Item",
  withheld: "withheld",
  firmness: {
    title: "How firm is each place?",
    link: "What firm, leaning and open mean: a page for the chair",
    caption: "What speaks most against each place, and who was nearly in",
    level: "In a word",
    share: "Selected in",
    reading: "of what was tried",
    levels: { firm: "firm", leaning: "leaning", open: "open", doubtful: "doubtful" },
    tied: "tied at the cut",
    leftOut: "left out",
  },
  acceptability: {
    title: "Which place does each take if the criteria count differently?",
    lead: (weightings) =>
      `${n(weightings)} ways to weigh the criteria were tried. The share of them in which an item takes a place is no chance: nobody draws weights.`,
    first: (item, share) => `${item} comes first in ${share} of them.`,
    central: "Weights that put an item first, on average",
    picture: "Picture and table of all places",
  },
  otherMethods: {
    title: "Would another method choose the same?",
    lead: "Four other methods rank the same points. They show what depends on the method, and settle nothing.",
    places: "Places by each method",
    published: "Published",
    summary: "What each method selects",
    method: "Method",
    shared: "Selected as published",
    sharedOf: (shared, of) => `${n(shared)} of ${n(of)}`,
    enters: "Would come in",
    leaves: "Would go out",
    tau: "Kendall’s τ with the published order",
    rho: "Spearman’s ρ with it",
  },
  leftOut: {
    title: "Does it depend on who sat there?",
    lead: "Each expert is left out in turn, then each group; the rest choose again. Nobody is named.",
    experts: (changed, of) =>
      changed === 0
        ? `Leaving out one expert never changes the selection (${n(of)} tried).`
        : `Leaving out one expert changes the selection in ${n(changed)} of ${n(of)} cases.`,
    moves: "How often an item comes in or goes out when one expert is left out",
    group: (group, experts, change) =>
      `Without ${group} (${some(experts, "expert", "experts")}): ${change}`,
    change: (enters, leaves) =>
      [
        enters === "" ? "" : `${enters} would come in`,
        leaves === "" ? "" : `${leaves} would go out`,
      ]
        .filter((part) => part !== "")
        .join(", ")
        .concat("."),
    same: "the selection stays the same.",
    withheldGroups: (count) =>
      `${capital(some(count, "group is", "groups are"))} too small to be shown.`,
    fewest: (experts, enters, leaves) =>
      `${capital(some(experts, "expert", "experts"))}, changing only ${experts === 1 ? "his or her" : "their"} own scores within the scale, could turn the cut: ${enters} for ${leaves}.`,
    fewestTie: "A tie across the cut leaves it open, so nobody would have to change a score.",
    overlap: (items) => `The experts did not tell these from the cut: ${items}.`,
  },
  agreement: {
    alpha: (value) =>
      `Krippendorff’s alpha of the scores themselves is ${n(value)}: 1 when all give the same, 0 as if scores were dealt at random.`,
    durbin,
    perCriterion: "Agreement on each criterion",
    criterion: "Criterion",
    experts: "Experts",
  },
  rounds: {
    title: "What changed between the rounds?",
    lead: "Changes of mind of those who answered twice are kept apart from changes of who answered.",
    people,
    unchanged: (share, pairs) => `${share} of the ${n(pairs)} scores given both times stayed.`,
    order: (rho) => `The two orders of the items correlate at ${n(rho)} (Spearman’s ρ).`,
    variation: (value) => `The spread of no item changed by more than ${n(value)} of its mean.`,
    stop: (stop) =>
      stop
        ? "By the rule fixed beforehand, no further round is asked for."
        : "By the rule fixed beforehand, a further round is asked for.",
    withheld:
      "One or two people joined or left, so the difference is withheld: it would give their scores away.",
    caption: (from, to) => `Mean score of each item, round ${n(from)} to round ${n(to)}`,
    columns: {
      before: "Before",
      after: "After",
      opinion: "by changed minds",
      left: "by who left",
      joined: "by who joined",
      up: "Went up",
      down: "Went down",
      same: "Stayed",
    },
  },
  consensus: {
    title: "Was consensus reached?",
    iqr: (atMost) =>
      `Rule fixed before the round: the middle half of the scores spans at most ${some(atMost, "point", "points")}.`,
    near: (share, within) =>
      `Rule fixed before the round: at least ${share} of the scores lie within ${some(within, "point", "points")} of the median.`,
    high: (share, atLeast) =>
      `Rule fixed before the round: at least ${share} of the scores are ${n(atLeast)} or more.`,
    reached: (count, of) => `It was reached in ${n(count)} of ${n(of)} cases.`,
    caption: "What was measured, per item and criterion",
    yes: (measured) => `${measured}, reached`,
    no: (measured) => `${measured}, not reached`,
  },
  panel: {
    title: "How did the panel answer?",
    response: (answered, asked) => `${n(answered)} of ${n(asked)} experts asked handed in scores.`,
    answered: (answered) =>
      `${capital(some(answered, "expert", "experts"))} handed in scores; how many were asked is not in the record.`,
    filled: (share) => `They gave ${share} of the scores asked of them.`,
    use: "How the scale was used",
    ceiling: "At the top of the scale",
    floor: "At the bottom",
    alike: "Sheets all alike",
    longRuns: "Sheets with a long run of one score",
    severity: "Strict to generous (SD, points)",
    of: (count, all) => `${n(count)} of ${n(all)}`,
    halo: "Do criteria share one impression (halo)?",
    pair: "Two criteria",
    asGiven: "Correlation as given",
    without: "Without item and expert",
    groups: (fewest) =>
      fewest > 1
        ? `Mean score by group of experts; withheld where scores could be worked out`
        : "Mean score by group of experts",
  },
  expertise: {
    title: "What if those who know more counted more?",
    lead: (ratings) =>
      `Experts rated their own knowledge (${n(ratings)} ratings). It never counts in the published result; this is only a reading.`,
    plain: "Mean as published",
    weighted: "Mean by expertise",
    difference: "Difference",
    n: "Scores",
  },
  pairwise,
  parameters: {
    caption: "Parameters",
    parameter: "Parameter",
    value: "Value",
    names: {
      seed: "Seed of the random numbers",
      weightings: "Weightings tried",
      centredSpread: "Spread of weightings near the declared ones",
      panels: "Panels drawn from the experts",
      permutations: "Random orders for p, on the score",
      permutationsPerCriterion: "Random orders for p, per criterion",
      omissions: "Experts left out in turn",
      manyItems: "Items above which places are not counted one by one",
      fewestInGroup: "Fewest experts in a group that is shown, unless the panel is open",
    },
  },
  spread: {
    quartiles: "Middle half",
    deviation: "Standard deviation",
    camps: "One camp (1) to two (−1)",
    middleHalf: (lower, upper) => `middle half ${n(lower)} to ${n(upper)}`,
  },
  one: {
    byMethods: "Place by other methods",
    interval: "Place in 95 % of panels drawn again",
    firmness: "How firm that is",
    leftOut: "Turned by leaving out one expert",
    outOf: (count, of) => `${n(count)} of ${n(of)} cases`,
    turned: "Could turn it by changing only their own scores",
    experts: (count) => some(count, "expert", "experts"),
    inOverlap: "The experts did not tell it from the cut.",
    round: itemRound,
  },
};

function durbin({ chiSquare, p, permutationP, experts, items }: DurbinForWords): string {
  const by = permutationP === null ? "" : `, p ${probability(permutationP, "en")} by permutation`;
  return `Not everyone scored everything, so Durbin’s test takes in all ${n(experts)} experts and ${n(items)} items: χ² = ${n(chiSquare)}, p ${probability(p, "en")}${by}.`;
}

function people({ from, to, before, stayed, left, joined }: RoundPeople): string {
  return `Round ${n(from)} to round ${n(to)}: of ${some(before, "expert", "experts")} ${word(stayed)} stayed, ${word(left)} left and ${word(joined)} joined.`;
}

function pairwise({ by, day, weights, ratio, isConsistent }: PairwiseForWords): string {
  const first = `Weights set by comparing criteria in pairs (AHP) by ${by} on ${formatDay(day, "en")}: ${weights}.`;
  if (ratio === null) return first;
  const verdict = isConsistent ? "at most 0.1, so consistent" : "above 0.1, so inconsistent";
  return `${first} Consistency ratio ${n(ratio, 3)}: ${verdict}.`;
}

function itemRound({ from, to, before, after, n: both, up, down }: ItemRoundForWords): string {
  const [was, is] = toldApart([before, after], n);
  const moved = was === is ? `its mean stayed at ${is}` : `its mean went from ${was} to ${is}`;
  return `From round ${n(from)} to round ${n(to)} ${moved}; of ${word(both)} who answered twice, ${word(up)} went up and ${word(down)} down.`;
}
