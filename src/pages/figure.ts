/** The same data as a picture, in rows and columns, already worded. */
export interface FigureTable {
  readonly head: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[];
}

/** A picture drawn at its two widths. Items in it link to `ITEM_ADDRESS` and their id, which each page turns into its own address. */
export interface Figure {
  /** Name of its file and its anchor, such as `roadmap`. */
  readonly name: string;
  /** SVG text as it stands in the page; safe, because our own charts made it. */
  readonly wide: string;
  /** The form for narrow screens, where there is one. */
  readonly narrow: string | null;
}

/** The pictures of an edition by name: `roadmap`, `matching`, `process`, `importance-feasibility`, and `ranking-` with the id of each assessment. */
export type Figures = Readonly<Record<string, Figure>>;

/** What a drawing writes before the id of an item, where its page's address will stand. */
export const ITEM_ADDRESS = "phlov-item:";
