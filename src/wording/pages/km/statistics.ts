import { formatDay } from "../../dates.ts";
import { formatNumber, toldApart } from "../../numbers.ts";
import { probability } from "../../probability.ts";
import type {
  DurbinForWords,
  ItemRoundForWords,
  PairwiseForWords,
  RoundPeople,
  StatisticsWords,
} from "../statistics-words.ts";

const n = (value: number, decimals?: number) => formatNumber(value, "km", decimals);

export const KM_STATISTICS: StatisticsWords = {
  methods: "របៀបគណនា៖",
  item: "ធាតុ",
  withheld: "មិនបង្ហាញ",
  firmness: {
    title: "តើលំដាប់នីមួយៗរឹងមាំប៉ុណ្ណា?",
    link: "អត្ថន័យនៃពាក្យ រឹងមាំ ទំនងរក្សាបាន មិនទាន់ច្បាស់៖ ទំព័រសម្រាប់ប្រធាន",
    caption: "អ្វីដែលប្រឆាំងនឹងលំដាប់នីមួយៗខ្លាំងបំផុត និងធាតុដែលជិតបានចូល",
    level: "ជាពាក្យ",
    share: "ត្រូវបានជ្រើសក្នុង",
    reading: "នៃអ្វីដែលបានសាកល្បង",
    levels: {
      firm: "រឹងមាំ",
      leaning: "ទំនងរក្សាបាន",
      open: "មិនទាន់ច្បាស់",
      doubtful: "គួរឱ្យសង្ស័យ",
    },
    tied: "ស្មើគ្នាត្រង់ខ្សែកាត់",
    leftOut: "មិនបានជ្រើស",
  },
  acceptability: {
    title: "បើលក្ខណៈវិនិច្ឆ័យមានទម្ងន់ផ្សេង តើធាតុនីមួយៗទទួលបានលំដាប់ណា?",
    lead: (weightings) =>
      `បានសាកល្បងទម្ងន់ ${n(weightings)} បែប។ ចំណែកដែលធាតុមួយទទួលបានលំដាប់មួយ មិនមែនជាឱកាសទេ ព្រោះគ្មាននរណាចាប់ឆ្នោតទម្ងន់។`,
    first: (item, share) => `${item} មកលំដាប់ទីមួយក្នុង ${share}។`,
    central: "ទម្ងន់ជាមធ្យមដែលនាំធាតុមួយមកលំដាប់ទីមួយ",
    picture: "រូបភាព និងតារាងនៃលំដាប់ទាំងអស់",
  },
  otherMethods: {
    title: "តើវិធីសាស្ត្រផ្សេងជ្រើសរើសដូចគ្នាទេ?",
    lead: "វិធីសាស្ត្រផ្សេងបួនចាត់ថ្នាក់ពិន្ទុដដែល។ វាបង្ហាញថាអ្វីអាស្រ័យលើវិធីសាស្ត្រ តែមិនសម្រេចអ្វីទេ។",
    places: "លំដាប់តាមវិធីសាស្ត្រនីមួយៗ",
    published: "បានផ្សាយ",
    summary: "អ្វីដែលវិធីសាស្ត្រនីមួយៗជ្រើសរើស",
    method: "វិធីសាស្ត្រ",
    shared: "ជ្រើសដូចបានផ្សាយ",
    sharedOf: (shared, of) => `${n(shared)} ក្នុង ${n(of)}`,
    enters: "នឹងចូល",
    leaves: "នឹងចេញ",
    tau: "τ របស់ Kendall ជាមួយលំដាប់ដែលបានផ្សាយ",
    rho: "ρ របស់ Spearman",
  },
  leftOut: {
    title: "តើវាអាស្រ័យលើអ្នកដែលបានចូលរួមទេ?",
    lead: "ដកអ្នកជំនាញម្តងម្នាក់ បន្ទាប់មកម្តងមួយក្រុម ហើយអ្នកនៅសល់ជ្រើសឡើងវិញ។ មិនបង្ហាញឈ្មោះនរណាទេ។",
    experts: (changed, of) =>
      changed === 0
        ? `ការដកអ្នកជំនាញម្នាក់ចេញ មិនធ្វើឱ្យការជ្រើសរើសប្រែប្រួលទេ (បានសាកល្បង ${n(of)} ដង)។`
        : `ការដកអ្នកជំនាញម្នាក់ចេញ ធ្វើឱ្យការជ្រើសរើសប្រែប្រួលក្នុង ${n(changed)} ក្នុងចំណោម ${n(of)} ករណី។`,
    moves: "ធាតុមួយចូល ឬចេញប៉ុន្មានដង ពេលដកអ្នកជំនាញម្នាក់",
    group: (group, experts, change) => `បើគ្មាន${group} (អ្នកជំនាញ ${n(experts)} នាក់)៖ ${change}`,
    change: (enters, leaves) =>
      [enters === "" ? "" : `${enters} នឹងចូល`, leaves === "" ? "" : `${leaves} នឹងចេញ`]
        .filter((part) => part !== "")
        .join(" ហើយ ")
        .concat("។"),
    same: "ការជ្រើសរើសនៅដដែល។",
    withheldGroups: (count) => `មាន ${n(count)} ក្រុមដែលតូចពេក មិនអាចបង្ហាញបាន។`,
    fewest: (experts, enters, leaves) =>
      `អ្នកជំនាញ ${n(experts)} នាក់ ប្តូរតែពិន្ទុរបស់ខ្លួនក្នុងមាត្រដ្ឋាន អាចធ្វើឱ្យ ${enters} ចូលជំនួស ${leaves}។`,
    fewestTie: "ពិន្ទុស្មើគ្នាត្រង់ខ្សែកាត់ទុកវាឱ្យចំហ ដូច្នេះគ្មាននរណាចាំបាច់ប្តូរពិន្ទុទេ។",
    overlap: (items) => `អ្នកជំនាញមិនបានបែងចែកធាតុទាំងនេះពីខ្សែកាត់ទេ៖ ${items}។`,
  },
  agreement: {
    alpha: (value) =>
      `អាល់ហ្វារបស់ Krippendorff លើពិន្ទុផ្ទាល់ស្មើ ${n(value)}៖ ១ ពេលគ្រប់គ្នាផ្តល់ដូចគ្នា ០ ដូចជាពិន្ទុចែកដោយចៃដន្យ។`,
    durbin,
    perCriterion: "ការស្របគ្នាលើលក្ខណៈវិនិច្ឆ័យនីមួយៗ",
    criterion: "លក្ខណៈវិនិច្ឆ័យ",
    experts: "អ្នកជំនាញ",
  },
  rounds: {
    title: "តើមានអ្វីប្រែប្រួលរវាងជុំ?",
    lead: "ការប្តូរគំនិតរបស់អ្នកដែលឆ្លើយទាំងពីរដង ត្រូវបំបែកចេញពីការប្តូរអ្នកឆ្លើយ។",
    people,
    unchanged: (share, pairs) => `${share} នៃពិន្ទុ ${n(pairs)} ដែលបានផ្តល់ទាំងពីរដង នៅដដែល។`,
    order: (rho) => `លំដាប់ធាតុទាំងពីរមានសហសម្ព័ន្ធ ${n(rho)} (ρ របស់ Spearman)។`,
    variation: (value) => `ភាពរាយប៉ាយនៃធាតុនីមួយៗមិនប្រែប្រួលលើស ${n(value)} នៃមធ្យមរបស់វាទេ។`,
    stop: (stop) =>
      stop ? "តាមវិធានដែលកំណត់ជាមុន មិនត្រូវការជុំបន្ថែមទេ។" : "តាមវិធានដែលកំណត់ជាមុន ត្រូវការជុំមួយទៀត។",
    withheld: "មានម្នាក់ ឬពីរនាក់ចូល ឬចេញ ដូច្នេះមិនបង្ហាញភាពខុសគ្នាទេ ព្រោះវានឹងបង្ហាញពិន្ទុរបស់ពួកគេ។",
    caption: (from, to) => `ពិន្ទុមធ្យមនៃធាតុនីមួយៗ ពីជុំទី${n(from)} ទៅជុំទី${n(to)}`,
    columns: {
      before: "មុន",
      after: "ក្រោយ",
      opinion: "ដោយប្តូរគំនិត",
      left: "ដោយអ្នកចេញ",
      joined: "ដោយអ្នកចូល",
      up: "ឡើង",
      down: "ចុះ",
      same: "នៅដដែល",
    },
  },
  consensus: {
    title: "តើបានឯកភាពទេ?",
    iqr: (atMost) => `វិធានកំណត់មុនបើកជុំ៖ ពាក់កណ្តាលកណ្តាលនៃពិន្ទុលាតសន្ធឹងមិនលើស ${n(atMost)} ពិន្ទុ។`,
    near: (share, within) =>
      `វិធានកំណត់មុនបើកជុំ៖ យ៉ាងតិច ${share} នៃពិន្ទុស្ថិតក្នុងចម្ងាយ ${n(within)} ពិន្ទុពីមេដ្យាន។`,
    high: (share, atLeast) => `វិធានកំណត់មុនបើកជុំ៖ យ៉ាងតិច ${share} នៃពិន្ទុមានចាប់ពី ${n(atLeast)} ឡើងទៅ។`,
    reached: (count, of) => `បានឯកភាពក្នុង ${n(count)} ក្នុងចំណោម ${n(of)} ករណី។`,
    caption: "អ្វីដែលបានវាស់ តាមធាតុ និងលក្ខណៈវិនិច្ឆ័យ",
    yes: (measured) => `${measured} បានឯកភាព`,
    no: (measured) => `${measured} មិនបានឯកភាព`,
  },
  panel: {
    title: "តើក្រុមអ្នកជំនាញបានឆ្លើយយ៉ាងណា?",
    response: (answered, asked) =>
      `អ្នកជំនាញ ${n(answered)} ក្នុងចំណោម ${n(asked)} នាក់ដែលបានសួរ បានប្រគល់ពិន្ទុ។`,
    answered: (answered) => `អ្នកជំនាញ ${n(answered)} នាក់បានប្រគល់ពិន្ទុ។ ចំនួនដែលបានសួរមិនមានក្នុងកំណត់ត្រាទេ។`,
    filled: (share) => `ពួកគេបានផ្តល់ ${share} នៃពិន្ទុដែលបានសុំ។`,
    use: "របៀបប្រើមាត្រដ្ឋាន",
    ceiling: "នៅកំពូលមាត្រដ្ឋាន",
    floor: "នៅបាត",
    alike: "សន្លឹកដូចគ្នាទាំងអស់",
    longRuns: "សន្លឹកដែលមានពិន្ទុដដែលជាប់ៗវែង",
    severity: "តឹងរ៉ឹងដល់សប្បុរស (គម្លាតគំរូ ជាពិន្ទុ)",
    of: (count, all) => `${n(count)} ក្នុង ${n(all)}`,
    halo: "តើលក្ខណៈវិនិច្ឆ័យមានចំណាប់អារម្មណ៍រួមតែមួយទេ?",
    pair: "លក្ខណៈវិនិច្ឆ័យពីរ",
    asGiven: "សហសម្ព័ន្ធដូចបានផ្តល់",
    without: "ក្រោយដកធាតុ និងអ្នកជំនាញ",
    groups: (fewest) =>
      fewest > 1
        ? "ពិន្ទុមធ្យមតាមក្រុមអ្នកជំនាញ មិនបង្ហាញត្រង់កន្លែងដែលអាចគណនារកពិន្ទុបុគ្គលបាន"
        : "ពិន្ទុមធ្យមតាមក្រុមអ្នកជំនាញ",
  },
  expertise: {
    title: "បើអ្នកដែលចេះច្រើនមានទម្ងន់ច្រើនជាង?",
    lead: (ratings) =>
      `អ្នកជំនាញបានវាយតម្លៃចំណេះដឹងរបស់ខ្លួន (${n(ratings)} ការវាយតម្លៃ)។ វាមិនរាប់ក្នុងលទ្ធផលដែលផ្សាយទេ នេះគ្រាន់តែជារបៀបអានមួយ។`,
    plain: "មធ្យមដូចបានផ្សាយ",
    weighted: "មធ្យមតាមជំនាញ",
    difference: "ភាពខុសគ្នា",
    n: "ចំនួនពិន្ទុ",
  },
  pairwise,
  parameters: {
    caption: "ប៉ារ៉ាម៉ែត្រ",
    parameter: "ប៉ារ៉ាម៉ែត្រ",
    value: "តម្លៃ",
    names: {
      seed: "គ្រាប់ពូជនៃលេខចៃដន្យ",
      weightings: "ទម្ងន់ដែលបានសាកល្បង",
      centredSpread: "គម្លាតនៃទម្ងន់ជិតទម្ងន់ដែលបានកំណត់",
      panels: "ក្រុមដែលចាប់ឡើងវិញពីអ្នកជំនាញ",
      permutations: "លំដាប់ចៃដន្យសម្រាប់ p លើពិន្ទុ",
      permutationsPerCriterion: "លំដាប់ចៃដន្យសម្រាប់ p លើលក្ខណៈវិនិច្ឆ័យនីមួយៗ",
      omissions: "អ្នកជំនាញដែលបានដកម្តងម្នាក់",
      manyItems: "ចំនួនធាតុដែលលើសនេះ មិនរាប់លំដាប់ម្តងមួយៗទេ",
      fewestInGroup: "អ្នកជំនាញតិចបំផុតក្នុងក្រុមដែលបង្ហាញ លើកលែងតែក្រុមបើកចំហ",
    },
  },
  spread: {
    quartiles: "ពាក់កណ្តាលកណ្តាល",
    deviation: "គម្លាតគំរូ",
    camps: "មួយក្រុម (១) ដល់ពីរក្រុម (−១)",
    middleHalf: (lower, upper) => `ពាក់កណ្តាលកណ្តាល ${n(lower)} ដល់ ${n(upper)}`,
  },
  one: {
    byMethods: "លំដាប់តាមវិធីសាស្ត្រផ្សេង",
    interval: "លំដាប់ក្នុង ៩៥ % នៃក្រុមដែលចាប់ឡើងវិញ",
    firmness: "លំដាប់នេះរឹងមាំប៉ុណ្ណា",
    leftOut: "ប្តូរដោយការដកអ្នកជំនាញម្នាក់",
    outOf: (count, of) => `${n(count)} ក្នុងចំណោម ${n(of)} ករណី`,
    turned: "អាចប្តូរវាបាន ដោយប្តូរតែពិន្ទុរបស់ខ្លួន",
    experts: (count) => `អ្នកជំនាញ ${n(count)} នាក់`,
    inOverlap: "អ្នកជំនាញមិនបានបែងចែកវាពីខ្សែកាត់ទេ។",
    round: itemRound,
  },
};

