import { readdir } from "node:fs/promises";
import { beforeAll, expect, it } from "vitest";
import type { MethodPage } from "#pages/edition.ts";
import { METHOD_GROUPS } from "#wording/pages/method-titles.ts";
import { methodHtml } from "./method-html.ts";
import { readMethodPages } from "./read-method-pages.ts";

/** Documents beside the methods that an edition does not carry: the list, and what a panel costs. */
const NOT_OF_AN_EDITION = ["README", "cost"];

let english: readonly MethodPage[];
let khmer: readonly MethodPage[];
beforeAll(async () => {
  english = await readMethodPages("en");
  khmer = await readMethodPages("km");
});

it("an edition carries every method page of the documents", async () => {
  const files = await readdir("docs/methods");
  const names = files
    .filter((name) => /^[\w-]+\.md$/.test(name))
    .map((name) => name.replace(".md", ""))
    .filter((name) => !NOT_OF_AN_EDITION.includes(name));
  expect(Object.values(METHOD_GROUPS).flat().toSorted()).toEqual(names.toSorted());
  expect(english.map(({ name }) => name)).toEqual(Object.values(METHOD_GROUPS).flat());
});

it("the page for the chair is there in Khmer, the others say that they are in English", () => {
  const language = (name: string) => khmer.find((page) => page.name === name)?.language;
  expect(language("how-firm")).toBe("km");
  expect(language("kendalls-w")).toBe("en");
  expect(english.every((page) => page.language === "en")).toBe(true);
});

it("every table in them names its columns and rows, and says what it is about when it is reached", () => {
  const tables = [...english, ...khmer].flatMap(({ html }) => [
    ...html.matchAll(/<div class="scroll"([^>]*)>(<table[\s\S]*?<\/table>)/g),
  ]);
  expect(tables.length).toBeGreaterThan(3);
  for (const [, frame = "", table = ""] of tables) {
    expect(frame).toMatch(/aria-label="[^"]+"/);
    expect(table).not.toMatch(/<th>|<th[^>]*><\/th>/);
    for (const [, row = ""] of table.matchAll(/<tr>([\s\S]*?)<\/tr>/g))
      expect(row.trim()).toMatch(/^<(th scope="(col|row)">.|td><\/td>)/);
  }
});

it("every link in them leads to another of them, to the list, or to another host", () => {
  const names = new Set<string>(english.map(({ name }) => name));
  for (const { html } of [...english, ...khmer])
    for (const [, href = ""] of html.matchAll(/<a href="([^"]*)"/g)) {
      const isKnown =
        /^https?:/.test(href) ||
        href === "../methods.html" ||
        names.has(href.replace(/\.html(#.*)?$/, ""));
      expect(isKnown, href).toBe(true);
    }
});

it("pictures are drawn in the page, with their words", () => {
  const chair = english.find(({ name }) => name === "how-firm");
  expect(chair?.html.match(/<svg/g)?.length).toBe(3);
  expect(chair?.html).toContain('aria-label="The technologies in rank order, with the cut after');
  expect(chair?.html).not.toContain("<img");
});

it("a link into the program is plain words, and HTML stays text", () => {
  const html = methodHtml("[score](../../src/score.ts) and <b>x</b>", new Map());
  expect(html).toBe("<p><span>score</span> and &lt;b&gt;x&lt;/b&gt;</p>\n");
});
