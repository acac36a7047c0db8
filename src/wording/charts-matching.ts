import type { Language } from "./language.ts";
import { cardinal, formatNumber, listOf, ordinal } from "./numbers.ts";

/** The cut of one column. */
interface ColumnCut {
  readonly column: string;
  readonly places: number;
  readonly margin: number | null;
  readonly tied: number;
}

/** What a link rests on. */
type LinkBasis = "stated" | "decided" | "voted" | "inferred";

/** What the matching shows against itself. */
export interface MatchingFinding {
  readonly columns: readonly string[];
  readonly cuts: readonly ColumnCut[];
  /** Links drawn, by what they rest on, the strongest first. */
  readonly links: readonly { readonly basis: LinkBasis; readonly count: number }[];
}

/** How many items of a column belong to a chosen one. */
interface ColumnCount {
  readonly title: string;
  readonly count: number;
  /** How many it holds. */
  readonly of: number;
}

interface MatchingWords {
  readonly title: (columns: readonly string[]) => string;
  /** On a slide, where the columns name themselves. */
  readonly slideTitle: string;
  readonly lead: (finding: MatchingFinding) => string;
  readonly score: string;
  readonly link: Readonly<Record<LinkBasis, string>>;
  readonly decided: string;
  readonly importance: string;
  readonly cut: (last: number) => string;
  readonly cutPlain: string;
  readonly tied: string;
  readonly tiedSettled: string;
  readonly notSelected: string;
  readonly selected: string;
  readonly points: (count: number) => string;
  /** Items that a slide leaves to the page. */
  readonly more: (count: number) => string;
  readonly whereTheCutFalls: string;
  readonly notDrawn: (count: number) => string;
  /** Above the picture of one item. */
  readonly itemTitle: (item: string) => string;
  readonly itemLead: (serves: readonly ColumnCount[], needs: readonly ColumnCount[]) => string;
  /** Before what an item serves, and before what it needs. */
  readonly serves: (items: string) => string;
  readonly needs: (items: string) => string;
  /** So many of the items of a column that may have links. */
  readonly ofColumn: (count: number, of: number, column: string) => string;
  readonly ribbon: Readonly<Record<"high" | "low", string>>;
  readonly ribbons: string;
  /** Where rows stand for tenths of the rankings. */
  readonly folded: string;
  /** Items of a column by their numbers; no numbers where it holds a single one. */
  readonly named: (column: string, numbers: readonly string[]) => string;
  readonly links: (count: number) => string;
  readonly tag: string;
}

const en: MatchingWords = {
  title: (columns) => `What serves what: ${listOf(columns.map(inSentence), "en")}`,
  slideTitle: "What serves what, and where the cut falls",
  lead: (finding) =>
    [
      "Each scored column is ranked from the highest score down.",
      ...finding.cuts.map(englishCut),
      englishLinks(finding),
    ].join(" "),
  score: "Score",
  link: {
    stated: "link stated in the source",
    decided: "decided by the committee",
    voted: "voted by the experts",
    inferred: "link inferred",
  },
  decided: "† in or out by decision",
  importance: "Strategic importance",
  cut: (last) => `cut ${last} | ${last + 1}`,
  cutPlain: "cut",
  tied: "tied across the cut",
  tiedSettled: "tied across the cut, settled",
  notSelected: "not selected",
  selected: "selected",
  points: (count) => `${formatNumber(count, "en")} ${count === 1 ? "point" : "points"}`,
  more: (count) => `and ${formatNumber(count, "en")} more`,
  whereTheCutFalls: "Where the cut falls",
  notDrawn: (count) =>
    `${capital(cardinal(count, "en"))} ${count === 1 ? "link" : "links"} to items that are not selected or were never scored ${count === 1 ? "is" : "are"} not drawn.`,
  itemTitle: (item) => `What ${item} serves and needs`,
  itemLead: (serves, needs) => {
    const parts = [englishReach("serves", serves), englishReach("needs", needs)];
    const said = parts.filter((part) => part !== "").join("; it ");
    return said === "" ? "No link to it or from it is recorded." : `It ${said}.`;
  },
  serves: (items) => `serves ${items}`,
  needs: (items) => `needs ${items}`,
  ofColumn: (count, of, column) =>
    of === 1
      ? `the ${inSentence(column)}`
      : `${formatNumber(count, "en")} of ${formatNumber(of, "en")} ${inSentence(column)}`,
  ribbon: { high: "links between tenths of the rankings, above the cut", low: "one end below" },
  ribbons:
    "A ribbon is as wide as the number of links between two tenths; the links of one item are drawn when it is chosen, and stand on its page.",
  folded:
    "A row is a tenth of its ranking, a ribbon as wide as the number of links between two of them; what an item serves and needs stands on its page.",
  named: (column, numbers) => {
    // Columns are called by their plural, which one number would contradict.
    if (numbers.length > 1) return `${inSentence(column)} ${listOf(numbers, "en")}`;
    return [...numbers.map((number) => `no. ${number} of`), "the", inSentence(column)].join(" ");
  },
  links: (count) => `${formatNumber(count, "en")} ${count === 1 ? "link" : "links"}`,
  tag: "Reconstructed from the text",
};

