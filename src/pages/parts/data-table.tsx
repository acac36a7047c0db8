import type { FigureTable } from "../figure.ts";
import { SCROLL_GROUP } from "./scroll-group.ts";

/** Rows and columns with a caption; the first cell of each row names it. */
export function DataTable({
  caption,
  table,
}: {
  readonly caption: string;
  readonly table: FigureTable;
}) {
  return (
    <section class="scroll" {...SCROLL_GROUP} aria-label={caption}>
      <table class="data">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {table.head.map((label, column) => (
              <th scope="col" class={isNumeric(table, column) ? "number" : undefined}>
                {headed(label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([name = "", ...cells]) => (
            <tr>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td class={isNumeric(table, index + 1) ? "number" : undefined}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Heads begin alike, whichever catalogue they come from; p, α and names with capitals of their own stay. */
function headed(label: string): string {
  return /^[a-z]{2,}(?![a-z]*[A-Z])/.test(label)
    ? label.charAt(0).toUpperCase() + label.slice(1)
    : label;
}

/** A column of numbers in either language's digits stands at the right, with its heading, so that their places line up. */
function isNumeric({ rows }: FigureTable, column: number): boolean {
  const cells = rows.map((row) => row[column] ?? "").filter((cell) => cell !== NOTHING);
  return column > 0 && cells.length > 0 && cells.every((cell) => NUMERIC.test(cell));
}

const NOTHING = "–";
const NUMERIC = /^[−<>]?\s?[\d០-៩][\d០-៩.,=–\s]*%?$/u;
