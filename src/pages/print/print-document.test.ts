import { expect, it } from "vitest";
import { behindRanking } from "./behind-ranking.ts";
import { nameHeadings } from "./name-headings.ts";
import { numberCaptions } from "./number-captions.ts";
import { pageReferences } from "./page-references.ts";
import { settleLinks } from "./settle-links.ts";
import { shortenTables } from "./shorten-tables.ts";
import { siteSection } from "./site-section.ts";

const onPage = (path: string, main: string) =>
  siteSection({
    html: `<body><main id="content" class="wrap">${main}</main></body>`,
    path,
    tag: "en",
    lower: 1,
  });

it("a page becomes a section with lower headings, names of its own and links inside the document", () => {
  const section = onPage(
    "items/iot.html",
    '<nav class="crumb">way</nav><h1>IoT</h1><p id="why"><a href="../findings.html#f3">3</a> <a href="#why">why</a></p>',
  );
  expect(section).toBe(
    '<section class="section" id="items.iot"><h2>IoT</h2><p id="items.iot.why"><a href="#findings.f3">3</a> <a href="#items.iot.why">why</a></p></section>',
  );
});

it("a link to a file or another language is plain text on paper, one to another host stays", () => {
  const section = onPage(
    "index.html",
    '<a href="../results.json">numbers</a><a href="../km/index.html">km</a><a href="https://example.org/">host</a>',
  );
  expect(section).toContain('<a>numbers</a><a>km</a><a href="https://example.org/">host</a>');
});

it("what is folded on a screen lies open on paper", () => {
  expect(onPage("a.html", "<details><summary><h2>Why</h2></summary>x</details>")).toContain(
    '<div><div data-was="summary"><h3>Why</h3></div>x</div>',
  );
});

it("a drawing with links is a picture that is told whole, one without tells itself", () => {
  const drawing = (role: string) =>
    `<section class="drawing only" role="group" aria-label="Bars"><svg role="${role}" aria-labelledby="t d"><title id="t">Who leads</title><desc id="d">Two of "three".</desc></svg></section>`;
  const section = onPage(
    "a.html",
    `<figure class="picture" id="one" aria-label="Bars">${drawing("group")}</figure><figure class="picture" id="two" aria-label="Bars">${drawing("img")}</figure>`,
  );
  expect(section).toContain(
    '<div class="picture" id="a.one"><figure class="drawing only" aria-label="Who leads – Two of &quot;three&quot;."><svg',
  );
  expect(section).toContain('<div class="picture" id="a.two"><section class="drawing only"');
  expect(section.match(/<figure/g)).toHaveLength(1);
});

it("facts are entries of a list, each a term with all that is said of it", () => {
  expect(
    onPage(
      "a.html",
      '<dl class="facts"><dt>Day</dt><dd>1</dd><dd>2</dd><dt>By</dt><dd>us</dd></dl>',
    ),
  ).toContain(
    '<dl class="facts" role="list"><div class="entry" role="listitem"><dt>Day</dt><dd>1</dd><dd>2</dd></div><div class="entry" role="listitem"><dt>By</dt><dd>us</dd></div></dl>',
  );
});

it("a page without content is refused with its name", () => {
  expect(() => siteSection({ html: "<p>", path: "a.html", tag: "en", lower: 0 })).toThrow(
    /requires a page with <main>: a\.html/,
  );
});

it("pictures and tables are counted apart, and know the heading they stand under", () => {
  const { html, captioned } = numberCaptions(
    "<h1>One</h1><caption>Points</caption><h2>Two</h2><figcaption><p><b>Bars</b> source</p></figcaption><caption>Points</caption>",
    (kind, number) => `${kind} ${number}.`,
  );
  expect(captioned).toEqual([
    { kind: "table", anchor: "table-1", title: "Points", under: "One" },
    { kind: "figure", anchor: "figure-1", title: "Bars", under: "Two" },
    { kind: "table", anchor: "table-2", title: "Points", under: "Two" },
  ]);
  expect(html).toContain('<b><span class="number" id="figure-1">figure 1.</span> Bars</b>');
});

it("headings of two levels get names, and keep the ones they have", () => {
  const { html, headings } = nameHeadings('<h1>A &amp; b</h1><h2 id="x">C</h2><h3>D</h3>');
  expect(headings.map(({ anchor, title }) => [anchor, title])).toEqual([
    ["heading-1", "A &amp; b"],
    ["x", "C"],
  ]);
  expect(html).toBe('<h1 id="heading-1">A &amp; b</h1><h2 id="x">C</h2><h3>D</h3>');
});

it("every link leads to a place: itself, the first of its name, the page around it, or nowhere", () => {
  const places =
    '<i id="methods"></i><i id="stages.a.layer-goal"></i><i id="stages.b.layer-goal"></i>';
  const links = ["methods", "methods.w", "index.layer-goal", "search"]
    .map((place) => `<a href="#${place}"></a>`)
    .join("");
  expect(settleLinks(places + links)).toBe(
    `${places}<a href="#methods"></a><a href="#methods"></a><a href="#stages.a.layer-goal"></a><a></a>`,
  );
});

it("a ranking keeps its sentence, picture and table; folds and other pictures go behind it, whole", () => {
  const fold = '<details class="fold"><details>in</details>x</details>';
  const weights = '<figure class="picture" id="figure-weights-a">w</figure>';
  const ranking = '<figure class="picture" id="figure-ranking-a">r</figure>';
  expect(behindRanking(`<p>s</p>${ranking}${fold}${weights}`)).toEqual({
    shown: `<p>s</p>${ranking}`,
    behind: `${fold}\n${weights}`,
  });
});

it("a paragraph that only points elsewhere says on which page that stands, once it is known", () => {
  const html = '<p><a href="#methods">Formulas</a></p><p>See <a href="#methods">them</a></p>';
  expect(pageReferences(html, (place) => `(page of ${place})`)).toBe(
    '<p><a href="#methods">Formulas</a> (page of methods)</p><p>See <a href="#methods">them</a></p>',
  );
  expect(pageReferences(html, () => null)).toBe(html);
});

it("a table of the appendix that would run on for pages shows its first hundred rows and says so", () => {
  const table = (rows: number) =>
    `<table><tbody>${"<tr><td>1</td></tr>".repeat(rows)}</tbody></table>`;
  const said = (shown: number, all: number) => `${shown} of ${all}`;
  expect(shortenTables(table(150), said)).toBe(table(150));
  expect(shortenTables(`${table(2)}${table(940)}${table(3)}`, said)).toBe(
    `${table(2)}${table(100)}<p class="hint">100 of 940</p>${table(3)}`,
  );
});
