import type { Language } from "../language.ts";
import { cardinal, formatNumber } from "../numbers.ts";

/** What slides and the document for comments say by themselves. */
interface OfficeWords {
  readonly selected: string;
  readonly notSelected: string;
  readonly tied: string;
  readonly yes: string;
  readonly no: string;
  readonly andMore: (count: number) => string;
  readonly numbersFrom: (phlov: string) => string;
  readonly source: (text: string) => string;
  readonly figure: (number: number, title: string) => string;
  readonly table: (number: number, title: string) => string;
  readonly forComments: string;
  /** Where no Chromium has drawn the pictures as points. */
  readonly onlySvg: string;
  readonly tables: string;
  readonly pictures: string;
  readonly stepOf: (number: number, of: number) => string;
  readonly slides: string;
  readonly document: string;
  readonly workbook: string;
  readonly pdf: string;
  readonly downloads: string;
  readonly downloadsLead: string;
}

const en: OfficeWords = {
  selected: "Selected",
  notSelected: "Not selected",
  tied: "Tied at the cut",
  yes: "yes",
  no: "no",
  andMore: (count) => `and ${cardinal(count, "en")} more`,
  numbersFrom: (phlov) => `Numbers: computed from the record by Phlov ${phlov}; see results.json.`,
  source: (text) => `Source: ${text}`,
  figure: (number, title) => `Figure ${number}. ${title}`,
  table: (number, title) => `Table ${number}. ${title}`,
  forComments:
    "This document is for comments. The edition and its record stay as they are; changes are made in the record and computed anew.",
  onlySvg:
    "The pictures below are SVG. A program that draws no SVG leaves their places empty; the words under each say what it shows.",
  tables: "Tables",
  pictures: "Pictures",
  stepOf: (number, of) => `Step ${number} of ${of}`,
  slides: "Slides (PPTX)",
  document: "Document (DOCX)",
  workbook: "Workbook (XLSX)",
  pdf: "The edition for print (PDF)",
  downloads: "Downloads",
  downloadsLead: "The same numbers and texts, to take away, to print and to work with.",
};

const n = (value: number) => formatNumber(value, "km");

const km: OfficeWords = {
  selected: "បានជ្រើស",
  notSelected: "មិនបានជ្រើស",
  tied: "ស្មើគ្នាត្រង់ខ្សែកាត់",
  yes: "បាទ/ចាស",
  no: "ទេ",
  andMore: (count) => `និង ${n(count)} ទៀត`,
  numbersFrom: (phlov) => `តួលេខ៖ គណនាពីកំណត់ត្រាដោយ Phlov ${phlov} សូមមើល results.json។`,
  source: (text) => `ប្រភព៖ ${text}`,
  figure: (number, title) => `រូបភាពទី${n(number)}៖ ${title}`,
  table: (number, title) => `តារាងទី${n(number)}៖ ${title}`,
  forComments:
    "ឯកសារនេះសម្រាប់ផ្តល់យោបល់។ លើកបោះពុម្ព និងកំណត់ត្រារបស់វានៅដដែល ការកែប្រែធ្វើក្នុងកំណត់ត្រា រួចគណនាឡើងវិញ។",
  onlySvg:
    "រូបភាពខាងក្រោមជា SVG។ កម្មវិធីដែលគូរ SVG មិនបាន ទុកកន្លែងរូបភាពទទេ ហើយអត្ថបទក្រោមរូបភាពនីមួយៗប្រាប់ពីអ្វីដែលរូបភាពនោះបង្ហាញ។",
  tables: "តារាង",
  pictures: "រូបភាព",
  stepOf: (number, of) => `ជំហានទី${n(number)} ក្នុងចំណោម ${n(of)}`,
  slides: "ស្លាយ (PPTX)",
  document: "ឯកសារ (DOCX)",
  workbook: "សៀវភៅការងារ (XLSX)",
  pdf: "លើកបោះពុម្ពនេះសម្រាប់បោះពុម្ព (PDF)",
  downloads: "ទាញយក",
  downloadsLead: "តួលេខ និងអត្ថបទដូចគ្នា សម្រាប់យកទៅប្រើ បោះពុម្ព និងធ្វើការ។",
};

/** The words of slides and documents in every language that Phlov speaks. */
export const OFFICE_WORDS: Readonly<Record<Language, OfficeWords>> = { en, km };
