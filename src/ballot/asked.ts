import type { Ballot } from "#actions/read-ballot.ts";
import { type Column, columnsOf } from "#domain/assessment/columns.ts";
import type { FrozenQuestionnaire } from "#domain/assessment-life/frozen-questionnaire.ts";
import type { Scale } from "#record/assessment.ts";
import { type Language, pick } from "#wording/language.ts";
import { digits, formatNumber } from "#wording/numbers.ts";

/** One point of a scale, with its own words. */
export interface Point {
  /** As a form sends it. */
  readonly value: string;
  readonly printed: string;
  readonly label: string;
}

/** What one score is asked for. */
export interface AskedColumn {
  readonly id: string;
  /** Its full name, such as "Feasibility: by 2030". */
  readonly title: string;
  /** What stands over its column among its siblings. */
  readonly head: string;
  readonly underHead: string;
  readonly scale: Scale;
  /** Lowest first; empty where there are too many to choose from, so that a number is typed. */
  readonly points: readonly Point[];
}

/** Columns that are asked in one block, because they share their points. */
export interface AskedGroup {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly AskedColumn[];
}

/** One item with its place in the order of asking. */
export interface AskedItem {
  /** From 1. */
  readonly number: number;
  readonly id: string;
  readonly title: string;
  readonly definition: string;
  readonly factSheet: string;
}

/** A questionnaire in one language, laid out for a page. */
export interface Asked {
  readonly language: Language;
  readonly roadmap: string;
  readonly title: string;
  readonly timeZone: string;
  /** Whom to ask; empty where the roadmap names nobody. */
  readonly contact: string;
  readonly rules: FrozenQuestionnaire["rules"];
  readonly secrecy: Ballot["secrecy"];
  readonly groups: readonly AskedGroup[];
  readonly columns: readonly AskedColumn[];
  readonly items: readonly AskedItem[];
  readonly selection: FrozenQuestionnaire["questionnaire"]["selection"];
}

/** As many points as one can choose from at a glance. */
const MOST_POINTS = 11;
const MOST_BESIDE = 4;

/** Lays a questionnaire out. @param questionnaire - as it was opened */
export function askedOf(questionnaire: FrozenQuestionnaire, language: Language): Asked {
  const { roadmap, rules, items } = questionnaire;
  const { title, secrecy, selection } = questionnaire.questionnaire;
  const groups = groupsOf(questionnaire, language);
  return {
    language,
    roadmap: pick(roadmap.title, language),
    title: pick(title, language),
    timeZone: roadmap.timeZone,
    contact: sayIn(roadmap.contact, language),
    rules,
    secrecy,
    groups,
    columns: groups.flatMap(({ columns }) => columns),
    items: items.map((item, index) => ({
      number: index + 1,
      id: item.id,
      title: pick(item.title, language),
      definition: sayIn(item.definition ?? item.note, language),
      factSheet: sayIn(item.factSheet, language),
    })),
    selection,
  };
}

const sayIn = (text: Readonly<Record<string, string>> | null | undefined, language: Language) =>
  text === null || text === undefined ? "" : pick(text, language);

function groupsOf(questionnaire: FrozenQuestionnaire, language: Language): AskedGroup[] {
  const columns = columnsOf(questionnaire.questionnaire);
  const ids = [...new Set(columns.map(({ group }) => group))];
  return ids.flatMap((id) => {
    const inside = columns.filter(({ group }) => group === id);
    const asked = inside.map((column) => columnAsked(column, questionnaire, language));
    const title = inside[0] === undefined ? id : pick(inside[0].groupTitle, language);
    if (fitBeside(asked)) return [{ id, title, columns: asked }];
    return asked.map((column) => ({ id: column.id, title: column.title, columns: [column] }));
  });
}

/** Columns stand beside each other where there are few of them and their points are the same. */
function fitBeside(columns: readonly AskedColumn[]): boolean {
  const same = new Set(columns.map(({ points }) => JSON.stringify(points))).size === 1;
  return (
    columns.length === 1 ||
    (columns.length <= MOST_BESIDE && same && columns[0]?.points.length !== 0)
  );
}

function columnAsked(
  column: Column,
  { roadmap }: FrozenQuestionnaire,
  language: Language,
): AskedColumn {
  const own = pick(column.title, language);
  const group = pick(column.groupTitle, language);
  const horizon = roadmap.horizons.find(({ id }) => id === column.horizon);
  const year = horizon === undefined ? null : digits(String(horizon.until), language);
  return {
    id: column.id,
    title: own === group ? own : `${group}: ${own}`,
    head: year ?? own,
    underHead: horizon === undefined ? "" : pick(horizon.title, language),
    scale: column.scale,
    points: pointsOf(column.scale, language),
  };
}

function pointsOf({ min, max, step, labels }: Scale, language: Language): Point[] {
  const count = Math.round((max - min) / step) + 1;
  if (count > MOST_POINTS) return [];
  return Array.from({ length: count }, (_, index) => {
    const value = Number((min + index * step).toPrecision(10));
    const label = labels[String(value)];
    return {
      value: String(value),
      printed: formatNumber(value, language, 3),
      label: label === undefined ? "" : pick(label, language),
    };
  });
}
