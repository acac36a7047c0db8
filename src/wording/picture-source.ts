import type { Language } from "./language.ts";

/** Where the numbers of a picture come from: "Source: Digital Tech Roadmap, Annex 4." */
export const PICTURE_SOURCE: Readonly<Record<Language, (names: string) => string>> = {
  en: (names) => `Source: ${names}.`,
  km: (names) => `ប្រភព៖ ${names}។`,
};
