import type { CutLine } from "#domain/assessment/cut.ts";
import { significant } from "#domain/assessment/significant.ts";
import type { RoadmapRecord } from "#record/roadmap-record.ts";
import type { Text } from "#record/text.ts";
import type { CutFacts } from "#wording/cut-sentence.ts";
import { type Language, pick } from "#wording/language.ts";
import { formatNumber } from "#wording/numbers.ts";
import { partsOf } from "#wording/parts-of.ts";
import { contraryShare, shareReadings } from "./firmness/share-readings.ts";
import type { Cut, WeightFlip } from "./results.ts";
import type { Robustness } from "./robustness.ts";
import type { ScoredAssessment } from "./scored-assessment.ts";

interface CutContext {
  readonly scored: ScoredAssessment;
  readonly cut: Omit<Cut, "sentence">;
  readonly line: CutLine;
  readonly record: RoadmapRecord;
  readonly robustness: Robustness;
  readonly flip: WeightFlip | null;
}

/** What the sentence about a cut says, with names in its language. */
export function cutFacts(context: CutContext, language: Language): CutFacts {
  const { scored, cut, line, record, robustness } = context;
  const name = (id: string | null) => (id === null ? null : pick(titleOf(record, id), language));
  const { lastIn, firstOut } = line;
  return {
    places: cut.firstOut === null ? cut.selected.length : (cut.count ?? cut.selected.length),
    isLastShared: lastIn !== null && isShared(scored, lastIn),
    lastIn: name(cut.lastIn),
    firstOut: name(cut.firstOut),
    scores:
      lastIn === null || firstOut === null
        ? null
        : [scored.scores[lastIn] ?? 0, scored.scores[firstOut] ?? 0],
    tied: cut.tied.map((id) => name(id) ?? id),
    settledFor: settledFor(context)?.map((id) => name(id) ?? id) ?? null,
    share: lastIn === null ? null : smallestShare(scored, robustness, lastIn),
    turnedBy: isThin(scored, cut) ? cut.pointsToOvertake : null,
    flip: flipFacts(context, language),
  };
}

/** The flip belongs in the sentence only where it moves the very item that is last in. */
function flipFacts(context: CutContext, language: Language): CutFacts["flip"] {
  const { scored, cut, record, flip } = context;
  if (flip === null || cut.lastIn === null || !flip.leaves.includes(cut.lastIn)) return null;
  const group = scored.columns.find((column) => column.group === flip.group)?.groupTitle ?? {};
  return {
    enters: flip.enters.map((id) => pick(titleOf(record, id), language)),
    group: withinSentence(pick(group, language)),
    from: weightInWords(flip, language),
  };
}

/** A weight in parts where it is a fraction, else as a percentage. */
export function weightInWords({ fraction, weight }: WeightFlip, language: Language): string {
  if (fraction !== null) return partsOf(fraction, language);
  return `${formatNumber(weight * 100, language, 1)} %`;
}

function smallestShare(
  scored: ScoredAssessment,
  robustness: Robustness,
  item: number,
): CutFacts["share"] {
  const found = contraryShare(shareReadings(scored, robustness), item, true);
  if (found === null) return null;
  return { of: found.of === "panels" ? "panels" : "weightings", size: significant(found.share) };
}

/** Whether one expert, moving one score within the scale, can turn the cut. */
export function isThin(
  { columns }: Pick<ScoredAssessment, "columns">,
  { pointsToOvertake, tied }: Pick<Cut, "pointsToOvertake" | "tied">,
): boolean {
  const widest = Math.max(0, ...columns.map(({ scale }) => scale.max - scale.min));
  return pointsToOvertake !== null && tied.length === 0 && pointsToOvertake <= widest;
}

function isShared({ scores }: ScoredAssessment, item: number): boolean {
  return scores.filter((score) => score === scores[item]).length > 1;
}

/** Whom of a tie across the cut the committee took in; null where it has not decided on all of them. */
function settledFor({ scored, cut, record }: CutContext): string[] | null {
  const decision = record.decisions.findLast(
    (one) => one.kind === "tie" && one.assessment === scored.assessment.id,
  );
  if (decision?.kind !== "tie" || cut.tied.length === 0) return null;
  const decided = [...decision.selected, ...decision.notSelected];
  return cut.tied.every((id) => decided.includes(id))
    ? cut.tied.filter((id) => decision.selected.includes(id))
    : null;
}

/** A title within a sentence: "Strategic importance" takes a small letter there, "GDP" and "Strategic Importance" do not. */
function withinSentence(title: string): string {
  const rest = title.slice(1);
  return rest === rest.toLowerCase() ? title.charAt(0).toLowerCase() + rest : title;
}

/** The title of an item anywhere in the record; its id where it has none. */
export function titleOf(record: RoadmapRecord, id: string): Text {
  return record.items.find((item) => item.id === id)?.title ?? { en: id };
}
