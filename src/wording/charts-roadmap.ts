import type { Language } from "./language.ts";
import { cardinal, digits, formatNumber, formatShare, listOf } from "./numbers.ts";

interface TermRuleWords {
  /** Share of its own best, 0–1. */
  readonly share: number;
  readonly afterScores: boolean;
  readonly sensitivity: readonly {
    readonly share: number;
    readonly changed: number;
    readonly of: number;
  }[];
}

interface RoadmapWords {
  readonly until: (year: number) => string;
  readonly score: string;
  readonly rank: string;
  readonly importance: string;
  readonly feasibility: string;
  readonly range: (from: number, to: number) => string;
  readonly notScored: string;
  readonly basisHeading: string;
  readonly basis: Readonly<Record<"stated" | "inferred" | "decided" | "open", string>>;
  readonly selected: string;
  readonly notSelected: string;
  readonly tied: string;
  /** What the numerals are, and which of them a bar covers when nobody gave its term; share of its own best, 0–1. */
  readonly numeral: (share: number) => string;
  readonly reachesFurther: string;
  readonly dependency: string;
  readonly milestone: string;
  readonly milestones: string;
  readonly noTerm: string;
  readonly comesAfter: (names: string) => string;
  readonly ghost: (reconstructed: boolean) => string;
  readonly noLane: (reconstructed: boolean) => string;
  readonly noLaneNote: string;
  readonly emptyLane: string;
  readonly tag: string;
  readonly fifths: (from: number, to: number) => string;
  readonly sharedPlace: string;
  readonly termRule: (rule: TermRuleWords) => string;
  /** Before the names of the lanes that a bar's needs stand in. */
  readonly fromLane: (lanes: string) => string;
  /** How many of the lanes a slide shows. */
  readonly firstLanes: (count: number, of: number) => string;
  /** How many of the bars, where it ends within a lane. */
  readonly firstBars: (count: number, of: number) => string;
  readonly running: string;
  readonly atOnce: (bars: number) => string;
  /** How the ends of a thin bar show its basis. */
  readonly caps: Readonly<Record<"stated" | "inferred" | "decided" | "open", string>>;
  readonly packed: string;
}

const en: RoadmapWords = {
  until: (year) => `to ${year}`,
  score: "Score",
  rank: "Rank",
  importance: "Strategic importance",
  feasibility: "Feasibility",
  range: (from, to) =>
    from === to ? String(from) : `${formatNumber(from, "en", 1)}–${formatNumber(to, "en", 1)}`,
  notScored: "not scored",
  basisHeading: "Basis of lane and term",
  basis: { stated: "stated", inferred: "inferred", decided: "decided", open: "term open" },
  selected: "selected",
  notSelected: "not selected",
  tied: "tied at the cut",
  numeral: (share) =>
    `feasibility score at each horizon; a bar without a given term covers those with at least ${formatShare(share, "en")} of its best`,
  reachesFurther: "scores reach further than the given term",
  dependency: "needs the one before",
  milestone: "milestone, filled when its year has come",
  milestones: "Milestones",
  noTerm: "term not given",
  comesAfter: (names) => `comes after ${names}`,
  ghost: (reconstructed) =>
    reconstructed
      ? "selected, but not among the lanes the text names"
      : "selected, but the chart gives it no lane",
  noLane: (reconstructed) => (reconstructed ? "No lane in the text" : "No lane"),
  noLaneNote: "selected; bars follow the scores",
  emptyLane: "no bar in this lane",
  tag: "Reconstructed from the text",
  fifths: (from, to) =>
    `Importance in fifths of its range ${formatNumber(from, "en", 1)}–${formatNumber(to, "en", 1)}.`,
  sharedPlace: "= marks a shared rank.",
  termRule: englishTermRule,
  fromLane: (lanes) => `from ${lanes}`,
  firstLanes: (count, of) =>
    `Shown ${count === 1 ? "is the first" : `are the first ${cardinal(count, "en")}`} of ${cardinal(of, "en")} lanes.`,
  firstBars: (count, of) =>
    `Shown ${count === 1 ? "is the first" : `are the first ${cardinal(count, "en")}`} of ${cardinal(of, "en")} technologies.`,
  running: "bars running",
  atOnce: (bars) => `${formatNumber(bars, "en")} at once`,
  caps: {
    stated: "stated: left end dark",
    inferred: "inferred",
    decided: "decided: both ends dark",
    open: "term open",
  },
  packed:
    "Bars share rows where they do not meet, the most important first; their names stand in the table. At the right the number of bars.",
};

function englishTermRule({ afterScores, sensitivity }: TermRuleWords): string {
  const chosen = afterScores ? "The rule for terms was chosen after the scores were known." : "";
  const of = sensitivity[0]?.of ?? 0;
  const changes = sensitivity.map(({ share, changed }) => {
    const some = changed === 0 ? "none" : cardinal(changed, "en");
    return `${some} ${changed > 1 ? "change" : "changes"} at ${formatShare(share, "en")}`;
  });
  const bars = `${cardinal(of, "en")} ${of === 1 ? "bar" : "bars"}`;
  const moved =
    of === 0 ? "" : `Of the ${bars} drawn by the rule for terms, ${listOf(changes, "en")}.`;
  return [chosen, moved].filter((part) => part !== "").join(" ");
}

