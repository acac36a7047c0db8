import { formatDay } from "../../dates.ts";
import { digits, formatNumber, ordinal } from "../../numbers.ts";
import type { ItemWords, PlaceForWords, SummaryForWords } from "../item-words.ts";

const n = (value: number, decimals?: number) => formatNumber(value, "km", decimals);
const year = (value: number) => digits(String(value), "km");
const place = ({ rank, tied, of }: PlaceForWords) =>
  `លំដាប់${ordinal(rank, "km")}${tied ? " ស្មើគ្នា" : ""} ក្នុងចំណោម ${n(of)}`;

export const KM_ITEM: ItemWords = {
  status: { candidate: "បេក្ខភាព", considered: "បានពិចារណា មិនបន្តទៀត", adopted: "បានអនុម័ត" },
  statusLabel: "ស្ថានភាព",
  code: "លេខកូដ",
  alsoCalled: "ឈ្មោះផ្សេង",
  mergedFrom: "រួមបញ្ចូលពី",
  becamePart: "បានក្លាយជាផ្នែកនៃ",
  serves: "បម្រើ",
  servedBy: "បម្រើដោយ",
  dependsOn: "អាស្រ័យលើ",
  comesBefore: "មកមុន",
  alignsWith: "ស្របនឹង",
  answers: "ឆ្លើយតបនឹង",
  answeredBy: "ឆ្លើយតបដោយ",
  dimension: "វិមាត្រ",
  levels: "កម្រិត",
  addressee: "ជូនចំពោះ",
  source: "ប្រភព",
  basis: {
    stated: "មានចែងក្នុងឯកសារ",
    voted: "អ្នកជំនាញបានបោះឆ្នោត",
    decided: "គណៈកម្មការបានសម្រេច",
    inferred: "សន្និដ្ឋាន មិនមានចែងទេ",
    open: "ឯកសារមិនបានបញ្ជាក់រយៈពេលទេ",
  },
  trail: "ពីផែនទីត្រឡប់ទៅពិន្ទុ",
  bar: "របារលើផែនទី",
  match: "ការផ្គូផ្គង",
  score: "ពិន្ទុ",
  totals: "ផលបូក",
  round: "ជុំ",
  decision: "សេចក្តីសម្រេច",
  lane: (lane, term) => `ជួរ ${lane} ${term}`,
  noLane: (term) => `គ្មានជួរក្នុងឯកសារ ${term}`,
  ownLane: (bars) => (bars === 0 ? "ជួរមួយដែលគ្មានរបារ" : `ជួរមួយដែលមានរបារ ${n(bars)}`),
  ghostLane: "បានជ្រើស ប៉ុន្តែឯកសារមិនផ្តល់ជួរឱ្យទេ",
  notOnChart: "មិនមានលើផែនទី",
  years: (from, to) => (from === to ? year(from) : `${year(from)}–${year(to)}`),
  terms: (from, to) => (from === to ? from : `${from} ដល់ ${to}`),
  openTerm: "រយៈពេលមិនមានក្នុងឯកសារ",
  seeChart: "មើលលើផែនទី",
  matched: (items) => `ភ្ជាប់នឹង ${items}`,
  matchedBy: (items) => `បម្រើដោយ ${items}`,
  noMatch: "តំណភ្ជាប់ទៅស្រទាប់ផ្សេង៖ មិនមានក្នុងឯកសារ",
  points: (score, at) => `${n(score)} ពិន្ទុ ${place(at)}`,
  neverScored: "មិនធ្លាប់ផ្តល់ពិន្ទុ",
  neighbour: (item, rank, score) => `${item} លំដាប់${ordinal(rank, "km")} បាន ${n(score)}។`,
  onChartNotSelected: "ខ្សែតភ្ជាប់ដាច់ត្រង់នេះ៖ វានៅលើផែនទីដោយមិនបានជ្រើស។",
  onChartNotScored: "ខ្សែតភ្ជាប់ដាច់ត្រង់នេះ៖ វានៅលើផែនទីដោយមិនធ្លាប់ផ្តល់ពិន្ទុ។",
  selectedNotOnChart: "ខ្សែតភ្ជាប់ដាច់ត្រង់នេះ៖ វាត្រូវបានជ្រើស តែផែនទីគ្មានកន្លែងឱ្យទេ។",
  sums: (columns, source) =>
    source === "totals" ? `ផលបូក ${n(columns)} គ្មានសន្លឹកពិន្ទុ` : `ជួរឈរ ${n(columns)} តាមពិន្ទុនីមួយៗ`,
  histogramMissing: "បើមានសន្លឹកពិន្ទុ ឬចំនួន ក្រាហ្វិកនឹងនៅទីនេះ។",
  roundOf: (round, of) => (of === 1 ? "មួយជុំ" : `ជុំទី${n(round)} ក្នុងចំណោម ${n(of)}`),
  closed: (day) => `បិទនៅ${formatDay(day, "km")}។`,
  roundUnknown: "កាលបរិច្ឆេទ និងចំនួនអ្នកជំនាញ៖ មិនមានក្នុងឯកសារ",
  ruleFirst: (count) => `«${n(count)} ដំបូងតាមពិន្ទុ»`,
  ruleScore: (threshold) => `«ពិន្ទុចាប់ពី ${n(threshold)} ឡើងទៅ»`,
  outcome: (rule, selected) =>
    `${rule}៖ ${{ yes: "បានជ្រើស", no: "មិនបានជ្រើស", tied: "ស្មើគ្នាត្រង់ខ្សែកាត់" }[selected]}`,
  noRule: "ការវាយតម្លៃនេះមិនជ្រើសរើសអ្វីទេ",
  noOverride: "គ្មានការសម្រេចខុសពីចំណាត់ថ្នាក់ត្រូវបានកត់ត្រា។",
  decidedBy: "បានដោះស្រាយដោយសេចក្តីសម្រេចដែលបានកត់ត្រា",
  summary,
  fromCut: (rank, points, side) =>
    `លំដាប់${ordinal(rank, "km")} ${side === "above" ? "លើស" : "ទាបជាង"}ខ្សែកាត់ ${n(points)} ពិន្ទុ។`,
  noDecisionForChart: "គ្មានសេចក្តីសម្រេចណាពន្យល់ពីមូលហេតុដែលវានៅលើផែនទីទេ។",
  otherReadings: "តាមការអានផ្សេង",
  readingPlace: (at, selected) =>
    `${place(at)}${selected === null ? "" : selected ? "៖ ជាប់" : "៖ មិនជាប់"}`,
  weightingsShare: "ត្រូវបានជ្រើសក្នុងចំណែកនៃទម្ងន់ទាំងអស់",
  findingsNaming: "ចំណុចសង្ស័យដែលនិយាយអំពីវា",
  findingNumber: (number) => `ចំណុចទី${n(number)}`,
};

