import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import type { ChartTable } from "#charts/chart-table.ts";
import type { Page } from "../edition.ts";
import { type Figure, ITEM_ADDRESS } from "../figure.ts";
import { wordedTable } from "../worded-table.ts";
import { DataTable } from "./data-table.tsx";
import { SCROLL_GROUP } from "./scroll-group.ts";

interface FigurePlaceProps {
  readonly page: Page;
  readonly figure: Figure;
  /** What the picture shows, in bold. */
  readonly lead: string;
  /** Source and basis. */
  readonly note?: Child;
  /** The same as rows and columns, unless they stand on the page anyway. */
  readonly table?: ChartTable | undefined;
}

/** User units; some twenty screens. A taller picture of many rows is looked up in, not read, and its table does that better. */
const TALLEST = 16_000;

/** A picture at the width of its column, its caption, the same data as a table, and the files to keep. */
export function FigurePlace({ page, figure, lead, note, table }: FigurePlaceProps) {
  const { frame } = page.words;
  const { name, wide } = figure;
  const isAnswering = wide.includes(" data-at=");
  const isTooTall = !isAnswering && sizeOf(wide).height > TALLEST;
  return (
    <figure class="picture" id={`figure-${name}`} aria-label={lead}>
      {isTooTall ? (
        <OnItsOwn page={page} name={name} />
      ) : (
        <Drawings page={page} figure={figure} label={lead} />
      )}
      <figcaption>
        <p>
          <b>{lead}</b> {note}
        </p>
        <Keys wide={wide} frame={frame} />
        {table !== undefined && (
          <details>
            <summary>{frame.asTable}</summary>
            <DataTable caption={lead} table={wordedTable(page, table)} />
          </details>
        )}
        {figure.hasNoFiles !== true && <Keep page={page} figure={figure} lead={lead} />}
      </figcaption>
    </figure>
  );
}

/** How the picture answers; where its items are links and no more, said only to who reads aloud or came by Tab. */
function Keys({ wide, frame }: { readonly wide: string; readonly frame: Page["words"]["frame"] }) {
  if (wide.includes(" data-from=")) return <p class="keys">{frame.pictureKeys}</p>;
  return wide.includes("<a ") ? <p class="keys arrows">{frame.pictureArrows}</p> : null;
}

/** The picture for wide screens and the one for narrow ones, of which each reader sees one. */
function Drawings({
  page,
  figure: { wide, narrow },
  label,
}: Pick<FigurePlaceProps, "page" | "figure"> & { readonly label: string }) {
  if (narrow === null)
    return (
      <>
        <Drawing page={page} svg={wide} kind="only" label={label} />
        <p class="hint sideways">{page.words.frame.scrolls}</p>
      </>
    );
  return (
    <>
      <Drawing page={page} svg={wide} kind="wide" label={label} />
      <Drawing page={page} svg={narrow} kind="narrow" label={label} />
    </>
  );
}

/** The way to a picture that is too tall for the page. */
function OnItsOwn({ page, name }: { readonly page: Page; readonly name: string }) {
  const { frame } = page.words;
  return (
    <p class="hint">
      {frame.tooTall} <a href={page.file(`charts/${page.tag}/${name}.svg`)}>{frame.openPicture}</a>
    </p>
  );
}

/** The picture and its data as files. */
function Keep({
  page,
  figure: { name, hasPng },
  lead,
}: Pick<FigurePlaceProps, "page" | "figure" | "lead">) {
  const { frame } = page.words;
  const address = (kind: string) => page.file(`charts/${page.tag}/${name}.${kind}`);
  // In a list of links, each says of which picture it is.
  const of = (words: string) => `${words}: ${lead}`;
  return (
    <p class="keep">
      <a href={address("svg")} download={`${name}.svg`} aria-label={of(frame.savePicture)}>
        {frame.savePicture}
      </a>{" "}
      <a href={address("csv")} download={`${name}.csv`} aria-label={of(frame.saveData)}>
        {frame.saveData}
      </a>
      {hasPng === true && (
        <>
          {" "}
          <a href={address("png")} download={`${name}.png`} aria-label={of(frame.savePng)}>
            {frame.savePng}
          </a>
        </>
      )}
    </p>
  );
}

/** Where the screen is too narrow for it, a wide picture scrolls inside its frame, by keyboard too. */
function Drawing({
  page,
  svg,
  kind,
  label,
}: {
  readonly page: Page;
  readonly svg: string;
  readonly kind: "only" | "wide" | "narrow";
  readonly label: string;
}) {
  const drawn = raw(withAddresses(page, svg));
  if (kind === "narrow") return <div class="drawing narrow">{drawn}</div>;
  const { width } = sizeOf(svg);
  return (
    <section
      class={`drawing ${kind}`}
      style={`--width:${width}px`}
      {...SCROLL_GROUP}
      aria-label={label}
    >
      {drawn}
    </section>
  );
}

/** In user units. */
function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const [, width = "1600", height = "0"] = /viewBox="0 0 ([\d.]+) ([\d.]+)/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}

/** Turns the ids of items into addresses as seen from this page. */
function withAddresses(page: Page, svg: string): string {
  const pattern = new RegExp(`href="${ITEM_ADDRESS}([a-z0-9-]+)"`, "g");
  return svg.replace(pattern, (_, id) => `href="${page.to(`items/${id}.html`)}"`);
}
