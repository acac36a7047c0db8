import { OFFICE_WORDS } from "#wording/documents/office-words.ts";
import { READ_ME_WORDS } from "#wording/documents/read-me-words.ts";
import { SLIDE_WORDS } from "#wording/documents/slide-words.ts";
import { isLanguage, pick } from "#wording/language.ts";
import { PAGE_WORDS } from "#wording/pages/page-words.ts";
import type { Computed } from "../computed.ts";
import type { Fact, Sheet } from "./sheet.ts";
import { type SheetPlace, stageSheets } from "./stage-sheets.ts";

/** What the first slide says. */
export interface FirstSheet {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly notes: readonly string[];
}

/** The figures that every deck has, where the record has them. */
const FIGURES = ["matching", "roadmap"] as const;
const MOST_STEPS = 10;
const MOST_ASSESSMENTS = 5;

/** Everything that the slides of an edition say in one language, slide by slide. */
export function editionSheets(
  computed: Computed,
  tag: string,
): { readonly first: FirstSheet; readonly sheets: readonly Sheet[] } {
  const place: SheetPlace = { computed, tag, language: isLanguage(tag) ? tag : "en" };
  const { stages } = computed.record.roadmap;
  const shown = stages.flatMap(({ charts }) => charts);
  return {
    first: firstSheet(place),
    sheets: [
      ...processSheet(place),
      ...stages.flatMap((stage, index) => stageSheets(stage, index, place)),
      ...FIGURES.filter((name) => !shown.includes(name)).map((name) => figureSheet(name)),
      ...findingsSheet(place),
      checkSheet(place),
    ],
  };
}

function figureSheet(name: string): Sheet {
  return { step: "", title: "", lead: "", notes: [], body: { kind: "figure", name } };
}

function firstSheet({ computed, tag, language }: SheetPlace): FirstSheet {
  const { roadmap } = computed.record;
  const words = READ_ME_WORDS[language];
  const say = (text: Readonly<Record<string, string>> | undefined) =>
    text === undefined ? [] : [pick(text, tag)];
  return {
    heading: pick(roadmap.title, tag),
    lines: [
      ...(roadmap.fictional ? [words.fictional] : []),
      ...say(roadmap.headline),
      `${pick(roadmap.publisher, tag)}, ${pick(roadmap.country, tag)}`,
      `${words.versionText(roadmap.edition.number, computed.results.phlov)} ${words.dateText(roadmap.edition.date)}`,
      ...say(roadmap.notice),
    ],
    notes: say(roadmap.summary),
  };
}

/** The steps of the process as cards, where there are any. */
function processSheet({ computed, tag, language }: SheetPlace): readonly Sheet[] {
  const { stages } = computed.record.roadmap;
  const titles = stages.map(({ title }) => pick(title, tag));
  const cards = stages.map(({ title, what }) => ({
    title: pick(title, tag),
    text: pick(what, tag),
  }));
  const words = SLIDE_WORDS[language];
  if (cards.length === 0) return [];
  const more = cards.length - MOST_STEPS;
  return [
    {
      step: "",
      title: words.process(cards.length, titles[0] ?? "", titles.at(-1) ?? ""),
      lead: more > 0 ? words.inWorkbook(more) : "",
      body: { kind: "cards", statement: "", label: "", cards: cards.slice(0, MOST_STEPS) },
      notes: cards.map((card) => `${card.title}: ${card.text}`),
    },
  ];
}

/** What the review found, by what it means for the reader. */
function findingsSheet({ computed: { findings }, tag, language }: SheetPlace): readonly Sheet[] {
  if (findings.length === 0) return [];
  const words = PAGE_WORDS[language].finding;
  const columns = Object.entries(words.weights)
    .map(([weight, head]) => ({
      head,
      lines: findings
        .filter((finding) => finding.weight === weight)
        .map(({ title }) => pick(title, tag)),
    }))
    .filter(({ lines }) => lines.length > 0);
  return [
    {
      step: "",
      title: SLIDE_WORDS[language].doubtful(findings.length),
      lead: words.lead(findings.length),
      body: { kind: "columns", columns },
      notes: findings.map(({ message }) => `• ${pick(message, tag)}`),
    },
  ];
}

/** Who scored, who answers for it and how anyone checks it. */
function checkSheet(place: SheetPlace): Sheet {
  const { computed, tag, language } = place;
  const { roadmap } = computed.record;
  const { results } = computed;
  const words = READ_ME_WORDS[language];
  const scored = results.assessments.map(
    ({ id, title }): Fact => ({ label: pick(title, tag), text: whoScored(id, place) }),
  );
  const more = scored.length - MOST_ASSESSMENTS;
  const { contact } = roadmap;
  const facts: readonly Fact[] = [
    ...scored.slice(0, MOST_ASSESSMENTS),
    ...(more > 0 ? [{ label: "", text: SLIDE_WORDS[language].inWorkbook(more) }] : []),
    {
      label: words.who,
      text: [roadmap.publisher, ...(contact === undefined ? [] : [contact])]
        .map((text) => pick(text, tag))
        .join(" · "),
    },
    {
      label: words.version,
      text: `${words.versionText(roadmap.edition.number, results.phlov)} ${words.dateText(roadmap.edition.date)}`,
    },
    { label: words.recompute, text: words.recomputeText },
  ];
  return {
    step: "",
    title: SLIDE_WORDS[language].check,
    lead: "",
    body: { kind: "facts", facts },
    notes: facts.map(({ label, text }) => `${label}: ${text}`),
  };
}

/** How many answered of how many asked, in how many rounds and when; or that nobody says. */
function whoScored(id: string, { computed, language }: SheetPlace): string {
  const result = computed.results.assessments.find((one) => one.id === id);
  const rounds = computed.record.assessments.find((one) => one.id === id)?.rounds ?? [];
  const last = rounds.at(-1);
  if (result === undefined) return "";
  const words = PAGE_WORDS[language].ranking;
  const unknown =
    result.expertsAtLeast === null
      ? words.expertsUnknown
      : words.expertsAtLeast(result.expertsAtLeast);
  const answered = SLIDE_WORDS[language].answered({
    asked: last?.asked ?? null,
    experts: result.experts,
    rounds: result.rounds,
    closed: last?.closed ?? null,
  });
  const source = sourcesOf(id, computed).map((place) => OFFICE_WORDS[language].source(place));
  return [...(result.experts === null ? [unknown] : []), answered, ...source].join(" ");
}

/** The documents that the scores were printed in. */
function sourcesOf(id: string, { record }: Computed): readonly string[] {
  const cites = record.assessments.find((one) => one.id === id)?.cites;
  const source = record.roadmap.sources.find((one) => one.id === cites?.source);
  return source === undefined ? [] : [[source.title, cites?.place].filter(Boolean).join(", ")];
}
