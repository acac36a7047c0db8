import type { Language } from "./language.ts";
import { cardinal, formatNumber, formatShare, listOf, ordinal } from "./numbers.ts";

/** How often selected items are selected when the weights move, in the IPCC's words. */
export type Firmness = "firm" | "leaning" | "open" | "out";

/** What a ranking shows against itself; null where it was not computed. */
export interface RankingFinding {
  /** Title of the layer, such as "Key technologies". */
  readonly layer: string;
  /** How many items are selected. */
  readonly places: number;
  /** How many of the selected fall in each class; null without shares. */
  readonly firmness: Readonly<Record<Firmness, number>> | null;
  readonly lastIn: NamedShares | null;
  readonly firstOut: NamedShares | null;
  readonly margin: number | null;
  /** Names tied across the cut. */
  readonly tied: readonly string[];
  /** Names with the same score at the cut of which some are in and some out. */
  readonly settled: readonly string[];
  readonly settledByDecision: boolean;
  readonly hasCut: boolean;
  /** Items that are not selected and would be more often than the last selected one, with the criteria grouped. */
  readonly ahead: readonly NamedShares[];
}

interface NamedShares {
  readonly name: string;
  /** Whether it shares its place. */
  readonly tied: boolean;
  /** Shares of weightings, 0–1. */
  readonly flat: number | null;
  readonly grouped: number | null;
}

/** A cut with an item on either side. */
interface ClosedCut {
  readonly lastIn: NamedShares;
  readonly firstOut: NamedShares;
  readonly margin: number;
}

/** What the picture shows that wants a word under it. */
interface NoteParts {
  readonly shares: boolean;
  readonly intervals: boolean;
  readonly decisions: boolean;
}

