import type { Language } from "../language.ts";

interface DeskChaptersWords {
  readonly chapters: string;
  readonly lead: string;
  readonly none: string;
  readonly add: string;
  readonly number: string;
  readonly name: string;
  readonly nameRule: string;
  readonly title: string;
  readonly text: string;
  readonly textRule: string;
  readonly review: string;
  readonly reviews: Readonly<Record<"unreviewed-draft" | "reviewed", string>>;
  readonly save: string;
  readonly remove: string;
  readonly removeLead: string;
}

/** What the pages of an edition's chapters say. */
export const DESK_CHAPTERS_WORDS: Readonly<Record<Language, DeskChaptersWords>> = {
  en: {
    chapters: "Chapters",
    lead: "The text of an edition, in every language of the roadmap. Its numbers are references, so that they cannot drift from the scores.",
    none: "There is no chapter yet; an edition can do without.",
    add: "Write a chapter",
    number: "Place among the chapters (1–999)",
    name: "Name in its address",
    nameRule: "Small letters, digits and hyphens, such as key-technologies.",
    title: "Title",
    text: "Text",
    textRule:
      "Markdown. A number is written as {{score:technologies/iot}} and printed from the record.",
    review: "State of the text",
    reviews: {
      "unreviewed-draft": "draft; it says so above the chapter",
      reviewed: "reviewed",
    },
    save: "Save the chapter",
    remove: "Remove the chapter",
    removeLead: "It is removed in every language. Editions that were published keep it.",
  },
  km: {
    chapters: "ជំពូក",
    lead: "អត្ថបទនៃឯកសារ ជាគ្រប់ភាសានៃផែនទីបង្ហាញផ្លូវ។ លេខក្នុងអត្ថបទជាសេចក្តីយោង ដូច្នេះមិនខុសពីពិន្ទុទេ។",
    none: "មិនទាន់មានជំពូកទេ។ ឯកសារអាចគ្មានជំពូកក៏បាន។",
    add: "សរសេរជំពូក",
    number: "លំដាប់ក្នុងចំណោមជំពូក (១–៩៩៩)",
    name: "ឈ្មោះក្នុងអាសយដ្ឋាន",
    nameRule: "អក្សរឡាតាំងតូច លេខ និងសញ្ញាដក ដូចជា key-technologies។",
    title: "ចំណងជើង",
    text: "អត្ថបទ",
    textRule: "Markdown។ លេខសរសេរជា {{score:technologies/iot}} ហើយបោះពុម្ពចេញពីកំណត់ត្រា។",
    review: "ស្ថានភាពអត្ថបទ",
    reviews: {
      "unreviewed-draft": "សេចក្តីព្រាង ដែលមានបញ្ជាក់នៅខាងលើជំពូក",
      reviewed: "បានពិនិត្យ",
    },
    save: "រក្សាទុកជំពូក",
    remove: "លុបជំពូក",
    removeLead: "ជំពូកត្រូវលុបចេញពីគ្រប់ភាសា។ ឯកសារដែលបានបោះពុម្ពផ្សាយ នៅរក្សាទុកវា។",
  },
};
