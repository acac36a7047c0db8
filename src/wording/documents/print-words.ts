import type { Language } from "../language.ts";

/** What the printed edition says beside the pages of the site. */
export interface PrintWords {
  readonly contents: string;
  readonly figures: string;
  readonly tables: string;
  readonly imprint: string;
  readonly computedHow: string;
  readonly items: string;
  readonly itemsLead: string;
  readonly item: string;
  readonly onChart: string;
  readonly relations: string;
  readonly behind: string;
  readonly behindLead: string;
  readonly pictureData: string;
  readonly pictureDataLead: string;
  /** Under a table that was cut; the numbers are in the digits of the language. */
  readonly shortened: (shown: string, all: string) => string;
  /** In the place of a picture of so many rows that its letters would be too small to read on a sheet. */
  readonly tooTall: string;
  /** After what another page says more of; the number is in the digits of the language. */
  readonly onPage: (number: string) => string;
}

const en: PrintWords = {
  contents: "Contents",
  figures: "Figures",
  tables: "Tables",
  imprint: "Imprint",
  computedHow:
    "Every number here follows from the published record. The record, the results and the website of this edition go with this document; phlov verify computes them again and compares.",
  items: "All items in brief",
  itemsLead:
    "What the record holds, layer by layer: how each item was scored, when it stands on the roadmap, and what it belongs to.",
  item: "Item",
  onChart: "On the roadmap",
  relations: "Belongs to",
  behind: "Behind the rankings",
  behindLead:
    "How firm each place is, what other weights and methods would choose, and how each number was computed.",
  pictureData: "The pictures as tables",
  pictureDataLead: "The same as the roadmap and the matching, row by row.",
  shortened: (shown, all) =>
    `The first ${shown} of ${all} rows. All of them stand on the website of this edition and in its workbook.`,
  tooTall:
    "This picture has more rows than a sheet of paper shows legibly. It stands on the website of this edition, and its numbers stand in the workbook too.",
  onPage: (number) => `(page ${number})`,
};

const km: PrintWords = {
  contents: "មាតិកា",
  figures: "បញ្ជីរូបភាព",
  tables: "បញ្ជីតារាង",
  imprint: "ព័ត៌មានអំពីការបោះពុម្ព",
  computedHow:
    "តួលេខទាំងអស់ក្នុងឯកសារនេះ បានមកពីកំណត់ត្រាដែលបានបោះពុម្ព។ កំណត់ត្រា លទ្ធផល និងគេហទំព័រនៃលើកបោះពុម្ពនេះ ភ្ជាប់មកជាមួយឯកសារនេះ ហើយ phlov verify គណនាឡើងវិញ និងប្រៀបធៀប។",
  items: "ធាតុទាំងអស់ដោយសង្ខេប",
  itemsLead: "អ្វីដែលមានក្នុងកំណត់ត្រា តាមស្រទាប់នីមួយៗ៖ ពិន្ទុដែលបានទទួល ពេលវេលានៅលើផែនទីបង្ហាញផ្លូវ និងអ្វីដែលវាបម្រើ។",
  item: "ធាតុ",
  onChart: "នៅលើផែនទីបង្ហាញផ្លូវ",
  relations: "បម្រើដល់",
  behind: "នៅពីក្រោយចំណាត់ថ្នាក់",
  behindLead: "លំដាប់នីមួយៗរឹងមាំប៉ុណ្ណា ទម្ងន់ និងវិធីសាស្ត្រផ្សេងទៀតនឹងជ្រើសអ្វី និងរបៀបគណនាតួលេខនីមួយៗ។",
  pictureData: "រូបភាពជាតារាង",
  pictureDataLead: "ដូចផែនទីបង្ហាញផ្លូវ និងរូបភាពនៃការផ្គូផ្គង តាមជួរនីមួយៗ។",
  shortened: (shown, all) =>
    `${shown} ជួរដំបូង ក្នុងចំណោម ${all} ជួរ។ ជួរទាំងអស់មាននៅលើគេហទំព័រ និងក្នុងសៀវភៅការងារនៃលើកបោះពុម្ពនេះ។`,
  tooTall:
    "រូបភាពនេះមានជួរច្រើនជាងអ្វីដែលក្រដាសមួយសន្លឹកអាចបង្ហាញឱ្យអានបាន។ រូបភាពនេះមាននៅលើគេហទំព័រនៃលើកបោះពុម្ពនេះ ហើយតួលេខមានក្នុងសៀវភៅការងារដែរ។",
  onPage: (number) => `(ទំព័រ ${number})`,
};

/** The words of the printed edition in every language that Phlov speaks. */
export const PRINT_WORDS: Readonly<Record<Language, PrintWords>> = { en, km };
