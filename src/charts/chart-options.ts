import type { Language } from "#wording/language.ts";
import type { Measure } from "./measure.ts";

/** What every chart is asked with, beside its data. */
export interface ChartOptions {
  readonly language: Language;
  readonly measure: Measure;
  /** "wide" for desktop and paper (the default), "phone" for 360 units. */
  readonly width?: "wide" | "phone" | undefined;
  /** Address of an item's page, or null where it has none. */
  readonly hrefOf?: ((itemId: string) => string | null) | undefined;
  /** Unique on the page the picture stands on; the chart's own name where left out. */
  readonly id?: string | undefined;
}
