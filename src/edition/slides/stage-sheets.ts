import type { Item } from "#record/item.ts";
import type { Layer, Stage } from "#record/roadmap.ts";
import { finalSelection } from "#results/final-selection.ts";
import type { AssessmentResult } from "#results/results.ts";
import { OFFICE_WORDS } from "#wording/documents/office-words.ts";
import { SLIDE_WORDS } from "#wording/documents/slide-words.ts";
import { type Language, pick } from "#wording/language.ts";
import { digits, formatNumber, formatPlace } from "#wording/numbers.ts";
import { PAGE_WORDS } from "#wording/pages/page-words.ts";
import type { Computed } from "../computed.ts";
import { lowestScore } from "./lowest-score.ts";
import type { Card, Column, Sheet } from "./sheet.ts";

/** Whose slides they are, and in which language. */
export interface SheetPlace {
  readonly computed: Computed;
  readonly tag: string;
  readonly language: Language;
}

/** Cards that still hold a sentence each. */
const MOST_CARDS = 8;
/** Rows of a table that notes repeat; the workbook has all. */
const MOST_NOTES = 60;

/** The slides of a stage: what it found, what it ranked, and its figures. */
export function stageSheets(stage: Stage, index: number, place: SheetPlace): readonly Sheet[] {
  const { record, results } = place.computed;
  const { stages } = record.roadmap;
  const step = OFFICE_WORDS[place.language].stepOf(index + 1, stages.length);
  const head = {
    step: `${step} · ${pick(stage.title, place.tag)}`,
    lead: pick(stage.what, place.tag),
  };
  // Each kind of item is shown once: by the stage that found it, or ranked by the one that scored it.
  const before = stages.slice(0, index).flatMap(({ layers }) => layers);
  const scored = record.assessments.map(({ layer }) => layer);
  const layers = stage.layers.filter((id) => !before.includes(id) && !scored.includes(id));
  const sheets = [
    ...layerSheets(layers, head, place),
    ...results.assessments
      .filter(({ id }) => stage.assessments.includes(id))
      .map((assessment) => rankingSheet(assessment, head, place)),
    ...stage.charts
      .filter((name) => name !== "process")
      .map((name): Sheet => ({ ...head, title: "", notes: [], body: { kind: "figure", name } })),
  ];
  return sheets.length > 0 ? sheets : [plainSheet(head, stage, place)];
}

type Head = Pick<Sheet, "step" | "lead">;

/** A stage of which the record holds nothing but what it does. */
function plainSheet(head: Head, { title }: Stage, { tag }: SheetPlace): Sheet {
  const body = { kind: "cards", statement: head.lead, label: "", cards: [] } as const;
  return { ...head, title: pick(title, tag), lead: "", notes: [head.lead], body };
}

interface Listed {
  readonly layer: Layer;
  readonly items: readonly Item[];
  /** Items that were proposed or considered only. */
  readonly candidates: number;
}

/** What a stage found: a single item large, a few as cards, many as lists; by dimension where they have one. */
function layerSheets(ids: readonly string[], head: Head, place: SheetPlace): readonly Sheet[] {
  const listed = ids.flatMap((id) => listedOf(id, place));
  const one = listed.find(({ items }) => items.length === 1);
  const others = listed.filter((candidate) => candidate !== one);
  const few = others.find(({ items }) => items.length <= MOST_CARDS && !hasDimensions(items));
  const rest = others.filter((candidate) => one === undefined || candidate !== few);
  const byDimension = rest.filter(({ items }) => hasDimensions(items));
  const lists = rest.filter((candidate) => !byDimension.includes(candidate));
  return [
    ...(one === undefined
      ? []
      : [cardsSheet([one, ...(few === undefined ? [] : [few])], head, place)]),
    ...byDimension.map((layer) => dimensionSheet(layer, head, place)),
    ...(lists.length === 1 && lists[0] !== undefined && lists[0].items.length <= MOST_CARDS
      ? [cardsSheet(lists, head, place)]
      : []),
    ...(lists.length > 1 || (lists[0]?.items.length ?? 0) > MOST_CARDS
      ? [listsSheet(lists, head, place)]
      : []),
  ];
}

function listedOf(id: string, { computed: { record } }: SheetPlace): readonly Listed[] {
  const layer = record.roadmap.layers.find((candidate) => candidate.id === id);
  const all = record.items.filter((item) => item.layer === id);
  const adopted = all.filter(({ status }) => status === "adopted");
  const items = adopted.length === 0 ? all : adopted;
  if (layer === undefined || items.length === 0) return [];
  return [{ layer, items, candidates: all.length - items.length }];
}

function hasDimensions(items: readonly Item[]): boolean {
  return items.filter(({ dimension }) => dimension !== undefined).length * 2 > items.length;
}

function counted({ layer, items }: Listed, { tag }: SheetPlace) {
  return { count: items.length, title: pick(layer.title, tag), plural: pick(layer.plural, tag) };
}

