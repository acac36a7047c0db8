import type { Language } from "./language.ts";
import { formatNumber } from "./numbers.ts";

interface ExcerptWords {
  /** How many of all items a picture shows, and where all of them stand. */
  readonly shown: (count: number, of: number) => string;
  /** In the place of rows that are left out. */
  readonly leftOut: (count: number) => string;
}

const n = (value: number) => formatNumber(value, "en");
const k = (value: number) => formatNumber(value, "km");

/** What a picture says that shows some of very many items. */
export const EXCERPT_WORDS: Readonly<Record<Language, ExcerptWords>> = {
  en: {
    shown: (count, of) =>
      `The picture shows ${n(count)} of ${n(of)} items; all of them stand in its table and its data (CSV).`,
    leftOut: (count) => (count === 1 ? "one more item" : `${n(count)} more items`),
  },
  km: {
    shown: (count, of) =>
      `រូបភាពបង្ហាញធាតុ ${k(count)} ក្នុងចំណោម ${k(of)}។ ធាតុទាំងអស់មាននៅក្នុងតារាង និងទិន្នន័យ (CSV) របស់វា។`,
    leftOut: (count) => `ធាតុ ${k(count)} ទៀត`,
  },
};
