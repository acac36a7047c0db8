import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDict, PDFDocument, PDFName } from "pdf-lib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Computed } from "#edition/computed.ts";
import { createMeasure } from "#edition/measure-text.ts";
import { printFigures } from "#edition/pdf/print-figures.ts";
import { editionPdfs } from "#edition/pdf/write-pdfs.ts";
import { renderChapters } from "#edition/render-chapters.ts";
import { readRecord } from "#files/read-record.ts";
import { openEdition } from "#pages/edition.ts";
import { printDocument } from "#pages/print/print-document.tsx";
import type { RoadmapRecord } from "#record/roadmap-record.ts";
import { computeResults } from "#results/compute-results.ts";
import { review } from "#results/review.ts";
import { recordOf } from "../record-notation.ts";
import { SKIPPED, startChromium } from "./chromium.ts";
import { linksOf, tagsOf } from "./pdf-tags.ts";

const ID = "cambodia-digitaltech-2023";
const LONG = 240_000;
const hasPdftotext = spawnSync("pdftotext", ["-v"]).error === undefined;

function computedFrom(record: RoadmapRecord): Computed {
  const results = computeResults(record);
  return { record, results, findings: review(record, results) };
}

/** Headings and cells as the document holds them, in the order of its HTML; a remark below one counts for itself. */
async function wordsOf(computed: Computed, tag: string): Promise<readonly string[]> {
  const figures = printFigures(computed, tag, await createMeasure());
  const chapters = renderChapters(computed, tag);
  const html = printDocument(openEdition({ ...computed, tag, figures, chapters }))(new Map(), "");
  const found = [...html.matchAll(/<(h[1-6]|td|th)[ >][\s\S]*?<\/\1>/g)].flatMap(([whole]) =>
    whole.split(/<\/?small[^>]*>/).map((part) => oneLine(asText(part))),
  );
  return [...new Set(found.filter((text) => text !== ""))];
}

const asText = (html: string) =>
  html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

/** The number that digits of either language write. */
const pageNumber = (digits: string) =>
  Number(digits.replace(/[០-៩]/g, (digit) => String(digit.charCodeAt(0) - "០".charCodeAt(0))));

const oneLine = (text: string) => text.replaceAll("\u200b", "").replace(/\s+/g, " ").trim();

/**
 * Whether a text stands in another character by character. Only where a line or a page of the PDF ends may the text go
 * on at once, or have had a blank: no other blank is passed over, and none is invented.
 */
function isIn(text: string, lines: string): boolean {
  if (lines.includes(text)) return true;
  const literal = (character: string) => character.replace(/[.*+?^${}()|[\]\\]/, "\\$&");
  const pattern = [...text]
    .map((character) => (character === " " ? "(?: |\n\f?)" : literal(character)))
    .join("(?:\n\f?)?");
  return new RegExp(pattern, "u").test(lines);
}

/** The smallest type of a picture between the margins of a sheet, in points, and what it must be. */
function smallestType(svg: string, isFolded: boolean) {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  const room = isFolded ? { width: 390, height: 246 } : { width: 184, height: 230 };
  const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
  const across = room.width / Number(width);
  const down = room.height / Number(height);
  const points = (Math.min(...sizes) * Math.min(across, down) * 72) / 25.4;
  return { points, least: isFolded ? 5 : 6.7 };
}

