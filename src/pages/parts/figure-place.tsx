import { raw } from "hono/html";
import type { Page } from "../edition.ts";
import type { Figure } from "../figure.ts";
import { DataTable } from "./data-table.tsx";

/** A picture at the width of its column, its caption, the same data as a table, and the file to keep. */
export function FigurePlace({ page, figure }: { readonly page: Page; readonly figure: Figure }) {
  const { frame } = page.words;
  const { name, svg, phone, lead, note, table } = figure;
  return (
    <figure class="picture" id={`figure-${name}`}>
      <Drawing svg={svg} kind={phone === null ? "only" : "wide"} label={lead} />
      {phone !== null && <Drawing svg={phone} kind="narrow" label={lead} />}
      <figcaption>
        <p>
          <b>{lead}</b> {note}
        </p>
        {table !== null && (
          <details>
            <summary>{frame.asTable}</summary>
            <DataTable caption={lead} table={table} />
          </details>
        )}
        <p class="keep">
          <a href={page.file(`charts/${page.tag}/${name}.svg`)}>{frame.savePicture}</a>
        </p>
      </figcaption>
    </figure>
  );
}

/** A picture without a narrow form scrolls inside its frame, by keyboard too. */
function Drawing({
  svg,
  kind,
  label,
}: {
  readonly svg: string;
  readonly kind: "only" | "wide" | "narrow";
  readonly label: string;
}) {
  if (kind !== "only") return <div class={`drawing ${kind}`}>{raw(svg)}</div>;
  return (
    <section class="drawing only" tabindex={0} aria-label={label}>
      {raw(svg)}
    </section>
  );
}
