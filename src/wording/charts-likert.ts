import type { Language } from "./language.ts";
import { cardinal, formatNumber, listOf } from "./numbers.ts";

/** What a picture of scores shows against itself. */
export interface LikertFinding {
  readonly items: number;
  readonly criteria: number;
  /** Most people who answered any one question. */
  readonly people: number;
  /** The question with most people on both sides of the middle; null where nobody disagrees. */
  readonly divided: {
    readonly item: string;
    readonly criterion: string;
    readonly low: number;
    readonly high: number;
  } | null;
  /** Questions that everyone answered alike, of all that two or more answered. */
  readonly unanimous: number;
  readonly questions: number;
}

interface LikertWords {
  readonly title: (finding: LikertFinding) => string;
  /** The title on one of several sheets. */
  readonly onSheet: (title: string, sheet: number, of: number) => string;
  readonly lead: (finding: LikertFinding) => string;
  /** A step of the key: one score, or a range of them; "lowest" and "highest" where it ends the scale. */
  readonly step: (from: number, to: number, end: "lowest" | "highest" | null) => string;
  readonly answers: (count: number) => string;
  /** Said where a question's scores are not published. */
  readonly withheld: string;
  readonly note: (split: boolean) => string;
  readonly few: string;
  readonly empty: string;
  readonly table: {
    readonly item: string;
    readonly criterion: string;
    readonly score: (score: number) => string;
    readonly abstained: string;
  };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const n = (value: number) => formatNumber(value, "en");
const k = (value: number) => formatNumber(value, "km");

const en: LikertWords = {
  title: ({ divided, unanimous, questions }) => {
    if (questions === 0) return "Every question has one answer";
    if (unanimous === questions) return "Everyone gave the same scores";
    return divided === null
      ? "Nobody scored against the others"
      : `Opinions differ most on ${divided.item}`;
  },
  onSheet: (title, sheet, of) => `${title} (sheet ${n(sheet)} of ${n(of)})`,
  lead: ({ divided, unanimous, questions, people }) => {
    if (questions === 0) return "Where one person answers there is nobody to differ from.";
    const parts = [
      divided === null
        ? ""
        : `${capital(divided.criterion)}: ${cardinal(divided.low, "en")} scored it below the middle of the scale, ${cardinal(divided.high, "en")} above.`,
      unanimous === 0
        ? `On none of the ${n(questions)} questions did everyone give the same score.`
        : `On ${cardinal(unanimous, "en")} of the ${n(questions)} questions everyone gave the same score.`,
      `At most ${cardinal(people, "en")} ${people === 1 ? "person" : "people"} answered a question.`,
    ];
    return parts.filter((part) => part !== "").join(" ");
  },
  step: (from, to, end) => {
    const range = from === to ? n(from) : `${n(from)}–${n(to)}`;
    return end === null ? range : `${range}, ${end}`;
  },
  answers: (count) => `n ${n(count)}`,
  withheld: "not shown",
  note: (split) =>
    `A bar is as long as the number of people; the numbers in it count them. ${
      split
        ? "It is centred on the middle score, half of which stands on either side."
        : "Scores below the middle of the scale stand left of the line, the others right of it."
    } n is given where fewer people answered than elsewhere.`,
  few: "With so few people, one of them moves a bar visibly.",
  empty:
    "No single scores are published for this assessment, only their sums; so there is no picture of how they spread.",
  table: {
    item: "Item",
    criterion: "Criterion",
    score: (score) => `Score ${n(score)}`,
    abstained: "Abstained",
  },
};

const km: LikertWords = {
  title: ({ divided, unanimous, questions }) => {
    if (questions === 0) return "សំណួរនីមួយៗមានចម្លើយតែមួយ";
    if (unanimous === questions) return "អ្នករាល់គ្នាបានដាក់ពិន្ទុដូចគ្នា";
    return divided === null ? "គ្មាននរណាដាក់ពិន្ទុផ្ទុយពីអ្នកដទៃទេ" : `មតិខុសគ្នាខ្លាំងជាងគេលើ ${divided.item}`;
  },
  onSheet: (title, sheet, of) => `${title} (សន្លឹកទី${k(sheet)} ក្នុងចំណោម ${k(of)})`,
  lead: ({ divided, unanimous, questions, people }) => {
    if (questions === 0) return "នៅពេលមានអ្នកឆ្លើយតែម្នាក់ គ្មានមតិណាអាចខុសគ្នាបានទេ។";
    const parts = [
      divided === null
        ? ""
        : `${divided.criterion}៖ ${k(divided.low)} នាក់ដាក់ពិន្ទុក្រោមកណ្តាលនៃមាត្រដ្ឋាន ${k(divided.high)} នាក់លើកណ្តាល។`,
      unanimous === 0
        ? `ក្នុងសំណួរទាំង ${k(questions)} គ្មានសំណួរណាដែលអ្នករាល់គ្នាដាក់ពិន្ទុដូចគ្នាទេ។`
        : `ក្នុងសំណួរ ${k(questions)} មាន ${k(unanimous)} ដែលអ្នករាល់គ្នាដាក់ពិន្ទុដូចគ្នា។`,
      `មានមនុស្សយ៉ាងច្រើន ${k(people)} នាក់ឆ្លើយសំណួរមួយ។`,
    ];
    return parts.filter((part) => part !== "").join(" ");
  },
  step: (from, to, end) => {
    const range = from === to ? k(from) : `${k(from)}–${k(to)}`;
    if (end === null) return range;
    return `${range} ${end === "lowest" ? "ទាបបំផុត" : "ខ្ពស់បំផុត"}`;
  },
  answers: (count) => `${k(count)} នាក់`,
  withheld: "មិនបង្ហាញ",
  note: (split) =>
    `ប្រវែងរបារស្មើនឹងចំនួនមនុស្ស ហើយលេខក្នុងរបាររាប់ចំនួននោះ។ ${
      split
        ? "របារស្ថិតចំកណ្តាលលើពិន្ទុកណ្តាល ដែលពាក់កណ្តាលនៅម្ខាងៗ។"
        : "ពិន្ទុក្រោមកណ្តាលនៃមាត្រដ្ឋានស្ថិតខាងឆ្វេងបន្ទាត់ ពិន្ទុផ្សេងទៀតស្ថិតខាងស្តាំ។"
    } ចំនួនអ្នកឆ្លើយត្រូវបានសរសេរនៅកន្លែងដែលមានអ្នកឆ្លើយតិចជាង។`,
  few: "ដោយសារមានមនុស្សតិច ម្នាក់ៗធ្វើឱ្យរបារប្រែប្រួលច្បាស់។",
  empty: "ការវាយតម្លៃនេះបោះពុម្ពតែផលបូកពិន្ទុ គ្មានពិន្ទុនីមួយៗទេ ដូច្នេះគ្មានរូបបង្ហាញការចែកពិន្ទុទេ។",
  table: {
    item: "ធាតុ",
    criterion: "លក្ខណៈវិនិច្ឆ័យ",
    score: (score) => `ពិន្ទុ ${k(score)}`,
    abstained: "អនុប្បវាទ",
  },
};

/** Words of the diverging bars of scores. */
export const LIKERT_WORDS: Readonly<Record<Language, LikertWords>> = { en, km };

/** A cell in words, for those who hear the picture: "Importance: 2 × 1, 5 × 4". */
export function spokenCounts(
  criterion: string,
  counts: readonly { readonly score: number; readonly count: number }[],
  language: Language,
): string {
  const colon = language === "en" ? ": " : "៖ ";
  const given = counts.filter(({ count }) => count > 0);
  const parts = given.map(
    ({ score, count }) => `${formatNumber(score, language)} (${formatNumber(count, language)})`,
  );
  return `${criterion}${colon}${parts.length === 0 ? "–" : listOf(parts, language)}`;
}
