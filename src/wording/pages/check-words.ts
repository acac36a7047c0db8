import type { Language } from "../language.ts";

/** How a reader checks an edition, without trusting whoever published it. */
interface CheckWords {
  readonly title: string;
  readonly lead: string;
  /** The steps with the bundle, in their order. */
  readonly steps: {
    readonly ask: (publisher: string) => string;
    readonly hash: string;
    readonly run: (phlov: string) => string;
    readonly read: string;
  };
  readonly byHand: string;
  readonly can: string;
  readonly cannot: string;
  /** What comes out again from the public bundle. */
  readonly again: string;
  /** Where there were ballots, which the public bundle leaves out. */
  readonly withBallots: string;
  readonly earlierRounds: string;
  /** Where only sums were ever published. */
  readonly onlySums: (assessments: string) => string;
  readonly onlyHash: string;
  readonly neverShown: string;
  /** Before the links to the scores behind a page's numbers. */
  readonly behind: string;
  readonly tables: Readonly<Record<"ballots" | "histograms" | "totals" | "published", string>>;
  readonly rules: string;
  readonly whoReleased: string;
}

const en: CheckWords = {
  title: "Check these numbers",
  lead: "Nobody has to believe this edition: whoever has its public bundle computes it again on a machine of their own, without a network.",
  steps: {
    ask: (publisher) =>
      `Get the public bundle of this edition, one .zip file, from its publisher: ${publisher}. It holds these pages, the record with counts or sums instead of ballots, every result, and a list with the SHA-256 of each file.`,
    hash: "Get the SHA-256 of the bundle from the publisher by another way: from the official letter or notice of the publication, not from where the file lay. No bundle can vouch for itself.",
    run: (phlov) => `With Phlov ${phlov} and Node.js, run:`,
    read: "It compares every file and number, names the first that differs, and prints the SHA-256 of the bundle: compare it with the publisher’s, sign by sign.",
  },
  byHand:
    "By hand: under every picture lie its data (CSV); on the page of each assessment and item lie the scores behind it; the rules below say how they are reckoned.",
  can: "What comes out again",
  cannot: "What does not",
  again:
    "Totals, scores, places and the cut, shares of weightings, other methods, and the findings that rest on them; every page, picture and table, byte for byte.",
  withBallots:
    "What needs single ballots: agreement of the experts, panels drawn again, change between rounds, how the panel answered. The public bundle names each; an auditor recomputes them from the sealed bundle, which the publisher keeps.",
  earlierRounds:
    "Counts of a round before the last: nothing that is computed again rests on them, so in the public bundle only its SHA-256 vouches for them.",
  onlySums: (assessments) =>
    `Who gave which score in ${assessments}: only sums were published, so what needs single scores was not computed at all.`,
  onlyHash:
    "The PDF, and what else a browser drew: these are compared by their SHA-256 only; the same numbers stand on the pages.",
  neverShown:
    "Whether the scores are those that the experts gave. Only they know: by the receipts of their ballots, where they have them.",
  behind: "The scores behind it",
  tables: {
    ballots: "Ballots (CSV)",
    histograms: "Counts of scores (CSV)",
    totals: "Sums (CSV)",
    published: "Scores as published (CSV)",
  },
  rules: "Criteria and rules (YAML)",
  whoReleased: "The record does not hold who closed, reviewed and released the scores.",
};

