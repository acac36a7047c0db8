import type { Language } from "../language.ts";

interface DeskPublishingWords {
  readonly publishing: string;
  readonly lead: string;
  readonly publish: string;
  readonly note: string;
  readonly sure: string;
  readonly editions: string;
  readonly none: string;
  readonly notYetIn: string;
  /** A round that members have seen and no edition holds yet. */
  readonly heldUntilLast: (assessment: string, round: string) => string;
  readonly whyHeld: string;
  readonly running: string;
  readonly share: (percent: string) => string;
  readonly refreshes: string;
  readonly lookAgain: string;
  readonly done: string;
  readonly openEdition: (number: string) => string;
  readonly failed: string;
  readonly brokenOff: string;
  readonly mend: string;
  readonly back: string;
  readonly publishedOn: (number: string, day: string) => string;
  readonly changedSince: string;
}

/** What the pages for publishing say. */
export const DESK_PUBLISHING_WORDS: Readonly<Record<Language, DeskPublishingWords>> = {
  en: {
    publishing: "Publishing",
    lead: "An edition is printed from the record as it stands, with its numbers computed anew. It keeps its own address for ever; earlier ones stay.",
    publish: "Publish an edition",
    note: "What is new in it",
    sure: "The edition becomes public as soon as it is printed, and nobody can change or withdraw it afterwards.",
    editions: "Published editions",
    none: "Nothing is published yet.",
    notYetIn: "What an edition would not hold yet",
    heldUntilLast: (assessment, round) =>
      `${assessment}: round ${round}, which was released to the committee`,
    whyHeld:
      "A released round enters the record with the release of the last round. Nobody knows before how many experts will join or leave; were it one or two, two published rounds would differ by just their scores. Where no further round is meant, say so when releasing.",
    running: "The edition is being printed",
    share: (percent) => `${percent} done`,
    refreshes:
      "This page looks again by itself every three seconds. You can leave it; printing goes on.",
    lookAgain: "Look again",
    done: "The edition is published",
    openEdition: (number) => `Open edition ${number}`,
    failed: "The edition was not printed",
    brokenOff:
      "Printing was broken off, as when the server was stopped. Nothing was published; publish again.",
    mend: "Nothing was published. Mend what is named here and publish again.",
    back: "Back to publishing",
    publishedOn: (number, day) => `Edition ${number} was published on ${day}.`,
    changedSince: "What was changed since then is not in it: publish again.",
  },
  km: {
    publishing: "ការបោះពុម្ពផ្សាយ",
    lead: "ឯកសារត្រូវបោះពុម្ពពីកំណត់ត្រាតាមស្ថានភាពបច្ចុប្បន្ន ដោយគណនាលេខឡើងវិញ។ វារក្សាអាសយដ្ឋានរបស់វាជានិច្ច ហើយឯកសារមុនៗនៅដដែល។",
    publish: "បោះពុម្ពផ្សាយ",
    note: "អ្វីដែលថ្មី",
    sure: "ឯកសារក្លាយជាសាធារណៈភ្លាមពេលបោះពុម្ពរួច ហើយក្រោយមកគ្មាននរណាអាចកែ ឬដកវិញបានទេ។",
    editions: "ឯកសារដែលបានបោះពុម្ពផ្សាយ",
    none: "មិនទាន់មានអ្វីបោះពុម្ពផ្សាយទេ។",
    notYetIn: "អ្វីដែលមិនទាន់មានក្នុងឯកសារ",
    heldUntilLast: (assessment, round) => `${assessment}៖ ជុំទី ${round} ដែលបានប្រកាសជូនគណៈកម្មការ`,
    whyHeld:
      "ជុំដែលបានប្រកាសលទ្ធផល ចូលក្នុងកំណត់ត្រានៅពេលប្រកាសលទ្ធផលជុំចុងក្រោយ។ មុននោះ គ្មាននរណាដឹងថានឹងមានអ្នកជំនាញប៉ុន្មាននាក់ចូល ឬចាកចេញទេ។ បើមានតែម្នាក់ ឬពីរនាក់ ភាពខុសគ្នានៃជុំទាំងពីរនឹងបង្ហាញពិន្ទុរបស់ពួកគេ។ បើគ្មានជុំបន្ទាប់ សូមបញ្ជាក់ពេលប្រកាសលទ្ធផល។",
    running: "កំពុងបោះពុម្ព",
    share: (percent) => `បានធ្វើ ${percent}`,
    refreshes: "ទំព័រនេះមើលឡើងវិញដោយខ្លួនឯងរៀងរាល់បីវិនាទី។ លោកអ្នកអាចចាកចេញបាន ការបោះពុម្ពនៅតែបន្ត។",
    lookAgain: "មើលម្តងទៀត",
    done: "បានបោះពុម្ពផ្សាយហើយ",
    openEdition: (number) => `បើកឯកសារទី ${number}`,
    failed: "មិនបានបោះពុម្ពទេ",
    brokenOff:
      "ការបោះពុម្ពត្រូវបានកាត់ផ្តាច់ ដូចជាពេលម៉ាស៊ីនមេបានបញ្ឈប់។ គ្មានអ្វីបានបោះពុម្ពផ្សាយទេ សូមបោះពុម្ពផ្សាយម្តងទៀត។",
    mend: "គ្មានអ្វីបានបោះពុម្ពផ្សាយទេ។ សូមកែអ្វីដែលបានបញ្ជាក់នៅទីនេះ រួចបោះពុម្ពផ្សាយម្តងទៀត។",
    back: "ត្រឡប់ទៅការបោះពុម្ពផ្សាយ",
    publishedOn: (number, day) => `ឯកសារទី ${number} បានបោះពុម្ពផ្សាយនៅ${day}។`,
    changedSince: "អ្វីដែលបានកែប្រែក្រោយមក មិនមានក្នុងនោះទេ៖ សូមបោះពុម្ពផ្សាយម្តងទៀត។",
  },
};
