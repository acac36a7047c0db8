import type { Language } from "../language.ts";
import { ENGLISH_FINDINGS } from "./english.ts";
import type { FindingCatalogue } from "./finding-facts.ts";
import { KHMER_FINDINGS } from "./khmer.ts";

/** The words for every finding, in each language. */
export const FINDING_WORDS: Readonly<Record<Language, FindingCatalogue>> = {
  en: ENGLISH_FINDINGS,
  km: KHMER_FINDINGS,
};
