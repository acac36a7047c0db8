import type { Language } from "#wording/language.ts";
import type { Measure } from "./measure.ts";

/** A dashed tag in the picture such as "Reconstructed from the text", with a note under it. */
export interface ChartTag {
  readonly label: string;
  readonly note: string;
}

/** What every chart is asked with, beside its data. */
export interface ChartOptions {
  readonly language: Language;
  readonly measure: Measure;
  /** "wide" for desktop and paper (the default), "phone" for 360 units. */
  readonly width?: "wide" | "phone" | undefined;
  /** Address of an item's page, or null where it has none. */
  readonly hrefOf?: ((itemId: string) => string | null) | undefined;
  /** What every picture of the record says of itself, such as "Fictional", with a note under it. */
  readonly tag?: ChartTag | undefined;
  /** Unique on the page the picture stands on; the chart's own name where left out. */
  readonly id?: string | undefined;
}