/** A single item as a large sentence, others as numbered cards. */
function cardsSheet(listed: readonly Listed[], head: Head, place: SheetPlace): Sheet {
  const { tag, language } = place;
  const words = SLIDE_WORDS[language];
  const one = listed.find(({ items }) => items.length === 1);
  const several = listed.find((candidate) => candidate !== one);
  const text = (item: Item) => pick(item.title, tag);
  const candidates = listed.reduce((sum, layer) => sum + layer.candidates, 0);
  return {
    ...head,
    title: words.counted(listed.map((layer) => counted(layer, place))),
    body: {
      kind: "cards",
      statement: one?.items[0] === undefined ? "" : text(one.items[0]),
      label: one === undefined || several === undefined ? "" : pick(several.layer.plural, tag),
      cards: (several?.items ?? []).map((item) => cardOf(item, tag)),
    },
    notes: [
      ...listed.flatMap(({ items }) => items.map(text)),
      ...(candidates === 0 ? [] : [words.candidates(candidates)]),
    ],
  };
}

/** The short title above the whole one, where a card has both. */
function cardOf({ title, shortTitle }: Item, tag: string): Card {
  const whole = pick(title, tag);
  const short = shortTitle === undefined ? whole : pick(shortTitle, tag);
  return short === whole ? { title: whole, text: "" } : { title: short, text: whole };
}

/** Many items in columns by dimension, in the order in which the record names them first. */
function dimensionSheet(listed: Listed, head: Head, place: SheetPlace): Sheet {
  const { tag, language } = place;
  const words = SLIDE_WORDS[language];
  const names: Readonly<Record<string, string>> = PAGE_WORDS[language].document.dimensions;
  const groups = new Map<string, string[]>();
  for (const { dimension, title } of listed.items) {
    const head = dimension === undefined ? words.noDimension : (names[dimension] ?? dimension);
    groups.set(head, [...(groups.get(head) ?? []), pick(title, tag)]);
  }
  const columns = [...groups].map(([head, lines]) => ({ head, lines }));
  const longest = Math.max(...columns.map(({ lines }) => lines.length));
  const most = columns.filter(({ lines }) => lines.length === longest).map(({ head }) => head);
  return {
    ...head,
    title: words.countedBy(counted(listed, place), most, longest),
    body: { kind: "columns", columns },
    notes: columns.map(({ head, lines }) => `${head}: ${lines.join("; ")}`),
  };
}

function listsSheet(lists: readonly Listed[], head: Head, place: SheetPlace): Sheet {
  const named = lists.map(({ layer, items }) => ({
    head: pick(layer.plural, place.tag),
    lines: items.map(({ title }) => pick(title, place.tag)),
  }));
  const [only] = named;
  const columns = named.length === 1 && only !== undefined ? inThree(only, place) : named;
  return {
    ...head,
    title: SLIDE_WORDS[place.language].counted(lists.map((layer) => counted(layer, place))),
    body: { kind: "columns", columns },
    notes: columns.map(({ head, lines }) => `${head}: ${lines.join("; ")}`),
  };
}

/** A single long list goes on in the next column. */
function inThree({ head, lines }: Column, { language }: SheetPlace): readonly Column[] {
  const each = Math.ceil(lines.length / 3);
  return [0, each, 2 * each].map((from) => {
    const part = lines.slice(from, from + each);
    return { head: digits(`${head} ${from + 1}–${from + part.length}`, language), lines: part };
  });
}

/** A ranking whose title says how firm it is. */
function rankingSheet(assessment: AssessmentResult, head: Head, place: SheetPlace): Sheet {
  const { tag, language } = place;
  const { cut, items } = assessment;
  const first = items.filter(({ rank }) => rank === 1).map(({ title }) => pick(title, tag));
  return {
    ...head,
    title:
      cut === null ? SLIDE_WORDS[language].leads(first, items.length) : pick(cut.sentence, tag),
    lead: `${pick(assessment.title, tag)}. ${selectionSaid(assessment, language)}`,
    body: { kind: "ranking", assessment, from: lowestScore(place.computed.record, assessment) },
    notes: tableInNotes(assessment, place),
  };
}

function selectionSaid({ cut }: AssessmentResult, language: Language): string {
  const words = PAGE_WORDS[language].ranking;
  if (cut === null) return words.nothingSelected;
  return cut.threshold === null
    ? words.firstPlaces(cut.count ?? 0)
    : words.fromScore(cut.threshold);
}

function tableInNotes({ items }: AssessmentResult, { tag, language }: SheetPlace): string[] {
  const office = OFFICE_WORDS[language];
  const said = { yes: office.selected, no: office.notSelected, tied: office.tied };
  const rows = items.slice(0, MOST_NOTES).map((item) => {
    const outcome = finalSelection(item);
    const became = outcome === null ? "" : ` (${said[outcome]})`;
    const place = formatPlace(item.rank, item.tied, language);
    return `${place}  ${pick(item.title, tag)}: ${formatNumber(item.score, language)}${became}`;
  });
  const more = items.length - rows.length;
  return more > 0 ? [...rows, SLIDE_WORDS[language].inWorkbook(more)] : rows;
}
