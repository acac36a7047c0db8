import type { Language } from "./language.ts";
import { cardinal, formatNumber, listOf } from "./numbers.ts";

/** Words of the importance × feasibility picture and of the process picture. */
interface PlainWords {
  /** Names the picture by its two axes. */
  readonly versus: (importance: string, feasibility: string) => string;
  readonly positions: (finding: PositionsFinding) => string;
  readonly process: (steps: number) => string;
  readonly fromTo: (first: string, last: string) => string;
}

export interface PositionsFinding {
  readonly items: number;
  /** Names with the highest score on both. */
  readonly best: readonly string[];
  /** How many share their place in the picture with another. */
  readonly sharing: number;
}

const en: PlainWords = {
  versus: (importance, feasibility) =>
    `${importance} and ${feasibility.charAt(0).toLowerCase()}${feasibility.slice(1)}`,
  positions: ({ items, best, sharing }) => {
    const highest =
      best.length === 0
        ? `None of the ${cardinal(items, "en")} is highest on both.`
        : `Highest on both of the ${cardinal(items, "en")}: ${listOf(best, "en")}.`;
    const some = cardinal(sharing, "en");
    return sharing === 0
      ? highest
      : `${highest} ${some.charAt(0).toUpperCase()}${some.slice(1)} share a place with another.`;
  },
  process: (steps) => `The process: ${cardinal(steps, "en")} ${steps === 1 ? "step" : "steps"}`,
  fromTo: (first, last) => (first === last ? first : `From “${first}” to “${last}”.`),
};

const km: PlainWords = {
  versus: (importance, feasibility) => `${importance} និង${feasibility}`,
  positions: ({ items, best, sharing }) => {
    const highest =
      best.length === 0
        ? `គ្មានមួយណាក្នុងចំណោម ${formatNumber(items, "km")} ខ្ពស់បំផុតទាំងពីរទេ។`
        : `ខ្ពស់បំផុតទាំងពីរក្នុងចំណោម ${formatNumber(items, "km")}៖ ${listOf(best, "km")}។`;
    return sharing === 0
      ? highest
      : `${highest} ${formatNumber(sharing, "km")} ស្ថិតនៅកន្លែងដូចគ្នាជាមួយមួយទៀត។`;
  },
  process: (steps) => `ដំណើរការ៖ ${formatNumber(steps, "km")} ជំហាន`,
  fromTo: (first, last) => (first === last ? first : `ពី «${first}» ដល់ «${last}»។`),
};

/** Words of the plain pictures. */
export const PLAIN_WORDS: Readonly<Record<Language, PlainWords>> = { en, km };
