import { type Firmness, firmness, type ShareOf, shareInWords } from "./firmness/firmness.ts";
import type { Language } from "./language.ts";
import { cardinal, formatNumber, listOf, ordinal } from "./numbers.ts";

/** What a sentence about a cut needs to know; names are in the language of the sentence. */
export interface CutFacts {
  /** Places given by the rule, or by the threshold as it fell. */
  readonly places: number;
  /** Whether another selected item has the same score as the last. */
  readonly isLastShared: boolean;
  readonly lastIn: string | null;
  readonly firstOut: string | null;
  readonly scores: readonly [number, number] | null;
  /** Names tied across the cut. */
  readonly tied: readonly string[];
  /** Whom of the tied the committee took in by a recorded decision; null where it has not decided. */
  readonly settledFor: readonly string[] | null;
  /** Smallest share in which the last place keeps its item, 0–1, and of what it is a share; null where there is none. */
  readonly share: ShareOf | null;
  /** Points by which one expert, moving one score, would turn the cut; null where the scale is too narrow for it. */
  readonly turnedBy: number | null;
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
  if (facts.lastIn === null) return words.nobody;
  if (facts.firstOut === null || facts.scores === null) return words.everybody(facts);
  if (facts.scores[0] === facts.scores[1]) return words.byTieRule(facts);
  const firm = facts.share === null ? "unknown" : firmness(facts.share.size);
  const parts = [
    words.lead[firm](facts),
    facts.flip === null ? "" : words.flip(facts.flip),
    firm === "firm" && facts.turnedBy !== null ? words.turned(facts.turnedBy) : "",
  ];
  return `${parts.join("")}${words.stop}`;
}

interface Sentences {
  readonly tied: (facts: CutFacts) => string;
  readonly nobody: string;
  readonly everybody: (facts: CutFacts) => string;
  readonly byTieRule: (facts: CutFacts) => string;
  readonly lead: Readonly<Record<Firmness | "unknown", (facts: CutFacts) => string>>;
  readonly flip: (flip: NonNullable<CutFacts["flip"]>) => string;
  /** Added where a firm place can still be turned by one expert. */
  readonly turned: (points: number) => string;
  readonly stop: string;
}

/** "The eighth place"; "the last place" where the last in shares its place with another. */
function place({ places, isLastShared }: CutFacts, language: Language): string {
  if (language === "km") return isLastShared ? "លំដាប់ចុងក្រោយ" : `លំដាប់${ordinal(places, "km")}`;
  return isLastShared ? "The last place" : `The ${ordinal(places, "en")} place`;
}

const share = (facts: CutFacts, language: Language) =>
  facts.share === null ? "" : shareInWords(facts.share, language);

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
    tied: ({ tied, settledFor }) =>
      `${listOf(tied, "en")} are tied across the cut${
        settledFor === null
          ? ", so the ranking alone cannot say who is in"
          : `; the committee decided for ${settledFor.length === 0 ? "none of them" : listOf(settledFor, "en")}`
      }.`,
    nobody: "No item reaches the threshold.",
    everybody: ({ places }) =>
      places === 1
        ? "The only item is selected, so there is no cut."
        : `All ${cardinal(places, "en")} items are selected, so there is no cut.`,
    byTieRule: ({ lastIn, firstOut }) =>
      `${lastIn} and ${firstOut} have the same score; the tie rule fixed beforehand decided for ${lastIn}.`,
    lead: {
      firm: (facts) =>
        `${place(facts, "en")} is firm: ${english(facts)} and stays selected in ${share(facts, "en")}`,
      leaning: (facts) =>
        `${place(facts, "en")} is leaning: ${english(facts)} and stays selected in ${share(facts, "en")}`,
      open: (facts) => `${place(facts, "en")} is open: ${english(facts)}`,
      doubtful: (facts) =>
        `${place(facts, "en")} is doubtful: ${english(facts)}, yet stays selected in only ${share(facts, "en")}`,
      unknown: english,
    },
    flip: ({ enters, group, from }) =>
      `, and ${listOf(enters, "en")} ${enters.length > 1 ? "take" : "takes"} it where ${group} counts for at least ${from}`,
    turned: (points) =>
      `, though one expert moving one score by ${cardinal(points, "en")} would turn it`,
    stop: ".",
  },
  km: {
    tied: ({ tied, settledFor }) =>
      `${listOf(tied, "km")} មានពិន្ទុស្មើគ្នានៅត្រង់ខ្សែកាត់${
        settledFor === null
          ? " ដូច្នេះចំណាត់ថ្នាក់តែមួយមិនអាចប្រាប់ថាអ្នកណាជាប់ទេ"
          : ` ហើយគណៈកម្មការបានសម្រេច${settledFor.length === 0 ? "មិនយកទាំងអស់" : `យក ${listOf(settledFor, "km")}`}`
      }។`,
    nobody: "គ្មានធាតុណាឈានដល់កម្រិតកំណត់ទេ។",
    everybody: ({ places }) =>
      `ធាតុទាំង ${formatNumber(places, "km")} ត្រូវបានជ្រើសរើស ដូច្នេះគ្មានខ្សែកាត់ទេ។`,
    byTieRule: ({ lastIn, firstOut }) =>
      `${lastIn} និង ${firstOut} មានពិន្ទុដូចគ្នា ហើយវិធានពិន្ទុស្មើដែលកំណត់ទុកមុនសម្រេចយក ${lastIn}។`,
    lead: {
      firm: (facts) =>
        `${place(facts, "km")} រឹងមាំ៖ ${khmer(facts)} ហើយនៅតែត្រូវបានជ្រើសរើសក្នុង ${share(facts, "km")}`,
      leaning: (facts) =>
        `${place(facts, "km")} ទំនងរក្សាបាន៖ ${khmer(facts)} ហើយនៅតែត្រូវបានជ្រើសរើសក្នុង ${share(facts, "km")}`,
      open: (facts) => `${place(facts, "km")} មិនទាន់ច្បាស់៖ ${khmer(facts)}`,
      doubtful: (facts) =>
        `${place(facts, "km")} គួរឱ្យសង្ស័យ៖ ${khmer(facts)} តែត្រូវបានជ្រើសរើសត្រឹម ${share(facts, "km")}`,
      unknown: khmer,
    },
    flip: ({ enters, group, from }) =>
      ` ហើយ ${listOf(enters, "km")} យកកន្លែងនេះ ប្រសិនបើ ${group} មានទម្ងន់យ៉ាងតិច ${from}`,
    turned: (points) => ` ទោះបីអ្នកជំនាញម្នាក់ប្តូរពិន្ទុមួយចំនួន ${formatNumber(points, "km")} ក៏អាចធ្វើឱ្យប្តូរដែរ`,
    stop: "។",
  },
};
