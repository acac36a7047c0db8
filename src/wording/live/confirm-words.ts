import type { Language } from "../language.ts";

/** What is said where something that cannot be undone is asked once more. */
export const PUBLIC_CONFIRM: Readonly<
  Record<Language, { readonly notNow: string; readonly title: (act: string) => string }>
> = {
  en: { notNow: "No, go back", title: (act) => `${act}?` },
  km: { notNow: "ទេ ត្រឡប់ក្រោយ", title: (act) => `${act}ឬ?` },
};
