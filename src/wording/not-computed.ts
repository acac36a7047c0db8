import type { Language } from "./language.ts";

/** Why a number cannot be computed. */
export type MissingReason =
  | "no-ballots"
  | "no-selection-rule"
  | "fewer-than-two-experts"
  | "fewer-than-two-items"
  | "no-spread"
  | "not-in-this-version";

/** One sentence per reason, for the place where the number would stand. */
export const NOT_COMPUTED: Readonly<Record<Language, Readonly<Record<MissingReason, string>>>> = {
  en: {
    "no-ballots": "It needs the ballots; only sums were published.",
    "no-selection-rule": "It needs a selection rule; this assessment selects nothing.",
    "fewer-than-two-experts": "It needs at least two experts who scored every item.",
    "fewer-than-two-items": "It needs at least two items.",
    "no-spread": "Every item received the same, so there is nothing to compare.",
    "not-in-this-version": "This version of Phlov does not compute it yet.",
  },
  km: {
    "no-ballots": "ត្រូវការសន្លឹកពិន្ទុ តែមានផ្សាយតែផលបូកប៉ុណ្ណោះ។",
    "no-selection-rule": "ត្រូវការវិធានជ្រើសរើស តែការវាយតម្លៃនេះមិនជ្រើសរើសអ្វីទេ។",
    "fewer-than-two-experts": "ត្រូវការអ្នកជំនាញយ៉ាងតិចពីរនាក់ដែលបានដាក់ពិន្ទុគ្រប់ធាតុ។",
    "fewer-than-two-items": "ត្រូវការធាតុយ៉ាងតិចពីរ។",
    "no-spread": "គ្រប់ធាតុទទួលបានពិន្ទុដូចគ្នា ដូច្នេះគ្មានអ្វីត្រូវប្រៀបធៀបទេ។",
    "not-in-this-version": "Phlov ជំនាន់នេះមិនទាន់គណនាតម្លៃនេះទេ។",
  },
};
