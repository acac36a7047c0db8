import { formatDay } from "../../dates.ts";
import { formatNumber } from "../../numbers.ts";
import { partsOf } from "../../parts-of.ts";
import type { FlipForWords, FormulaForWords, RankingWords } from "../ranking-words.ts";

const n = (value: number, decimals?: number) => formatNumber(value, "km", decimals);

export const KM_RANKING: RankingWords = {
  selectedOf: (title, selected, of) => `${title}៖ ${n(selected)} ក្នុងចំណោម ${n(of)}`,
  moves: (item, tie, overtake) =>
    `បើ${item}បាន ${n(tie)} ពិន្ទុទៀត នោះស្មើគ្នា បើបាន ${n(overtake)} នោះត្រូវបានជ្រើស។`,
  overtakes: (item, points) => `បើ${item}បាន ${n(points)} ពិន្ទុទៀត នោះត្រូវបានជ្រើស។`,
  captionSum: (columns) => `ចំណាត់ថ្នាក់តាមផលបូកនៃជួរឈរ ${n(columns)}`,
  captionScore: "ចំណាត់ថ្នាក់តាមពិន្ទុ",
  place: "លំដាប់",
  sum: "សរុប",
  score: "ពិន្ទុ",
  cut: (selected, margin) =>
    `ខ្សែកាត់៖ ជ្រើសយក ${n(selected)}${margin === null ? "" : ` គម្លាត ${n(margin)} ពិន្ទុ`}`,
  cutAt: (threshold) => `ខ្សែកាត់៖ ពិន្ទុចាប់ពី ${n(threshold)} ឡើងទៅ`,
  cutTied: (items) => `ខ្សែកាត់ឆ្លងកាត់ពិន្ទុស្មើគ្នា៖ ${items}`,
  cutTieSettled: (items) => `ខ្សែកាត់ឆ្លងកាត់ពិន្ទុស្មើគ្នា ដោះស្រាយដោយសេចក្តីសម្រេច៖ ${items}`,
  committeeDecided: "គណៈកម្មការបានសម្រេច៖",
  notTheSum: (kind, experts) =>
    kind === "weighted"
      ? "ពិន្ទុជាផលបូកនៃជួរឈរតាមទម្ងន់របស់វា។"
      : `ពេលមានអ្នករំលង ពិន្ទុមិនមែនជាផលបូកធម្មតាទេ៖ មធ្យមត្រូវគុណនឹងអ្នកជំនាញ${experts === null ? "ទាំងអស់" : ` ${n(experts)} នាក់`}។`,
  formula,
  cutShort: "ខ្សែកាត់",
  barsNote: (column, total) =>
    `របារចាប់ពី ០។ របារវែងបំផុតស្មើ ${n(column)} ក្នុងមួយជួរឈរ និង ${n(total)} សរុប។ «=» បញ្ជាក់ថាលំដាប់ស្មើគ្នា។`,
  inByDecision: "ជ្រើសតាមសេចក្តីសម្រេច",
  outByDecision: "មិនជ្រើសតាមសេចក្តីសម្រេច",
  tiedAtCut: "ស្មើគ្នាត្រង់ខ្សែកាត់",
  findingsHere: "ចំណុចសង្ស័យលើចំណាត់ថ្នាក់នេះ",
  noFindings: "ការពិនិត្យរកមិនឃើញចំណុចគួររាយការណ៍លើចំណាត់ថ្នាក់នេះទេ។",
  aroundTheCut: "ជុំវិញខ្សែកាត់",
  otherWeights: "បើប្តូរទម្ងន់ តើលទ្ធផលខុសគ្នាទេ?",
  readings: {
    "per-column": "ជួរឈរនីមួយៗមានទម្ងន់ស្មើគ្នា",
    "per-group": "ក្រុមជួរឈរនីមួយៗមានទម្ងន់ស្មើគ្នា",
  },
  sameChoice: "ជ្រើសដូចគ្នា។",
  flip,
  noFlip: "ចន្លោះទម្ងន់ដែលបានផ្សាយ និងក្រុមដែលស្មើគ្នា ការជ្រើសរើសមិនប្រែប្រួលទេ។",
  sharesCaption: "ធាតុនីមួយៗត្រូវបានជ្រើសញឹកញាប់ប៉ុណ្ណា",
  flat: "ទម្ងន់ជួរឈរណាក៏ដោយ",
  grouped: "ទម្ងន់ក្រុមណាក៏ដោយ",
  centred: "ទម្ងន់ជិតទម្ងន់ដែលបានផ្សាយ",
  panels: "ក្រុមអ្នកជំនាញដែលចាប់ឡើងវិញ",
  interval: "លំដាប់ក្នុង ៩៥ % នៃក្រុម",
  sharesNote: "នេះជាចំណែកនៃទម្ងន់ និងក្រុមដែលបានសាកល្បង មិនមែនជាឱកាសទេ។ សញ្ញា – បញ្ជាក់ថាត្រូវការសន្លឹកពិន្ទុ។",
  computed: "របៀបគណនា",
  weightsCaption: "ជួរឈរនីមួយៗមានទម្ងន់ប៉ុណ្ណា",
  column: "ជួរឈរ",
  group: "ក្រុម",
  nominal: "ចំណែកនៃពិន្ទុ",
  effective: "ចំណែកនៃភាពខុសគ្នា",
  firstPlaces: (count) => `ជ្រើសយក៖ ${n(count)} ដំបូងតាមពិន្ទុ។`,
  fromScore: (threshold) => `ជ្រើសយក៖ ពិន្ទុចាប់ពី ${n(threshold)} ឡើងទៅ។`,
  nothingSelected: "ការវាយតម្លៃនេះមិនជ្រើសរើសអ្វីទេ។",
  tieByCriterion: (criterion) => `បើស្មើគ្នាត្រង់ខ្សែកាត់ យកពិន្ទុខ្ពស់ជាងលើ «${criterion}»។`,
  tieByLot: (day) => `បើស្មើគ្នាត្រង់ខ្សែកាត់ យកតាមការចាប់ឆ្នោតនៅ${formatDay(day, "km")}។`,
  tieByCommittee: "បើស្មើគ្នាត្រង់ខ្សែកាត់ គណៈកម្មការជាអ្នកសម្រេច។",
  noTieRule: "គ្មានវិធានសម្រេចពេលស្មើគ្នាត្រូវបានបញ្ជាក់ទេ។",
  scale: (min, max, stated) =>
    `មាត្រដ្ឋានពី ${n(min)} ដល់ ${n(max)}${stated ? "" : " ឯកសារមិនបានបោះពុម្ពទេ យើងអានពីតួលេខ"}។`,
  experts: (count) => `អ្នកជំនាញ ${n(count)} នាក់បានចូលរួម។`,
  expertsAtLeast: (count) => `ចំនួនអ្នកជំនាញមិនមានក្នុងឯកសារទេ យ៉ាងតិច ${n(count)} នាក់ បើគ្មានអ្នករំលង។`,
  expertsUnknown: "ចំនួនអ្នកជំនាញមិនមានក្នុងឯកសារទេ។",
  round: (round, of) => `ពិន្ទុនៃជុំទី${n(round)} ក្នុងចំណោម ${n(of)} ជុំ។`,
  agreement: "តើអ្នកជំនាញយល់ស្របគ្នាលើលំដាប់ទេ?",
  kendall: (w, experts) =>
    `W របស់ Kendall ស្មើ ${n(w)} ក្នុងចំណោមអ្នកជំនាញ ${n(experts)} នាក់ដែលផ្តល់ពិន្ទុលើធាតុទាំងអស់។ ០ មានន័យថាមិនស្របគ្នា ១ មានន័យថាលំដាប់ដូចគ្នាទាំងអស់។`,
  chance: (p, permutationP) =>
    [
      permutationP === null ? null : `p ${chanceOf(permutationP)} តាមការប្តូរលំដាប់`,
      p === null ? null : `p ${chanceOf(p)} តាម χ²`,
    ]
      .filter((part) => part !== null)
      .join(" "),
  correlation: (lowest, highest) =>
    lowest === highest
      ? `សហសម្ព័ន្ធរវាងជួរឈរពីរស្មើ ${n(lowest)}។`
      : `សហសម្ព័ន្ធរវាងជួរឈរពីរមានពី ${n(lowest)} ដល់ ${n(highest)}។`,
  histograms: "ពិន្ទុដែលអ្នកជំនាញបានផ្តល់",
  mean: "មធ្យម",
  median: "មេដ្យាន",
  abstained: "រំលង",
  given: (count, score) => `${n(count)} × ពិន្ទុ ${n(score)}`,
  notComputed: "អ្វីដែលមិនអាចគណនា និងមូលហេតុ",
  fields: {
    cut: "ខ្សែកាត់",
    selected: "ការជ្រើសរើស",
    weightFlip: "ទម្ងន់ដែលការជ្រើសរើសប្រែប្រួល",
    concordance: "ការយល់ស្របរបស់អ្នកជំនាញ (W របស់ Kendall)",
    rankInterval: "ចន្លោះលំដាប់តាមក្រុម",
    shareOfPanels: "ចំណែកនៃក្រុម",
    shareOfWeightings: "ចំណែកនៃទម្ងន់",
    "shareOfWeightings.centred": "ចំណែកនៃទម្ងន់ជិតទម្ងន់ដែលបានផ្សាយ",
    effectiveWeight: "ទម្ងន់ពិតនៃជួរឈរនីមួយៗ",
    histograms: "អ៊ីស្តូក្រាម",
    acceptability: "ចំណែកដែលធាតុនីមួយៗទទួលបានលំដាប់នីមួយៗ",
    otherMethods: "វិធីសាស្ត្រផ្សេង",
    leaveOneOut: "ការជ្រើសរើសដោយដកអ្នកជំនាញម្នាក់ ឬក្រុមមួយ",
    "leaveOneOut.groups": "ការជ្រើសរើសដោយដកក្រុមមួយ",
    fewestExperts: "អ្នកជំនាញតិចបំផុតដែលអាចប្តូរការជ្រើសរើស",
    overlapZone: "ធាតុដែលមិនអាចបែងចែកពីខ្សែកាត់",
    agreement: "ការយល់ស្របតាមលក្ខណៈវិនិច្ឆ័យ",
    "agreement.kendallsW": "W របស់ Kendall លើលក្ខណៈវិនិច្ឆ័យខ្លះ",
    "agreement.krippendorffsAlpha": "អាល់ហ្វារបស់ Krippendorff",
    "agreement.permutationP": "p តាមលំដាប់ចៃដន្យ",
    "agreement.durbin": "តេស្តរបស់ Durbin",
    betweenRounds: "បម្រែបម្រួលរវាងជុំ",
    "betweenRounds.items": "បម្រែបម្រួលរវាងជុំ តាមធាតុ",
    "betweenRounds.stop": "ត្រូវឈប់ឬទេ",
    expertise: "ជំនាញដែលវាយតម្លៃដោយខ្លួនឯង",
    consensus: "ឯកភាព",
    panel: "របៀបដែលអ្នកជំនាញឆ្លើយ",
    "panel.response": "ការឆ្លើយតប",
    "panel.rate": "ចំណែកអ្នកឆ្លើយក្នុងចំណោមអ្នកដែលបានសួរ",
    "panel.severitySpread": "ភាពតឹងរ៉ឹង និងភាពសប្បុរសរបស់អ្នកជំនាញ",
    "panel.halo": "ឥទ្ធិពលចំណាប់អារម្មណ៍រួមរវាងលក្ខណៈវិនិច្ឆ័យ",
    "panel.groups": "ក្រុមដាក់ទន្ទឹមគ្នា",
  },
  nothingMissing: "បានគណនាទាំងអស់។",
  methodsLink: "វិធីសាស្ត្រទាំងអស់ និងរូបមន្ត",
};

