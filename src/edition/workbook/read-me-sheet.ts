import type { Roadmap } from "#record/roadmap.ts";
import type { Text } from "#record/text.ts";
import { READ_ME_WORDS } from "#wording/documents/read-me-words.ts";
import { isLanguage, type Language, pick } from "#wording/language.ts";
import { PAGE_WORDS } from "#wording/pages/page-words.ts";
import type { Computed } from "../computed.ts";

/** A sheet of the workbook, as the first one lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly about: Text | undefined;
}

type Line = readonly [label: string, text: string];

/** What, who, version, date, terms, how to recompute, what is missing, and the sheets: one block for each language. */
export function readMeRows(
  computed: Computed,
  sheets: readonly ListedSheet[],
): readonly (readonly string[])[] {
  return computed.record.roadmap.languages.flatMap((tag, index) => [
    ...(index === 0 ? [] : [["", ""]]),
    ...readMeBlock(computed, tag, sheets),
  ]);
}

function readMeBlock(
  computed: Computed,
  tag: string,
  sheets: readonly ListedSheet[],
): readonly Line[] {
  const language = isLanguage(tag) ? tag : "en";
  const words = READ_ME_WORDS[language];
  const missing = missingLines(computed, tag, language);
  return [
    ...headLines(computed, tag, language),
    [words.recompute, words.recomputeText],
    [words.codes, words.codesText],
    ...under(
      words.sheets,
      sheets.map(({ name, about }) =>
        about === undefined ? name : `${name}: ${pick(about, tag)}`,
      ),
    ),
    ...under(words.missing, missing.length === 0 ? [words.nothingMissing] : missing),
  ];
}

function headLines({ record, results }: Computed, tag: string, language: Language): Line[] {
  const { title, publisher, country, edition, notice, licence, fictional } = record.roadmap;
  const words = READ_ME_WORDS[language];
  return [
    ...(fictional ? [["", words.fictional] as const] : []),
    [words.what, words.whatText(pick(title, tag))],
    [words.who, `${pick(publisher, tag)}, ${pick(country, tag)}`],
    [words.version, words.versionText(edition.number, results.phlov)],
    [words.date, words.dateText(edition.date)],
    [words.licence, licence === undefined ? words.noLicence : termsOf(licence, tag)],
    ...(notice === undefined ? [] : [["", pick(notice, tag)] as const]),
  ];
}

function termsOf({ title, url }: NonNullable<Roadmap["licence"]>, tag: string): string {
  return url === undefined ? pick(title, tag) : `${pick(title, tag)}: ${url}`;
}

/** What was not computed, and what the studies do not say. */
function missingLines({ record, results }: Computed, tag: string, language: Language): string[] {
  const fields: Readonly<Record<string, string>> = PAGE_WORDS[language].ranking.fields;
  return [
    ...results.assessments.flatMap(({ title, notComputed }) =>
      notComputed.map(
        ({ field, sentence }) =>
          `${pick(title, tag)}: ${fields[field] ?? field}. ${pick(sentence, tag)}`,
      ),
    ),
    ...record.evidence.trends.flatMap(({ title, notInSource }) =>
      notInSource.map((text) => `${pick(title, tag)}: ${pick(text, tag)}`),
    ),
  ];
}

function under(label: string, lines: readonly string[]): Line[] {
  return lines.map((line, index) => [index === 0 ? label : "", line]);
}
