import { cardinal, formatNumber, formatShare, listOf } from "../numbers.ts";
import type { FindingCatalogue } from "./finding-facts.ts";

const number = (value: number, decimals = 2) => formatNumber(value, "en", decimals);
const names = (list: readonly string[]) => listOf(list, "en");
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const people = (count: number) => (count === 0 ? "none" : cardinal(count, "en"));
const points = (count: number) => (count === 1 ? "one point" : `${cardinal(count, "en")} points`);

/** The findings in English. */
export const ENGLISH_FINDINGS: FindingCatalogue = {
  "broken-reference": ({ reference }) => ({
    title: "A number in the text points to nothing",
    message: `The reference ${reference} does not stand for anything in this record.`,
    remedy: "Correct the reference, or add what it points to.",
  }),
  "sum-mismatch": ({ item, printed, computed }) => ({
    title: `The printed sum of ${item} is not the sum of its scores`,
    message: `The source prints ${number(printed)}; its scores add up to ${number(computed)}.`,
    remedy: "Correct the scores or the printed sum.",
  }),
  "override-without-decision": ({ item, published }) => ({
    title: `${item} is published against the ranking, and no decision says why`,
    message: `The source lists it as ${published === "yes" ? "selected" : "not selected"}; the ranking says otherwise.`,
    remedy: "Record the override with its proposer, reason and vote.",
  }),
  "thin-cut": (facts) => ({
    title: `${facts.assessment}: the cut hangs on ${points(facts.scores[0] - facts.scores[1])}`,
    message: `${facts.lastIn} leads ${facts.firstOut} by ${number(facts.scores[0])} to ${number(facts.scores[1])}. ${thinCut(facts)}`,
    remedy: "A second round on the places around the cut, or a recorded decision by the committee.",
  }),
  "hidden-weights": (facts) => ({
    title: `${facts.assessment}: ${facts.group} carries only ${formatShare(facts.weight, "en")}`,
    message: `The columns were added without weights, so ${facts.group} counts for ${formatShare(facts.weight, "en")} of the score. ${perGroup(facts)}`,
    remedy: "Weights set by the committee before scoring.",
  }),
  "tie-across-cut": ({ assessment, names: tied, score, decided }) => ({
    title: `${assessment}: a tie runs across the cut`,
    message: `${names(tied)} each have ${number(score)}.${decided ? " The committee decided who is in; the ranking did not." : ""}`,
    remedy: decided
      ? "Nothing more; the decision is recorded."
      : "A recorded decision by the committee, or a tie rule fixed before the round.",
  }),
  "assessments-disagree": (facts) => ({
    title: `${facts.one} and ${facts.other} do not agree`,
    message: `They score ${cardinal(facts.items, "en")} of the same items; their rank correlation is ${number(facts.correlation)} (Spearman, n = ${facts.items}, permutation p = ${number(facts.p)}; Kendall's τ-b ${number(facts.tau)}). Furthest apart among these ${cardinal(facts.items, "en")}: ${facts.extremes.map(({ name, places }) => `${name}, placed ${places[0]} in the one and ${places[1]} in the other`).join("; ")}.`,
    remedy: "Say who scored each of them, when and how.",
  }),
  "chart-differs-from-selection": ({ leftOut, shown }) => ({
    title: "The chart and the selection differ",
    message: [
      leftOut.length > 0 ? `Selected and not on the chart: ${names(leftOut)}.` : "",
      shown.length > 0 ? `On the chart and not selected: ${names(shown)}.` : "",
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
    remedy: "A recorded decision for each exception.",
  }),
  "never-scored": ({ names: items }) => ({
    title: `The chart shows ${cardinal(items.length, "en")} that nobody scored`,
    message: `${capital(names(items))} ${items.length === 1 ? "stands" : "stand"} on the chart without a score.`,
    remedy: "Score them, or record why they are shown.",
  }),
  "text-contradicts-score": (facts) => ({
    title: `The text calls ${facts.item} “${facts.words}”, the score says ${number(facts.score, 1)} of ${number(facts.max)}`,
    message: `“${facts.words}” stands for ${number(facts.level)} on this scale; ${facts.item} has ${number(facts.score, 1)} of ${number(facts.max)} for ${facts.criterion} in “${facts.assessment}” (chapter “${facts.chapter}”).`,
    remedy: "Change the words, or say what they rest on.",
  }),
  "scale-mismatch": ({ assessment, lowest, highest, columns }) => ({
    title: `${assessment}: the labels of the scale speak of something else`,
    message: `“${lowest}” to “${highest}” stands over ${names(columns)} too.`,
    remedy: "Labels of its own for each criterion.",
  }),
  "experts-unknown": ({ assessment, atLeast, max, isScaleStated }) => ({
    title: `${assessment}: nobody says how many experts scored`,
    message:
      atLeast === 1
        ? "The scores do not tell: one expert alone, or figures agreed on, could have given them."
        : `The totals need at least ${cardinal(atLeast, "en")}, if the highest score is ${number(max)}${isScaleStated ? "" : " (the scale is not printed here)"} and nobody abstained.`,
    remedy: "Publish the number of experts per round.",
  }),
  "nobody-scored": ({ assessment, names: items }) => ({
    title: `${assessment}: nobody scored ${cardinal(items.length, "en")} of the items`,
    message: `${capital(names(items))} received no score in the last round, and so ${items.length === 1 ? "has" : "have"} no place.`,
    remedy: "Ask for the scores, or take the items out of the assessment.",
  }),
  "unequal-response": ({ assessment, fewest, experts, cells }) => ({
    title: `${assessment}: not every item was scored by everyone`,
    message: `In ${cardinal(cells, "en")} ${cells === 1 ? "place" : "places"} fewer than the ${cardinal(experts, "en")} experts gave a score, in one as few as ${cardinal(fewest, "en")}. Means are taken over those who scored.`,
    remedy: "Look at who left out what before comparing close scores.",
  }),
  "ties-without-rule": ({ assessment, ties }) => ({
    title: `${assessment}: ${cardinal(ties.length, "en")} ${ties.length === 1 ? "tie" : "ties"}, and no tie rule is stated`,
    message: `${ties.map((tie) => `${names(tie.names)} at ${number(tie.score)}`).join("; ")}.`,
    remedy: "A tie rule fixed before the round opens.",
  }),
  "criteria-move-together": ({ assessment, lowest, highest, isFromTotals }) => ({
    title: `${assessment}: the criteria move together`,
    message: `Correlations between columns run from ${number(lowest)} to ${number(highest)}, so the criteria hardly tell the items apart.${isFromTotals ? " From totals it cannot be said whether the experts saw one quality or copied one impression." : ""}`,
    remedy: "Ballots, and labels of its own for each criterion.",
  }),
  "feasibility-falls": ({ assessment, names: items, example, points: series }) => ({
    title: `${assessment}: feasibility falls at a later horizon for ${cardinal(items.length, "en")}`,
    message: `${capital(names(items))}. For example ${example}: ${series.map((value) => number(value)).join(", ")}. It may be meant; no reason is given.`,
    remedy: "Ask the experts for a reason when a score falls.",
  }),
  "method-dependence": ({ assessment, methods, tried }) => ({
    title: `${assessment}: the selection depends on the method`,
    message: `Of ${cardinal(tried, "en")} other methods on the same scores and weights, ${cardinal(methods.length, "en")} would select otherwise: ${methods.map((method) => `${method.name} (${swapped(method)})`).join("; ")}.`,
    remedy: "Keep the method that was fixed beforehand, and say which places depend on it.",
  }),
  "one-group-decides": ({ assessment, groups }) => ({
    title: `${assessment}: the selection depends on who sat there`,
    message: `Without one group of experts others would be selected. ${groups.map((group) => `Without ${group.name} (${number(group.experts)}): ${swapped(group)}`).join("; ")}.`,
    remedy:
      "Look at these places with all groups at the table, or decide on them by a recorded vote.",
  }),
  "no-consensus": ({ assessment, names: items, selected }) => ({
    title: `${assessment}: no consensus on ${cardinal(items.length, "en")} of ${cardinal(selected, "en")} selected`,
    message: `By the rule fixed beforehand the experts reached no consensus, on one criterion or more, on ${names(items)}.`,
    remedy: "Another round on these items, or a recorded decision with the reasons of both sides.",
  }),
  ceiling: ({ assessment, criteria }) => ({
    title: `${assessment}: most scores are at the top of the scale`,
    message: `At the highest point of the scale are ${names(criteria.map(({ name, share }) => `${formatShare(share, "en")} of the scores on ${name}`))}. There the scale can hardly tell the best items apart.`,
    remedy: "A scale with more room at the top, or a ranking of the best among each other.",
  }),
  "rounds-differ-in-who": ({ assessment, from, to, left, joined, names: items }) => ({
    title: `${assessment}: rounds ${number(from)} and ${number(to)} were not answered by the same experts`,
    message: `${capital(people(left))} left and ${people(joined)} joined.${items.length === 0 ? "" : ` For ${names(items)} the mean moved more by who answered than by change of opinion.`}`,
    remedy: "Compare rounds over those who answered both.",
  }),
  "inconsistent-comparisons": ({ assessment, criteria, ratio }) => ({
    title: `${assessment}: the comparisons behind the weights contradict each other`,
    message: `The consistency ratio of the comparisons of ${names(criteria)} is ${number(ratio)}; up to ${number(0.1)} is usually accepted.`,
    remedy:
      "Look again at the comparisons that fit least, or set the weights by a recorded decision.",
  }),
  "policy-uncovered": ({ linked, named, unnamed }) => ({
    title:
      linked === 0
        ? "Policy alignment is claimed, not shown"
        : "Not every part of the policies is served by an item",
    message: `${capital(linked === 0 ? "none" : cardinal(linked, "en"))} of the ${cardinal(named, "en")} policy parts that are named ${linked > 1 ? "are" : "is"} linked to an item${unnamed > 0 ? `; ${cardinal(unnamed, "en")} more are counted and not named` : ""}.`,
    remedy: "Links from items to the parts of policies they serve.",
  }),
};

/** Who would come in and who would go out. */
function swapped({
  enters,
  leaves,
}: {
  readonly enters: readonly string[];
  readonly leaves: readonly string[];
}): string {
  const [into, out] = [`${names(enters)} in`, `${names(leaves)} out`];
  if (enters.length === 0) return out;
  return leaves.length === 0 ? into : `${into}, ${out}`;
}

function thinCut({
  pointsToTie,
  pointsToOvertake,
}: {
  pointsToTie: number;
  pointsToOvertake: number;
}): string {
  const tie =
    pointsToTie > 0 && pointsToTie < pointsToOvertake
      ? `One expert moving one score by ${cardinal(pointsToTie, "en")} makes a tie; by ${cardinal(pointsToOvertake, "en")}, a different selection.`
      : "";
  return tie === ""
    ? `One expert moving one score by ${cardinal(pointsToOvertake, "en")} makes a different selection.`
    : tie;
}

function perGroup({
  enters,
  leaves,
  from,
  group,
  groups,
}: Parameters<FindingCatalogue["hidden-weights"]>[0]): string {
  if (enters.length === 0)
    return `If each of the ${cardinal(groups, "en")} groups counted the same, the same items would be selected.`;
  const swap =
    leaves.length === 0
      ? `${names(enters)} would be selected`
      : `${names(enters)} would replace ${names(leaves)}`;
  const flip = from === null ? "" : ` The change comes where ${group} counts for at least ${from}.`;
  return `If each of the ${cardinal(groups, "en")} groups counted the same, ${swap}.${flip}`;
}