function durbin({ chiSquare, p, permutationP, experts, items }: DurbinForWords): string {
  const by = permutationP === null ? "" : ` p ${probability(permutationP, "km")} តាមការប្តូរលំដាប់`;
  return `មិនមែនគ្រប់គ្នាផ្តល់ពិន្ទុលើអ្វីៗទាំងអស់ទេ ដូច្នេះតេស្តរបស់ Durbin រាប់អ្នកជំនាញទាំង ${n(experts)} នាក់ និងធាតុ ${n(items)}៖ χ² = ${n(chiSquare)} p ${probability(p, "km")}${by}។`;
}

function people({ from, to, before, stayed, left, joined }: RoundPeople): string {
  return `ជុំទី${n(from)} ទៅជុំទី${n(to)}៖ ក្នុងចំណោមអ្នកជំនាញ ${n(before)} នាក់ ${n(stayed)} នៅបន្ត ${n(left)} ចេញ ហើយ ${n(joined)} ចូល។`;
}

function pairwise({ by, day, weights, ratio, isConsistent }: PairwiseForWords): string {
  const first = `ទម្ងន់កំណត់ដោយការប្រៀបធៀបលក្ខណៈវិនិច្ឆ័យជាគូ (AHP) ដោយ${by} នៅ${formatDay(day, "km")}៖ ${weights}។`;
  if (ratio === null) return first;
  const verdict = isConsistent ? "មិនលើស ០,១ ដូច្នេះស៊ីសង្វាក់គ្នា" : "លើស ០,១ ដូច្នេះមិនស៊ីសង្វាក់គ្នា";
  return `${first} អនុបាតស៊ីសង្វាក់ ${n(ratio, 3)}៖ ${verdict}។`;
}

function itemRound({ from, to, before, after, n: both, up, down }: ItemRoundForWords): string {
  const [was, is] = toldApart([before, after], n);
  const moved = was === is ? `មធ្យមរបស់វានៅដដែលត្រឹម ${is}` : `មធ្យមរបស់វាប្តូរពី ${was} ទៅ ${is}`;
  return `ពីជុំទី${n(from)} ទៅជុំទី${n(to)} ${moved}។ ក្នុងចំណោម ${n(both)} នាក់ដែលឆ្លើយទាំងពីរដង ${n(up)} ឡើង និង ${n(down)} ចុះ។`;
}