interface RankingWords {
  readonly score: (columns: number, kind: "sum" | "weighted" | "restored") => string;
  readonly flat: string;
  readonly grouped: string;
  readonly interval: string;
  readonly legend: Readonly<Record<Firmness, string>>;
  readonly legendInterval: string;
  readonly cutFirst: (count: number, of: number) => string;
  readonly cutThreshold: (score: number) => string;
  readonly tied: string;
  readonly tiedSettled: string;
  readonly points: (count: number) => string;
  readonly title: (finding: RankingFinding) => string;
  readonly lead: (finding: RankingFinding) => string;
  readonly note: (shown: NoteParts) => string;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const en: RankingWords = {
  score: (columns, kind) => {
    if (kind === "restored") return "Score, means brought back to all experts";
    if (columns === 1) return "Score";
    return `Score, ${kind === "weighted" ? "weighted " : ""}sum of ${cardinal(columns, "en")} columns`;
  },
  flat: "Share of weightings, all columns free",
  grouped: "Share, groups of criteria against each other",
  interval: "Place, 95 % of redrawn panels",
  legend: {
    firm: "firm: selected in at least 90 % of weightings",
    leaning: "leaning: 66 to 90 %",
    open: "open: 33 to 66 %",
    out: "out: under 33 %",
  },
  legendInterval: "places that panels redrawn from the experts give",
  cutFirst: (count, of) => `the cut: ${cardinal(count, "en")} of ${cardinal(of, "en")}`,
  cutThreshold: (score) => `the cut: from ${formatNumber(score, "en")} upwards`,
  tied: "tied across the cut",
  tiedSettled: "tied across the cut, settled by a decision",
  points: (count) => `${formatNumber(count, "en")} ${count === 1 ? "point" : "points"}`,
  title: englishTitle,
  lead: englishLead,
  note: ({ shares, intervals, decisions }) =>
    [
      "= marks a shared place.",
      decisions ? "† in or out by decision." : "",
      shares ? "A share of weightings is not a chance." : "",
      intervals ? "An interval speaks of who sat on the panel, not of the future." : "",
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
};

function englishTitle(finding: RankingFinding): string {
  const { firmness, places, layer, tied, lastIn, firstOut, margin } = finding;
  if (tied.length > 0) return `${capital(cardinal(tied.length, "en"))} are tied across the cut`;
  if (firmness === null) {
    return lastIn && firstOut && margin !== null
      ? `${lastIn.name} leads ${firstOut.name} by ${en.points(margin)}`
      : `${layer} by score`;
  }
  if (firmness.firm === places) return `All ${cardinal(places, "en")} places are firm`;
  const rest = (["leaning", "open", "out"] as const)
    .filter((name) => firmness[name] > 0)
    .map((name) => `${cardinal(firmness[name], "en")} ${name}`);
  return `${capital(cardinal(firmness.firm, "en"))} of ${cardinal(places, "en")} places firm, ${listOf(rest, "en")}`;
}

function englishLead(finding: RankingFinding): string {
  const { tied, hasCut, lastIn, firstOut, margin } = finding;
  if (!hasCut) return "No selection rule is recorded, so the ranking has no cut.";
  if (tied.length > 0)
    return `${listOf(tied, "en")} have the same score, and the cut falls between them.`;
  if (finding.settled.length > 0) return englishSettled(finding);
  if (lastIn === null || firstOut === null || margin === null)
    return "Everyone is on the same side of the cut.";
  return englishMargin(finding, { lastIn, firstOut, margin });
}

function englishSettled({ settled, settledByDecision }: RankingFinding): string {
  return `${listOf(settled, "en")} have the same score at the cut; ${settledByDecision ? "a decision" : "the rule for ties"} settled who is in.`;
}

function englishMargin(
  { places, ahead }: RankingFinding,
  { lastIn, firstOut, margin }: ClosedCut,
): string {
  const sentences = [
    lastIn.tied
      ? `${lastIn.name} shares the last place and leads ${firstOut.name} by ${en.points(margin)}.`
      : `${lastIn.name} holds the ${ordinal(places, "en")} place by ${en.points(margin)} before ${firstOut.name}.`,
  ];
  if (lastIn.flat !== null && firstOut.flat !== null)
    sentences.push(
      `It keeps it in ${formatShare(lastIn.flat, "en")} of all weightings; ${firstOut.name} would be in for ${formatShare(firstOut.flat, "en")}.`,
    );
  if (lastIn.grouped !== null && ahead.length > 0)
    sentences.push(
      `If the groups of criteria are weighed against each other, ${listOf(
        ahead.map((item) => `${item.name} (${formatShare(item.grouped ?? 0, "en")})`),
        "en",
      )} ${ahead.length === 1 ? "is" : "are"} in more often than ${lastIn.name} (${formatShare(lastIn.grouped, "en")}).`,
    );
  return sentences.join(" ");
}

const km: RankingWords = {
  score: (columns, kind) => {
    if (kind === "restored") return "ពិន្ទុ (មធ្យមគុណនឹងចំនួនអ្នកជំនាញទាំងអស់)";
    if (columns === 1) return "ពិន្ទុ";
    return `ពិន្ទុ (ផលបូក ${formatNumber(columns, "km")} ជួរ${kind === "weighted" ? " តាមទម្ងន់" : ""})`;
  },
  flat: "ចំណែកនៃការថ្លឹងទម្ងន់ គ្រប់ជួរដោយសេរី",
  grouped: "ចំណែក ក្រុមលក្ខណៈវិនិច្ឆ័យទល់គ្នា",
  interval: "លំដាប់ ក្នុង ៩៥ % នៃក្រុមដែលចាប់ឡើងវិញ",
  legend: {
    firm: "រឹងមាំ៖ ត្រូវបានជ្រើសរើសយ៉ាងតិច ៩០ %",
    leaning: "ទំនងរក្សាបាន៖ ៦៦ ដល់ ៩០ %",
    open: "មិនទាន់ច្បាស់៖ ៣៣ ដល់ ៦៦ %",
    out: "ក្រៅ៖ ក្រោម ៣៣ %",
  },
  legendInterval: "លំដាប់ដែលក្រុមចាប់ឡើងវិញពីអ្នកជំនាញផ្តល់ឱ្យ",
  cutFirst: (count, of) => `ខ្សែកាត់៖ ${formatNumber(count, "km")} ក្នុង ${formatNumber(of, "km")}`,
  cutThreshold: (score) => `ខ្សែកាត់៖ ចាប់ពី ${formatNumber(score, "km")} ឡើងទៅ`,
  tied: "ស្មើគ្នានៅលើខ្សែកាត់",
  tiedSettled: "ស្មើគ្នានៅលើខ្សែកាត់ ដោះស្រាយដោយសេចក្តីសម្រេច",
  points: (count) => `${formatNumber(count, "km")} ពិន្ទុ`,
  title: khmerTitle,
  lead: khmerLead,
  note: ({ shares, intervals, decisions }) =>
    [
      "សញ្ញា = បង្ហាញលំដាប់ស្មើគ្នា។",
      decisions ? "† ចូល ឬក្រៅតាមសេចក្តីសម្រេច។" : "",
      shares ? "ចំណែកនៃការថ្លឹងទម្ងន់មិនមែនជាប្រូបាប៊ីលីតេទេ។" : "",
      intervals ? "ចន្លោះលំដាប់និយាយអំពីសមាសភាពក្រុម មិនមែនអំពីអនាគតទេ។" : "",
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
};

const KHMER_CLASS: Readonly<Record<Firmness, string>> = {
  firm: "រឹងមាំ",
  leaning: "ទំនងរក្សាបាន",
  open: "មិនទាន់ច្បាស់",
  out: "ក្រៅ",
};

function khmerTitle(finding: RankingFinding): string {
  const { firmness, places, layer, tied, lastIn, firstOut, margin } = finding;
  const number = (value: number) => formatNumber(value, "km");
  if (tied.length > 0) return `${number(tied.length)} ស្មើគ្នានៅលើខ្សែកាត់`;
  if (firmness === null) {
    return lastIn && firstOut && margin !== null
      ? `${lastIn.name} នាំមុខ ${firstOut.name} ${km.points(margin)}`
      : `${layer} តាមពិន្ទុ`;
  }
  if (firmness.firm === places) return `លំដាប់ទាំង ${number(places)} រឹងមាំ`;
  const rest = (["leaning", "open", "out"] as const)
    .filter((name) => firmness[name] > 0)
    .map((name) => `${number(firmness[name])} ${KHMER_CLASS[name]}`);
  return `${number(firmness.firm)} ក្នុងចំណោម ${number(places)} រឹងមាំ ${listOf(rest, "km")}`;
}

function khmerLead(finding: RankingFinding): string {
  const { tied, hasCut, lastIn, firstOut, margin } = finding;
  if (!hasCut) return "គ្មានវិធានជ្រើសរើសត្រូវបានកត់ត្រា ដូច្នេះចំណាត់ថ្នាក់គ្មានខ្សែកាត់។";
  if (tied.length > 0) return `${listOf(tied, "km")} មានពិន្ទុស្មើគ្នា ហើយខ្សែកាត់ធ្លាក់នៅចន្លោះ។`;
  if (finding.settled.length > 0) return khmerSettled(finding);
  if (lastIn === null || firstOut === null || margin === null) return "ទាំងអស់ស្ថិតនៅខាងតែមួយនៃខ្សែកាត់។";
  return khmerMargin(finding, { lastIn, firstOut, margin });
}

function khmerSettled({ settled, settledByDecision }: RankingFinding): string {
  return `${listOf(settled, "km")} មានពិន្ទុស្មើគ្នានៅខ្សែកាត់ ហើយ${settledByDecision ? "សេចក្តីសម្រេច" : "វិធានសម្រាប់ពិន្ទុស្មើគ្នា"}បានកំណត់ថាអ្នកណាចូល។`;
}

function khmerMargin(
  { places, ahead }: RankingFinding,
  { lastIn, firstOut, margin }: ClosedCut,
): string {
  const sentences = [
    `${lastIn.name} ${lastIn.tied ? "ស្មើគ្នានៅលំដាប់ចុងក្រោយ" : `កាន់លំដាប់${ordinal(places, "km")}`} ដោយលើស ${firstOut.name} ${km.points(margin)}។`,
  ];
  if (lastIn.flat !== null && firstOut.flat !== null)
    sentences.push(
      `វារក្សាបានក្នុង ${formatShare(lastIn.flat, "km")} នៃការថ្លឹងទម្ងន់ទាំងអស់ ហើយ ${firstOut.name} ${formatShare(firstOut.flat, "km")}។`,
    );
  if (lastIn.grouped !== null && ahead.length > 0)
    sentences.push(
      `បើថ្លឹងក្រុមលក្ខណៈវិនិច្ឆ័យទល់គ្នា ${listOf(
        ahead.map((item) => `${item.name} (${formatShare(item.grouped ?? 0, "km")})`),
        "km",
      )} ត្រូវបានជ្រើសរើសញឹកញាប់ជាង ${lastIn.name} (${formatShare(lastIn.grouped, "km")})។`,
    );
  return sentences.join(" ");
}

/** Words of the ranking chart. */
export const RANKING_WORDS: Readonly<Record<Language, RankingWords>> = { en, km };
