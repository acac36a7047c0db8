import { Refusal } from "#actions/refusal.ts";
import type { Text } from "#record/text.ts";
import { LANGUAGES } from "#wording/language.ts";

/** A text as a form sends it, in fields "title.en" and "title.km"; undefined where nothing was typed in any language. */
export function textIn(sent: Readonly<Record<string, unknown>>, name: string): Text | undefined {
  const typed = LANGUAGES.flatMap((language) => {
    const value = sent[`${name}.${language}`];
    const text = typeof value === "string" ? value.replaceAll("\r\n", "\n").trim() : "";
    return text === "" ? [] : [[language, text] as const];
  });
  return typed.length === 0 ? undefined : Object.fromEntries(typed);
}

/**
 * The same in every language of the roadmap, or in none: a text that half of the readers cannot read is not published.
 * @throws Refusal "invalid" with the fields that are still empty
 */
export function wholeTextIn(
  sent: Readonly<Record<string, unknown>>,
  name: string,
  {
    languages,
    required = false,
  }: { readonly languages: readonly string[]; readonly required?: boolean },
): Text | undefined {
  const text = textIn(sent, name);
  if (text === undefined && !required) return undefined;
  const missing = languages.filter((language) => text?.[language] === undefined);
  if (missing.length > 0)
    throw new Refusal("invalid", { fields: missing.map((language) => `${name}.${language}`) });
  return text;
}

/** One line or number as a form sends it; "" where there is none. */
export function lineIn(sent: Readonly<Record<string, unknown>>, name: string): string {
  const value = sent[name];
  return typeof value === "string" ? value.trim() : "";
}

/** Everything that was sent under one name. */
export function allIn(sent: Readonly<Record<string, unknown>>, name: string): readonly string[] {
  return [sent[name] ?? []].flat().filter((each) => typeof each === "string");
}

/** A number as somebody types it, also with a comma or in Khmer digits; undefined where nothing was typed. @throws Refusal "invalid" */
export function numberIn(
  sent: Readonly<Record<string, unknown>>,
  name: string,
): number | undefined {
  const typed = lineIn(sent, name)
    .replace(/[០-៩]/g, (digit) => String(digit.charCodeAt(0) - 0x17e0))
    .replace(",", ".");
  if (typed === "") return undefined;
  const number = Number(typed);
  if (!Number.isFinite(number)) throw new Refusal("invalid", { fields: [name] });
  return number;
}
