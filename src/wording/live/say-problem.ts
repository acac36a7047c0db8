import type { Language } from "../language.ts";
import { PROBLEM_PHRASES } from "./problem-phrases.ts";

/**
 * What was found or expected in a record, in the language of whoever reads it. The checks say it in English; a phrase that
 * is not in the book stays as it is.
 *
 * @param english - as the check says it
 * @example
 * sayProblem("one criterion", "en"); // => "one criterion"
 * sayProblem("the id of an item, such as \"iot\"", "km"); // => "លេខសម្គាល់នៃធាតុ ដូចជា \"iot\""
 */
export function sayProblem(english: string, language: Language): string {
  if (language === "en") return english;
  for (const { pattern, khmer } of BOOK) {
    const found = pattern.exec(english);
    if (found === null) continue;
    const said = found.slice(1).map((part) => (isQuoted(part) ? part : sayProblem(part, "km")));
    return khmer.replace(/\{(\d)\}/g, (_, number) => said[Number(number)] ?? "");
  }
  return english;
}

/** What stands between a file and its line, and between what was found and what was expected. */
export const PROBLEM_WORDS: Readonly<
  Record<Language, { readonly line: string; readonly expected: string }>
> = {
  en: { line: ", line ", expected: "; expected " },
  km: { line: " បន្ទាត់ទី ", expected: "។ គួរជា៖ " },
};

const BOOK = PROBLEM_PHRASES.map(([english, khmer]) => ({ pattern: patternOf(english), khmer }));

/** The template as a pattern: what stands in braces is anything. */
function patternOf(template: string): RegExp {
  const parts = template.split(/\{\d\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("(.+)")}$`, "s");
}

/** What somebody wrote is repeated as they wrote it. */
function isQuoted(part: string): boolean {
  return /^["“].*["”]$/s.test(part);
}
