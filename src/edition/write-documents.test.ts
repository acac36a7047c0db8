import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { XMLValidator } from "fast-xml-parser";
import { unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readRecord } from "#files/read-record.ts";
import { computeResults } from "#results/compute-results.ts";
import { review } from "#results/review.ts";
import type { Computed } from "./computed.ts";
import { writeDocuments } from "./write-documents.ts";

/** A title that is markup to a careless program, and a formula to a careless spreadsheet. */
const HOSTILE = '=1+1 <b> & "x" \u0007';

let home: string;
let computed: Computed;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "phlov-documents-"));
  const read = await readRecord("examples/cambodia-digitaltech-2023");
  if (!read.ok) throw new Error(JSON.stringify(read.problems[0]));
  const items = read.record.items.map((item) =>
    item.id === "iot" ? { ...item, title: { ...item.title, en: HOSTILE } } : item,
  );
  const record = { ...read.record, items };
  const results = computeResults(record);
  computed = { record, results, findings: review(record, results) };
  await writeDocuments(computed, join(home, "one"), null);
  await writeDocuments(computed, join(home, "two"), null);
}, 60_000);
afterAll(() => rm(home, { recursive: true, force: true }));

const ID = "cambodia-digitaltech-2023";
const documents = async () => {
  const { id } = computed.record.roadmap;
  return [
    `${id}.xlsx`,
    ...["en", "km"].flatMap((tag) => [`${id}-${tag}.pptx`, `${id}-${tag}.docx`]),
  ];
};
const read = (copy: string, name: string) => readFile(join(home, copy, "documents", name));
const partsOf = async (name: string) =>
  Object.entries(unzipSync(await read("one", name))).map(
    ([path, bytes]) => [path, new TextDecoder().decode(bytes)] as const,
  );

it("two copies of every document have the same bytes, and no clock in them", async () => {
  expect((await readdir(join(home, "one", "documents"))).sort()).toEqual(
    (await documents()).sort(),
  );
  for (const name of await documents()) {
    expect(Buffer.compare(await read("one", name), await read("two", name))).toBe(0);
    const core = (await partsOf(name)).find(([path]) => path === "docProps/core.xml")?.[1] ?? "";
    expect(core).toContain(computed.record.roadmap.edition.date);
  }
});

it("every part of every document is sound XML, whatever a title holds", async () => {
  for (const name of await documents())
    for (const [path, text] of await partsOf(name))
      if (/\.(?:xml|rels)$/.test(path))
        expect([path, XMLValidator.validate(text)]).toEqual([path, true]);
});

