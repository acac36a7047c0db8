import type { Language } from "../language.ts";

const ENGLISH = {
  "manage-accounts": "Roles changed",
  "create-roadmap": "Roadmap or programme made",
  "import-record": "Record imported",
  "edit-roadmap": "Roadmap changed",
  "manage-seats": "Seat changed or taken",
  "forget-person": "Personal data deleted",
  invite: "Codes given out",
  "edit-register": "Register changed",
  "propose-item": "Item proposed",
  "dot-vote": "Dots given",
  "edit-questionnaire": "Questionnaire changed or put forward",
  "give-opinion": "Opinion given",
  "open-round": "Round opened",
  "close-round": "Round closed",
  "extend-round": "Round extended",
  "void-round": "Round declared void",
  "add-erratum": "Erratum added",
  "review-round": "Round reviewed",
  "key-paper": "Paper ballots keyed",
  "release-round": "Results released",
  "record-decision": "Decision recorded",
  "declare-interest": "Interest declared",
  "delegate-chair": "Lead handed over or taken back",
  "publish-edition": "Edition published",
} as const;

const KHMER: Readonly<Record<keyof typeof ENGLISH, string>> = {
  "manage-accounts": "កែប្រែតួនាទី",
  "create-roadmap": "បង្កើតផែនទីបង្ហាញផ្លូវ ឬកម្មវិធី",
  "import-record": "នាំចូលកំណត់ត្រា",
  "edit-roadmap": "កែប្រែផែនទីបង្ហាញផ្លូវ",
  "manage-seats": "កែប្រែ ឬកាន់អាសនៈ",
  "forget-person": "លុបទិន្នន័យផ្ទាល់ខ្លួន",
  invite: "ផ្តល់លេខកូដ",
  "edit-register": "កែប្រែបញ្ជីធាតុ",
  "propose-item": "ស្នើធាតុ",
  "dot-vote": "ផ្តល់ចុច",
  "edit-questionnaire": "កែប្រែ ឬដាក់ជូនកម្រងសំណួរ",
  "give-opinion": "ផ្តល់យោបល់",
  "open-round": "បើកជុំ",
  "close-round": "បិទជុំ",
  "extend-round": "ពន្យារពេលជុំ",
  "void-round": "ប្រកាសជុំជាមោឃៈ",
  "add-erratum": "បន្ថែមកំណែ",
  "review-round": "ពិនិត្យជុំ",
  "key-paper": "បញ្ចូលសន្លឹកក្រដាស",
  "release-round": "ប្រកាសលទ្ធផល",
  "record-decision": "កត់ត្រាសេចក្តីសម្រេច",
  "declare-interest": "ប្រកាសផលប្រយោជន៍",
  "delegate-chair": "ប្រគល់ ឬយកភារកិច្ចដឹកនាំវិញ",
  "publish-edition": "បោះពុម្ពផ្សាយ",
};

const TITLES: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  en: new Map(Object.entries(ENGLISH)),
  km: new Map(Object.entries(KHMER)),
};

/**
 * What a decisive act is called in the trail; one that only an older or newer Phlov knows keeps its name.
 *
 * @param act - name of the act, as the trail keeps it
 * @example
 * actTitle("open-round", "en"); // => "Round opened"
 */
export function actTitle(act: string, language: Language): string {
  return TITLES[language].get(act) ?? act;
}