function formula({ columns, isWeighted, isRestored, experts }: FormulaForWords): string {
  const names = columns.map(({ title, share }) =>
    isWeighted ? `${n(share * 100)}\u00a0% × ${title}` : title,
  );
  const sum = names.join(" + ");
  const all = experts === null ? "ទាំងអស់" : ` ${n(experts)} នាក់`;
  const restored = isRestored
    ? ` ជួរឈរមួយរាប់ជាមធ្យមនៃអ្នកដែលបានផ្តល់ពិន្ទុ គុណនឹងអ្នកជំនាញ${all} បើគ្រប់គ្នាផ្តល់ពិន្ទុ នោះជាផលបូកធម្មតា។`
    : "";
  return `ពិន្ទុ = ${isWeighted ? `${n(columns.length)} × (${sum})` : sum}។${restored}`;
}

function flip({ group, published, weight, fraction, enters, leaves }: FlipForWords): string {
  const exact = fraction === null ? "" : ` (គត់ ${partsOf(fraction, "km")})`;
  return `ការជ្រើសរើសប្រែប្រួល ពេល «${group}» មានទម្ងន់ ${n(weight * 100, 1)} %${exact} ជំនួស ${n(published * 100, 1)} %៖ ${enters} ត្រូវបានជ្រើស ហើយ ${leaves} ត្រូវចេញ។`;
}

/** A p-value too small for four decimals is said to be so, never 0. */
function chanceOf(p: number): string {
  return p < 0.0001 ? "< ០,០០០១" : `= ${n(p, 4)}`;
}
