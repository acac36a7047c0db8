import type { Language } from "./language.ts";
import { cardinal, formatNumber, formatShare, listOf, ordinal } from "./numbers.ts";

/**
 * How firm a place is, from the smallest share of weightings or panels in which its item is selected. The bounds are
 * those of the IPCC's calibrated language (Mastrandrea et al. 2010, table 1: very likely from 0.90, likely from 0.66,
 * about as likely as not from 0.33), taken from outside so that no case at hand can set them.
 */
export type Firmness = "firm" | "leaning" | "open" | "doubtful";

/**
 * Names the firmness of a share.
 *
 * @param share - 0–1
 * @example
 * firmness(0.9); // => "firm"
 * firmness(0.39); // => "open"
 */
export function firmness(share: number): Firmness {
  if (share >= 0.9) return "firm";
  if (share >= 0.66) return "leaning";
  return share >= 0.33 ? "open" : "doubtful";
}

/** What a sentence about a cut needs to know; names are in the language of the sentence. */
export interface CutFacts {
  /** Places given by the rule, or by the threshold as it fell. */
  readonly places: number;
  readonly lastIn: string | null;
  readonly firstOut: string | null;
  readonly scores: readonly [number, number] | null;
  /** Names tied across the cut. */
  readonly tied: readonly string[];
  /** Smallest share in which the last place keeps its item, 0–1, and of what it is a share; null where there is none. */
  readonly share: { readonly of: "weightings" | "panels"; readonly size: number } | null;
  readonly flip: {
    readonly enters: readonly string[];
    readonly group: string;
    readonly from: string;
  } | null;
}

/**
 * One plain sentence on how firm a cut is.
 *
 * @param facts - what was computed
 * @returns a sentence without a number that was not computed
 */
export function cutSentence(facts: CutFacts, language: Language): string {
  const words = SENTENCES[language];
  if (facts.tied.length > 0) return words.tied(facts);
  if (facts.lastIn === null) return words.nobody(facts);
  if (facts.firstOut === null || facts.scores === null) return words.everybody(facts);
  const lead = words.lead[facts.share === null ? "unknown" : firmness(facts.share.size)](facts);
  return facts.flip === null
    ? `${lead}${words.stop}`
    : `${lead}${words.flip(facts.flip)}${words.stop}`;
}

interface Sentences {
  readonly tied: (facts: CutFacts) => string;
  readonly nobody: (facts: CutFacts) => string;
  readonly everybody: (facts: CutFacts) => string;
  readonly lead: Readonly<Record<Firmness | "unknown", (facts: CutFacts) => string>>;
  readonly flip: (flip: NonNullable<CutFacts["flip"]>) => string;
  readonly stop: string;
}

const place = (facts: CutFacts, language: Language) => ordinal(facts.places, language);

const DRAWN = {
  en: { weightings: "weightings", panels: "panels drawn from these experts" },
  km: { weightings: "ការដាក់ទម្ងន់", panels: "ក្រុមដែលចាប់ឆ្នោតពីអ្នកជំនាញទាំងនេះ" },
} as const;

const share = ({ share }: CutFacts, language: Language) =>
  `${formatShare(share?.size ?? 0, language)}${language === "en" ? " of " : " នៃ"}${DRAWN[language][share?.of ?? "weightings"]}`;

function toTo(facts: CutFacts, language: Language, joiner: string): string {
  const [high = 0, low = 0] = facts.scores ?? [];
  return `${formatNumber(high, language)}${joiner}${formatNumber(low, language)}`;
}

const english = (facts: CutFacts) =>
  `${facts.lastIn} leads ${facts.firstOut} by ${toTo(facts, "en", " to ")}`;

const khmer = (facts: CutFacts) =>
  `${facts.lastIn} នាំមុខ ${facts.firstOut} ដោយពិន្ទុ ${toTo(facts, "km", " ទល់នឹង ")}`;

const SENTENCES: Readonly<Record<Language, Sentences>> = {
  en: {
    tied: ({ tied, places }) =>
      `${listOf(tied, "en")} are tied across the cut, so the ranking alone cannot fill all ${cardinal(places, "en")} places.`,
    nobody: () => "No item reaches the threshold.",
    everybody: ({ places }) =>
      `All ${cardinal(places, "en")} items are selected, so there is no cut.`,
    lead: {
      firm: (facts) =>
        `The ${place(facts, "en")} place is firm: ${english(facts)} and stays selected in ${share(facts, "en")}`,
      leaning: (facts) =>
        `The ${place(facts, "en")} place is leaning: ${english(facts)} and stays selected in ${share(facts, "en")}`,
      open: (facts) => `The ${place(facts, "en")} place is open: ${english(facts)}`,
      doubtful: (facts) =>
        `The ${place(facts, "en")} place is doubtful: ${english(facts)}, yet stays selected in only ${share(facts, "en")}`,
      unknown: (facts) => `For the ${place(facts, "en")} place ${english(facts)}`,
    },
    flip: ({ enters, group, from }) =>
      `, and ${listOf(enters, "en")} ${enters.length > 1 ? "take" : "takes"} it where ${group} counts for ${from} or more`,
    stop: ".",
  },
  km: {
    tied: ({ tied, places }) =>
      `${listOf(tied, "km")} មានពិន្ទុស្មើគ្នានៅត្រង់ខ្សែកាត់ ដូច្នេះចំណាត់ថ្នាក់តែមួយមិនអាចបំពេញកន្លែងទាំង ${formatNumber(places, "km")} បានទេ។`,
    nobody: () => "គ្មានធាតុណាឈានដល់កម្រិតកំណត់ទេ។",
    everybody: ({ places }) =>
      `ធាតុទាំង ${formatNumber(places, "km")} ត្រូវបានជ្រើសរើស ដូច្នេះគ្មានខ្សែកាត់ទេ។`,
    lead: {
      firm: (facts) =>
        `លំដាប់${place(facts, "km")} រឹងមាំ៖ ${khmer(facts)} ហើយនៅតែត្រូវបានជ្រើសរើសក្នុង ${share(facts, "km")}`,
      leaning: (facts) =>
        `លំដាប់${place(facts, "km")} ទំនងរក្សាបាន៖ ${khmer(facts)} ហើយនៅតែត្រូវបានជ្រើសរើសក្នុង ${share(facts, "km")}`,
      open: (facts) => `លំដាប់${place(facts, "km")} មិនទាន់ច្បាស់៖ ${khmer(facts)}`,
      doubtful: (facts) =>
        `លំដាប់${place(facts, "km")} គួរឱ្យសង្ស័យ៖ ${khmer(facts)} តែត្រូវបានជ្រើសរើសត្រឹម ${share(facts, "km")}`,
      unknown: (facts) => `សម្រាប់លំដាប់${place(facts, "km")} ${khmer(facts)}`,
    },
    flip: ({ enters, group, from }) =>
      ` ហើយ ${listOf(enters, "km")} យកកន្លែងនេះ ប្រសិនបើ ${group} មានទម្ងន់ចាប់ពី ${from} ឡើងទៅ`,
    stop: "។",
  },
};
