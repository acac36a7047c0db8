import { formatDay } from "../../dates.ts";
import { digits, formatNumber, listOf, ordinal } from "../../numbers.ts";
import type {
  DifferenceForWords,
  ItemWords,
  PlaceForWords,
  SummaryForWords,
} from "../item-words.ts";

const n = (value: number, decimals?: number) => formatNumber(value, "km", decimals);
const year = (value: number) => digits(String(value), "km");
const shared = ({ rank, tied }: Pick<PlaceForWords, "rank" | "tied">) =>
  `លំដាប់${ordinal(rank, "km")}${tied ? " ស្មើគ្នា" : ""}`;
const place = (at: PlaceForWords) => `${shared(at)} ក្នុងចំណោម ${n(at.of)}`;
const percent = (share: number) => `${n(share * 100)}\u00a0%`;

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
  factSheet: "ព័ត៌មានដែលអ្នកជំនាញមាននៅនឹងដៃ",
  addressee: "ជូនចំពោះ",
  source: "ប្រភព",
  basis: {
    stated: "មានចែងក្នុងឯកសារ",
    voted: "អ្នកជំនាញបានបោះឆ្នោត",
    decided: "គណៈកម្មការបានសម្រេច",
    inferred: "សន្និដ្ឋាន មិនមានចែងទេ",
    open: "ឯកសារមិនបានបញ្ជាក់រយៈពេលទេ",
  },
  paths: (item) => `អ្វីដែល ${item} គាំទ្រ និងត្រូវការ`,
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
  barWithoutLane: "ខ្សែតភ្ជាប់ដាច់ត្រង់នេះ៖ វាត្រូវបានជ្រើស តែឯកសារមិនផ្តល់ជួរឱ្យទេ របារគូរតាមពិន្ទុ។",
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
  neighbour: (item, at, score) => `${item} ${shared(at)} បាន ${n(score)}។`,
  onChartNotSelected: "ខ្សែតភ្ជាប់ដាច់ត្រង់នេះ៖ វានៅលើផែនទីដោយមិនបានជ្រើស។",
  onChartNotScored: "ខ្សែតភ្ជាប់ដាច់ត្រង់នេះ៖ វានៅលើផែនទីដោយមិនធ្លាប់ផ្តល់ពិន្ទុ។",
  selectedNotOnChart: "ខ្សែតភ្ជាប់ដាច់ត្រង់នេះ៖ វាត្រូវបានជ្រើស តែផែនទីគ្មានកន្លែងឱ្យទេ។",
  sums: (columns, source) =>
    source === "totals" ? `ផលបូក ${n(columns)} គ្មានសន្លឹកពិន្ទុ` : `ជួរឈរ ${n(columns)} តាមពិន្ទុនីមួយៗ`,
  histogramMissing: "បើមានសន្លឹកពិន្ទុ ឬចំនួន ក្រាហ្វិកនឹងនៅទីនេះ។",
  notTheSum,
  weight: (share) => `ទម្ងន់ ${percent(share)}`,
  countedAs: (points) => `រាប់ជា ${n(points)}`,
  roundOf: (round, of) => (of === 1 ? "មួយជុំ" : `ជុំទី${n(round)} ក្នុងចំណោម ${n(of)}`),
  closed: (day) => `បិទនៅ${formatDay(day, "km")}។`,
  erratum: (day) => `កំណែតម្រូវ ${formatDay(day, "km")}៖`,
  roundUnknown: "កាលបរិច្ឆេទ និងចំនួនអ្នកជំនាញ៖ មិនមានក្នុងឯកសារ",
  ruleFirst: (count) => `«${n(count)} ដំបូងតាមពិន្ទុ»`,
  ruleScore: (threshold) => `«ពិន្ទុចាប់ពី ${n(threshold)} ឡើងទៅ»`,
  outcome: (rule, selected) =>
    `${rule}៖ ${{ yes: "បានជ្រើស", no: "មិនបានជ្រើស", tied: "ស្មើគ្នាត្រង់ខ្សែកាត់" }[selected]}`,
  decidedOutcome: (rule, said, decided) => {
    const verdict = { yes: "ជ្រើស", no: "មិនជ្រើស", tied: "ស្មើគ្នា" };
    return `តាមវិធាន ${rule}៖ ${verdict[said]} ${said === decided ? "ហើយ" : "ប៉ុន្តែ"}តាមសេចក្តីសម្រេច៖ ${verdict[decided]}`;
  },
  noRule: "ការវាយតម្លៃនេះមិនជ្រើសរើសអ្វីទេ",
  noOverride: "គ្មានការសម្រេចខុសពីចំណាត់ថ្នាក់ត្រូវបានកត់ត្រា។",
  decidedBy: "បានដោះស្រាយដោយសេចក្តីសម្រេចដែលបានកត់ត្រា",
  summary,
  fromCut: (at, points, side) =>
    `${shared(at)} ${side === "above" ? "លើស" : "ទាបជាង"}ខ្សែកាត់ ${n(points)} ពិន្ទុ។`,
  noDecisionForChart: "គ្មានសេចក្តីសម្រេចណាពន្យល់ពីមូលហេតុដែលវានៅលើផែនទីទេ។",
  otherReadings: "តាមការអានផ្សេង",
  readingPlace: (at, selected) =>
    `${place(at)}${selected === null ? "" : selected ? "៖ ជាប់" : "៖ មិនជាប់"}`,
  weightingsShare: "ត្រូវបានជ្រើសក្នុងចំណែកនៃទម្ងន់ទាំងអស់",
  findingsNaming: "ចំណុចសង្ស័យដែលនិយាយអំពីវា",
  findingNumber: (number) => `ចំណុចទី${n(number)}`,
};

