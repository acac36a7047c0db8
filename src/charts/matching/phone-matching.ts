import { MATCHING_WORDS } from "#wording/charts-matching.ts";
import { formatNumber } from "#wording/numbers.ts";
import type { ChartOptions } from "../chart-options.ts";
import { frame, PHONE } from "../frame.ts";
import { flowKey } from "../key.ts";
import { line, type Mark } from "../scene/scene.ts";
import { typeSetting } from "../type-setting.ts";
import type { Column, ColumnItem } from "./matching-data.ts";
import { keyEntries } from "./matching-heads.ts";
import type { Matching } from "./matching-picture.ts";
import { tenthOf } from "./matching-sheet.ts";
import { rowsWithCut } from "./phone-cut.ts";
import { layoutPhoneItem } from "./phone-item.ts";
import { endsOf, listHead } from "./phone-list.ts";
import { numberOf, phoneRow } from "./phone-row.ts";

/** A longer ranking shows its tenths only. */
const FOLDED_FROM = 40;

/** The matching for a phone: one column below the other, every row saying in numbers what it serves and needs; with an item chosen, its card. */
export function layoutPhoneMatching(matching: Matching, options: ChartOptions) {
  if (matching.chosen !== null) return layoutPhoneItem(matching, matching.chosen, options);
  const { columns, heading } = matching;
  const type = typeSetting(options);
  const edges = { left: PHONE.margin, right: PHONE.width - PHONE.margin };
  const head = frame(heading, PHONE, options);
  const key = flowKey(keyEntries(columns, [], options), { ...edges, top: head.bottom + 10 }, type);
  const marks: Mark[] = [...head.marks, ...key.marks];
  let top = key.bottom + 14;
  for (const index of columns.keys()) {
    const drawn = columnList(matching, { index, top }, options);
    marks.push(...drawn.marks);
    top = drawn.bottom + 20;
  }
  return { width: PHONE.width, height: Math.ceil(top), marks };
}

interface Place {
  readonly index: number;
  readonly top: number;
}

function columnList(matching: Matching, { index, top }: Place, options: ChartOptions) {
  const column = matching.columns[index];
  if (column === undefined) return { marks: [] as readonly Mark[], bottom: top };
  const head = listHead(column, { text: column.title, left: PHONE.margin, top }, options);
  const body =
    column.items.length > FOLDED_FROM
      ? tenthRows(matching, { column, index, top: head.bottom }, options)
      : itemRows(matching, { column, index, top: head.bottom }, options);
  return { marks: [...head.marks, ...body.marks], bottom: body.bottom };
}

interface ListPlace {
  readonly column: Column;
  readonly index: number;
  readonly top: number;
}

function itemRows(matching: Matching, { column, index, top }: ListPlace, options: ChartOptions) {
  const place = { left: PHONE.margin, top, options };
  return rowsWithCut(column, place, (item, row, { top: rowTop, isAtCut }) =>
    phoneRow(
      {
        item,
        number: column.items.length === 1 ? "" : numberOf(item, row, options),
        left: PHONE.margin,
        top: rowTop,
        look: item.selected === "no" ? "faint" : column.isRanked ? "strong" : "plain",
        isAtCut,
        note: linkNote(item, index, { matching, options }),
        at: [index, row],
      },
      options,
    ),
  );
}

interface NotePlace {
  readonly matching: Matching;
  readonly options: ChartOptions;
}

/** What an item serves and needs, by the numbers of the rows. */
function linkNote({ id }: ColumnItem, index: number, { matching, options }: NotePlace): string {
  const { columns, shown } = matching;
  const words = MATCHING_WORDS[options.language];
  const named = (column: Column | undefined, ids: readonly string[]) => {
    if (column === undefined || ids.length === 0) return "";
    const numbers = column.items.flatMap((item, row) =>
      ids.includes(item.id) ? [numberOf(item, row, options)] : [],
    );
    return words.named(column.title, column.items.length === 1 ? [] : numbers);
  };
  const served = endsOf(shown[index - 1], id, "source");
  const needed = endsOf(shown[index], id, "target");
  const serves = named(columns[index - 1], served);
  const needs = named(columns[index + 1], needed);
  return [serves === "" ? "" : words.serves(serves), needs === "" ? "" : words.needs(needs)]
    .filter((part) => part !== "")
    .join(" · ");
}

/** One row for every tenth of a long ranking: its places, its scores, the number of its links. */
function tenthRows(matching: Matching, { column, index, top }: ListPlace, options: ChartOptions) {
  const { items } = column;
  const number = (value: number) => formatNumber(value, options.language);
  const all = [...(matching.shown[index - 1] ?? []), ...(matching.shown[index] ?? [])];
  const tenths = Array.from({ length: 10 }, (_, tenth) =>
    items.flatMap((item, row) => (tenthOf(row, items.length) === tenth ? [{ item, row }] : [])),
  );
  const marks: Mark[] = [];
  let y = top;
  for (const tenth of tenths) {
    const [first, last] = [tenth[0], tenth.at(-1)];
    if (first === undefined || last === undefined) continue;
    const ids = new Set(tenth.map(({ item }) => item.id));
    const links = all.filter(({ source, target }) => ids.has(source) || ids.has(target)).length;
    const drawn = foldedRow(
      {
        text: `${number(first.row + 1)}–${number(last.row + 1)}`,
        note: MATCHING_WORDS[options.language].links(links),
        score: `${number(last.item.score ?? 0)}–${number(first.item.score ?? 0)}`,
        isFaint: first.item.selected === "no",
        left: PHONE.margin,
        top: y,
      },
      options,
    );
    marks.push(...drawn.marks);
    y = drawn.bottom;
  }
  return { marks, bottom: y };
}

interface FoldedRow {
  readonly text: string;
  readonly note: string;
  readonly score: string;
  readonly isFaint: boolean;
  readonly left: number;
  readonly top: number;
}

function foldedRow(row: FoldedRow, options: ChartOptions) {
  const type = typeSetting(options);
  const right = PHONE.width - PHONE.margin;
  const y = row.top + 22 + 14 * type.middle;
  const bottom = row.top + 44;
  const look = { y, size: 14, meaning: row.isFaint ? "soft" : "ink" } as const;
  const marks: readonly Mark[] = [
    { kind: "text", x: row.left + 4, text: row.text, bold: !row.isFaint, ...look },
    { kind: "text", x: row.left + 90, text: row.note, ...look, size: 13, meaning: "soft" },
    { kind: "text", x: right, text: row.score, anchor: "end", ...look, meaning: "soft" },
    line("hairline", [row.left, bottom], [right, bottom]),
  ];
  return { marks, bottom };
}