const km: CheckWords = {
  title: "ផ្ទៀងផ្ទាត់តួលេខទាំងនេះ",
  lead: "គ្មាននរណាត្រូវជឿលើកបោះពុម្ពនេះដោយងងឹតងងល់ទេ៖ អ្នកដែលមានកញ្ចប់សាធារណៈអាចគណនាវាឡើងវិញលើម៉ាស៊ីនរបស់ខ្លួន ដោយមិនត្រូវការបណ្តាញ។",
  steps: {
    ask: (publisher) =>
      `សូមយកកញ្ចប់សាធារណៈនៃលើកបោះពុម្ពនេះ ជាឯកសារ .zip មួយ ពីអ្នកបោះពុម្ព៖ ${publisher}។ ក្នុងនោះមានទំព័រទាំងនេះ កំណត់ត្រាដែលមានចំនួន ឬផលបូកជំនួសសន្លឹកពិន្ទុ លទ្ធផលទាំងអស់ និងបញ្ជី SHA-256 នៃឯកសារនីមួយៗ។`,
    hash: "សូមយក SHA-256 នៃកញ្ចប់ពីអ្នកបោះពុម្ពតាមផ្លូវផ្សេង៖ ពីលិខិត ឬសេចក្តីជូនដំណឹងផ្លូវការអំពីការបោះពុម្ព មិនមែនពីកន្លែងដែលឯកសារស្ថិតនៅទេ។ គ្មានកញ្ចប់ណាអាចធានាខ្លួនឯងបានឡើយ។",
    run: (phlov) => `ដោយមាន Phlov ${phlov} និង Node.js សូមដំណើរការ៖`,
    read: "វាប្រៀបធៀបឯកសារ និងតួលេខទាំងអស់ ប្រាប់ឈ្មោះអ្វីដែលខុសគ្នាដំបូង ហើយបោះពុម្ព SHA-256 នៃកញ្ចប់៖ សូមប្រៀបធៀបវាជាមួយរបស់អ្នកបោះពុម្ព មួយតួៗ។",
  },
  byHand:
    "ដោយដៃ៖ ក្រោមរូបភាពនីមួយៗមានទិន្នន័យ (CSV)។ លើទំព័រនៃការវាយតម្លៃ និងធាតុនីមួយៗ មានពិន្ទុដែលនៅពីក្រោយ។ វិធាន និងរូបមន្តខាងក្រោមប្រាប់ពីរបៀបគណនា។",
  can: "អ្វីដែលគណនាឡើងវិញបាន",
  cannot: "អ្វីដែលគណនាឡើងវិញមិនបាន",
  again:
    "ផលបូក ពិន្ទុ លំដាប់ និងខ្សែកាត់ ចំណែកនៃទម្ងន់ វិធីសាស្ត្រផ្សេងទៀត និងចំណុចសង្ស័យដែលផ្អែកលើវា ព្រមទាំងទំព័រ រូបភាព និងតារាងទាំងអស់ ដូចគ្នាគ្រប់បៃ។",
  withBallots:
    "អ្វីដែលត្រូវការសន្លឹកពិន្ទុនីមួយៗ៖ ការយល់ស្របគ្នារបស់អ្នកជំនាញ ក្រុមដែលចាប់ឆ្នោតឡើងវិញ ការប្រែប្រួលរវាងជុំ និងរបៀបដែលក្រុមបានឆ្លើយ។ កញ្ចប់សាធារណៈប្រាប់ឈ្មោះវានីមួយៗ ហើយសវនករគណនាវាឡើងវិញពីកញ្ចប់បិទត្រា ដែលអ្នកបោះពុម្ពរក្សាទុក។",
  earlierRounds:
    "ចំនួនពិន្ទុនៃជុំមុនជុំចុងក្រោយ៖ គ្មានអ្វីដែលគណនាឡើងវិញផ្អែកលើវាទេ ដូច្នេះក្នុងកញ្ចប់សាធារណៈ មានតែ SHA-256 របស់វាប៉ុណ្ណោះដែលធានាវា។",
  onlySums: (assessments) =>
    `អ្នកណាបានដាក់ពិន្ទុប៉ុន្មានក្នុង ${assessments}៖ មានតែផលបូកដែលបានបោះពុម្ព ដូច្នេះអ្វីដែលត្រូវការពិន្ទុនីមួយៗ មិនបានគណនាទេ។`,
  onlyHash: "PDF និងអ្វីផ្សេងទៀតដែលកម្មវិធីរុករកបានគូរ៖ ប្រៀបធៀបតាម SHA-256 ប៉ុណ្ណោះ តួលេខដូចគ្នាមានលើទំព័រ។",
  neverShown:
    "ថាតើពិន្ទុទាំងនេះជាពិន្ទុដែលអ្នកជំនាញបានដាក់មែនឬទេ។ មានតែពួកគេទេដែលដឹង តាមបង្កាន់ដៃនៃសន្លឹកពិន្ទុ ប្រសិនបើមាន។",
  behind: "ពិន្ទុដែលនៅពីក្រោយ",
  tables: {
    ballots: "សន្លឹកពិន្ទុ (CSV)",
    histograms: "ចំនួននៃពិន្ទុនីមួយៗ (CSV)",
    totals: "ផលបូក (CSV)",
    published: "ពិន្ទុដូចបានបោះពុម្ព (CSV)",
  },
  rules: "លក្ខណៈវិនិច្ឆ័យ និងវិធាន (YAML)",
  whoReleased: "កំណត់ត្រាមិនមានថាអ្នកណាបានបិទ ពិនិត្យ និងចេញផ្សាយពិន្ទុទេ។",
};

/** How to check an edition, in every language that Phlov speaks. */
export const CHECK_WORDS: Readonly<Record<Language, CheckWords>> = { en, km };
