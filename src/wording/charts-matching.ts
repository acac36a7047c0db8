import type { Language } from "./language.ts";
import { cardinal, formatNumber, listOf, ordinal } from "./numbers.ts";

/** The cut of one column. */
interface ColumnCut {
  readonly column: string;
  readonly places: number;
  readonly margin: number | null;
  readonly tied: number;
}

/** What the matching shows against itself. */
export interface MatchingFinding {
  readonly columns: readonly string[];
  readonly cuts: readonly ColumnCut[];
  /** Links drawn: those that someone states, votes or decides, and all. */
  readonly stated: number;
  readonly links: number;
}

interface MatchingWords {
  readonly title: (columns: readonly string[]) => string;
  readonly lead: (finding: MatchingFinding) => string;
  readonly score: string;
  readonly linkStated: string;
  readonly linkInferred: string;
  readonly importance: string;
  readonly cut: (last: number) => string;
  readonly cutPlain: string;
  readonly tied: string;
  readonly tiedSettled: string;
  readonly notSelected: string;
  readonly selected: string;
  readonly points: (count: number) => string;
  readonly whereTheCutFalls: string;
  readonly notDrawn: (count: number) => string;
  readonly tag: string;
}

const en: MatchingWords = {
  title: (columns) => `What serves what: ${listOf(columns.map(inSentence), "en")}`,
  lead: (finding) =>
    [
      "Each scored column is ranked from the highest score down.",
      ...finding.cuts.map(englishCut),
      finding.links === 0
        ? "No link is recorded."
        : finding.stated === finding.links
          ? "Every link is stated."
          : `${finding.stated === 0 ? "None" : capital(cardinal(finding.stated, "en"))} of the ${cardinal(finding.links, "en")} links ${finding.stated === 1 ? "is" : "are"} stated; the rest are inferred.`,
    ].join(" "),
  score: "score",
  linkStated: "link stated",
  linkInferred: "link inferred",
  importance: "Strategic importance",
  cut: (last) => `cut ${last} | ${last + 1}`,
  cutPlain: "cut",
  tied: "tied across the cut",
  tiedSettled: "tied across the cut, settled",
  notSelected: "not selected",
  selected: "selected",
  points: (count) => `${formatNumber(count, "en")} ${count === 1 ? "point" : "points"}`,
  whereTheCutFalls: "Where the cut falls",
  notDrawn: (count) =>
    `${capital(cardinal(count, "en"))} ${count === 1 ? "link" : "links"} to items that are not selected or were never scored ${count === 1 ? "is" : "are"} not drawn.`,
  tag: "Reconstructed from the text",
};

/** A heading's first letter as running text writes it; abbreviations stay. */
function inSentence(heading: string): string {
  return /^[A-Z][a-z]/.test(heading) ? heading.charAt(0).toLowerCase() + heading.slice(1) : heading;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function englishCut({ column, places, margin, tied }: ColumnCut): string {
  if (tied > 0) return `${column}: ${cardinal(tied, "en")} are tied across the cut.`;
  if (margin === 0) return `${column}: a tie across the cut was settled.`;
  return margin === null
    ? `${column}: everyone is on the same side of the cut.`
    : `${column}: the ${ordinal(places, "en")} leads the ${ordinal(places + 1, "en")} by ${en.points(margin)}.`;
}

const number = (value: number) => formatNumber(value, "km");

const km: MatchingWords = {
  title: (columns) => `អ្វីគាំទ្រអ្វី៖ ${columns.join(" ")}`,
  lead: (finding) =>
    [
      "ជួរនីមួយៗដែលមានពិន្ទុ តម្រៀបពីពិន្ទុខ្ពស់បំផុតចុះក្រោម។",
      ...finding.cuts.map(khmerCut),
      finding.links === 0
        ? "គ្មានតំណត្រូវបានកត់ត្រាទេ។"
        : finding.stated === finding.links
          ? "តំណទាំងអស់មានចែង។"
          : `តំណមានចែង ${number(finding.stated)} ក្នុងចំណោម ${number(finding.links)} នៅសល់ជាសន្និដ្ឋាន។`,
    ].join(" "),
  score: "ពិន្ទុ",
  linkStated: "តំណមានចែង",
  linkInferred: "តំណសន្និដ្ឋាន",
  importance: "សារៈសំខាន់យុទ្ធសាស្ត្រ",
  cut: (last) => `ខ្សែកាត់ ${number(last)} | ${number(last + 1)}`,
  cutPlain: "ខ្សែកាត់",
  tied: "ស្មើគ្នានៅលើខ្សែកាត់",
  tiedSettled: "ស្មើគ្នានៅលើខ្សែកាត់ បានដោះស្រាយ",
  notSelected: "មិនបានជ្រើសរើស",
  selected: "បានជ្រើសរើស",
  points: (count) => `${number(count)} ពិន្ទុ`,
  whereTheCutFalls: "ខ្សែកាត់ធ្លាក់នៅកន្លែងណា",
  notDrawn: (count) => `តំណ ${number(count)} ទៅអ្វីដែលមិនបានជ្រើសរើស ឬមិនបានដាក់ពិន្ទុ មិនបានគូរទេ។`,
  tag: "បង្កើតឡើងវិញពីអត្ថបទ",
};

function khmerCut({ column, places, margin, tied }: ColumnCut): string {
  if (tied > 0) return `${column}៖ ${number(tied)} ស្មើគ្នានៅលើខ្សែកាត់។`;
  if (margin === 0) return `${column}៖ ពិន្ទុស្មើគ្នានៅខ្សែកាត់ត្រូវបានដោះស្រាយ។`;
  return margin === null
    ? `${column}៖ ទាំងអស់ស្ថិតនៅខាងតែមួយនៃខ្សែកាត់។`
    : `${column}៖ ${ordinal(places, "km")} នាំមុខ${ordinal(places + 1, "km")} ${km.points(margin)}។`;
}

/** Words of the matching chart. */
export const MATCHING_WORDS: Readonly<Record<Language, MatchingWords>> = { en, km };
