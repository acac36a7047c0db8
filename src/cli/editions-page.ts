import { html, raw } from "hono/html";

/** An edition on the front page of the server, in each of its languages. */
export interface ListedEdition {
  readonly id: string;
  readonly isFictional: boolean;
  readonly languages: readonly {
    readonly tag: string;
    /** The language's own name. */
    readonly name: string;
    readonly title: string;
    readonly headline: string;
  }[];
}

/** What this page needs beside the style sheet of an edition, whose tokens and letters it borrows. */
const STYLE = `
.front{padding-block:var(--s6) var(--s7)}
.front>p{color:var(--soft)}
.shelf{list-style:none;margin:var(--s6) 0 0;padding:0}
.shelf>li{border-top:1px solid var(--line);padding-block:var(--s5);display:grid;gap:var(--s5)}
@media(min-width:44rem){.shelf>li{grid-template-columns:1fr 1fr}}
.shelf h2{margin:0;font-size:var(--large);line-height:1.4}
.shelf h2 a{display:inline-block;padding-block:.45rem}
.shelf [lang=km] h2,.shelf [lang=km]{line-height:1.8}
.shelf p{margin:0;color:var(--soft)}
.shelf .invented{grid-column:1/-1;color:var(--ink)}
`;

/** The front page of the server: every edition, side by side in its languages. */
export function editionsPage(editions: readonly ListedEdition[]): string {
  const heading = html`<h1>Published roadmaps</h1>
<p lang="km">ផែនទីបង្ហាញផ្លូវដែលបានផ្សព្វផ្សាយ</p>`;
  const shelf = html`<ul class="shelf">${editions.map(listItem)}</ul>`;
  return page("Phlov: published roadmaps", editions[0]?.id, html`${heading}${shelf}`);
}

/** Shown for an address that leads nowhere. */
export function notFoundPage(): string {
  return page(
    "Phlov: no such page",
    undefined,
    html`<h1>There is no page at this address</h1>
<p lang="km">គ្មានទំព័រនៅអាសយដ្ឋាននេះទេ</p>
<p><a href="/">Published roadmaps · <span lang="km">ផែនទីបង្ហាញផ្លូវ</span></a></p>`,
  );
}

type Markup = ReturnType<typeof html>;

function page(title: string, styled: string | undefined, content: Markup): string {
  const style =
    styled === undefined ? "" : html`<link rel="stylesheet" href="${styled}/assets/style.css">`;
  return String(html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title><meta name="color-scheme" content="light dark"><link rel="icon" href="data:,">${style}<style>${raw(STYLE)}</style></head>
<body><main class="wrap front">${content}</main></body></html>
`);
}

function listItem({ id, languages, isFictional }: ListedEdition): Markup {
  const editions = languages.map(
    ({ tag, name, title, headline }) => html`<div lang="${tag}">
<h2><a href="${id}/${tag}/index.html" hreflang="${tag}">${title}</a></h2>
<p>${headline}</p>
<p><small>${name}</small></p></div>`,
  );
  const invented = html`<p class="invented"><small>Invented example · <span lang="km">ឧទាហរណ៍ប្រឌិត</span></small></p>`;
  return html`<li>${editions}${isFictional ? invented : ""}</li>`;
}
