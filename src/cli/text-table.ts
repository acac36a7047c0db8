import stringWidth from "string-width";
import { visible } from "#record/unwanted-character.ts";

/** A column of a table in the terminal; figures stand on the right. */
export interface TextColumn {
  readonly head: string;
  readonly align: "left" | "right";
  readonly cells: readonly string[];
}

const GAP = "  ";

/** The head and the rows of a table, aligned by what a terminal shows: Khmer signs above and below take no place of their own. */
export function textTable(given: readonly TextColumn[]): {
  readonly head: readonly string[];
  readonly rows: readonly string[];
} {
  const columns = given.map((column) => ({
    ...column,
    head: visible(column.head),
    cells: column.cells.map(visible),
  }));
  const widths = columns.map(({ head, cells }) =>
    Math.max(...[...head.split(" "), ...cells].map((text) => stringWidth(text))),
  );
  const heads = columns.map(({ head }, index) => wrap(head, widths[index] ?? 0));
  const height = Math.max(0, ...heads.map((lines) => lines.length));
  const line = (texts: readonly string[]) =>
    texts
      .map((text, index) => pad(text, widths[index] ?? 0, columns[index]?.align ?? "left"))
      .join(GAP)
      .trimEnd();
  return {
    head: Array.from({ length: height }, (_, row) =>
      line(heads.map((lines) => lines[row - height + lines.length] ?? "")),
    ),
    rows: (columns[0]?.cells ?? []).map((_, row) =>
      line(columns.map(({ cells }) => cells[row] ?? "")),
    ),
  };
}

/** Breaks a head between words; no line is wider than the column. */
function wrap(head: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of head.split(" ")) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && stringWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function pad(text: string, width: number, align: TextColumn["align"]): string {
  const space = " ".repeat(Math.max(0, width - stringWidth(text)));
  return align === "left" ? text + space : space + text;
}