function englishReach(verb: string, columns: readonly ColumnCount[]): string {
  const some = columns.filter(({ count }) => count > 0);
  const names = some.map(({ title, count, of }) =>
    of === 1 ? `the ${inSentence(title)}` : `${cardinal(count, "en")} of the ${inSentence(title)}`,
  );
  return some.length === 0 ? "" : `${verb} ${listOf(names, "en")}`;
}

function englishLinks({ links }: MatchingFinding): string {
  const all = links.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return "No link is recorded.";
  const [only, ...others] = links.filter(({ count }) => count > 0);
  if (only !== undefined && others.length === 0)
    return all === 1 ? `The one link is ${only.basis}.` : `Every link is ${only.basis}.`;
  const parts = links
    .filter(({ basis, count }) => count > 0 || basis === "stated")
    .map(({ basis, count }, index) => {
      const some = count === 0 ? "none" : cardinal(count, "en");
      return `${some}${index === 0 ? (count === 1 ? " is" : " are") : ""} ${basis}`;
    });
  return `Of the ${cardinal(all, "en")} links ${listOf(parts, "en")}.`;
}

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
  slideTitle: "អ្វីគាំទ្រអ្វី និងខ្សែកាត់ធ្លាក់នៅកន្លែងណា",
  lead: (finding) =>
    [
      "ជួរនីមួយៗដែលមានពិន្ទុ តម្រៀបពីពិន្ទុខ្ពស់បំផុតចុះក្រោម។",
      ...finding.cuts.map(khmerCut),
      khmerLinks(finding),
    ].join(" "),
  score: "ពិន្ទុ",
  link: {
    stated: "តំណមានចែងក្នុងឯកសារ",
    decided: "គណៈកម្មការបានសម្រេច",
    voted: "អ្នកជំនាញបានបោះឆ្នោត",
    inferred: "តំណសន្និដ្ឋាន",
  },
  decided: "† ចូល ឬក្រៅតាមសេចក្តីសម្រេច",
  importance: "សារៈសំខាន់យុទ្ធសាស្ត្រ",
  cut: (last) => `ខ្សែកាត់ ${number(last)} | ${number(last + 1)}`,
  cutPlain: "ខ្សែកាត់",
  tied: "ស្មើគ្នានៅលើខ្សែកាត់",
  tiedSettled: "ស្មើគ្នានៅលើខ្សែកាត់ បានដោះស្រាយ",
  notSelected: "មិនបានជ្រើសរើស",
  selected: "បានជ្រើសរើស",
  points: (count) => `${number(count)} ពិន្ទុ`,
  more: (count) => `និង ${number(count)} ទៀត`,
  whereTheCutFalls: "ខ្សែកាត់ធ្លាក់នៅកន្លែងណា",
  notDrawn: (count) => `តំណ ${number(count)} ទៅអ្វីដែលមិនបានជ្រើសរើស ឬមិនបានដាក់ពិន្ទុ មិនបានគូរទេ។`,
  itemTitle: (item) => `អ្វីដែល ${item} គាំទ្រ និងត្រូវការ`,
  itemLead: (serves, needs) => {
    const parts = [khmerReach("គាំទ្រ", serves), khmerReach("ត្រូវការ", needs)];
    const said = parts.filter((part) => part !== "").join(" និង");
    return said === "" ? "គ្មានតំណត្រូវបានកត់ត្រាទេ។" : `${said}។`;
  },
  serves: (items) => `គាំទ្រ ${items}`,
  needs: (items) => `ត្រូវការ ${items}`,
  ofColumn: (count, of, column) =>
    of === 1 ? column : `${column} ${number(count)} ក្នុងចំណោម ${number(of)}`,
  ribbon: { high: "តំណរវាងភាគដប់នៃលំដាប់ លើខ្សែកាត់", low: "ចុងម្ខាងនៅក្រោម" },
  ribbons: "ទទឹងខ្សែបូបង្ហាញចំនួនតំណរវាងភាគដប់ពីរ។ តំណរបស់អ្វីមួយគូរនៅពេលជ្រើសវា ហើយមាននៅលើទំព័ររបស់វា។",
  folded:
    "ជួរដេកនីមួយៗជាភាគដប់នៃលំដាប់ ហើយទទឹងខ្សែបូបង្ហាញចំនួនតំណរវាងភាគដប់ពីរ។ អ្វីដែលធាតុនីមួយៗគាំទ្រ និងត្រូវការ មាននៅលើទំព័ររបស់វា។",
  named: (column, numbers) => `${column} ${listOf(numbers, "km")}`.trim(),
  links: (count) => `តំណ ${number(count)}`,
  tag: "បង្កើតឡើងវិញពីអត្ថបទ",
};