describe.skipIf(SKIPPED)("the printed edition", () => {
  const folder = mkdtempSync(join(tmpdir(), "phlov-pdf-"));
  let browser: Browser;
  let cambodia: Computed;
  let pdfs: ReadonlyMap<string, Uint8Array>;
  beforeAll(async () => {
    browser = await startChromium();
    const read = await readRecord(`examples/${ID}`);
    if (!read.ok) throw new Error(JSON.stringify(read.problems[0]));
    cambodia = computedFrom(read.record);
    pdfs = await editionPdfs(cambodia, browser);
    for (const [path, bytes] of pdfs) writeFileSync(join(folder, path.split("/")[1] ?? ""), bytes);
  }, LONG);
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await browser?.close();
  });

  it("holds two large pictures on A3 and everything else on A4", async () => {
    for (const bytes of pdfs.values()) {
      const pages = (await PDFDocument.load(bytes)).getPages();
      const sizes = pages.map(
        (page) => `${Math.round(page.getWidth())}×${Math.round(page.getHeight())}`,
      );
      expect(sizes.filter((size) => size === "1191×842")).toHaveLength(2);
      expect(new Set(sizes)).toEqual(new Set(["595×842", "1191×842"]));
    }
  });

  it("is tagged and outlined, in its language, and dated by the edition", async () => {
    for (const tag of ["en", "km"]) {
      const document = await load(tag);
      const { catalog } = document;
      expect(catalog.get(PDFName.of("MarkInfo"))?.toString()).toContain("/Marked true");
      expect(catalog.get(PDFName.of("Lang"))?.toString()).toBe(`(${tag})`);
      expect(catalog.lookup(PDFName.of("Outlines"), PDFDict).has(PDFName.of("First"))).toBe(true);
      expect(catalog.has(PDFName.of("Metadata"))).toBe(true);
      expect(document.getCreationDate()).toEqual(new Date("2026-11-22T00:00:00Z"));
      expect(document.getTitle()).toContain(tag === "en" ? "Digital Tech Roadmap" : "ផែនទីបង្ហាញផ្លូវ");
    }
  });

  it("tells every picture, names every link in its place, and says what is paragraph and list", async () => {
    for (const tag of ["en", "km"]) {
      const document = await load(tag);
      const tags = tagsOf(document);
      const pictures = tags.filter(({ kind }) => kind === "Figure");
      expect(pictures).toHaveLength(19);
      for (const { alt, parts } of pictures) {
        expect(alt.length).toBeGreaterThan(40);
        expect(parts).not.toContain("Figure");
      }
      const links = linksOf(document);
      expect(links.length).toBeGreaterThan(500);
      expect(links.filter((link) => !link.has(PDFName.of("Contents")))).toEqual([]);
      expect(tags.reduce((sum, tag) => sum + tag.links, 0)).toBe(links.length);
      const entries = tags.filter(({ kind }) => kind === "LI").flatMap(({ parts }) => parts);
      expect(new Set(entries)).toEqual(new Set(["Lbl", "LBody"]));
      expect(tags.filter(({ kind }) => kind === "P").length).toBeGreaterThan(500);
      const levels = tags.flatMap(({ kind }) => (/^H\d$/.test(kind) ? [Number(kind[1])] : []));
      expect(levels.length).toBeGreaterThan(100);
      expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
    }
  });

  it.skipIf(!hasPdftotext).each([
    ["en", "Abbreviations"],
    ["km", "អក្សរកាត់"],
  ] as const)(
    "prints in the contents and lists of %s the pages on which all of it stands",
    (tag, firstPart) => {
      const pages = textOf(tag, "-raw").split("\f");
      const [, first = "none"] =
        new RegExp(`^${firstPart} ([\\d០-៩]+)$`, "m").exec(pages[2] ?? "") ?? [];
      const lists = pages.slice(2, pageNumber(first) - 1);
      const entries = [...lists.join("\n").matchAll(/^(?:[\d០-៩]+ )?(\D.*) ([\d០-៩]+)$/gm)].map(
        ([, title = "", number = ""]) => ({
          title: title.split(/: |៖ /).at(-1) ?? title,
          number: pageNumber(number),
        }),
      );
      expect(entries.length).toBeGreaterThan(100);
      expect(entries.filter(({ title, number }) => !isIn(title, pages[number - 1] ?? ""))).toEqual(
        [],
      );
    },
  );

  it("draws its notes in 7 points on A4 and in 5 on A3", async () => {
    for (const tag of ["en", "km"]) {
      const figures = Object.values(printFigures(cambodia, tag, await createMeasure()));
      const small = figures.filter(({ name, wide }) => {
        const { points, least } = smallestType(wide, name === "roadmap" || name === "matching");
        return points < least;
      });
      expect(figures.length).toBeGreaterThan(10);
      expect(small.map(({ name }) => name)).toEqual([]);
    }
  });

  // In the order of the pages' content, because the other orders of pdftotext mix the lines of neighbouring cells.
  it.skipIf(!hasPdftotext).each([
    ["en", 1],
    ["km", 0.98],
  ] as const)(
    "gives the headings and cells of %s back as text, word for word",
    async (tag, least) => {
      const text = textOf(tag, "-raw");
      const words = await wordsOf(cambodia, tag);
      const lost = words.filter((word) => !isIn(word, text));
      if (lost.length > 0)
        process.stdout.write(
          `${tag}: ${lost.length} of ${words.length} not found: ${lost.join(" | ")}\n`,
        );
      expect(1 - lost.length / words.length).toBeGreaterThanOrEqual(least);
    },
    LONG,
  );

  it(
    "of the same record has the same bytes, and says on every page that it is invented",
    async () => {
      const computed = computedFrom(recordOf({ columns: "need", totals: "cloud 8; iot 5" }));
      const [one, two] = [
        await editionPdfs(computed, browser),
        await editionPdfs(computed, browser),
      ];
      const [first, second] = [one, two].map((all) => all.get("documents/napkin-en.pdf"));
      expect(Buffer.compare(first ?? Buffer.alloc(0), second ?? Buffer.alloc(1))).toBe(0);
      if (!hasPdftotext) return;
      writeFileSync(join(folder, "napkin.pdf"), first ?? "");
      const pages = read("napkin.pdf").split("\f").slice(0, -1);
      expect(pages.length).toBeGreaterThan(3);
      for (const page of pages) expect(page).toMatch(/Fictional|Invented example/);
    },
    LONG,
  );

  const load = (tag: string) =>
    PDFDocument.load(pdfs.get(`documents/${ID}-${tag}.pdf`) ?? "", { updateMetadata: false });
  const textOf = (tag: string, ...options: readonly string[]) =>
    read(`${ID}-${tag}.pdf`, ...options);

  function read(file: string, ...options: readonly string[]): string {
    const { stdout } = spawnSync("pdftotext", [...options, join(folder, file), "-"], {
      encoding: "utf8",
      maxBuffer: 1 << 26,
    });
    return stdout.replaceAll("\u200b", "");
  }
});
