import type { Language } from "../language.ts";

/** What the frame, the first page and the pages to sign in say. */
export interface PublicWords {
  readonly skip: string;
  readonly languages: string;
  readonly product: string;
  readonly home: string;
  readonly signIn: string;
  readonly signOut: string;
  readonly desk: string;
  readonly api: string;
  readonly landingTitle: string;
  readonly landingLead: string;
  readonly invited: string;
  readonly invitedHow: string;
  readonly code: string;
  readonly begin: string;
  readonly nothingPublished: string;
  readonly edition: (number: string, day: string) => string;
  readonly earlier: string;
  readonly signInLead: string;
  readonly email: string;
  readonly sendLetter: string;
  readonly letterSent: string;
  readonly letterSentHow: (email: string) => string;
  /** Where letters cannot leave this server. */
  readonly noLetters: string;
  readonly sixDigits: string;
  readonly signInWithCode: string;
  readonly linkTitle: string;
  readonly linkLead: string;
  readonly linkWorn: string;
  readonly linkWornHow: string;
  readonly codeWrong: string;
  readonly passkey: string;
  readonly noPasskey: string;
  readonly otherAccount: (name: string) => string;
  readonly adminTitle: string;
  readonly adminLead: string;
  readonly name: string;
  readonly becomeAdministrator: string;
  readonly requestNumber: string;
  readonly letterSubject: string;
  readonly letterText: (link: string, code: string) => string;
}

