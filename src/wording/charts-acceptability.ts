import type { Language } from "./language.ts";
import { cardinal, formatNumber, formatShare, listOf, ordinal } from "./numbers.ts";

/** What a picture of places over all weightings shows against itself. */
export interface AcceptabilityFinding {
  /** Which weightings were tried: every column by itself, or group by group. */
  readonly weighting: "flat" | "grouped";
  readonly items: number;
  /** Names that take one place in at least nine of ten weightings. */
  readonly fixed: readonly string[];
  /** The item that the weights move furthest: how many places each have at least 5 % of the weightings. */
  readonly widest: { readonly name: string; readonly from: number; readonly to: number } | null;
  /** How many places are selected; null without a cut by number. */
  readonly count: number | null;
  /** How many items are on both sides of the cut, each in at least 5 % of the weightings. */
  readonly open: number;
}

interface AcceptabilityWords {
  readonly title: (finding: AcceptabilityFinding) => string;
  readonly lead: (finding: AcceptabilityFinding) => string;
  readonly place: string;
  readonly within: (count: number) => string;
  readonly step: (from: number, to: number) => string;
  readonly own: string;
  readonly cut: (count: number) => string;
  readonly note: (weighting: "flat" | "grouped") => string;
  readonly empty: string;
  readonly spoken: (place: number, share: number) => string;
  readonly table: { readonly item: string; readonly place: (place: number) => string };
}

const n = (value: number) => formatNumber(value, "en");
const k = (value: number) => formatNumber(value, "km");
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const WEIGHTS = {
  en: { flat: "Weights set column by column", grouped: "Weights set group by group" },
  km: { flat: "ទម្ងន់កំណត់តាមជួរនីមួយៗ", grouped: "ទម្ងន់កំណត់តាមក្រុម" },
} as const;

const en: AcceptabilityWords = {
  title: ({ weighting, fixed, items, open, count }) => {
    const weights = WEIGHTS.en[weighting];
    if (items === 1) return "One item, one place";
    if (fixed.length === items) return `${weights} hardly change the order`;
    if (count === null) return `${weights} change the order`;
    return open === 0
      ? `${weights} move no item over the cut`
      : `${weights} can move ${cardinal(open, "en")} ${open === 1 ? "item" : "items"} over the cut`;
  },
  lead: ({ fixed, widest }) =>
    [
      fixed.length === 0
        ? "No item holds one place in nine of ten weightings."
        : `${capital(listOf(fixed.slice(0, 4), "en"))}${fixed.length > 4 ? ` and ${cardinal(fixed.length - 4, "en")} more` : ""} ${fixed.length === 1 ? "holds" : "hold"} one place in at least nine of ten weightings.`,
      widest === null || widest.from === widest.to
        ? ""
        : `${widest.name} moves furthest, from the ${ordinal(widest.from, "en")} to the ${ordinal(widest.to, "en")} place.`,
    ]
      .filter((part) => part !== "")
      .join(" "),
  place: "Place",
  within: (count) => (count === 1 ? "First" : `First ${n(count)}`),
  step: (from, to) =>
    from === 0
      ? `up to ${n(to)} %`
      : to === 100
        ? `${n(from)} % and more`
        : `${n(from)}–${n(to)} %`,
  own: "place by the published weights",
  cut: (count) => `the cut after ${n(count)}`,
  note: (weighting) =>
    `Each row and each column adds up to 100 % of the weightings, ${weighting === "flat" ? "with every column free" : "with groups of criteria free and columns free within them"}. Numbers are percent; a share of weightings is not a chance.`,
  empty: "The places were not counted weighting by weighting for this assessment.",
  spoken: (place, share) => `${ordinal(place, "en")} place ${formatShare(share, "en")}`,
  table: { item: "Item", place: (place) => `Place ${n(place)}` },
};

const km: AcceptabilityWords = {
  title: ({ weighting, fixed, items, open, count }) => {
    const weights = WEIGHTS.km[weighting];
    if (items === 1) return "ធាតុមួយ លំដាប់មួយ";
    if (fixed.length === items) return `${weights} ស្ទើរតែមិនប្តូរលំដាប់ទេ`;
    if (count === null) return `${weights} ប្តូរលំដាប់`;
    return open === 0
      ? `${weights} មិននាំធាតុណាឆ្លងខ្សែកាត់ទេ`
      : `${weights} អាចនាំធាតុ ${k(open)} ឆ្លងខ្សែកាត់`;
  },
  lead: ({ fixed, widest }) =>
    [
      fixed.length === 0
        ? "គ្មានធាតុណាកាន់លំដាប់តែមួយក្នុងការថ្លឹងទម្ងន់ ៩ ក្នុង ១០ ទេ។"
        : `${listOf(fixed.slice(0, 4), "km")}${fixed.length > 4 ? ` និង ${k(fixed.length - 4)} ទៀត` : ""} កាន់លំដាប់តែមួយក្នុងការថ្លឹងទម្ងន់យ៉ាងតិច ៩ ក្នុង ១០។`,
      widest === null || widest.from === widest.to
        ? ""
        : `${widest.name} ប្រែប្រួលឆ្ងាយជាងគេ ពីលំដាប់${ordinal(widest.from, "km")} ដល់លំដាប់${ordinal(widest.to, "km")}។`,
    ]
      .filter((part) => part !== "")
      .join(" "),
  place: "លំដាប់",
  within: (count) => `${k(count)} ដំបូង`,
  step: (from, to) =>
    from === 0 ? `រហូតដល់ ${k(to)} %` : to === 100 ? `ចាប់ពី ${k(from)} %` : `${k(from)}–${k(to)} %`,
  own: "លំដាប់តាមទម្ងន់ដែលបានបោះពុម្ព",
  cut: (count) => `ខ្សែកាត់ក្រោយ ${k(count)}`,
  note: (weighting) =>
    `ជួរដេកនីមួយៗ និងជួរឈរនីមួយៗ បូកបាន ១០០ % នៃការថ្លឹងទម្ងន់ ${weighting === "flat" ? "ដែលគ្រប់ជួរដោយសេរី" : "ដែលក្រុមលក្ខណៈវិនិច្ឆ័យដោយសេរី និងជួរក្នុងក្រុមដោយសេរី"}។ លេខគិតជាភាគរយ ហើយចំណែកនៃការថ្លឹងទម្ងន់មិនមែនជាប្រូបាប៊ីលីតេទេ។`,
  empty: "ការវាយតម្លៃនេះមិនបានរាប់លំដាប់តាមការថ្លឹងទម្ងន់នីមួយៗទេ។",
  spoken: (place, share) => `លំដាប់${ordinal(place, "km")} ${formatShare(share, "km")}`,
  table: { item: "ធាតុ", place: (place) => `លំដាប់ ${k(place)}` },
};

/** Words of the picture of places over all weightings. */
export const ACCEPTABILITY_WORDS: Readonly<Record<Language, AcceptabilityWords>> = { en, km };
