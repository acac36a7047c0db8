import { finalSelection } from "#results/final-selection.ts";
import type { AssessmentResult, ItemResult } from "#results/results.ts";
import { type Language, pick } from "#wording/language.ts";
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
  readonly bottom: number;
}

interface Place {
  readonly top: number;
  readonly nameWidth: number;
  readonly nameSize: number;
  readonly rowHeight: number;
  /** Room that a row takes beside its name, such as its bars on the phone. */
  readonly extra: number;
  /** Air around the cut. */
  readonly air: number;
  readonly language: Language;
}

/** Rows below each other in rank order, with air where the cut falls. */
export function layoutRows(assessment: AssessmentResult, place: Place, type: TypeSetting): Rows {
  const items = inRankOrder(assessment.items);
  const cutBefore = firstBelowCut(items, assessment.cut);
  const rows: Row[] = [];
  let top = place.top;
  let cut: number | null = null;
  for (const [index, item] of items.entries()) {
    if (index === cutBefore) {
      cut = top + place.air / 2;
      top += place.air;
    }
    const isSelected = finalSelection(item) === "yes";
    const font = { size: place.nameSize, bold: isSelected };
    const name = type.wrap(pick(item.title, place.language), font, place.nameWidth);
    const height = Math.max(place.rowHeight, name.height + 8) + place.extra;
    rows.push({ item, middle: top + (height - place.extra) / 2, name, isSelected });
    top += height;
  }
  return { rows, cut, bottom: top };
}
