import type { Language } from "./language.ts";
import { cardinal, formatNumber, listOf } from "./numbers.ts";

/** What the picture of policies shows against itself. */
export interface CoverageFinding {
  readonly policies: number;
  /** Parts that the policies name. */
  readonly parts: number;
  /** Parts that no item is linked to. */
  readonly gaps: number;
  /** Parts that the policies only count. */
  readonly unnamed: number;
  /** Names of items linked to no part. */
  readonly loose: readonly string[];
  readonly links: number;
}

interface CoverageWords {
  readonly title: (finding: CoverageFinding) => string;
  readonly lead: (finding: CoverageFinding) => string;
  readonly stated: string;
  readonly decided: string;
  readonly voted: string;
  readonly inferred: string;
  readonly gap: string;
  /** Said once of a policy to none of whose parts anything is linked. */
  readonly allOpen: (parts: number) => string;
  /** Said of a policy of which the record holds no part. */
  readonly noParts: string;
  readonly part: string;
  readonly policy: string;
  readonly count: string;
  readonly unnamed: (count: number, what: string) => string;
  /** Of an empty box, where nothing at all is linked. */
  readonly emptyPart: string;
  /** Of a stack of sheets. */
  readonly counted: string;
  readonly note: (isLinked: boolean) => string;
  readonly empty: string;
}

const n = (value: number) => formatNumber(value, "en");
const k = (value: number) => formatNumber(value, "km");
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const en: CoverageWords = {
  title: ({ parts, gaps, links }) => {
    if (links === 0) return "Nothing is linked to a policy yet";
    return gaps === 0
      ? "Every named part of the policies is covered"
      : `${capital(cardinal(gaps, "en"))} of ${cardinal(parts, "en")} named policy parts ${gaps === 1 ? "has" : "have"} no item`;
  },
  lead: ({ policies, parts, unnamed, loose, links }) =>
    [
      `${capital(cardinal(policies, "en"))} ${policies === 1 ? "policy names" : "policies name"} ${cardinal(parts, "en")} ${parts === 1 ? "part" : "parts"}${unnamed > 0 ? ` and only ${policies === 1 ? "counts" : "count"} ${n(unnamed)} more` : ""}.`,
      links > 0 && loose.length > 0
        ? `Linked to none: ${listOf(loose.slice(0, 4), "en")}${loose.length > 4 ? ` and ${cardinal(loose.length - 4, "en")} more` : ""}.`
        : "",
      links === 0 ? "The record says of no item which policy it serves." : "",
    ]
      .filter((part) => part !== "")
      .join(" "),
  stated: "stated in the source",
  decided: "decided",
  voted: "voted",
  inferred: "inferred",
  gap: "no item",
  allOpen: (parts) => `No item for any of the ${cardinal(parts, "en")} parts`,
  noParts: "The record names no part of it.",
  part: "Part of the policy",
  policy: "Policy",
  count: "Items",
  unnamed: (count, what) => `${n(count)} ${what}, not named`,
  emptyPart: "part that the policy names, with no item",
  counted: "parts only counted by the source",
  note: (isLinked) =>
    isLinked
      ? "A dotted box is a gap: no item is linked to what stands in it. What the source only counts cannot be linked."
      : "The table of this picture names every part. What the source only counts cannot be linked.",
  empty: "The record holds no policies.",
};

const km: CoverageWords = {
  title: ({ parts, gaps, links }) => {
    if (links === 0) return "មិនទាន់មានអ្វីភ្ជាប់ទៅគោលនយោបាយទេ";
    return gaps === 0
      ? "ផ្នែកនៃគោលនយោបាយដែលមានឈ្មោះសុទ្ធតែមានធាតុភ្ជាប់"
      : `ផ្នែកនៃគោលនយោបាយ ${k(gaps)} ក្នុងចំណោម ${k(parts)} គ្មានធាតុភ្ជាប់`;
  },
  lead: ({ policies, parts, unnamed, loose, links }) =>
    [
      `គោលនយោបាយ ${k(policies)} រៀបរាប់ឈ្មោះផ្នែក ${k(parts)}${unnamed > 0 ? ` ហើយរាប់ត្រឹមចំនួន ${k(unnamed)} ទៀត` : ""}។`,
      links > 0 && loose.length > 0
        ? `មិនភ្ជាប់ទៅផ្នែកណា៖ ${listOf(loose.slice(0, 4), "km")}${loose.length > 4 ? ` និង ${k(loose.length - 4)} ទៀត` : ""}។`
        : "",
      links === 0 ? "កំណត់ត្រាមិនបានបញ្ជាក់ថាធាតុណាបម្រើគោលនយោបាយណាទេ។" : "",
    ]
      .filter((part) => part !== "")
      .join(" "),
  stated: "មានចែងក្នុងប្រភព",
  decided: "បានសម្រេច",
  voted: "បានបោះឆ្នោត",
  inferred: "សន្និដ្ឋាន",
  gap: "គ្មានធាតុ",
  allOpen: (parts) => `គ្មានធាតុភ្ជាប់ទៅផ្នែកណាមួយក្នុងចំណោម ${k(parts)} ទេ`,
  noParts: "កំណត់ត្រាមិនបានរៀបរាប់ឈ្មោះផ្នែកណាមួយទេ។",
  part: "ផ្នែកនៃគោលនយោបាយ",
  policy: "គោលនយោបាយ",
  count: "ធាតុ",
  unnamed: (count, what) => `${k(count)} ${what} ដែលគ្មានឈ្មោះ`,
  emptyPart: "ផ្នែកដែលគោលនយោបាយរៀបរាប់ តែគ្មានធាតុភ្ជាប់",
  counted: "ផ្នែកដែលប្រភពគ្រាន់តែរាប់ចំនួន",
  note: (isLinked) =>
    isLinked
      ? "ប្រអប់ចុចៗជាចន្លោះខ្វះ៖ គ្មានធាតុណាភ្ជាប់ទៅអ្វីដែលនៅទីនោះទេ។ អ្វីដែលប្រភពគ្រាន់តែរាប់ចំនួន មិនអាចភ្ជាប់បានទេ។"
      : "តារាងនៃរូបនេះរៀបរាប់ឈ្មោះផ្នែកនីមួយៗ។ អ្វីដែលប្រភពគ្រាន់តែរាប់ចំនួន មិនអាចភ្ជាប់បានទេ។",
  empty: "កំណត់ត្រាគ្មានគោលនយោបាយទេ។",
};

/** Words of the picture of policies and what covers them. */
export const COVERAGE_WORDS: Readonly<Record<Language, CoverageWords>> = { en, km };
