import type { Language } from "../language.ts";

interface DeskPaperWords {
  readonly paper: string;
  readonly lead: string;
  readonly noRound: string;
  /** How many papers stand where, by state. */
  readonly states: Readonly<
    Record<"issued" | "keyed-once" | "differs" | "settled" | "counted", string>
  >;
  readonly issue: string;
  readonly issueHow: string;
  readonly count: string;
  readonly sheetLanguage: string;
  readonly key: string;
  readonly keyHow: string;
  readonly code: string;
  readonly open: string;
  readonly putIn: string;
  readonly putInHow: string;
  readonly withSingle: string;
  readonly putInSure: string;
  readonly sheets: string;
  readonly sheetsLead: string;
  readonly sheetHow: string;
  readonly labels: string;
  readonly item: string;
  readonly notMyField: string;
  readonly keyTitle: (code: string) => string;
  readonly keyLead: string;
  readonly saveKeying: string;
  readonly keyedOnce: string;
  readonly settled: string;
  readonly differs: string;
  readonly differsLead: string;
  readonly readings: (first: string, second: string) => string;
  readonly readingsOfItem: string;
  readonly blank: string;
  readonly settle: string;
  readonly nextPaper: string;
  readonly samePerson: string;
  readonly back: string;
}

/** What the pages for ballots on paper say. */
export const DESK_PAPER_WORDS: Readonly<Record<Language, DeskPaperWords>> = {
  en: {
    paper: "Ballots on paper",
    lead: "Print sheets, hand them out, collect them, and type each one in twice: by two people. A sheet carries a code of its own and no seat.",
    noRound: "Paper is keyed while a round is open; none is open now.",
    states: {
      issued: "printed, not typed in",
      "keyed-once": "typed in once",
      differs: "read differently",
      settled: "typed in twice alike",
      counted: "in the round",
    },
    issue: "Make sheets to print",
    issueHow: "Their codes are shown once and kept nowhere. Print the page at once.",
    count: "How many",
    sheetLanguage: "Language of the sheets",
    key: "Type in a sheet",
    keyHow: "The code stands at its top. Whoever typed it in first cannot be the second.",
    code: "Code on the sheet",
    open: "Open this sheet",
    putIn: "Put the papers into the round",
    putInHow: "Those read differently wait until they are settled.",
    withSingle: "Also those that only one person typed in; they stay marked so",
    putInSure: "A paper that is in the round cannot be changed or taken out any more.",
    sheets: "Sheets",
    sheetsLead:
      "Print this page now: these codes are kept nowhere. Each sheet is a page of its own.",
    sheetHow:
      "Please circle one score in each box, or tick the last column. Leave out what you cannot say. Do not write your name.",
    labels: "What the scores mean",
    item: "Item",
    notMyField: "Not my field",
    keyTitle: (code) => `Sheet ${code}`,
    keyLead: "Type what stands on the paper, and nothing where nothing stands.",
    saveKeying: "Keep this reading",
    keyedOnce: "Kept. Somebody else now types in the same sheet.",
    settled: "Both readings agree. The sheet can go into the round.",
    differs: "The two readings differ",
    differsLead:
      "Look at the paper and type what stands there. Everything both read alike is filled in.",
    readings: (first, second) => `read as ${first} and as ${second}`,
    readingsOfItem: "one reading says “not my field” or nothing",
    blank: "nothing",
    settle: "This is what the paper says",
    nextPaper: "Next sheet",
    samePerson: "You typed this sheet in first; the second reading must be somebody else's.",
    back: "Back to the papers",
  },
  km: {
    paper: "សន្លឹកក្រដាស",
    lead: "បោះពុម្ពសន្លឹក ចែក ប្រមូល រួចវាយបញ្ចូលសន្លឹកនីមួយៗពីរដង ដោយមនុស្សពីរនាក់។ សន្លឹកមានលេខកូដផ្ទាល់ខ្លួន តែគ្មានអាសនៈទេ។",
    noRound: "សន្លឹកក្រដាសត្រូវវាយបញ្ចូលពេលជុំកំពុងបើក។ ឥឡូវនេះគ្មានជុំណាបើកទេ។",
    states: {
      issued: "បានបោះពុម្ព មិនទាន់វាយបញ្ចូល",
      "keyed-once": "បានវាយបញ្ចូលម្តង",
      differs: "អានខុសគ្នា",
      settled: "បានវាយបញ្ចូលពីរដងដូចគ្នា",
      counted: "នៅក្នុងជុំហើយ",
    },
    issue: "បង្កើតសន្លឹកសម្រាប់បោះពុម្ព",
    issueHow: "លេខកូដបង្ហាញតែម្តង ហើយមិនរក្សាទុកទេ។ សូមបោះពុម្ពទំព័រនោះភ្លាម។",
    count: "ចំនួន",
    sheetLanguage: "ភាសានៃសន្លឹក",
    key: "វាយបញ្ចូលសន្លឹក",
    keyHow: "លេខកូដស្ថិតនៅខាងលើសន្លឹក។ អ្នកដែលបានវាយលើកទីមួយ មិនអាចវាយលើកទីពីរទេ។",
    code: "លេខកូដលើសន្លឹក",
    open: "បើកសន្លឹកនេះ",
    putIn: "ដាក់សន្លឹកចូលក្នុងជុំ",
    putInHow: "សន្លឹកដែលអានខុសគ្នា រង់ចាំរហូតដល់បានដោះស្រាយ។",
    withSingle: "រួមទាំងសន្លឹកដែលមានតែម្នាក់វាយបញ្ចូល ដោយនៅមានសញ្ញាសម្គាល់",
    putInSure: "សន្លឹកដែលនៅក្នុងជុំហើយ មិនអាចកែ ឬដកចេញបានទៀតទេ។",
    sheets: "សន្លឹក",
    sheetsLead: "សូមបោះពុម្ពទំព័រនេះឥឡូវ៖ លេខកូដទាំងនេះមិនរក្សាទុកទេ។ សន្លឹកនីមួយៗជាទំព័រមួយ។",
    sheetHow: "សូមគូសរង្វង់ពិន្ទុមួយក្នុងប្រអប់នីមួយៗ ឬគូសជួរចុងក្រោយ។ បើមិនអាចឆ្លើយបាន សូមទុកទទេ។ សូមកុំសរសេរឈ្មោះ។",
    labels: "អត្ថន័យនៃពិន្ទុ",
    item: "ធាតុ",
    notMyField: "មិនមែនជំនាញរបស់ខ្ញុំ",
    keyTitle: (code) => `សន្លឹក ${code}`,
    keyLead: "សូមវាយអ្វីដែលមានលើក្រដាស ហើយទុកទទេកន្លែងដែលគ្មានអ្វី។",
    saveKeying: "រក្សាទុកការអាននេះ",
    keyedOnce: "បានរក្សាទុក។ ឥឡូវអ្នកម្នាក់ទៀតវាយសន្លឹកដដែល។",
    settled: "ការអានទាំងពីរដូចគ្នា។ សន្លឹកនេះអាចដាក់ចូលក្នុងជុំបាន។",
    differs: "ការអានទាំងពីរខុសគ្នា",
    differsLead: "សូមមើលក្រដាស ហើយវាយអ្វីដែលមាននៅទីនោះ។ អ្វីដែលអានដូចគ្នា បានបំពេញរួចហើយ។",
    readings: (first, second) => `អានថា ${first} និងថា ${second}`,
    readingsOfItem: "ការអានមួយថា «មិនមែនជំនាញរបស់ខ្ញុំ» ឬគ្មានអ្វី",
    blank: "គ្មាន",
    settle: "នេះជាអ្វីដែលមានលើក្រដាស",
    nextPaper: "សន្លឹកបន្ទាប់",
    samePerson: "លោកអ្នកបានវាយសន្លឹកនេះលើកទីមួយហើយ។ លើកទីពីរត្រូវជាអ្នកផ្សេង។",
    back: "ត្រឡប់ទៅសន្លឹកក្រដាស",
  },
};
