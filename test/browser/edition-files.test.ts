import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildEdition } from "#edition/build-edition.ts";
import { initialRecord } from "#files/initial-record.ts";
import {
  type BuiltEditions,
  brokenLinks,
  buildExamples,
  EXAMPLES,
  filesIn,
  fingerprints,
  matches,
} from "./built-edition.ts";

let built: BuiltEditions;
let again: BuiltEditions;
beforeAll(async () => {
  built = await buildExamples();
  again = await buildExamples();
});
afterAll(async () => {
  await built.remove();
  await again.remove();
});

describe.each(EXAMPLES)("the edition of %s", (example) => {
  const pages = () => filesIn(built.folderOf(example)).filter((path) => path.endsWith(".html"));
  const read = (path: string) => readFileSync(join(built.folderOf(example), path), "utf8");

  it("has the same bytes when it is built again", () => {
    expect(fingerprints(again.folderOf(example))).toEqual(fingerprints(built.folderOf(example)));
  });

  it("has no link that leads nowhere, and no anchor that is missing", () => {
    expect(brokenLinks(built.folderOf(example))).toEqual([]);
  });

  it("needs no script and no other host", () => {
    const offenders = pages().filter((path) =>
      /<script|\son[a-z]+="|<(?:link|img|iframe|source|use|image)[^>]+(?:href|src)="(?:https?:)?\/\//i.test(
        read(path),
      ),
    );
    expect(offenders).toEqual([]);
    expect(read("assets/style.css")).not.toMatch(/url\((?:["']?https?:)?\/\//);
  });

  it("gives every page a language, a title, a description and one main heading", () => {
    const incomplete = pages().filter((path) => {
      const html = read(path);
      const language = path.includes("/") ? path.split("/")[0] : "en";
      return !(
        html.startsWith(`<!doctype html>\n<html lang="${language}">`) &&
        /<title>[^<]+<\/title>/.test(html) &&
        /<meta name="description" content="[^"]+"/.test(html) &&
        matches(html, /<(h1)[\s>]/g).length === 1
      );
    });
    expect(incomplete).toEqual([]);
  });

  it("prints nothing that was meant for a program", () => {
    const leaking = pages().filter((path) =>
      /undefined|\[object|NaN|\bnull\b|\{\{|phlov-item:/.test(
        read(path).replace(/<style.*?<\/style>/gs, ""),
      ),
    );
    expect(leaking).toEqual([]);
  });

  it("uses no id twice on a page", () => {
    const twice = pages().filter((path) => {
      const ids = matches(read(path), /\sid="([^"]*)"/g);
      return new Set(ids).size !== ids.length;
    });
    expect(twice).toEqual([]);
  });
});

it("says on every page of the invented example that it is invented, in the language of the page", () => {
  const folder = built.folderOf("fictional-agritech");
  const silent = filesIn(folder)
    .filter((path) => path.endsWith(".html"))
    .filter((path) => {
      const html = readFileSync(join(folder, path), "utf8");
      return !html.includes(
        path.startsWith("km/") ? "ប្រទេសវែលម៉ារ៉ាមិនមានពិតទេ" : "Veldmara does not exist",
      );
    });
  expect(silent).toEqual([]);
});

describe("records with less in them", () => {
  const initial = initialRecord({ id: "forest-roads", date: "2026-01-31" });
  const sparse = {
    "the record that a newcomer starts from": initial,
    "a record of one language, with nothing but items": {
      ...initial,
      roadmap: {
        ...initial.roadmap,
        languages: ["en"],
        stages: [],
        committees: [],
        sources: [],
      },
      links: [],
      assessments: [],
      decisions: [],
      chart: null,
      evidence: { indicators: [], trends: [], policies: [] },
      chapters: [],
    },
    "a record with a language that Phlov does not speak": {
      ...initial,
      roadmap: { ...initial.roadmap, languages: ["en", "fr"] },
    },
  };
  it.each(Object.entries(sparse))("%s is published without a broken link", async (_, record) => {
    const out = join(built.folderOf("fictional-agritech"), "..", "sparse");
    expect(await buildEdition({ record, out })).toMatchObject({ ok: true });
    expect(brokenLinks(out)).toEqual([]);
  });
});
