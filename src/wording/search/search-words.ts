import type { Language } from "../language.ts";
import { cardinal, formatNumber } from "../numbers.ts";

/** What a search can find. */
export type SearchKind =
  | "item"
  | "assessment"
  | "finding"
  | "chapter"
  | "stage"
  | "decision"
  | "method"
  | "page";

/** What the search says by itself. */
interface SearchWords {
  readonly search: string;
  readonly label: string;
  readonly lead: string;
  readonly found: (count: number, query: string) => string;
  readonly nothing: (query: string) => string;
  readonly nearest: (count: number, query: string) => string;
  readonly all: string;
  readonly allLead: string;
  /** Where no script runs. */
  readonly noScript: string;
  readonly digitsGroup: string;
  readonly kinds: Readonly<Record<SearchKind, string>>;
}

const en: SearchWords = {
  search: "Search",
  label: "Word, name or number",
  lead: "Searches titles, notes, findings and chapters of this edition, in English and in the other languages of its titles.",
  found: (count, query) => `${capital(cardinal(count, "en"))} found for “${query}”.`,
  nothing: (query) => `Nothing found for “${query}”. The list below holds every page.`,
  nearest: (count, query) =>
    `Nothing holds all of “${query}”; ${cardinal(count, "en")} ${count === 1 ? "holds" : "hold"} a part of it.`,
  all: "Everything from A to Z",
  allLead: "Every item and every page of this edition.",
  noScript: "Searching takes a script, and none runs here: everything is in the list below.",
  digitsGroup: "0–9",
  kinds: {
    item: "Item",
    assessment: "Assessment",
    finding: "Finding",
    chapter: "Chapter",
    stage: "Step",
    decision: "Decision",
    method: "Method",
    page: "Page",
  },
};

const km: SearchWords = {
  search: "ស្វែងរក",
  label: "ពាក្យ ឈ្មោះ ឬលេខ",
  lead: "ស្វែងរកក្នុងចំណងជើង កំណត់សម្គាល់ ចំណុចសង្ស័យ និងជំពូកនៃលើកបោះពុម្ពនេះ ជាភាសាខ្មែរ និងភាសាផ្សេងទៀតនៃចំណងជើង។",
  found: (count, query) => `រកឃើញ ${formatNumber(count, "km")} សម្រាប់ «${query}»។`,
  nothing: (query) => `រកមិនឃើញ «${query}» ទេ។ បញ្ជីខាងក្រោមមានគ្រប់ទំព័រ។`,
  nearest: (count, query) =>
    `គ្មានទំព័រណាមានពាក្យទាំងអស់នៃ «${query}» ទេ មាន ${formatNumber(count, "km")} ដែលមានពាក្យមួយផ្នែក។`,
  all: "បញ្ជីទាំងអស់ពី ក ដល់ អ",
  allLead: "ធាតុ និងទំព័រទាំងអស់នៃលើកបោះពុម្ពនេះ។",
  noScript: "ការស្វែងរកត្រូវការស្គ្រីប ហើយនៅទីនេះគ្មានស្គ្រីបដំណើរការទេ៖ អ្វីៗទាំងអស់មានក្នុងបញ្ជីខាងក្រោម។",
  digitsGroup: "០–៩",
  kinds: {
    item: "ធាតុ",
    assessment: "ការវាយតម្លៃ",
    finding: "ចំណុចសង្ស័យ",
    chapter: "ជំពូក",
    stage: "ជំហាន",
    decision: "សេចក្តីសម្រេច",
    method: "វិធីសាស្ត្រ",
    page: "ទំព័រ",
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The words of the search in every language that Phlov speaks. */
export const SEARCH_WORDS: Readonly<Record<Language, SearchWords>> = { en, km };
