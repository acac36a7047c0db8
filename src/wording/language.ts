/** The languages that Phlov itself speaks; a record may hold texts in any others besides. */
export const LANGUAGES = ["en", "km"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language's own name, as a switch shows it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: "English", km: "ភាសាខ្មែរ" };

/** Whether Phlov has words for this language tag. */
export function isLanguage(tag: string): tag is Language {
  return (LANGUAGES as readonly string[]).includes(tag);
}

/**
 * The wording of a text in one language: its own, else English, else the first there is in the order of the tags.
 *
 * @param text - one meaning in at least one language
 * @param language - a language tag
 * @example
 * pick({ en: "goal", km: "គោលដៅ" }, "km"); // => "គោលដៅ"
 * pick({ en: "goal" }, "km"); // => "goal"
 */
export function pick(text: Readonly<Record<string, string>>, language: string): string {
  return text[language] ?? text.en ?? text[Object.keys(text).sort()[0] ?? ""] ?? "";
}
