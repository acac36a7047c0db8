import type { Decision } from "#record/decision.ts";
import type { Item } from "#record/item.ts";
import type { Text } from "#record/text.ts";
import { CHECK_WORDS } from "#wording/pages/check-words.ts";
import { METHOD_TITLES } from "#wording/pages/method-titles.ts";
import type { SearchKind } from "#wording/search/search-words.ts";
import { assessmentTitle } from "./assessment-title.ts";
import type { Edition } from "./edition.ts";
import { layerName } from "./layer-name.ts";
import { CHECK_PATH } from "./parts/check-section.tsx";

/** Something that a reader may look for: where it is, what it is called, and what is said about it. */
export interface SearchEntry {
  /** Path inside the language, such as `items/iot.html`. */
  readonly path: string;
  readonly kind: SearchKind;
  /** What a reader calls its kind, where that says more: "Key technology". */
  readonly label?: string | undefined;
  readonly title: string;
  /** Its other names: in other languages, codes, aliases. */
  readonly also: string;
  readonly text: string;
}

/** How much of a method page is searched: its first paragraphs say what it is about. */
const METHOD_LENGTH = 600;

/** Everything of an edition that can be looked for, in the order of the edition. */
export function searchEntries(edition: Edition): readonly SearchEntry[] {
  return [
    ...edition.record.items.map((item) => itemEntry(edition, item)),
    ...assessmentEntries(edition),
    ...stageEntries(edition),
    ...findingEntries(edition),
    ...chapterEntries(edition),
    ...edition.record.decisions.map((decision) => decisionEntry(edition, decision)),
    ...methodEntries(edition),
    ...pageEntries(edition),
  ];
}

function itemEntry(edition: Edition, item: Item): SearchEntry {
  const texts = [item.definition, item.note, item.factSheet, item.addressee];
  const names = item.aliases.map(({ name }) => name);
  return {
    path: `items/${item.id}.html`,
    kind: "item",
    label: layerName(edition, item.layer),
    title: edition.say(item.title),
    also: joined([
      item.code,
      ...otherTitles(edition, item.title),
      ...(item.shortTitle === undefined ? [] : Object.values(item.shortTitle)),
      ...names,
    ]),
    text: joined(texts.map((text) => (text === undefined ? undefined : edition.say(text)))),
  };
}

/** A title in the languages that this part of the edition is not in. */
function otherTitles({ tag }: Edition, title: Text): readonly string[] {
  return Object.entries(title).flatMap(([language, text]) => (language === tag ? [] : [text]));
}

function assessmentEntries(edition: Edition): readonly SearchEntry[] {
  return edition.results.assessments.map((assessment) => ({
    path: `assessments/${assessment.id}.html`,
    kind: "assessment",
    title: assessmentTitle(edition, assessment),
    also: joined(otherTitles(edition, assessment.title)),
    text: "",
  }));
}

function stageEntries(edition: Edition): readonly SearchEntry[] {
  return edition.record.roadmap.stages.map(({ id, title, what }) => ({
    path: `stages/${id}.html`,
    kind: "stage",
    title: edition.say(title),
    also: joined(otherTitles(edition, title)),
    text: edition.say(what),
  }));
}

function findingEntries(edition: Edition): readonly SearchEntry[] {
  return edition.findings.map(({ number, code, title, message, remedy }) => ({
    path: `findings.html#f${number}`,
    kind: "finding",
    title: edition.say(title),
    also: code,
    text: `${edition.say(message)} ${edition.say(remedy)}`,
  }));
}

function chapterEntries(edition: Edition): readonly SearchEntry[] {
  return edition.chapters.map(({ slug, title, html }) => ({
    path: `chapters/${slug}.html`,
    kind: "chapter",
    title,
    also: "",
    text: plainText(html),
  }));
}

function decisionEntry(edition: Edition, { id, title, reason, reference }: Decision): SearchEntry {
  return {
    path: `decisions.html#decision-${id}`,
    kind: "decision",
    title: edition.say(title),
    also: joined([reference, ...otherTitles(edition, title)]),
    text: reason === undefined ? "" : edition.say(reason),
  };
}

function methodEntries(edition: Edition): readonly SearchEntry[] {
  return edition.methodPages.map(({ name, title, html }) => ({
    path: `methods/${name}.html`,
    kind: "method",
    title: METHOD_TITLES[edition.language][name],
    also: title,
    text: plainText(html).slice(0, METHOD_LENGTH),
  }));
}

function pageEntries({ words, findings, language }: Edition): readonly SearchEntry[] {
  const { frame } = words;
  const pages: readonly (readonly [string, string])[] = [
    ["findings.html", frame.findings(findings.length)],
    ["decisions.html", frame.decisions],
    ["methods.html", frame.methods],
    [CHECK_PATH, CHECK_WORDS[language].title],
    ["sources.html", frame.sources],
  ];
  return pages.map(([path, title]) => ({ path, kind: "page", title, also: "", text: "" }));
}

function joined(texts: readonly (string | undefined)[]): string {
  return [...new Set(texts.filter((text) => text !== undefined && text !== ""))].join(" · ");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

/** The words of a piece of HTML: pictures and tags left out, entities read. */
function plainText(html: string): string {
  return html
    .replace(/<svg[\s\S]*?<\/svg>/g, " ")
    .replace(/<[^>]+>/g, " ")
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, " ")
    .trim();
}
