import type { FigureTable } from "../figure.ts";

/** Rows and columns with a caption; the first cell of each row names it. */
export function DataTable({
  caption,
  table,
}: {
  readonly caption: string;
  readonly table: FigureTable;
}) {
  return (
    <section class="scroll" tabindex={0} aria-label={caption}>
      <table class="data">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {table.head.map((label) => (
              <th scope="col">{label}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([name = "", ...cells]) => (
            <tr>
              <th scope="row">{name}</th>
              {cells.map((cell) => (
                <td class={NUMERIC.test(cell) ? "number" : undefined}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Numbers in either language's digits stand at the right, so that their places line up. */
const NUMERIC = /^[−<>]?[\d០-៩][\d០-៩.,=–\s]*%?$/u;
