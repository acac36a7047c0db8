import type { Language } from "#wording/language.ts";
import type { Measure } from "./measure.ts";

/** A dashed tag in the picture such as "Reconstructed from the text", with a note under it. */
export interface ChartTag {
  readonly label: string;
  readonly note: string;
}

/**
 * What a chart is drawn for: "wide" for paper (1600 units are the 420 mm of A3), "page" for A4, "column" for a page on a
 * screen, where a unit is about a pixel, "slide" for 16:9 with larger type, "phone" for 360 units. A chart without a form of
 * its own for one of them draws the wide one.
 */
export type ChartWidth = "wide" | "page" | "column" | "slide" | "phone";

/** What every chart is asked with, beside its data. */
export interface ChartOptions {
  readonly language: Language;
  readonly measure: Measure;
  /** "wide" where left out. */
  readonly width?: ChartWidth | undefined;
  /** Address of an item's page, or null where it has none. */
  readonly hrefOf?: ((itemId: string) => string | null) | undefined;
  /** What every picture of the record says of itself, such as "Fictional", with a note under it. */
  readonly tag?: ChartTag | undefined;
  /** Unique on the page the picture stands on; the chart's own name where left out. */
  readonly id?: string | undefined;
}
