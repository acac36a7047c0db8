import type { CutLine } from "#domain/assessment/cut.ts";
import type { RoadmapRecord } from "#record/roadmap-record.ts";
import type { Text } from "#record/text.ts";
import type { CutFacts } from "#wording/cut-sentence.ts";
import { type Language, pick } from "#wording/language.ts";
import { formatNumber } from "#wording/numbers.ts";
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
    places: cut.count ?? cut.selected.length,
    lastIn: name(cut.lastIn),
    firstOut: name(cut.firstOut),
    scores:
      lastIn === null || firstOut === null
        ? null
        : [scored.scores[lastIn] ?? 0, scored.scores[firstOut] ?? 0],
    tied: cut.tied.map((id) => name(id) ?? id),
    share: lastIn === null ? null : smallestShare(robustness, lastIn),
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

/** A weight as a fraction where it is one, else as a percentage. */
export function weightInWords({ fraction, weight }: WeightFlip, language: Language): string {
  if (fraction !== null) return fraction.map((part) => formatNumber(part, language)).join("/");
  return `${formatNumber(weight * 100, language, 1)} %`;
}

function smallestShare({ flat, grouped, panels }: Robustness, item: number): CutFacts["share"] {
  const weightings = [flat, grouped].flatMap((list) => list?.[item] ?? []);
  const ofWeightings = weightings.length === 0 ? null : Math.min(...weightings);
  const ofPanels = panels?.[item] ?? null;
  if (ofPanels !== null && ofPanels < (ofWeightings ?? 1)) return { of: "panels", size: ofPanels };
  return ofWeightings === null ? null : { of: "weightings", size: ofWeightings };
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
