/** Control characters but tab and line feed, and those that turn the direction of text around: nobody sees them. */
const UNWANTED = /[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069]/u;
const BREAKS = /[\t\n\u2028\u2029]/u;

/**
 * Where a text first holds a character that no reader could see.
 *
 * @param text - any text of a record
 * @param lines - "one" also refuses tabs and line breaks, as in a title
 * @returns its offset in UTF-16 units and its name such as U+202E; null where there is none
 */
export function unwantedCharacter(
  text: string,
  lines: "one" | "many",
): { readonly offset: number; readonly name: string } | null {
  const offsets = [text.search(UNWANTED), lines === "one" ? text.search(BREAKS) : -1];
  const offset = Math.min(...offsets.filter((at) => at >= 0));
  return Number.isFinite(offset) ? { offset, name: nameOf(text.charAt(offset)) } : null;
}

/** A text with every such character shown by its name, such as ⟨U+001B⟩, for a terminal. */
export function visible(text: string): string {
  const each = new RegExp(`${UNWANTED.source}|${BREAKS.source}`, "gu");
  return text.replace(each, (character) => `⟨${nameOf(character)}⟩`);
}

function nameOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
