import type { Column, ColumnItem } from "./matching-data.ts";
import type { Rows } from "./matching-sheet.ts";

/** An item with its place; `lines` are its title in the size it fits. */
export interface PlacedItem {
  readonly item: ColumnItem;
  readonly lines: readonly string[];
  readonly size: number;
  readonly middle: number;
  readonly height: number;
  /** Selected, or nobody selects: it has a box and links. */
  readonly isLinked: boolean;
}

export interface PlacedColumn {
  readonly column: Column;
  readonly left: number;
  readonly right: number;
  readonly nameLeft: number;
  readonly items: readonly PlacedItem[];
  /** Height of the line between in and out; null without one. */
  readonly cut: number | null;
  readonly bottom: number;
  readonly rows: Rows;
  /** Rows that stand for a tenth of the ranking each; none where every item has a row of its own. */
  readonly folds: readonly PlacedFold[];
}

/** A tenth of a ranking as one row; two where the cut runs through it. */
export interface PlacedFold {
  readonly items: readonly ColumnItem[];
  /** The row of its first item, from 0. */
  readonly from: number;
  /** What it says, one line below the other: its places, the name of its first item, how many follow. */
  readonly texts: readonly { readonly text: string; readonly look: "range" | "name" | "rest" }[];
  /** Its scores, at the right of its first line; empty where they stand among the texts. */
  readonly score: string;
  /** From one line to the next. */
  readonly pitch: number;
  readonly middle: number;
  readonly height: number;
}
