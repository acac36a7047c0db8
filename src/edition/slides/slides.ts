import type { Measure } from "#charts/measure.ts";
import type { Computed } from "../computed.ts";
import { Deck } from "./deck.ts";
import { editionSheets } from "./edition-sheets.ts";

/** The slides of an edition in one language: a title, the process, what each stage found, the figures as shapes, what is doubtful and how to check it; the same bytes every time. */
export async function slides(
  computed: Computed,
  tag: string,
  measure: Measure,
): Promise<Uint8Array> {
  const deck = new Deck(computed, tag, measure);
  const { first, sheets } = editionSheets(computed, tag);
  deck.first(first);
  for (const sheet of sheets) deck.sheet(sheet);
  return deck.bytes();
}
