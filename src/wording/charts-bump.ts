import type { Language } from "./language.ts";
import { cardinal, formatNumber, formatPlace, listOf } from "./numbers.ts";

/** What the columns of places are compared by. */
export type BumpKind = "methods" | "weightings" | "rounds";

/** What places side by side show against themselves. */
export interface BumpFinding {
  readonly kind: BumpKind;
  readonly items: number;
  readonly columns: number;
  /** Names selected in some columns and not in others. */
  readonly crossing: readonly string[];
  readonly hasCut: boolean;
  /** The name whose places lie furthest apart, and how far; null where nobody moves. */
  readonly furthest: {
    readonly name: string;
    readonly best: number;
    readonly worst: number;
  } | null;
  /** Names that have no place in some of the columns. */
  readonly partial: readonly string[];
}

interface BumpWords {
  readonly title: (finding: BumpFinding) => string;
  readonly lead: (finding: BumpFinding) => string;
  readonly key: {
    readonly in: string;
    readonly out: string;
    readonly crossing: string;
    readonly tie: string;
    readonly cut: string;
  };
  readonly note: Readonly<Record<BumpKind, string>>;
  /** Who has no place in some of the columns. */
  readonly partial: (names: readonly string[]) => string;
  readonly empty: string;
  readonly spoken: (column: string, rank: number, tied: boolean) => string;
  readonly item: string;
  readonly column: {
    readonly published: string;
    readonly "per-column": string;
    readonly "per-group": string;
    readonly topsis: string;
    readonly "promethee-ii": string;
    readonly vikor: string;
    readonly borda: string;
    readonly round: (round: number) => string;
  };
}

const n = (value: number) => formatNumber(value, "en");
const k = (value: number) => formatNumber(value, "km");
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const EN_KIND = { methods: "methods", weightings: "weightings", rounds: "rounds" } as const;
const KM_KIND = { methods: "វិធីសាស្ត្រ", weightings: "ការថ្លឹងទម្ងន់", rounds: "ជុំ" } as const;

const en: BumpWords = {
  title: ({ kind, crossing, hasCut, furthest }) => {
    if (furthest === null) return `All ${EN_KIND[kind]} give the same order`;
    if (!hasCut) return `The order depends on the ${EN_KIND[kind].slice(0, -1)}`;
    return crossing.length === 0
      ? `All ${EN_KIND[kind]} select the same items`
      : `${capital(cardinal(crossing.length, "en"))} ${crossing.length === 1 ? "item crosses" : "items cross"} the cut between ${EN_KIND[kind]}`;
  },
  lead: ({ crossing, furthest, columns, kind }) =>
    [
      crossing.length === 0
        ? ""
        : `In by some of the ${cardinal(columns, "en")} ${EN_KIND[kind]} and out by others: ${listOf(crossing.slice(0, 6), "en")}${crossing.length > 6 ? ` and ${cardinal(crossing.length - 6, "en")} more` : ""}.`,
      furthest === null
        ? "No item changes its place."
        : `${furthest.name} moves furthest: its places run from ${n(furthest.best)} to ${n(furthest.worst)}.`,
    ]
      .filter((part) => part !== "")
      .join(" "),
  key: {
    in: "selected in every column",
    out: "in none",
    crossing: "in some and out in others",
    tie: "share a place",
    cut: "the cut",
  },
  note: {
    methods:
      "Other methods use the same points and weights; they show what the method decides, and settle nothing.",
    weightings: "The same points, weighed differently.",
    rounds: "Places by the mean of the scores in each round.",
  },
  partial: (names) => `Without a place in every column: ${listOf(names, "en")}.`,
  empty: "There is nothing to compare: only one order of places is known.",
  spoken: (column, rank, tied) => `${column}: ${formatPlace(rank, tied, "en")}`,
  item: "Item",
  column: {
    published: "Published",
    "per-column": "Columns equal",
    "per-group": "Groups equal",
    topsis: "TOPSIS",
    "promethee-ii": "PROMETHEE II",
    vikor: "VIKOR",
    borda: "Borda",
    round: (round) => `Round ${n(round)}`,
  },
};

const km: BumpWords = {
  title: ({ kind, crossing, hasCut, furthest }) => {
    if (furthest === null) return `${KM_KIND[kind]}ទាំងអស់ផ្តល់លំដាប់ដូចគ្នា`;
    if (!hasCut) return `លំដាប់អាស្រ័យលើ${KM_KIND[kind]}`;
    return crossing.length === 0
      ? `${KM_KIND[kind]}ទាំងអស់ជ្រើសរើសធាតុដូចគ្នា`
      : `${k(crossing.length)} ធាតុឆ្លងខ្សែកាត់រវាង${KM_KIND[kind]}`;
  },
  lead: ({ crossing, furthest, columns, kind }) =>
    [
      crossing.length === 0
        ? ""
        : `ជាប់តាម${KM_KIND[kind]}ខ្លះ និងមិនជាប់តាម${KM_KIND[kind]}ខ្លះទៀតក្នុងចំណោម ${k(columns)}៖ ${listOf(crossing.slice(0, 6), "km")}${crossing.length > 6 ? ` និង ${k(crossing.length - 6)} ទៀត` : ""}។`,
      furthest === null
        ? "គ្មានធាតុណាប្តូរលំដាប់ទេ។"
        : `${furthest.name} ប្រែប្រួលឆ្ងាយជាងគេ៖ លំដាប់ពី ${k(furthest.best)} ដល់ ${k(furthest.worst)}។`,
    ]
      .filter((part) => part !== "")
      .join(" "),
  key: {
    in: "ជាប់គ្រប់ជួរ",
    out: "មិនជាប់គ្រប់ជួរ",
    crossing: "ជាប់ខ្លះ មិនជាប់ខ្លះ",
    tie: "លំដាប់ស្មើគ្នា",
    cut: "ខ្សែកាត់",
  },
  note: {
    methods: "វិធីសាស្ត្រផ្សេងប្រើពិន្ទុ និងទម្ងន់ដដែល ដើម្បីបង្ហាញថាអ្វីអាស្រ័យលើវិធីសាស្ត្រ ប៉ុន្តែមិនសម្រេចអ្វីទេ។",
    weightings: "ពិន្ទុដដែល ថ្លឹងទម្ងន់ខុសគ្នា។",
    rounds: "លំដាប់តាមមធ្យមនៃពិន្ទុក្នុងជុំនីមួយៗ។",
  },
  partial: (names) => `គ្មានលំដាប់ក្នុងគ្រប់ជួរ៖ ${listOf(names, "km")}។`,
  empty: "គ្មានអ្វីត្រូវប្រៀបធៀបទេ៖ គេស្គាល់លំដាប់តែមួយ។",
  spoken: (column, rank, tied) => `${column}៖ ${formatPlace(rank, tied, "km")}`,
  item: "ធាតុ",
  column: {
    published: "បោះពុម្ព",
    "per-column": "ជួរស្មើគ្នា",
    "per-group": "ក្រុមស្មើគ្នា",
    topsis: "TOPSIS",
    "promethee-ii": "PROMETHEE II",
    vikor: "VIKOR",
    borda: "Borda",
    round: (round) => `ជុំទី${k(round)}`,
  },
};

/** Words of the picture of places side by side. */
export const BUMP_WORDS: Readonly<Record<Language, BumpWords>> = { en, km };
