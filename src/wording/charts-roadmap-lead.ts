import type { Language } from "./language.ts";
import { cardinal, formatNumber, listOf } from "./numbers.ts";

/** What the roadmap shows against itself; counts of bars. */
export interface RoadmapFinding {
  /** True when the picture is rebuilt from a text that describes it. */
  readonly reconstructed: boolean;
  /** Bars that stand in a lane. */
  readonly bars: number;
  readonly stated: number;
  readonly inferred: number;
  readonly decided: number;
  readonly open: number;
  readonly notSelected: number;
  readonly neverScored: number;
  /** Selected, and no lane holds them. */
  readonly withoutLane: readonly string[];
}

/** The one or two sentences above a roadmap: how much of it is stated, and where it differs from the selection. */
export const ROADMAP_LEAD: Readonly<Record<Language, (finding: RoadmapFinding) => string>> = {
  en: englishLead,
  km: khmerLead,
};

const present = (parts: readonly (string | false)[]): readonly string[] =>
  parts.filter((part) => part !== false);

function englishLead(finding: RoadmapFinding): string {
  if (finding.bars === 0 && finding.withoutLane.length === 0)
    return "No technology stands on the chart yet.";
  const gaps = englishGaps(finding);
  const joined =
    gaps.length < 3 ? gaps.join(" and ") : `${gaps.slice(0, -1).join(", ")}, and ${gaps.at(-1)}`;
  const basis = englishBasis(finding);
  return joined === "" ? basis : `${basis} ${joined.charAt(0).toUpperCase()}${joined.slice(1)}.`;
}

function englishBasis({
  reconstructed,
  bars,
  stated,
  inferred,
  decided,
  open,
}: RoadmapFinding): string {
  const who = reconstructed ? "The text states" : "The record states";
  const rest = present([
    inferred > 0 && "inferred",
    decided > 0 && "decided",
    open > 0 && "left open",
  ]);
  const some = stated === 0 ? "none" : cardinal(stated, "en");
  const whole = `${who} lane and term for ${stated === bars ? "all" : some} of its ${cardinal(bars, "en")} technologies`;
  return rest.length === 0 ? `${whole}.` : `${whole}; the rest are ${rest.join(" or ")}.`;
}

function englishGaps({ notSelected, neverScored, withoutLane }: RoadmapFinding): readonly string[] {
  const were = (value: number) => `${cardinal(value, "en")} ${value === 1 ? "was" : "were"}`;
  const names = withoutLane.length;
  return present([
    notSelected > 0 &&
      `${cardinal(notSelected, "en")} shown here ${notSelected === 1 ? "was" : "were"} not selected`,
    neverScored > 0 && `${were(neverScored)} never scored`,
    names > 0 &&
      `${cardinal(names, "en")} that ${names === 1 ? "was" : "were"} selected, ${listOf(withoutLane, "en")}, ${names === 1 ? "is" : "are"} given no lane`,
  ]);
}

function khmerLead(finding: RoadmapFinding): string {
  if (finding.bars === 0 && finding.withoutLane.length === 0) return "មិនទាន់មានបច្ចេកវិទ្យានៅលើផែនទីទេ។";
  const gaps = khmerGaps(finding);
  const basis = khmerBasis(finding);
  return gaps.length === 0 ? basis : `${basis} ${listOf(gaps, "km")}។`;
}

function khmerBasis({
  reconstructed,
  bars,
  stated,
  inferred,
  decided,
  open,
}: RoadmapFinding): string {
  const number = (value: number) => formatNumber(value, "km");
  const who = reconstructed ? "អត្ថបទ" : "កំណត់ត្រា";
  const rest = present([inferred > 0 && "សន្និដ្ឋាន", decided > 0 && "សម្រេច", open > 0 && "ទុកចំហ"]);
  const whole = `${who}បញ្ជាក់ទាំងផ្នែក និងរយៈពេលចំពោះ ${number(stated)} ក្នុងចំណោមបច្ចេកវិទ្យា ${number(bars)}`;
  return rest.length === 0 ? `${whole}។` : `${whole} ហើយនៅសល់ត្រូវបាន${rest.join(" ឬ")}។`;
}

function khmerGaps({ notSelected, neverScored, withoutLane }: RoadmapFinding): readonly string[] {
  const number = (value: number) => formatNumber(value, "km");
  return present([
    notSelected > 0 && `បច្ចេកវិទ្យា ${number(notSelected)} ដែលបង្ហាញនៅទីនេះមិនត្រូវបានជ្រើសរើស`,
    neverScored > 0 && `${number(neverScored)} មិនធ្លាប់ដាក់ពិន្ទុ`,
    withoutLane.length > 0 &&
      `${number(withoutLane.length)} ដែលបានជ្រើសរើស (${listOf(withoutLane, "km")}) គ្មានផ្នែក`,
  ]);
}