function notTheSum(difference: DifferenceForWords): string {
  const { sum, score, experts, weighted } = difference;
  const because = `ផលបូកធម្មតា ${n(sum)} តែពិន្ទុ ${n(score)} ព្រោះ${listOf(reasons(difference), "km")}។`;
  if (weighted === null) return because;
  const terms = weighted.terms.map(({ share, points }) => `${percent(share)} × ${n(points)}`);
  const around = experts === null && difference.isRestored ? "" : ` = ${n(score)}`;
  return `${because} ${n(weighted.columns)} × (${terms.join(" + ")})${around}។`;
}

function reasons({
  experts,
  abstained,
  everywhere,
  isRestored,
  unscored,
  weighted,
}: DifferenceForWords): readonly string[] {
  const all = experts === null ? "ទាំងអស់" : `${n(experts)} នាក់`;
  const who =
    abstained === null || abstained === 0
      ? "អ្នកជំនាញខ្លះមិនបានផ្តល់ពិន្ទុ"
      : `អ្នកជំនាញ${everywhere ? "" : "យ៉ាងច្រើន"} ${n(abstained)} ក្នុងចំណោម ${all} បានរំលង`;
  return [
    ...(isRestored ? [`${who} ហើយមធ្យមត្រូវគុណនឹងអ្នកជំនាញ ${all} វិញ`] : []),
    ...(unscored.length > 0
      ? [`គ្មានអ្នកផ្តល់ពិន្ទុលើ ${listOf(unscored, "km")} ដូច្នេះទម្ងន់របស់វាទៅជួរឈរផ្សេង`]
      : []),
    ...(weighted === null ? [] : ["ជួរឈរមានទម្ងន់ខុសគ្នា"]),
  ];
}

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
  { onChart, hasChart, isWithoutLane }: SummaryForWords,
  standing: string,
  chart: string,
): string {
  if (!hasChart) return `${standing}៖ បានជ្រើស។`;
  if (isWithoutLane) return `${standing}៖ បានជ្រើស ឯកសារមិនផ្តល់ជួរឱ្យទេ ហើយរបារគូរតាមពិន្ទុ។`;
  return onChart ? `${standing}៖ បានជ្រើស និង${chart}។` : `${standing}៖ បានជ្រើស ប៉ុន្តែគ្មានកន្លែងលើផែនទី។`;
}