export const PUBLIC_WORDS: Readonly<Record<Language, PublicWords>> = {
  en: {
    skip: "Skip to the content",
    languages: "Language",
    product: "Technology roadmaps whose every number can be traced",
    home: "Published roadmaps",
    signIn: "Sign in",
    signOut: "Sign out",
    desk: "Secretariat",
    api: "For programs (API)",
    landingTitle: "Published roadmaps",
    landingLead: "Each edition stays as it was published, with the record it was computed from.",
    invited: "You were invited to score?",
    invitedHow: "Enter the code of your invitation: three groups of four letters and digits.",
    code: "Code",
    begin: "Go on",
    nothingPublished: "Nothing has been published here yet.",
    edition: (number, day) => `Edition ${number}, ${day}`,
    earlier: "Earlier editions",
    signInLead:
      "For the secretariat, chairs, members and auditors. Experts who score need only their code.",
    email: "E-mail address",
    sendLetter: "Send me a link and a code",
    letterSent: "Look into your mailbox",
    letterSentHow: (email) =>
      `If ${email} is known here, a letter with a link and a code of six digits is on its way. Both work once, for ten minutes.`,
    noLetters:
      "This server has no mail server yet (SMTP_URL), so no letter leaves it. Ask an administrator for a sign-in link; an administrator comes in with the link that “npx phlov admin-link” prints.",
    sixDigits: "Code of six digits",
    signInWithCode: "Sign in with the code",
    linkTitle: "Sign in now?",
    linkLead: "Opening this page has used up nothing. The button signs you in, once.",
    linkWorn: "This link no longer works",
    linkWornHow: "It was used already, or it is too old. Ask for a new letter.",
    codeWrong:
      "This code does not fit, or it is too old. After three attempts ask for a new letter.",
    passkey: "Sign in with a passkey",
    noPasskey: "No passkey for this server was found on this device. Ask for a letter instead.",
    otherAccount: (name) => `Sign in with ${name}`,
    adminTitle: "Become the administrator of this Phlov",
    adminLead: "This link works once, for 24 hours. Opening it has used up nothing.",
    name: "Name",
    becomeAdministrator: "Become administrator and sign in",
    requestNumber: "Number of the request",
    letterSubject: "Signing in to Phlov",
    letterText: (link, code) =>
      `Somebody, probably you, asked to sign in to Phlov.\n\nOpen this page and press its button:\n${link}\n\nor type this code where you asked for it: ${code}\n\nBoth work once, for ten minutes. If it was not you, do nothing.\n`,
  },
  km: {
    skip: "ទៅកាន់ខ្លឹមសារ",
    languages: "ភាសា",
    product: "ផែនទីបង្ហាញផ្លូវបច្ចេកវិទ្យា ដែលលេខនីមួយៗអាចតាមដានបាន",
    home: "ផែនទីបង្ហាញផ្លូវដែលបានផ្សព្វផ្សាយ",
    signIn: "ចូលប្រើប្រាស់",
    signOut: "ចាកចេញ",
    desk: "លេខាធិការដ្ឋាន",
    api: "សម្រាប់កម្មវិធី (API)",
    landingTitle: "ផែនទីបង្ហាញផ្លូវដែលបានផ្សព្វផ្សាយ",
    landingLead: "ការបោះពុម្ពនីមួយៗនៅដដែលដូចពេលផ្សព្វផ្សាយ រួមជាមួយទិន្នន័យដើមដែលបានយកមកគណនា។",
    invited: "លោកអ្នកត្រូវបានអញ្ជើញឱ្យដាក់ពិន្ទុមែនទេ?",
    invitedHow: "សូមវាយលេខកូដក្នុងលិខិតអញ្ជើញ៖ បីក្រុម ក្រុមនីមួយៗមានបួនតួ។",
    code: "លេខកូដ",
    begin: "បន្ត",
    nothingPublished: "មិនទាន់មានអ្វីត្រូវបានផ្សព្វផ្សាយនៅទីនេះទេ។",
    edition: (number, day) => `បោះពុម្ពលើកទី${number} ${day}`,
    earlier: "ការបោះពុម្ពមុនៗ",
    signInLead: "សម្រាប់លេខាធិការដ្ឋាន ប្រធាន សមាជិក និងសវនករ។ អ្នកជំនាញដែលដាក់ពិន្ទុ ត្រូវការតែលេខកូដប៉ុណ្ណោះ។",
    email: "អាសយដ្ឋានអ៊ីមែល",
    sendLetter: "ផ្ញើតំណ និងលេខកូដមកខ្ញុំ",
    letterSent: "សូមពិនិត្យប្រអប់អ៊ីមែល",
    letterSentHow: (email) =>
      `បើ ${email} មានក្នុងប្រព័ន្ធ សារមួយដែលមានតំណ និងលេខកូដប្រាំមួយខ្ទង់ កំពុងត្រូវបានផ្ញើទៅ។ ទាំងពីរប្រើបានតែម្តង ក្នុងរយៈពេលដប់នាទី។`,
    noLetters:
      "ម៉ាស៊ីនមេនេះមិនទាន់មានម៉ាស៊ីនមេអ៊ីមែលទេ (SMTP_URL) ដូច្នេះលិខិតមិនអាចផ្ញើចេញបានទេ។ សូមស្នើតំណចូលប្រើប្រាស់ពីអ្នកគ្រប់គ្រង។ អ្នកគ្រប់គ្រងអាចចូលដោយតំណដែលពាក្យបញ្ជា «npx phlov admin-link» បង្ហាញ។",
    sixDigits: "លេខកូដប្រាំមួយខ្ទង់",
    signInWithCode: "ចូលដោយលេខកូដ",
    linkTitle: "ចូលប្រើប្រាស់ឥឡូវនេះ?",
    linkLead: "ការបើកទំព័រនេះមិនទាន់ប្រើអស់អ្វីទេ។ ប៊ូតុងខាងក្រោមធ្វើឱ្យលោកអ្នកចូលប្រើប្រាស់បានតែម្តង។",
    linkWorn: "តំណនេះប្រើលែងបានហើយ",
    linkWornHow: "វាត្រូវបានប្រើរួច ឬហួសពេល។ សូមស្នើសារថ្មី។",
    codeWrong: "លេខកូដនេះមិនត្រឹមត្រូវ ឬហួសពេល។ ក្រោយព្យាយាមបីដង សូមស្នើសារថ្មី។",
    passkey: "ចូលដោយកូនសោឧបករណ៍ (passkey)",
    noPasskey: "រកមិនឃើញកូនសោសម្រាប់ម៉ាស៊ីនមេនេះ ក្នុងឧបករណ៍នេះទេ។ សូមស្នើសារជំនួសវិញ។",
    otherAccount: (name) => `ចូលដោយ ${name}`,
    adminTitle: "ក្លាយជាអ្នកគ្រប់គ្រង Phlov នេះ",
    adminLead: "តំណនេះប្រើបានតែម្តង ក្នុងរយៈពេល ២៤ ម៉ោង។ ការបើកវាមិនទាន់ប្រើអស់អ្វីទេ។",
    name: "ឈ្មោះ",
    becomeAdministrator: "ក្លាយជាអ្នកគ្រប់គ្រង ហើយចូលប្រើប្រាស់",
    requestNumber: "លេខសំណើ",
    letterSubject: "ការចូលប្រើប្រាស់ Phlov",
    letterText: (link, code) =>
      `មាននរណាម្នាក់ ប្រហែលជាលោកអ្នក បានស្នើចូលប្រើប្រាស់ Phlov។\n\nសូមបើកទំព័រនេះ ហើយចុចប៊ូតុង៖\n${link}\n\nឬវាយលេខកូដនេះនៅកន្លែងដែលបានស្នើ៖ ${code}\n\nទាំងពីរប្រើបានតែម្តង ក្នុងរយៈពេលដប់នាទី។ បើមិនមែនលោកអ្នកទេ មិនបាច់ធ្វើអ្វីឡើយ។\n`,
  },
};
