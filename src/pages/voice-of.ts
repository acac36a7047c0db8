import type { Page } from "./edition.ts";

const KHMER = /\p{Script=Khmer}/u;

/**
 * The language that a text from elsewhere is read aloud in, told by its letters; nothing where that is the page's own.
 *
 * @param text - a reference, an erratum: words whose language the record does not hold
 */
export function voiceOf({ tag }: Page, text: string): "en" | "km" | undefined {
  if (KHMER.test(text)) return tag === "km" ? undefined : "km";
  return tag === "km" ? "en" : undefined;
}
