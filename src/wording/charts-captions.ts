import type { Language } from "./language.ts";

/** What the figures of method and evidence are called under the picture; the finding stands in it. */
interface CaptionWords {
  readonly likert: string;
  readonly "acceptability-flat": string;
  readonly "acceptability-grouped": string;
  readonly "bump-methods": string;
  readonly "bump-weightings": string;
  readonly "bump-rounds": string;
  readonly weights: string;
  readonly coverage: string;
  readonly bubbles: string;
  readonly investment: string;
  readonly indicators: string;
}

export type Caption = keyof CaptionWords;

const en: CaptionWords = {
  likert: "How the scores spread",
  "acceptability-flat": "Places over all weightings, every column free",
  "acceptability-grouped": "Places over all weightings, groups of criteria against each other",
  "bump-methods": "Places by other methods",
  "bump-weightings": "Places by other weights",
  "bump-rounds": "Places from round to round",
  weights: "What the criteria weigh and what they decide",
  coverage: "What of the policies is covered",
  bubbles: "Trends by innovation and interest",
  investment: "Trends by investment and adoption",
  indicators: "Two indicators against each other",
};

const km: CaptionWords = {
  likert: "ការចែកពិន្ទុ",
  "acceptability-flat": "លំដាប់តាមការថ្លឹងទម្ងន់ទាំងអស់ គ្រប់ជួរដោយសេរី",
  "acceptability-grouped": "លំដាប់តាមការថ្លឹងទម្ងន់ទាំងអស់ ក្រុមលក្ខណៈវិនិច្ឆ័យទល់គ្នា",
  "bump-methods": "លំដាប់តាមវិធីសាស្ត្រផ្សេង",
  "bump-weightings": "លំដាប់តាមទម្ងន់ផ្សេង",
  "bump-rounds": "លំដាប់ពីជុំមួយទៅជុំមួយ",
  weights: "ទម្ងន់នៃលក្ខណៈវិនិច្ឆ័យ និងឥទ្ធិពលរបស់វា",
  coverage: "អ្វីខ្លះក្នុងគោលនយោបាយមានធាតុភ្ជាប់",
  bubbles: "និន្នាការតាមនវានុវត្តន៍ និងការចាប់អារម្មណ៍",
  investment: "និន្នាការតាមការវិនិយោគ និងការទទួលយក",
  indicators: "សូចនាករពីរទល់គ្នា",
};

/** Captions of the figures of method and evidence. */
export const CAPTION_WORDS: Readonly<Record<Language, CaptionWords>> = { en, km };
