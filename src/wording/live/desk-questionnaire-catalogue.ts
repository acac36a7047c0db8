import type { Language } from "../language.ts";
import { DESK_QUESTIONNAIRE_ENGLISH } from "./desk-questionnaire-english.ts";
import { DESK_QUESTIONNAIRE_KHMER } from "./desk-questionnaire-khmer.ts";
import type { DeskQuestionnaireWords } from "./desk-questionnaire-words.ts";

/** What the pages of a questionnaire say, in each language. */
export const DESK_QUESTIONNAIRE_WORDS: Readonly<Record<Language, DeskQuestionnaireWords>> = {
  en: DESK_QUESTIONNAIRE_ENGLISH,
  km: DESK_QUESTIONNAIRE_KHMER,
};
