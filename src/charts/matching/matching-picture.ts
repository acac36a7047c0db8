import { MATCHING_WORDS } from "#wording/charts-matching.ts";
import type { ChartOptions } from "../chart-options.ts";
import { frame, type Heading } from "../frame.ts";
import { flowKey } from "../key.ts";
import type { Mark } from "../scene/scene.ts";
import { stacked, typeSetting } from "../type-setting.ts";
import { channelMarks } from "./channel-marks.ts";
import { columnMarks } from "./column-marks.ts";
import { cutStrips } from "./cut-strips.ts";
import { tracksNeeded } from "./link-trees.ts";
import type { Chosen } from "./lit-paths.ts";
import type { Column, ColumnItem, Connection } from "./matching-data.ts";
import { headMarks, keyEntries } from "./matching-heads.ts";
import { columnWidth, type MatchingSheet, matchingSheet } from "./matching-sheet.ts";
import { placeColumns } from "./place-columns.ts";
import { foldedColumns } from "./place-folded.ts";
import type { PlacedColumn } from "./placed-column.ts";
import { RIBBONS_FROM } from "./ribbons.ts";

/** A matching and what is said above it. */
export interface Matching {
  readonly columns: readonly Column[];
  /** Links from each column to the next. */
  readonly shown: readonly (readonly Connection[])[];
  readonly heading: Heading;
  readonly notDrawn: number;
  readonly chosen: Chosen | null;
}

/** All columns side by side, with their links between them. */
export function layoutWideMatching(matching: Matching, options: ChartOptions) {
  const { columns, shown, chosen } = matching;
  const type = typeSetting(options);
  const tracks = shown.map((links) => (links.length > RIBBONS_FROM ? null : tracksNeeded(links)));
  const sheet = matchingSheet(columns, tracks, options);
  const edges = { left: sheet.margin, right: sheet.width - sheet.margin };
  const columnLefts = lefts(columns, shown, sheet);
  const head = frame(matching.heading, sheet, options);
  const entries = keyEntries(columns, shown, options);
  const key = flowKey(entries, { ...edges, top: head.bottom + 14 }, type);
  const top = Math.ceil(key.bottom + 14);
  const heads = headMarks(columns, { lefts: columnLefts, top, sheet }, options);
  const folded = chosen === null ? foldedColumns(columns, shown) : new Set<string>();
  const rowTop = Math.ceil(heads.bottom);
  const placed = placeColumns(
    columns,
    { top: rowTop, lefts: columnLefts, sheet, isLinked: isLinked(chosen), folded },
    options,
  );
  const strips =
    chosen === null && sheet.height === undefined && placed.every(({ rows }) => !rows.isList)
      ? cutStrips(columns, stripPlace(placed, sheet), options)
      : { marks: [], bottom: 0 };
  const lowest = Math.max(strips.bottom, ...placed.map((column) => column.bottom));
  const foot = footMarks(matching, { top: lowest + 20, sheet, hasFolds: folded.size > 0 }, options);
  const marks: readonly Mark[] = [
    ...head.marks,
    ...key.marks,
    ...heads.marks,
    ...shown.flatMap((links, index) => channelMarks(placed.slice(index, index + 2), links, chosen)),
    ...placed.flatMap((column, index) =>
      columnMarks(
        { placed: column, column: index, hasNext: (shown[index] ?? []).length > 0, chosen },
        options,
      ),
    ),
    ...strips.marks,
    ...foot.marks,
  ];
  return { width: sheet.width, height: Math.max(foot.bottom, sheet.height ?? 0), marks };
}

/** Selected, or nobody selects in its column; and whatever belongs to the chosen item. */
function isLinked(chosen: Chosen | null): (item: ColumnItem) => boolean {
  return ({ id, selected }) =>
    selected === "yes" || selected === null || (chosen?.items.has(id) ?? false);
}

/** Left edges of the columns: the room between them follows the number of tracks it has to hold. */
function lefts(
  columns: readonly Column[],
  links: readonly (readonly Connection[])[],
  sheet: MatchingSheet,
): readonly number[] {
  const taken = columns.reduce((sum, column, index) => sum + columnWidth(column, index, sheet), 0);
  const weights = links.map((channel) =>
    channel.length > RIBBONS_FROM ? 8 : tracksNeeded(channel) + 1,
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const free = sheet.width - 2 * sheet.margin - taken;
  let x: number = sheet.margin;
  return columns.map((column, index) => {
    const left = Math.round(x);
    x += columnWidth(column, index, sheet) + (free * (weights[index] ?? 0)) / Math.max(1, total);
    return left;
  });
}

/** Under the blocks that stand left of the scored columns; else under everything. */
function stripPlace(placed: readonly PlacedColumn[], { margin }: MatchingSheet) {
  const firstRanked = placed.findIndex((column) => column.column.isRanked);
  const before = placed.slice(0, Math.max(0, firstRanked));
  const right = before.at(-1)?.right ?? 0;
  if (right - margin < 260) {
    const bottom = Math.max(...placed.map((column) => column.bottom));
    return { left: margin, right: margin + 500, top: bottom + 40 };
  }
  const selected = placed.flatMap((column) => column.cut ?? []);
  return {
    left: margin,
    right: right - 4,
    top: Math.max(...selected, ...before.map((column) => column.bottom)) + 36,
  };
}

interface FootPlace {
  readonly top: number;
  readonly sheet: MatchingSheet;
  readonly hasFolds: boolean;
}

function footMarks(
  { notDrawn, shown, chosen }: Matching,
  { top, sheet, hasFolds }: FootPlace,
  options: ChartOptions,
) {
  const words = MATCHING_WORDS[options.language];
  const hasRibbons = shown.some((links) => links.length > RIBBONS_FROM);
  const text = [
    notDrawn > 0 && chosen === null ? words.notDrawn(notDrawn) : "",
    hasFolds ? words.folded : "",
    hasRibbons && !hasFolds ? words.ribbons : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
  if (sheet.height !== undefined) return { marks: [] as readonly Mark[], bottom: Math.ceil(top) };
  if (text === "") return { marks: [] as readonly Mark[], bottom: Math.ceil(top + 20) };
  const type = typeSetting(options);
  const block = type.wrap(text, { size: type.note, bold: false }, sheet.width - 2 * sheet.margin);
  const marks = stacked(block.lines, {
    x: sheet.margin,
    y: top + type.note * type.leading,
    size: type.note,
    meaning: "soft",
    leading: type.leading,
  });
  return { marks, bottom: Math.ceil(top + block.height + 28) };
}
