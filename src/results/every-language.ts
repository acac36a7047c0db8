import type { Text } from "#record/text.ts";
import { LANGUAGES, type Language } from "#wording/language.ts";

/** Says one thing in every language that Phlov speaks. */
export function everyLanguage(say: (language: Language) => string): Text {
  return Object.fromEntries(LANGUAGES.map((language) => [language, say(language)]));
}
