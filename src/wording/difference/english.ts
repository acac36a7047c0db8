import { formatDay } from "../dates.ts";
import { cardinal, formatNumber, formatShare, listOf, ordinal, toldApart } from "../numbers.ts";
import type { Change, ChangeKind, ChangeValue } from "./change.ts";
import type { DifferenceWords } from "./words.ts";

const n = (value: number, decimals?: number) => formatNumber(value, "en", decimals);

export const EN_DIFFERENCE: DifferenceWords = {
  title: "What changed since the edition before",
  lead: (before, after) =>
    `From edition ${before.number} (${formatDay(before.day, "en")}) to edition ${after.number} (${formatDay(after.day, "en")}).`,
  nothing: "Nothing changed between the two.",
  textsOnly:
    "No item, number, bar, milestone, decision or finding changed; something else did, such as a text or a source.",
  otherRoadmap: (before, after) =>
    `These are two different roadmaps, “${before}” and “${after}”; only editions of one roadmap can be compared.`,
  sections: {
    selection: "The selection",
    places: "Places",
    items: "Items",
    questionnaire: "Criteria, weights and scale",
    chart: "Bars and milestones on the roadmap",
    decisions: "Decisions",
    findings: "Findings",
  },
  sinceThen: (count) => `There ${count === 1 ? "is" : "are"} ${counted(count)}.`,
  counted,
  sentence: (change) => SENTENCES[change.kind](change),
};

function counted(count: number): string {
  return `${cardinal(count, "en")} ${count === 1 ? "change" : "changes"}`;
}

const SENTENCES: Readonly<Record<ChangeKind, (change: Change<string>) => string>> = {
  selected: ({ subject, within }) => `${subject} is now selected (${within}).`,
  "not-selected": ({ subject, within }) => `${subject} is no longer selected (${within}).`,
  place: ({ subject, within, before, after }) =>
    `${subject} moved from ${besides(before, after)} to ${besides(after, before)} (${within}).`,
  scored: ({ subject, within, after }) =>
    `${subject} was scored anew: ${value(after)} (${within}).`,
  "not-scored": ({ subject, within, before }) =>
    `${subject} was not scored again; it had been ${value(before)} (${within}).`,
  "item-added": ({ subject, within }) => `${subject} is new (${within}).`,
  "item-removed": ({ subject, within }) => `${subject} is no longer in the record (${within}).`,
  "item-renamed": ({ before, after }) => `${value(before)} is now called ${value(after)}.`,
  "item-merged": ({ subject, others }) => `${listOf(others, "en")} became ${subject}.`,
  "criterion-added": ({ subject, within }) => `${subject} is a new criterion (${within}).`,
  "criterion-removed": ({ subject, within }) => `${subject} is no longer a criterion (${within}).`,
  weight: (change) => {
    const [was, is] = both(change);
    return `${change.subject} carries ${is} of the score instead of ${was} (${change.within}).`;
  },
  scale: (change) => {
    const [was, is] = both(change);
    return `The scale of ${change.subject} is ${is} instead of ${was}.`;
  },
  rule: (change) => {
    const [was, is] = both(change);
    return `${change.subject}: ${is} instead of ${was}.`;
  },
  "bar-added": ({ subject, after }) =>
    `${subject} has a bar now${after === null ? "" : `, ${value(after)}`}.`,
  "bar-removed": ({ subject, before }) =>
    `${subject} no longer has a bar${before === null ? "" : `; it was ${value(before)}`}.`,
  "bar-term": ({ subject, before, after }) =>
    `The bar of ${subject} is ${value(after)} instead of ${value(before)}.`,
  "bar-lane": ({ subject, before, after }) =>
    `${subject} moved from ${value(before)} to ${value(after)}.`,
  "milestone-added": ({ subject, after }) => `${subject} is a new milestone, ${value(after)}.`,
  "milestone-removed": ({ subject, before }) =>
    `${subject} is no longer a milestone; it was ${value(before)}.`,
  "milestone-year": ({ subject, before, after }) =>
    `The milestone ${subject} is ${value(after)} instead of ${value(before)}.`,
  "decision-added": ({ subject }) => `New: ${subject}.`,
  "decision-removed": ({ subject }) => `No longer recorded: ${subject}.`,
  "decision-changed": ({ subject }) => `Recorded otherwise: ${subject}.`,
  "finding-added": ({ subject }) => `New: ${subject}.`,
  "finding-removed": ({ subject }) => `No longer found: ${subject}.`,
};

/** What stood before and stands now, with the decimals that it takes to see the change. */
function both({ before, after }: Change<string>): readonly [string, string] {
  return toldApart([before, after], value);
}

/** The last place that is written in words. */
const LAST_IN_WORDS = 12;

/** A place beside another: where one of them is too long for a word, both stand in digits. */
function besides(one: ChangeValue<string> | null, other: ChangeValue<string> | null): string {
  const isLong = [one, other].some((of) => of?.kind === "place" && of.rank > LAST_IN_WORDS);
  return one?.kind === "place" && isLong ? placed(one, "digits") : value(one);
}

function placed(
  { rank, tied }: Extract<ChangeValue<string>, { kind: "place" }>,
  form: "prose" | "digits",
): string {
  return `${tied ? "joint " : ""}${ordinal(rank, "en", form)}`;
}

function value(changed: ChangeValue<string> | null, decimals = 2): string {
  if (changed === null) return "nothing stated";
  switch (changed.kind) {
    case "place":
      return placed(changed, "prose");
    case "years":
      return changed.from === changed.to ? `${changed.from}` : `${changed.from}–${changed.to}`;
    case "share":
      return formatShare(changed.share, "en", decimals - 2);
    case "points":
      return `${n(changed.from, decimals)} to ${n(changed.to, decimals)}`;
    case "rule":
      return rule(changed, decimals);
    case "name":
      return changed.name;
  }
}

function rule(changed: Extract<ChangeValue<string>, { kind: "rule" }>, decimals: number): string {
  if (changed.rule === "none") return "no selection";
  return changed.rule === "first"
    ? `the first ${cardinal(changed.value, "en")}`
    : `scores of ${n(changed.value, decimals)} or more`;
}
