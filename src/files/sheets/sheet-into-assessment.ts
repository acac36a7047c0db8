import type { Assessment, RoadmapRecord } from "#record/roadmap-record.ts";
import type { BallotRow, TotalRow } from "#record/scores.ts";
import { nameInOption, nameKey } from "./clean-text.ts";
import type { Interview } from "./interview.ts";
import { type RecordNames, recordNames } from "./record-names.ts";
import type { ScoreSheet } from "./score-sheet.ts";

/** What a sheet would change in the scores of an assessment. */
export interface ScoreChange {
  readonly assessment: Assessment;
  readonly added: number;
  /** `iot, importance, round 1, E1: 4 → 5`, one for each row that changes. */
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

export interface SheetIntoAssessment {
  readonly record: RoadmapRecord;
  readonly assessment: Assessment;
  readonly sheet: ScoreSheet;
  /** The round of a sheet that names none. */
  readonly round: number | undefined;
}

/** Puts the scores of a sheet in the place of those of the same rounds; null where a question is open. */
export function sheetIntoAssessment(
  { record, assessment, sheet, round }: SheetIntoAssessment,
  interview: Interview,
): ScoreChange | null {
  const names = recordNames(record, assessment);
  const places = sheet.namePlaces ?? new Map<string, string>();
  const titles = sheet.items.map(({ title }) => title);
  const items = matched({ kind: "item", titles, names, places }, interview);
  const criteria = matched({ kind: "criterion", titles: sheet.criteria, names, places }, interview);
  if (items === null || criteria === null) return null;
  const ids = { items, criteria };
  const rounds = new Set(sheet.ballots.map((ballot) => ballot.round));
  const shift = round !== undefined && rounds.size <= 1 ? round : null;
  if (sheet.form === "totals") return withTotals(assessment, totalRows(sheet, ids, shift ?? 1));
  return withBallots(assessment, inKnownGroups(ballotRows(sheet, ids, shift), assessment));
}

interface Titles {
  readonly kind: "item" | "criterion";
  readonly titles: readonly string[];
  readonly names: RecordNames;
  readonly places: ReadonlyMap<string, string>;
}

/** Identifiers by titles; null stands for a title that is left out. */
type Ids = ReadonlyMap<string, string | null>;

function matched({ kind, titles, names, places }: Titles, interview: Interview): Ids | null {
  const known = kind === "item" ? names.items : names.criteria;
  const all = [...new Set(known.values())];
  // A sheet with one column of scores, and an assessment that asks one question.
  const only = kind === "criterion" && all.length + titles.length === 2 ? all[0] : undefined;
  const answers = titles.map((title) => {
    const found = known.get(nameKey(title)) ?? known.get(nameInOption(title));
    const id =
      found ?? only ?? askFor({ kind, title, all, place: places.get(title) ?? "1:1" }, interview);
    return [title, id] as const;
  });
  if (answers.some(([, id]) => id === null)) return null;
  return new Map(answers.map(([title, id]) => [title, id === LEAVE_OUT ? null : id]));
}

const LEAVE_OUT = "leave-out";

interface UnknownName {
  readonly kind: string;
  readonly title: string;
  readonly place: string;
  readonly all: readonly string[];
}

function askFor({ kind, title, place, all }: UnknownName, interview: Interview): string | null {
  return interview.ask({
    id: `${kind}:${nameInOption(title)}`,
    place,
    cell: title,
    text: `The assessment has no ${kind} called “${title}”. Which one is it?`,
    choices: [
      ...all.map((id) => ({ id, text: id })),
      { id: LEAVE_OUT, text: "None of them: leave its scores out" },
    ],
  });
}

interface BothIds {
  readonly items: Ids;
  readonly criteria: Ids;
}

function ballotRows(
  { ballots }: ScoreSheet,
  { items, criteria }: BothIds,
  shift: number | null,
): BallotRow[] {
  return ballots.flatMap(({ round, expert, group, item, criterion, score }) => {
    const [itemId, criterionId] = [items.get(item) ?? null, criteria.get(criterion) ?? null];
    if (itemId === null || criterionId === null) return [];
    const row = { expert, group, item: itemId, criterion: criterionId, score };
    return [{ round: shift ?? round, ...row }];
  });
}

/** A sheet that says nothing of groups leaves every expert in the group of the rounds before. */
function inKnownGroups(rows: readonly BallotRow[], { ballots }: Assessment): readonly BallotRow[] {
  const groups = new Map(ballots.map(({ expert, group }) => [expert, group]));
  return rows.map((row) =>
    row.group === "" ? { ...row, group: groups.get(row.expert) ?? "" } : row,
  );
}

function totalRows(
  { totals }: ScoreSheet,
  { items, criteria }: BothIds,
  round: number,
): TotalRow[] {
  return totals.flatMap(({ item, criterion, total }) => {
    const [itemId, criterionId] = [items.get(item) ?? null, criteria.get(criterion) ?? null];
    if (itemId === null || criterionId === null) return [];
    return [{ round, item: itemId, criterion: criterionId, total }];
  });
}

function withBallots(assessment: Assessment, rows: readonly BallotRow[]): ScoreChange {
  const rounds = new Set(rows.map(({ round }) => round));
  const old = assessment.ballots.filter(({ round }) => rounds.has(round));
  const kept = assessment.ballots.filter(({ round }) => !rounds.has(round));
  const ballots = [...kept, ...rows].toSorted((a, b) => a.round - b.round);
  const difference = differenceOf(
    old.map((row) => [`${placeOf(row)}, ${row.expert}`, row.score]),
    rows.map((row) => [`${placeOf(row)}, ${row.expert}`, row.score]),
  );
  return { assessment: { ...withRounds(assessment, rounds), ballots }, ...difference };
}

function withTotals(assessment: Assessment, rows: readonly TotalRow[]): ScoreChange {
  const rounds = new Set(rows.map(({ round }) => round));
  const old = assessment.totals.filter(({ round }) => rounds.has(round));
  const kept = assessment.totals.filter(({ round }) => !rounds.has(round));
  const totals = [...kept, ...rows].toSorted((a, b) => a.round - b.round);
  const difference = differenceOf(
    old.map((row) => [placeOf(row), row.total]),
    rows.map((row) => [placeOf(row), row.total]),
  );
  return { assessment: { ...withRounds(assessment, rounds), totals }, ...difference };
}

function placeOf({ item, criterion, round }: BallotRow | TotalRow): string {
  return `${item}, ${criterion}, round ${round}`;
}

function withRounds(assessment: Assessment, rounds: ReadonlySet<number>): Assessment {
  const known = assessment.rounds.map(({ id }) => id);
  const more = [...rounds].filter((id) => !known.includes(id)).map((id) => ({ id }));
  const all = [...assessment.rounds, ...more].toSorted((a, b) => a.id - b.id);
  return { ...assessment, rounds: all };
}

type Scores = readonly (readonly [place: string, score: number | null])[];

function differenceOf(old: Scores, fresh: Scores): Omit<ScoreChange, "assessment"> {
  const [before, after] = [new Map(old), new Map(fresh)];
  const word = (score: number | null | undefined) => (score == null ? "no answer" : String(score));
  const changed = [...after].flatMap(([place, score]) => {
    const was = before.get(place);
    return !before.has(place) || was === score ? [] : [`${place}: ${word(was)} → ${word(score)}`];
  });
  const removed = [...before].flatMap(([place, score]) =>
    after.has(place) ? [] : [`${place}: ${word(score)} → nothing`],
  );
  const added = [...after.keys()].filter((place) => !before.has(place)).length;
  return { added, changed, removed };
}
