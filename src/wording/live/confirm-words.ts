import type { Language } from "../language.ts";

/** What is said where something that cannot be undone is asked once more. */
export const PUBLIC_CONFIRM: Readonly<Record<Language, { readonly notNow: string }>> = {
  en: { notNow: "No, go back" },
  km: { notNow: "ទេ ត្រឡប់ក្រោយ" },
};
