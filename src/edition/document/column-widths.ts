import type { FigureTable } from "#pages/figure.ts";

/** What stands between the margins of a page of A4, in twentieths of a point. */
const ACROSS = 9_638;
/** So many letters of a table stand side by side there. */
const LETTERS_ACROSS = 102;
/** Blanks at both sides of a cell, in letters. */
const PADDING = 2.4;
/** A head is bold, and so wider. */
const BOLD = 1.15;
/** A cell takes no more letters than this in a line while other columns want room. */
const LONGEST_LINE = 40;
/** Khmer has no blanks between words: programs break it after about so many letters. */
const LONGEST_WORD = 16;

/**
 * The widths of the columns of a table, in twentieths of a point: first what the longest word of each takes, then what
 * is left for those with longer cells.
 */
export function columnWidths({ head, rows }: FigureTable): readonly number[] {
  const columns = head.map((_, at) => rows.map((row) => row[at] ?? ""));
  const least = columns.map(
    (cells, at) =>
      PADDING + Math.max(BOLD * longestWord(head[at] ?? ""), widest(cells, longestWord)),
  );
  const wished = columns.map((cells, at) =>
    Math.max(
      least[at] ?? 0,
      PADDING + widest(cells, (cell) => Math.min(letters(cell), LONGEST_LINE)),
    ),
  );
  const room = Math.max(0, LETTERS_ACROSS - sum(least));
  const wishes = sum(wished) - sum(least);
  const given = least.map((width, at) =>
    wishes === 0 ? width : width + (room * ((wished[at] ?? 0) - width)) / wishes,
  );
  return given.map((width) => Math.floor((ACROSS * width) / sum(given)));
}

function widest(cells: readonly string[], width: (cell: string) => number): number {
  return Math.max(0, ...cells.map(width));
}

function longestWord(cell: string): number {
  return widest(cell.split(/[\s\u200b–/-]+/u), (word) => Math.min(letters(word), LONGEST_WORD));
}

/** Letters of middle width that stand side by side; vowels and feet of Khmer stand above and below, and its letters are wider. */
export function letters(text: string): number {
  const beside = text.replace(/\u17D2.|[\p{M}\u200b]/gu, "");
  const khmer = beside.match(/\p{Script=Khmer}/gu)?.length ?? 0;
  const narrow = beside.match(/[fijlrtI.,:;'’() ]/g)?.length ?? 0;
  const wide = beside.match(/[mwMW]/g)?.length ?? 0;
  return beside.length + khmer * 0.4 - narrow * 0.4 + wide * 0.5;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