function summary(summarised: SummaryForWords): string {
  const { selected, onChart, years, place: at } = summarised;
  const chart = years === null ? "មានក្នុងផែនទី" : `មានក្នុងផែនទីសម្រាប់ ${KM_ITEM.years(...years)}`;
  if (at === null) return onChart ? `${chart} ប៉ុន្តែមិនធ្លាប់ផ្តល់ពិន្ទុ។` : "មិនបានផ្តល់ពិន្ទុ។";
  const standing = place(at);
  if (selected === null) return `${standing} ការវាយតម្លៃនេះមិនជ្រើសរើសអ្វីទេ។`;
  if (selected === "tied") return `${standing} ស្មើគ្នាត្រង់ខ្សែកាត់។`;
  return selected === "yes"
    ? selectedSummary(summarised, standing, chart)
    : `${onChart ? `${chart} ប៉ុន្តែ` : `${standing}៖ `}មិនស្ថិតក្នុងចំណោម ${n(summarised.selectedCount)} ដែលបានជ្រើស។`;
}

function selectedSummary(
  { onChart, hasChart }: SummaryForWords,
  standing: string,
  chart: string,
): string {
  if (!hasChart) return `${standing}៖ បានជ្រើស។`;
  return onChart ? `${standing}៖ បានជ្រើស និង${chart}។` : `${standing}៖ បានជ្រើស ប៉ុន្តែគ្មានកន្លែងលើផែនទី។`;
}
