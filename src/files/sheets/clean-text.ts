/** Plain text with single spaces needs no cleaning; nearly every cell is such. */
const CLEAN = /^(?:[!-~]+(?: [!-~]+)*)?$/;
/** Signs that nobody sees: soft hyphen, marks of direction, word joiner, byte order mark. */
const UNSEEN = /[\u00AD\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
/** Khmer parts its words with the zero-width space, and some scripts need the joiners; two names never differ by them alone. */
const UNSEEN_BUT_MEANT = /[\u200B\u200C\u200D]/gu;

/** Text as it is kept: no space around it, single spaces inside, accents and vowels composed, no unseen sign. */
export function cleanText(text: string): string {
  if (CLEAN.test(text)) return text;
  return text
    .normalize("NFC")
    .replace(UNSEEN, "")
    .replace(/\s+/gu, " ")
    .replace(/^[\s\u200B]+|[\s\u200B]+$/gu, "");
}

/** Two names with the same key are one name: they differ in case or in what cannot be seen. */
export function nameKey(text: string): string {
  return cleanText(text).replace(UNSEEN_BUT_MEANT, "").toLowerCase();
}

/** A name as part of an option that a person can type: no spaces, no equals sign. */
export function nameInOption(text: string): string {
  return nameKey(text).replace(/[\s=~,]+/gu, "-");
}
