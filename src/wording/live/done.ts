import type { Language } from "../language.ts";

/** What a form of the desk may have done, as it stands in the address of the page that says so. */
export const DONE_CODES = [
  "made",
  "saved",
  "removed",
  "imported",
  "replaced",
  "unchanged",
  "seated",
  "ended",
  "declared",
  "handed-over",
  "role-given",
  "role-taken",
  "account-deleted",
  "passkey-kept",
  "forgotten",
] as const;
export type DoneCode = (typeof DONE_CODES)[number];

/** That it was done. */
export const DONE: Readonly<Record<Language, Readonly<Record<DoneCode, string>>>> = {
  en: {
    made: "Done: it is there now.",
    saved: "Saved.",
    removed: "Removed.",
    imported: "The record was imported.",
    replaced: "The record was imported over the roadmap that was there.",
    unchanged: "This record is the same as what is here already; nothing was changed.",
    seated: "Saved: this person has the seat.",
    ended: "Ended.",
    declared: "The declaration is recorded.",
    "handed-over": "The lead is handed over.",
    "role-given":
      "The role is given. They sign in with their e-mail address, or with a link that you make below and hand over.",
    "role-taken": "The role is taken back.",
    "account-deleted": "The account is deleted.",
    "passkey-kept": "The passkey is kept: you can sign in with it on this device.",
    forgotten: "This person is forgotten here.",
  },
  km: {
    made: "រួចរាល់ហើយ។",
    saved: "បានរក្សាទុក។",
    removed: "បានលុប។",
    imported: "បាននាំចូលកំណត់ត្រា។",
    replaced: "បាននាំចូលកំណត់ត្រា ជំនួសផែនទីបង្ហាញផ្លូវដែលមានស្រាប់។",
    unchanged: "កំណត់ត្រានេះដូចគ្នានឹងអ្វីដែលមានស្រាប់។ គ្មានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។",
    seated: "បានរក្សាទុក៖ បុគ្គលនេះកាន់អាសនៈនេះហើយ។",
    ended: "បានបញ្ចប់។",
    declared: "បានកត់ត្រាសេចក្តីប្រកាស។",
    "handed-over": "បានប្រគល់ភារកិច្ចដឹកនាំ។",
    "role-given": "បានផ្តល់តួនាទី។ គាត់ចូលប្រើប្រាស់ដោយអាសយដ្ឋានអ៊ីមែល ឬដោយតំណដែលលោកអ្នកបង្កើតខាងក្រោម ហើយប្រគល់ជូន។",
    "role-taken": "បានដកតួនាទីវិញ។",
    "account-deleted": "បានលុបគណនី។",
    "passkey-kept": "បានរក្សាកូនសោ៖ លោកអ្នកអាចចូលប្រើប្រាស់ដោយវា លើឧបករណ៍នេះ។",
    forgotten: "ទិន្នន័យរបស់បុគ្គលនេះត្រូវបានលុប។",
  },
};
