import { finalSelection } from "#results/final-selection.ts";
import type { AssessmentResult, ItemResult } from "#results/results.ts";
import { EXCERPT_WORDS } from "#wording/charts-excerpt.ts";
import { type Language, pick } from "#wording/language.ts";
import { excerptOf } from "../excerpt.ts";
import type { TextMark } from "../scene/scene.ts";
import type { Block, TypeSetting } from "../type-setting.ts";
import { firstBelowCut, inRankOrder } from "./ranking-data.ts";

/** An item's row: its middle and its name in lines. */
export interface Row {
  readonly item: ItemResult;
  readonly middle: number;
  readonly name: Block;
  readonly isSelected: boolean;
}

export interface Rows {
  readonly rows: readonly Row[];
  /** Height of the line between in and out; null without one. */
  readonly cut: number | null;
  /** What stands where rows are left out. */
  readonly gaps: readonly TextMark[];
  readonly bottom: number;
}

interface Place {
  readonly top: number;
  readonly nameLeft: number;
  readonly nameWidth: number;
  readonly nameSize: number;
  readonly rowHeight: number;
  /** Room that a row takes beside its name, such as its bars on the phone. */
  readonly extra: number;
  /** Air around the cut. */
  readonly air: number;
  readonly language: Language;
}

/** Rows below each other in rank order, with air where the cut falls; of very many those at the head and around the cut. */
export function layoutRows(assessment: AssessmentResult, place: Place, type: TypeSetting): Rows {
  const items = inRankOrder(assessment.items);
  const cutBefore = firstBelowCut(items, assessment.cut);
  const rows: Row[] = [];
  const gaps: TextMark[] = [];
  let top = place.top;
  let cut: number | null = null;
  let next = 0;
  const leaveOut = (until: number) => {
    if (until === next) return;
    gaps.push(gapMark(until - next, { ...place, top }, type));
    top += place.air;
  };
  for (const { from, until } of excerptOf(items.length, cutBefore)) {
    leaveOut(from);
    for (const [index, item] of items.slice(from, until).entries()) {
      if (from + index === cutBefore) {
        cut = top + place.air / 2;
        top += place.air;
      }
      const row = layoutRow(item, { ...place, top }, type);
      rows.push(row);
      top = row.bottom;
    }
    next = until;
  }
  leaveOut(items.length);
  return { rows, cut, gaps, bottom: top };
}

function layoutRow(item: ItemResult, place: Place, type: TypeSetting) {
  const isSelected = finalSelection(item) === "yes";
  const font = { size: place.nameSize, bold: isSelected };
  const name = type.wrap(pick(item.title, place.language), font, place.nameWidth);
  const height = Math.max(place.rowHeight, name.height + 8);
  const middle = place.top + height / 2;
  return { item, middle, name, isSelected, bottom: place.top + height + place.extra };
}

function gapMark(count: number, place: Place, type: TypeSetting): TextMark {
  return {
    kind: "text",
    x: place.nameLeft,
    y: place.top + place.air / 2 + 13 * type.middle,
    text: `… ${EXCERPT_WORDS[place.language].leftOut(count)}`,
    size: 13,
    meaning: "soft",
    casing: true,
  };
}

/** What is said below a picture that leaves rows out; empty where it shows all. */
export function excerptNote(
  { items }: AssessmentResult,
  { rows }: Rows,
  language: Language,
): string {
  return rows.length === items.length
    ? ""
    : EXCERPT_WORDS[language].shown(rows.length, items.length);
}
