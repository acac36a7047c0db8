import type { Measure } from "#charts/measure.ts";
import type { Figures } from "#pages/figure.ts";
import type { Computed } from "./computed.ts";

/** A picture as a file of its own. */
export interface Picture {
  readonly path: string;
  readonly content: () => string;
}

/** Draws every picture of an edition in one language: as it stands in the pages, and as files to keep. */
export function drawFigures(
  _computed: Computed,
  _tag: string,
  _measure: Measure,
): { readonly figures: Figures; readonly pictures: readonly Picture[] } {
  return {
    figures: {
      roadmap: null,
      matching: null,
      process: null,
      importanceFeasibility: null,
      rankings: {},
    },
    pictures: [],
  };
}
