import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DecisionFile } from "#record/decision.ts";
import { IndicatorFile, PolicyFile, TrendFile } from "#record/evidence.ts";
import type { Assessment, RoadmapRecord } from "#record/roadmap-record.ts";
import { initialRecord } from "./initial-record.ts";
import { readRecord } from "./read-record.ts";
import { recordFiles } from "./record-files.ts";
import { writeRecord } from "./write-record.ts";

let room = "";
beforeEach(async () => {
  room = await mkdtemp(join(tmpdir(), "phlov-write-"));
});
afterEach(() => rm(room, { recursive: true, force: true }));

const plain = initialRecord({ id: "safe-water", date: "2026-11-22" });

/** A record in which every kind of file stands and people wrote whatever they liked. */
function recordWith(texts: readonly string[]): RoadmapRecord {
  const [a = "", b = "", c = "", d = ""] = texts.map(readable);
  const text = { en: said(a), km: said(b) };
  const title = { en: said(onOneLine(a)), km: said(onOneLine(b)) };
  return {
    ...plain,
    roadmap: {
      ...plain.roadmap,
      title,
      summary: { ...text, fr: said(c), de: said(d) },
      sources: [{ id: "s", title: onOneLine(c) || "-", author: onOneLine(d), note: text }],
      abbreviations: [{ short: onOneLine(a), long: title }],
    },
    items: plain.items.map((item) => ({
      ...item,
      code: onOneLine(b),
      note: text,
      aliases: [{ name: onOneLine(a) || "-", place: c }],
      cites: { source: "s", place: d, sentence: text },
    })),
    decisions: DecisionFile.parse([
      { id: "g", title, kind: "gate", act: "opinion", body: text, reference: c },
    ]),
    assessments: plain.assessments.map((assessment) => pseudonymous(assessment, [a, b])),
    evidence: {
      indicators: IndicatorFile.parse([{ id: "i", title, unit: title, year: 2020, value: 0.1 }]),
      trends: TrendFile.parse([
        {
          id: "t",
          title,
          columns: [{ id: "c", title }],
          rows: [{ id: "r", title, values: { c: -1e-7 } }],
          notInSource: [text],
        },
      ]),
      policies: PolicyFile.parse([{ id: "p", title, year: 2020, parts: [] }]),
    },
    chapters: plain.chapters.map((chapter) => ({
      ...chapter,
      title: onOneLine(c) || "-",
      markdown: written(`${a}\n\n${chapter.markdown}\n${b}`),
    })),
  };
}

/** Without the characters that nobody sees, which no record may hold. */
const readable = (text: string) => text.replace(/[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069]/gu, "");
const onOneLine = (text: string) => text.replace(/[\t\n\u2028\u2029]/g, " ");
/** A text of the record is trimmed and not empty. */
const said = (text: string) => text.trim() || "…";
/** A chapter has no blank lines around it and, like a table, nothing that a plain text file cannot hold. */
const written = (text: string) =>
  inPlainFile(text)
    .replace(/^(?:[ \t]*\n)*/, "")
    .trimEnd();
const inPlainFile = (text: string) => text.replace(/[\ufeff\p{Surrogate}]/gu, "");

function pseudonymous(assessment: Assessment, [name = "", group = ""]: readonly string[]) {
  return {
    ...assessment,
    ballots: assessment.ballots.map((row) => ({
      ...row,
      expert: `${row.expert}${inPlainFile(name)}`,
      group: inPlainFile(group),
    })),
    totals: assessment.items.flatMap((item) =>
      [...new Set(assessment.ballots.map(({ criterion }) => criterion))].map((criterion) => ({
        round: 1,
        item,
        criterion,
        total: assessment.ballots
          .filter((row) => row.item === item && row.criterion === criterion)
          .reduce((sum, { score }) => sum + (score ?? 0), 0),
      })),
    ),
    published: assessment.items.map((item) => ({ item, score: 1.5, selected: "no" as const })),
  };
}

const NASTY = [
  ...[
    "yes",
    "no",
    "null",
    "~",
    "2023-07-21",
    "0x1F",
    "1e3",
    "- a",
    "a: b",
    "a #b",
    "# x",
    "'",
    '"',
  ],
  ...["|", ">", "%", "@", "&a", "*a", "!a", "{{score:a/b}}", "---", "...", "\t", " x", "x ", "\n"],
  ...[
    "two\nlines",
    "two\n\n  lines\n",
    "x\r\ny",
    "\u2028",
    "\u0085",
    "\ud800",
    "a,b",
    '"a"',
    "=1+1",
  ],
  ...[
    "ផ្លូវ",
    "ខ្ញុំ\u200Bនិងអ្នក",
    "word ".repeat(60),
    "\ufeffx",
    "\u0007",
    "\0",
    "<!-- -->",
    "__proto__",
  ],
];
const words = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc.array(fc.string({ unit: "binary" })).map((lines) => lines.join("\n")),
);

async function expectToComeBack(texts: readonly string[]): Promise<void> {
  const record = recordWith(texts);
  const folder = await mkdtemp(join(room, "record-"));
  expect(await writeRecord(record, folder)).toEqual({ ok: true });
  const read = await readRecord(folder);
  expect(read.ok ? [] : read.problems).toEqual([]);
  if (!read.ok) return;
  expect(read.record).toEqual(record);
  expect([...recordFiles(read.record)]).toEqual([...recordFiles(record)]);
}