it("the workbook holds numbers as numbers and a formula-like title as text, under frozen heads in both languages", async () => {
  const { sheets } = await readXlsx(await read("one", `${computed.record.roadmap.id}.xlsx`));
  expect(sheets[0]?.name).toBe("Read me · អានមុន");
  const ranking = sheets.find(({ name }) => name === "Ranking 2 · ចំណាត់ថ្នាក់ ២");
  const [head = [], ...rows] = ranking?.rows ?? [];
  expect(head[0]).toBe("Place\nលំដាប់");
  const score = head.indexOf("Score (points)\nពិន្ទុសរុប");
  expect(rows.find((row) => row.includes("cloud-computing"))?.[score]).toBe(147);
  expect(rows.find((row) => row.includes("iot"))).toContain(HOSTILE.replace("\u0007", ""));
  const parts = await partsOf(`${computed.record.roadmap.id}.xlsx`);
  const sheetParts = parts.filter(([path]) => /worksheets\/sheet\d+\.xml$/.test(path));
  expect(sheetParts.filter(([, text]) => text.includes('state="frozen"'))).toHaveLength(
    sheets.length - 1,
  );
  expect(sheetParts.some(([, text]) => text.includes("<f>"))).toBe(false);
  // On paper every sheet is as wide as its page, and every table repeats its head on each.
  expect(sheetParts.filter(([, text]) => text.includes('fitToWidth="1"'))).toHaveLength(
    sheets.length,
  );
  const book = parts.find(([path]) => path === "xl/workbook.xml")?.[1] ?? "";
  expect(book.match(/_xlnm.Print_Titles"[^>]*>'[^<]+'!\$1:\$1</g)).toHaveLength(sheets.length - 1);
  for (const { name } of sheets) expect(name.length).toBeLessThanOrEqual(31);
});

const slidesOf = async (tag: string) => {
  const parts = await partsOf(`${computed.record.roadmap.id}-${tag}.pptx`);
  const numberOf = (path: string) => Number(/(\d+)\.xml$/.exec(path)?.[1]);
  return parts
    .filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    .sort(([one], [other]) => numberOf(one) - numberOf(other))
    .map(([, text]) => text);
};

it("the slides show the process, what each stage found or ranked, three figures as shapes, what is doubtful and how to check it", async () => {
  const slides = await slidesOf("km");
  // Title, process, vision and goals, drivers, opportunities and threats, three rankings, three figures, findings, check.
  expect(slides).toHaveLength(13);
  const figures = slides.filter((text) => (text.match(/<p:sp>/g) ?? []).length > 36);
  expect(figures).toHaveLength(3);
  for (const text of figures) expect(text).toMatch(/ descr="[^"]{40,}"/);
  expect(slides.filter((text) => text.includes('<a:tbl><a:tblPr firstRow="1"/>'))).toHaveLength(3);
  expect(slides.filter((text) => text.includes('<a:tbl><a:tblPr firstCol="1"/>'))).toHaveLength(1);
  expect(slides[1]).toContain('lang="km-KH"');
  const parts = await partsOf(`${computed.record.roadmap.id}-km.pptx`);
  expect(parts.some(([path]) => path.startsWith("ppt/media/"))).toBe(false);
});

it("every slide has one title and shapes with numbers of their own, and nothing stands outside of it", async () => {
  for (const tag of ["en", "km"])
    for (const text of await slidesOf(tag)) {
      expect(text.match(/<p:ph type="title"\/>/g)).toHaveLength(1);
      const ids = [...text.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const boxes = text.matchAll(
        /<a:off x="(-?\d+)" y="(-?\d+)"\/>\s*<a:ext cx="(\d+)" cy="(\d+)"/g,
      );
      for (const [, x, y, width, height] of boxes) {
        expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(-1000);
        expect(Number(x) + Number(width)).toBeLessThanOrEqual(12_193_000);
        expect(Number(y) + Number(height)).toBeLessThanOrEqual(6_859_000);
      }
    }
});

it("the slide of a ranking has a row and a bar for each item, the cut between, and the whole table in its notes", async () => {
  const slide = (await slidesOf("en")).find((text) => text.includes("Consumer Protection"));
  expect(slide?.match(/name="Bar \d+" descr="[^"]+: \d+"/g)).toHaveLength(13);
  expect(slide).toContain("the cut: eight of 13; 2 points");
  const notes = (await partsOf(`${computed.record.roadmap.id}-en.pptx`)).filter(([path]) =>
    path.startsWith("ppt/notesSlides/"),
  );
  const whole = "<a:t>8  Center of Excellence: 148 (Selected)</a:t>";
  expect(notes.filter(([, text]) => text.includes(whole))).toHaveLength(1);
});

it("the document has headings, tables with a head row, captions and words for its pictures", async () => {
  const parts = new Map(await partsOf(`${computed.record.roadmap.id}-en.docx`));
  const text = parts.get("word/document.xml") ?? "";
  expect(text).toContain('<w:pStyle w:val="Heading1"/>');
  expect(text).toContain("<w:tblHeader/>");
  expect(text).toMatch(/Table 1\. /);
  expect(text.match(/<wp:docPr [^>]*descr="[^"]{20,}/g)?.length).toBeGreaterThanOrEqual(2);
  expect(text).toContain("147");
  // The contents name their headings before anyone updates them.
  expect(text).toMatch(/TOC [^<]*1-1/);
  expect(text).toMatch(/w:val="TOC1"[\s\S]*?Recommendations[\s\S]*?fldCharType="end"/);
  // The roadmap is as wide as the page between its margins: 642 of 643 points of a screen, 9525 units each.
  const widths = [...text.matchAll(/<wp:extent cx="(\d+)"/g)].map(([, cx]) => Number(cx) / 9525);
  expect(widths[0]).toBeGreaterThan(630);
  const styles = new Map(await partsOf(`${ID}-km.docx`)).get("word/styles.xml") ?? "";
  expect(styles).toContain('w:bidi="km-KH"');
});

const hasOffice = spawnSync("soffice", ["--version"]).status === 0;

it.runIf(process.env.PHLOV_OFFICE === "1")(
  "LibreOffice opens every document and prints it",
  async () => {
    if (!hasOffice) throw new Error("soffice is not installed; apt-get install libreoffice-calc …");
    for (const name of await documents()) {
      const { stdout, stderr } = spawnSync("soffice", [
        `-env:UserInstallation=file://${join(home, "office")}`,
        "--headless",
        ...["--convert-to", "pdf", "--outdir", home],
        join(home, "one", "documents", name),
      ]);
      expect(`${stdout}${stderr}`).not.toMatch(/error/i);
      const pdf = await readFile(join(home, name.replace(/\w+$/, "pdf")));
      expect(pdf.length).toBeGreaterThan(10_000);
    }
  },
  300_000,
);
