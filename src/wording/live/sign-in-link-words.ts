import type { Language } from "../language.ts";

const ENGLISH = {
  make: "Make a sign-in link",
  makeLabel: (name: string) => `Make a sign-in link for ${name}`,
  makeHow:
    "For whoever gets no letter: a link that signs this person in once, within 24 hours, for you to hand over. Whoever holds it comes in as this person, so give it to nobody else. The trail says which account made it, for which account, and that it was used.",
  title: (name: string) => `Sign-in link for ${name}`,
  lead: (moment: string) =>
    `Shown this once and kept nowhere. It works once, until ${moment}. An earlier link for the same person opens nothing any more.`,
  paste: "To paste into a message",
  print: "To print or to photograph from the screen",
  square: "QR code of the link",
  back: "Back to the roles",
  text: (facts: { readonly name: string; readonly link: string; readonly moment: string }) =>
    `For ${facts.name}: sign in to Phlov.\n\nOpen this page and press its button:\n${facts.link}\n\nThe link is yours alone and works once, until ${facts.moment}. If it says that it was used and it was not you, tell the administrator at once.`,
  sheetHow: (moment: string) =>
    `To sign in to Phlov, point a phone's camera at the square and press the button. It works once, until ${moment}.`,
  confirmTitle: (name: string) => `Sign in as ${name}?`,
  confirmLead: (moment: string) =>
    `An administrator made this link for you. Opening it has used up nothing; the button signs you in, once, until ${moment}. The trail keeps that it was used.`,
  wornHow:
    "It was used already, replaced by a newer one, or older than a day. If you did not use it yourself, tell the administrator at once: the trail says when it was used.",
  account: (number: string) => `Account ${number}`,
  accountHow: "The number is what the trail calls this account; it never names the person.",
  remove: "Delete the account",
  removeLabel: (name: string) => `Delete the account of ${name}`,
  removeTitle: (name: string) => `Delete the account of ${name}?`,
  removeGoes:
    "Name, address, roles, sessions, tokens and waiting letters of this account are deleted.",
  removeStays: "What was done under it stays in the trail, by role and by number of the account.",
  removeHow: "It cannot be brought back; a role makes a new account.",
};
type SignInLinkWords = typeof ENGLISH;

const KHMER: SignInLinkWords = {
  make: "បង្កើតតំណចូលប្រើប្រាស់",
  makeLabel: (name) => `បង្កើតតំណចូលប្រើប្រាស់សម្រាប់ ${name}`,
  makeHow:
    "សម្រាប់អ្នកដែលមិនអាចទទួលលិខិត៖ តំណមួយដែលឱ្យគាត់ចូលប្រើប្រាស់បានតែម្តង ក្នុងរយៈពេល ២៤ ម៉ោង ដើម្បីឱ្យលោកអ្នកប្រគល់ជូនគាត់។ អ្នកណាកាន់តំណនេះ អាចចូលក្នុងនាមគាត់បាន ដូច្នេះសូមកុំឱ្យអ្នកផ្សេង។ កំណត់ហេតុកត់ត្រាថាគណនីណាបង្កើត សម្រាប់គណនីណា និងថាតំណត្រូវបានប្រើ។",
  title: (name) => `តំណចូលប្រើប្រាស់សម្រាប់ ${name}`,
  lead: (moment) =>
    `បង្ហាញតែម្តងនេះ ហើយមិនរក្សាទុកនៅកន្លែងណាទេ។ ប្រើបានតែម្តង រហូតដល់${moment}។ តំណមុនសម្រាប់បុគ្គលនេះលែងប្រើបានហើយ។`,
  paste: "សម្រាប់ដាក់ក្នុងសារ",
  print: "សម្រាប់បោះពុម្ព ឬថតពីអេក្រង់",
  square: "កូដ QR នៃតំណ",
  back: "ត្រឡប់ទៅតួនាទី",
  text: ({ name, link, moment }) =>
    `ជូន ${name}៖ ការចូលប្រើប្រាស់ Phlov។\n\nសូមបើកទំព័រនេះ រួចចុចប៊ូតុង៖\n${link}\n\nតំណនេះសម្រាប់តែលោកអ្នក ហើយប្រើបានតែម្តង រហូតដល់${moment}។ បើវាប្រាប់ថាត្រូវបានប្រើរួច តែមិនមែនលោកអ្នកទេ សូមប្រាប់អ្នកគ្រប់គ្រងជាបន្ទាន់។`,
  sheetHow: (moment) =>
    `ដើម្បីចូលប្រើប្រាស់ Phlov សូមដាក់កាមេរ៉ាទូរសព្ទលើការ៉េនេះ រួចចុចប៊ូតុង។ ប្រើបានតែម្តង រហូតដល់${moment}។`,
  confirmTitle: (name) => `ចូលប្រើប្រាស់ក្នុងនាម ${name}?`,
  confirmLead: (moment) =>
    `អ្នកគ្រប់គ្រងបានបង្កើតតំណនេះសម្រាប់លោកអ្នក។ ការបើកវាមិនទាន់ប្រើអស់អ្វីទេ។ ប៊ូតុងធ្វើឱ្យលោកអ្នកចូលប្រើប្រាស់បានតែម្តង រហូតដល់${moment}។ កំណត់ហេតុកត់ត្រាថាតំណត្រូវបានប្រើ។`,
  wornHow:
    "វាត្រូវបានប្រើរួច ត្រូវបានជំនួសដោយតំណថ្មី ឬហួសមួយថ្ងៃ។ បើមិនមែនលោកអ្នកជាអ្នកប្រើទេ សូមប្រាប់អ្នកគ្រប់គ្រងជាបន្ទាន់៖ កំណត់ហេតុប្រាប់ថាវាត្រូវបានប្រើនៅពេលណា។",
  account: (number) => `គណនី ${number}`,
  accountHow: "លេខនេះជាអ្វីដែលកំណត់ហេតុហៅគណនីនេះ។ កំណត់ហេតុមិនដាក់ឈ្មោះបុគ្គលទេ។",
  remove: "លុបគណនី",
  removeLabel: (name) => `លុបគណនីរបស់ ${name}`,
  removeTitle: (name) => `លុបគណនីរបស់ ${name} ឬ?`,
  removeGoes: "ឈ្មោះ អាសយដ្ឋាន តួនាទី ការចូលប្រើប្រាស់ token និងលិខិតដែលរង់ចាំ របស់គណនីនេះ ត្រូវបានលុប។",
  removeStays: "អ្វីដែលបានធ្វើដោយគណនីនេះ នៅក្នុងកំណត់ហេតុ តាមតួនាទី និងលេខគណនី។",
  removeHow: "មិនអាចយកមកវិញបានទេ។ ការផ្តល់តួនាទីបង្កើតគណនីថ្មី។",
};

/** What the desk and the door say of links that an administrator hands over. */
export const SIGN_IN_LINK_WORDS: Readonly<Record<Language, SignInLinkWords>> = {
  en: ENGLISH,
  km: KHMER,
};