describe("writing and reading", () => {
  it("what looks like YAML, CSV or Markdown comes back as it was", async () => {
    for (const [index, text] of [...NASTY.entries()].filter(([place]) => place % 2 === 1))
      await expectToComeBack([
        text,
        NASTY.at(index - 1) ?? "",
        `${text}\n${text}`,
        text.repeat(40),
      ]);
  });

  it("whatever people write comes back equal, and is written to the same bytes again", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 4, maxLength: 4 }), expectToComeBack),
      { seed: 20230721, numRuns: 25 },
    );
  });

  it("the order in which keys came into being does not matter", () => {
    const { id, title, ...rest } = plain.roadmap;
    const shuffled = { ...rest, title: { km: title.km ?? "", en: title.en ?? "" }, id };
    const record = { ...plain, roadmap: shuffled };
    expect(recordFiles(record).get("roadmap.yaml")).toBe(recordFiles(plain).get("roadmap.yaml"));
  });

  it("a changed word is a changed line", () => {
    const change = (en: string) => ({
      ...plain,
      items: plain.items.map((item) => ({ ...item, note: { en, km: "ក" } })),
    });
    const long =
      "A text that is longer than the line of an editor, so that it stands on a line of its own";
    const lines = (en: string) => recordFiles(change(en)).get("items/goal.yaml")?.split("\n") ?? [];
    const after = lines(`${long} now.`);
    expect(lines(`${long}.`).filter((line, index) => line !== after[index])).toHaveLength(2);
    expect(after.slice(4, 8)).toEqual(["  note:", "    en: |-", `      ${long} now.`, "    km: ក"]);
  });

  it("every file ends with one newline and has no other line ends", () => {
    for (const text of recordFiles(recordWith(["a\r\nb", "", "c", "d"])).values())
      expect(text).toMatch(/[^\n]\n$/);
  });

  it("what is empty is not written", () => {
    expect([...recordFiles({ ...plain, chart: null, links: [] }).keys()]).toEqual([
      "roadmap.yaml",
      "items/goal.yaml",
      "items/product.yaml",
      "items/technology.yaml",
      "assessments/products/assessment.yaml",
      "assessments/products/ballots.csv",
      "assessments/technologies/assessment.yaml",
      "assessments/technologies/ballots.csv",
      "text/en/01-summary.md",
      "text/km/01-summary.md",
    ]);
  });

  it("a table has its columns in their order and only those that are used", () => {
    const [products] = recordWith(["x", "", "", ""]).assessments;
    const files = recordFiles({ ...plain, assessments: products ? [products] : [] });
    expect(files.get("assessments/products/totals.csv")?.split("\n").slice(0, 2)).toEqual([
      "round,item,criterion,total",
      "1,village-water-kiosk,importance,14",
    ]);
  });
});

describe("the folder it is written to", () => {
  it("a folder that holds something else stays as it is", async () => {
    await writeFile(join(room, "thesis.doc"), "years of work");
    expect(await writeRecord(plain, room)).toEqual({
      ok: false,
      sentence: `${room} is not empty; nothing was written. Name a folder that is new or empty.`,
    });
    const replaced = await writeRecord(plain, room, { replace: true });
    expect(replaced).toMatchObject({ ok: false });
    expect(await readdir(room)).toEqual(["thesis.doc"]);
  });

  it("a record is replaced only when that is asked for", async () => {
    const folder = join(room, "record");
    await writeRecord(plain, folder);
    expect(await writeRecord(plain, folder)).toEqual({
      ok: false,
      sentence: `${folder} holds a record already; nothing was written. Name a folder that is new or empty.`,
    });
    const shorter = { ...plain, chart: null };
    expect(await writeRecord(shorter, folder, { replace: true })).toEqual({ ok: true });
    expect(await readdir(folder)).not.toContain("chart.yaml");
  });

  it("replacing a record keeps the papers beside it", async () => {
    const folder = join(room, "record");
    await writeRecord(plain, folder);
    const papers = ["README.md", ".git/config", "scans/decision.pdf", "text/en/README.md"];
    for (const paper of papers) {
      await mkdir(join(folder, paper, ".."), { recursive: true });
      await writeFile(join(folder, paper), paper);
    }
    await mkdir(join(folder, "assessments/gone"));
    await writeFile(join(folder, "assessments/gone/README.md"), "");
    await writeFile(join(folder, "items/gone.yaml"), "");
    await writeRecord(plain, folder, { replace: true });
    for (const paper of papers) expect(await readFile(join(folder, paper), "utf8")).toBe(paper);
    expect(await readRecord(folder)).toMatchObject({ ok: true });
    expect(await readdir(join(folder, "assessments"))).toEqual(["products", "technologies"]);
  });

  it("a path through a file is refused in one sentence", async () => {
    await writeFile(join(room, "file"), "");
    expect(await writeRecord(plain, join(room, "file/record"))).toEqual({
      ok: false,
      sentence: `Nothing was written to ${join(room, "file/record")}: a part of its path is a file.`,
    });
  });
});
