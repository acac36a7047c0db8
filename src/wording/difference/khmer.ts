import { formatDay } from "../dates.ts";
import { digits, formatNumber, formatShare, listOf, ordinal, toldApart } from "../numbers.ts";
import type { Change, ChangeKind, ChangeValue } from "./change.ts";
import type { DifferenceWords } from "./words.ts";

const n = (value: number, decimals?: number) => formatNumber(value, "km", decimals);
const year = (value: number) => digits(String(value), "km");

export const KM_DIFFERENCE: DifferenceWords = {
  title: "អ្វីដែលបានផ្លាស់ប្តូរពីលើកបោះពុម្ពមុន",
  lead: (before, after) =>
    `ពីលើកទី${year(before.number)} (${formatDay(before.day, "km")}) ដល់លើកទី${year(after.number)} (${formatDay(after.day, "km")})។`,
  nothing: "គ្មានអ្វីផ្លាស់ប្តូរទេ។",
  textsOnly:
    "គ្មានធាតុ តួលេខ របារ សេចក្តីសម្រេច ឬចំណុចសង្ស័យណាផ្លាស់ប្តូរទេ មានតែអ្វីផ្សេងដូចជាអត្ថបទ ឬឯកសារយោងប៉ុណ្ណោះ។",
  otherRoadmap: (before, after) =>
    `នេះជាផែនទីបង្ហាញផ្លូវពីរផ្សេងគ្នា គឺ «${before}» និង «${after}» អាចប្រៀបធៀបបានតែលើកបោះពុម្ពនៃផែនទីតែមួយប៉ុណ្ណោះ។`,
  sections: {
    selection: "ការជ្រើសរើស",
    places: "លំដាប់",
    items: "ធាតុ",
    questionnaire: "លក្ខណៈវិនិច្ឆ័យ ទម្ងន់ និងមាត្រដ្ឋាន",
    chart: "របារ និងចំណុចគោលដៅលើផែនទី",
    decisions: "សេចក្តីសម្រេច",
    findings: "ចំណុចសង្ស័យ",
  },
  sinceThen: (count) => `មានការផ្លាស់ប្តូរចំនួន ${n(count)}។`,
  counted: (count) => `ការផ្លាស់ប្តូរ ${n(count)}`,
  sentence: (change) => SENTENCES[change.kind](change),
};

const SENTENCES: Readonly<Record<ChangeKind, (change: Change<string>) => string>> = {
  selected: ({ subject, within }) => `ឥឡូវបានជ្រើស ${subject} (${within})។`,
  "not-selected": ({ subject, within }) => `លែងជ្រើស ${subject} ទៀត (${within})។`,
  place: ({ subject, within, before, after }) =>
    `${subject} ប្តូរពី${value(before)} ទៅ${value(after)} (${within})។`,
  scored: ({ subject, within, after }) => `${subject} បានទទួលពិន្ទុថ្មី៖ ${value(after)} (${within})។`,
  "not-scored": ({ subject, within, before }) =>
    `${subject} មិនបានដាក់ពិន្ទុទៀតទេ ពីមុន${value(before)} (${within})។`,
  "item-added": ({ subject, within }) => `${subject} ជាធាតុថ្មី (${within})។`,
  "item-removed": ({ subject, within }) => `${subject} លែងមានក្នុងកំណត់ត្រា (${within})។`,
  "item-renamed": ({ before, after }) => `${value(before)} ឥឡូវមានឈ្មោះថា ${value(after)}។`,
  "item-merged": ({ subject, others }) => `${listOf(others, "km")} បានក្លាយជា ${subject}។`,
  "criterion-added": ({ subject, within }) => `${subject} ជាលក្ខណៈវិនិច្ឆ័យថ្មី (${within})។`,
  "criterion-removed": ({ subject, within }) => `${subject} លែងជាលក្ខណៈវិនិច្ឆ័យទៀតហើយ (${within})។`,
  weight: (change) => {
    const [was, is] = both(change);
    return `${change.subject} មានទម្ងន់ ${is} នៃពិន្ទុ ជំនួស ${was} (${change.within})។`;
  },
  scale: (change) => {
    const [was, is] = both(change);
    return `មាត្រដ្ឋាននៃ ${change.subject} គឺ ${is} ជំនួស ${was}។`;
  },
  rule: (change) => {
    const [was, is] = both(change);
    return `${change.subject}៖ ${is} ជំនួស ${was}។`;
  },
  "bar-added": ({ subject, after }) =>
    `${subject} ឥឡូវមានរបារ${after === null ? "" : ` ${value(after)}`}។`,
  "bar-removed": ({ subject, before }) =>
    `${subject} លែងមានរបារ${before === null ? "" : ` ពីមុន ${value(before)}`}។`,
  "bar-term": ({ subject, before, after }) =>
    `របារនៃ ${subject} គឺ ${value(after)} ជំនួស ${value(before)}។`,
  "bar-lane": ({ subject, before, after }) =>
    `${subject} ប្តូរពី ${value(before)} ទៅ ${value(after)}។`,
  "milestone-added": ({ subject, after }) => `${subject} ជាចំណុចគោលដៅថ្មី ${value(after)}។`,
  "milestone-removed": ({ subject, before }) => `${subject} លែងជាចំណុចគោលដៅ ពីមុន ${value(before)}។`,
  "milestone-year": ({ subject, before, after }) =>
    `ចំណុចគោលដៅ ${subject} គឺ ${value(after)} ជំនួស ${value(before)}។`,
  "decision-added": ({ subject }) => `ថ្មី៖ ${subject}។`,
  "decision-removed": ({ subject }) => `លែងមានក្នុងកំណត់ត្រា៖ ${subject}។`,
  "decision-changed": ({ subject }) => `កត់ត្រាខុសពីមុន៖ ${subject}។`,
  "finding-added": ({ subject }) => `ថ្មី៖ ${subject}។`,
  "finding-removed": ({ subject }) => `លែងរកឃើញ៖ ${subject}។`,
};

/** What stood before and stands now, with the decimals that it takes to see the change. */
function both({ before, after }: Change<string>): readonly [string, string] {
  return toldApart([before, after], value);
}

function value(changed: ChangeValue<string> | null, decimals = 2): string {
  if (changed === null) return "មិនបានបញ្ជាក់";
  switch (changed.kind) {
    case "place":
      return `លំដាប់${ordinal(changed.rank, "km")}${changed.tied ? " ស្មើគ្នា" : ""}`;
    case "years":
      return changed.from === changed.to
        ? year(changed.from)
        : `${year(changed.from)}–${year(changed.to)}`;
    case "share":
      return formatShare(changed.share, "km", decimals - 2);
    case "points":
      return `ពី ${n(changed.from, decimals)} ដល់ ${n(changed.to, decimals)}`;
    case "rule":
      return rule(changed, decimals);
    case "name":
      return changed.name;
  }
}

function rule(changed: Extract<ChangeValue<string>, { kind: "rule" }>, decimals: number): string {
  if (changed.rule === "none") return "គ្មានការជ្រើសរើស";
  return changed.rule === "first"
    ? `${n(changed.value)} ដំបូង`
    : `ពិន្ទុចាប់ពី ${n(changed.value, decimals)} ឡើងទៅ`;
}
