/** The same data as a picture, in rows and columns, already worded. */
export interface FigureTable {
  readonly head: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[];
}

/** A picture with everything a page says about it. */
export interface Figure {
  /** Name of its file and its anchor, such as `roadmap`. */
  readonly name: string;
  /** SVG text as it stands in the page; safe, because our own charts made it. */
  readonly svg: string;
  /** The form for narrow screens, where there is one. */
  readonly phone: string | null;
  /** Number and finding, in bold. */
  readonly lead: string;
  /** Source and basis. */
  readonly note: string;
  readonly table: FigureTable | null;
}

/** The pictures of an edition; null where the record has nothing to draw. */
export interface Figures {
  readonly roadmap: Figure | null;
  readonly matching: Figure | null;
  readonly process: Figure | null;
  readonly importanceFeasibility: Figure | null;
  /** By id of the assessment. */
  readonly rankings: Readonly<Record<string, Figure>>;
}
