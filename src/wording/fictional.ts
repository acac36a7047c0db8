import type { Language } from "./language.ts";

/** The mark that an invented record wears in every picture and file. */
export const FICTIONAL: Readonly<Record<Language, string>> = { en: "Fictional", km: "ប្រឌិត" };