function khmerReach(verb: string, columns: readonly ColumnCount[]): string {
  const some = columns.filter(({ count }) => count > 0);
  const names = some.map(({ title, count, of }) =>
    of === 1 ? title : `${title} ${number(count)}`,
  );
  return some.length === 0 ? "" : `${verb} ${listOf(names, "km")}`;
}

const KHMER_BASIS: Readonly<Record<LinkBasis, string>> = {
  stated: "មានចែង",
  decided: "គណៈកម្មការបានសម្រេច",
  voted: "អ្នកជំនាញបានបោះឆ្នោត",
  inferred: "ជាសន្និដ្ឋាន",
};

function khmerLinks({ links }: MatchingFinding): string {
  const all = links.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return "គ្មានតំណត្រូវបានកត់ត្រាទេ។";
  const [only, ...others] = links.filter(({ count }) => count > 0);
  if (only !== undefined && others.length === 0) return `តំណទាំងអស់${KHMER_BASIS[only.basis]}។`;
  const parts = links
    .filter(({ basis, count }) => count > 0 || basis === "stated")
    .map(({ basis, count }) => `${number(count)} ${KHMER_BASIS[basis]}`);
  return `ក្នុងចំណោមតំណ ${number(all)}៖ ${listOf(parts, "km")}។`;
}

function khmerCut({ column, places, margin, tied }: ColumnCut): string {
  if (tied > 0) return `${column}៖ ${number(tied)} ស្មើគ្នានៅលើខ្សែកាត់។`;
  if (margin === 0) return `${column}៖ ពិន្ទុស្មើគ្នានៅខ្សែកាត់ត្រូវបានដោះស្រាយ។`;
  return margin === null
    ? `${column}៖ ទាំងអស់ស្ថិតនៅខាងតែមួយនៃខ្សែកាត់។`
    : `${column}៖ ${ordinal(places, "km")} នាំមុខ${ordinal(places + 1, "km")} ${km.points(margin)}។`;
}

/** Words of the matching chart. */
export const MATCHING_WORDS: Readonly<Record<Language, MatchingWords>> = { en, km };
