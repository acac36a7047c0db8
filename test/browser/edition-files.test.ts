import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildEdition } from "#edition/build-edition.ts";
import { initialRecord } from "#files/initial-record.ts";
import { readRecord } from "#files/read-record.ts";
import {
  type BuiltEditions,
  brokenLinks,
  buildExamples,
  EXAMPLES,
  filesIn,
  fingerprints,
  matches,
} from "./built-edition.ts";
import { firstView } from "./first-view.ts";

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

  it("asks no other host, and runs no script but its own files", () => {
    const offenders = pages().filter((path) =>
      /<script(?! src="(?:\.\.\/)*assets\/(?:figures|search)\.js"[^>]* defer=""[^>]*><\/script>| type="application\/ld\+json">)|\son[a-z]+="|<(?:img|iframe|source|use|image|script)[^>]+(?:href|src)="(?:https?:)?\/\/|<link[^>]+href="(?:https?:)?\/\//i.test(
        read(path),
      ),
    );
    expect(offenders).toEqual([]);
    expect(read("assets/style.css")).not.toMatch(/url\((?:["']?https?:)?\/\//);
  });

  it("carries the script of pictures only where a picture holds links or a frame may scroll", () => {
    const unlike = pages().filter((path) => {
      const html = read(path);
      return (
        html.includes("assets/figures.js") !== /<a href="[^"]*" data-item="|tabindex="0"/.test(html)
      );
    });
    expect(unlike).toEqual([]);
  });

  it("shows the first view of every page for at most 150 kB, fonts and all", () => {
    const folder = built.folderOf(example);
    const heavy = pages()
      .map((path) => ({ path, bytes: firstView(folder, path) }))
      .filter(({ bytes }) => bytes > 150_000);
    expect(heavy).toEqual([]);
  });

  it("describes itself to programs as a report and as data, with files that are there", () => {
    const [json = "{}"] = matches(
      read("en/index.html"),
      /<script type="application\/ld\+json">(.*?)<\/script>/gs,
    );
    const graph: { "@type": string; distribution?: { contentUrl: string }[] }[] =
      JSON.parse(json)["@graph"];
    expect(graph.map((part) => part["@type"])).toEqual(["Report", "Dataset"]);
    const files = graph.flatMap(({ distribution = [] }) =>
      distribution.map(({ contentUrl }) => join(built.folderOf(example), "en", contentUrl)),
    );
    expect(files.length).toBeGreaterThan(1);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  it("gives every page a language, a title of its own, a description and one main heading", () => {
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
    // The root leads to a front page.
    const titles = pages()
      .filter((path) => path.includes("/"))
      .map((path) => matches(read(path), /<title>(.*?)<\/title>/g)[0]);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });

  it("prints nothing that was meant for a program", () => {
    const leaking = pages().filter((path) =>
      // A page on a method may speak of a value that is null.
      (path.includes("/methods/")
        ? /undefined|\[object|NaN|\{\{/
        : /undefined|\[object|NaN|\bnull\b|\{\{|phlov-item:/
      ).test(read(path).replace(/<style.*?<\/style>/gs, "")),
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

describe("addresses", () => {
  it("of items, assessments and figures stay for good", () => {
    const folder = built.folderOf("cambodia-digitaltech-2023");
    const lost = readFileSync("test/browser/permanent-addresses.txt", "utf8")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"))
      .filter((address) => {
        const [file = "", anchor] = address.split("#");
        const path = join(folder, file);
        if (!existsSync(path)) return true;
        return anchor !== undefined && !readFileSync(path, "utf8").includes(` id="${anchor}"`);
      });
    expect(lost).toEqual([]);
  });

  it("are whole, in a sitemap and in every page, where the address of the site is known", async () => {
    const out = join(built.folderOf("fictional-agritech"), "..", "addressed");
    const read = await readRecord("examples/fictional-agritech");
    if (!read.ok) throw new Error("unread");
    const address = "https://roadmap.example.org/2030/";
    expect(await buildEdition({ record: read.record, out, address })).toMatchObject({ ok: true });
    const page = readFileSync(join(out, "km/search.html"), "utf8");
    expect(page).toContain(`<link rel="canonical" href="${address}km/search.html"/>`);
    expect(page).toContain(`<link rel="alternate" hreflang="en" href="${address}en/search.html"/>`);
    const listed = matches(readFileSync(join(out, "sitemap.xml"), "utf8"), /<loc>(.*?)<\/loc>/g);
    const pages = filesIn(out).filter((path) => /^(?:en|km)\/.*\.html$/.test(path));
    expect([...listed].sort()).toEqual(pages.map((path) => `${address}${path}`));
    expect(readFileSync(join(out, "robots.txt"), "utf8")).toContain(`${address}sitemap.xml`);
    const pictures = matches(page, /og:image" content="(.*?)"/g);
    expect(pictures.filter((url) => !existsSync(join(out, url.slice(address.length))))).toEqual([]);
  });
});
