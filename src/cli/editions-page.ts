import { html } from "hono/html";

/** An edition on the front page of the examples' server. */
export interface ListedEdition {
  readonly id: string;
  readonly titles: readonly {
    readonly language: string;
    readonly name: string;
    readonly title: string;
  }[];
  readonly isFictional: boolean;
}

/** The tokens of the pages that this small page needs; it stands beside the editions and cannot borrow their files. */
const STYLE = `
:root{color-scheme:light dark;--paper:#fff;--ink:#14202b;--soft:#51606e;--line:#d5dce3;--act:#175a99;--mark:#3270ac;--ring:#ffbf47}
@media(prefers-color-scheme:dark){:root{--paper:#0f161d;--ink:#e8eef4;--soft:#a7b5c2;--line:#2a3640;--act:#93c1ea;--mark:#93c1ea}}
html{font:400 106.25%/1.5 "Noto Sans","Noto Sans Khmer",sans-serif;background:var(--paper);color:var(--ink)}
body{max-width:42rem;margin:0 auto;padding:2.25rem 1rem 3.5rem}
h1{font-size:1.8235rem;line-height:1.22;margin:0}
p{margin:.5rem 0 0;color:var(--soft)}
ul{list-style:none;margin:2.25rem 0 0;padding:0}
li{border-top:1px solid var(--line);padding:1rem 0}
a{display:block;min-height:2.75rem;padding:.5rem 0;color:var(--act);font-size:1.1765rem;text-underline-offset:.22em}
a:hover{text-decoration-thickness:3px}
a:focus-visible{outline:3px solid var(--ink);outline-offset:3px;box-shadow:0 0 0 3px var(--ring);border-radius:4px}
:lang(km){line-height:1.8}
a:lang(km){text-underline-offset:.42em}
small{display:block;color:var(--soft);font-size:.8235rem}
.mark{display:inline-block;border:1px solid var(--mark);border-radius:4px;padding:0 .5rem;color:var(--ink);font-size:.8235rem}
`;

/** The front page of the server: every edition in each of its languages. */
export function editionsPage(editions: readonly ListedEdition[]): string {
  return String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Phlov: published roadmaps</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Published roadmaps</h1>
<p lang="km">ផែនទីបង្ហាញផ្លូវដែលបានផ្សព្វផ្សាយ</p>
<ul>
${editions.map(listItem)}
</ul>
</main>
</body>
</html>
`);
}

/** Shown for an address that leads nowhere. */
export function notFoundPage(): string {
  return String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Phlov: no such page</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>There is no page at this address</h1>
<p lang="km">គ្មានទំព័រនៅអាសយដ្ឋាននេះទេ</p>
<a href="/">Published roadmaps</a>
</main>
</body>
</html>
`);
}

function listItem({ id, titles, isFictional }: ListedEdition) {
  return html`<li>
${titles.map(
  ({ language, name, title }) =>
    html`<a lang="${language}" href="${id}/${language}/index.html">${title} <small>${name}</small></a>`,
)}
${isFictional ? html`<span class="mark">invented example · <span lang="km">ឧទាហរណ៍ប្រឌិត</span></span>` : ""}
</li>`;
}
