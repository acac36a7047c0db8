import type { Language } from "../language.ts";

const ENGLISH = {
  body: "Whom to invite",
  /** An option of the choice, with how many seats it means. */
  bodyFacts: (facts: { readonly title: string; readonly taken: string; readonly empty: string }) =>
    `${facts.title}: ${facts.taken} with somebody, ${facts.empty} empty`,
  everybody: "All committees",
  bodyRule: "Seats that hold a code already are not counted and keep theirs.",
  emptyToo: "Empty seats too: a code for each, to hand to whoever takes the seat",
  invite: "Invite these seats",
  nobodyThere:
    "No code was made: nobody sits in the seats chosen. Seat people under Committees, or tick the empty seats too.",
  forSubstitute: "You are asked as the substitute for this seat.",
  substitute: (name: string) => `${name} (substitute)`,
  square: (seat: string) => `QR code of the link for ${seat}`,
  print: "Print the sheets with the printing of your browser: one to a page, without this text.",
};
type InvitingWords = typeof ENGLISH;

const KHMER: InvitingWords = {
  body: "អញ្ជើញនរណា",
  bodyFacts: ({ title, taken, empty }) => `${title}៖ អាសនៈមានអ្នកកាន់ ${taken} ទំនេរ ${empty}`,
  everybody: "គណៈកម្មការទាំងអស់",
  bodyRule: "អាសនៈដែលមានលេខកូដហើយ មិនត្រូវបានរាប់ទេ ហើយរក្សាលេខកូដដដែល។",
  emptyToo: "អាសនៈទំនេរផងដែរ៖ លេខកូដមួយសម្រាប់អាសនៈនីមួយៗ ដើម្បីប្រគល់ជូនអ្នកដែលនឹងកាន់",
  invite: "អញ្ជើញអាសនៈទាំងនេះ",
  nobodyThere:
    "មិនបានបង្កើតលេខកូដទេ៖ គ្មាននរណាកាន់អាសនៈដែលបានជ្រើសឡើយ។ សូមដាក់អ្នកកាន់អាសនៈនៅទំព័រគណៈកម្មការ ឬជ្រើសអាសនៈទំនេរផងដែរ។",
  forSubstitute: "លោកអ្នកត្រូវបានអញ្ជើញជាអ្នកជំនួសសម្រាប់អាសនៈនេះ។",
  substitute: (name) => `${name} (អ្នកជំនួស)`,
  square: (seat) => `កូដ QR នៃតំណសម្រាប់ ${seat}`,
  print: "សូមបោះពុម្ពសន្លឹកទាំងនេះដោយកម្មវិធីរុករក៖ មួយសន្លឹកក្នុងមួយទំព័រ ដោយគ្មានអត្ថបទនេះ។",
};

/** What the desk says when it invites. */
export const INVITING_WORDS: Readonly<Record<Language, InvitingWords>> = {
  en: ENGLISH,
  km: KHMER,
};