const number = (value: number) => formatNumber(value, "km", 1);

const km: RoadmapWords = {
  until: (year) => `ដល់ ${digits(String(year), "km")}`,
  score: "ពិន្ទុ",
  rank: "លំដាប់",
  importance: "សារៈសំខាន់យុទ្ធសាស្ត្រ",
  feasibility: "លទ្ធភាពអនុវត្ត",
  range: (from, to) => (from === to ? number(from) : `${number(from)}–${number(to)}`),
  notScored: "មិនបានដាក់ពិន្ទុ",
  basisHeading: "មូលដ្ឋាននៃផ្នែក និងរយៈពេល",
  basis: { stated: "មានចែង", inferred: "សន្និដ្ឋាន", decided: "សម្រេច", open: "រយៈពេលមិនទាន់កំណត់" },
  selected: "បានជ្រើសរើស",
  notSelected: "មិនបានជ្រើសរើស",
  tied: "ស្មើគ្នានៅខ្សែកាត់",
  numeral: (share) =>
    `ពិន្ទុលទ្ធភាពអនុវត្តនៅដំណាក់កាលនីមួយៗ របារដែលគ្មានរយៈពេលមានចែង គ្របដំណាក់កាលដែលមានយ៉ាងតិច ${formatShare(share, "km")} នៃពិន្ទុខ្ពស់បំផុតរបស់វា`,
  reachesFurther: "ពិន្ទុទៅឆ្ងាយជាងរយៈពេលដែលមានចែង",
  dependency: "អាស្រ័យលើអ្វីដែលនៅមុន",
  milestone: "ចំណុចគោលដៅ ពេញនៅពេលដល់ឆ្នាំ",
  milestones: "ចំណុចគោលដៅ",
  noTerm: "មិនបានកំណត់រយៈពេល",
  comesAfter: (names) => `មកក្រោយ ${names}`,
  ghost: (reconstructed) =>
    reconstructed ? "បានជ្រើសរើស ប៉ុន្តែមិនមានក្នុងបញ្ជីផ្នែកនៃអត្ថបទ" : "បានជ្រើសរើស ប៉ុន្តែគ្មានផ្នែកក្នុងផែនទី",
  noLane: (reconstructed) => (reconstructed ? "គ្មានផ្នែកក្នុងអត្ថបទ" : "គ្មានផ្នែក"),
  noLaneNote: "បានជ្រើសរើស របារតាមពិន្ទុ",
  emptyLane: "គ្មានរបារក្នុងផ្នែកនេះ",
  tag: "បង្កើតឡើងវិញពីអត្ថបទ",
  fifths: (from, to) => `សារៈសំខាន់ជាប្រាំភាគនៃចន្លោះ ${number(from)}–${number(to)}។`,
  sharedPlace: "សញ្ញា = បង្ហាញលំដាប់ស្មើគ្នា។",
  termRule: khmerTermRule,
  fromLane: (lanes) => `ពី ${lanes}`,
  firstLanes: (count, of) => `បង្ហាញផ្នែកដំបូង ${number(count)} ក្នុងចំណោម ${number(of)}។`,
  firstBars: (count, of) => `បង្ហាញបច្ចេកវិទ្យាដំបូង ${number(count)} ក្នុងចំណោម ${number(of)}។`,
  running: "របារកំពុងដំណើរការ",
  atOnce: (bars) => `${number(bars)} ក្នុងពេលតែមួយ`,
  caps: {
    stated: "មានចែង៖ ចុងឆ្វេងងងឹត",
    inferred: "សន្និដ្ឋាន",
    decided: "សម្រេច៖ ចុងទាំងពីរងងឹត",
    open: "រយៈពេលមិនទាន់កំណត់",
  },
  packed: "របារដែលមិនជួបគ្នាស្ថិតក្នុងជួរតែមួយ អ្វីសំខាន់ជាងមានមុន ឈ្មោះរបស់វានៅក្នុងតារាង។ លេខខាងស្តាំជាចំនួនរបារ។",
};

function khmerTermRule({ afterScores, sensitivity }: TermRuleWords): string {
  const chosen = afterScores ? "វិធានរយៈពេលត្រូវបានជ្រើសក្រោយពេលដឹងពិន្ទុ។" : "";
  const of = sensitivity[0]?.of ?? 0;
  const changes = sensitivity.map(
    ({ share, changed }) => `${number(changed)} នៅ ${formatShare(share, "km")}`,
  );
  const moved =
    of === 0
      ? ""
      : `ក្នុងចំណោមរបារ ${number(of)} ដែលគូរតាមវិធានរយៈពេល ចំនួនដែលប្តូរ៖ ${listOf(changes, "km")}។`;
  return [chosen, moved].filter((part) => part !== "").join(" ");
}

/** Words of the roadmap chart. */
export const ROADMAP_WORDS: Readonly<Record<Language, RoadmapWords>> = { en, km };
