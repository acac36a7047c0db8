import type { Language } from "./language.ts";

const FULL_STOP = { en: ".", km: "។" } as const;
const ENDED = /[.!?។]$/;

/**
 * Parts one after the other, each ended as the language ends a sentence unless it has an end of its own.
 *
 * @param parts - sentences, or titles that stand as one; empty ones are passed over
 * @returns one line
 * @example
 * asSentences(["Robotics", "It came ninth."], "en"); // => "Robotics. It came ninth."
 * asSentences(["មនុស្សយន្ត", "លំដាប់ទី៩។"], "km"); // => "មនុស្សយន្ត។ លំដាប់ទី៩។"
 */
export function asSentences(parts: readonly string[], language: Language): string {
  return parts
    .filter((part) => part !== "")
    .map((part) => (ENDED.test(part) ? part : `${part}${FULL_STOP[language]}`))
    .join(" ");
}
