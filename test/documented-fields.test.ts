import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { readRecord } from "#files/read-record.ts";
import { AssessmentFile } from "#record/assessment.ts";
import { ChapterHead } from "#record/chapter.ts";
import { Bar, Chart } from "#record/chart.ts";
import { DecisionFile } from "#record/decision.ts";
import { IndicatorFile, PolicyFile, TrendFile } from "#record/evidence.ts";
import { FindingCode } from "#record/finding-code.ts";
import { ItemFile } from "#record/item.ts";
import { LinkFile } from "#record/link.ts";
import { Roadmap } from "#record/roadmap.ts";
import { BallotRow, ExpertiseRow, HistogramRow, PublishedRow, TotalRow } from "#record/scores.ts";
import { computeResults } from "#results/compute-results.ts";
import { publishedResults } from "#results/published-results.ts";
import { review } from "#results/review.ts";

/** Objects whose keys are ids of a record, not names of fields. */
const KEYED_BY_ID = ["totals", "points", "scores"];

/** The shape that the example of a section in docs/record.md has. */
const EXAMPLES: Readonly<Record<string, z.ZodType>> = {
  "roadmap.yaml": Roadmap,
  "items/LAYER.yaml": ItemFile,
  "links.yaml": LinkFile,
  "assessments/ID/assessment.yaml": AssessmentFile,
  "decisions.yaml": DecisionFile,
  "chart.yaml": z.array(Bar),
  Evidence: IndicatorFile,
};

const SHAPES = {
  AssessmentFile,
  BallotRow,
  ChapterHead,
  Chart,
  DecisionFile,
  ExpertiseRow,
  HistogramRow,
  IndicatorFile,
  ItemFile,
  LinkFile,
  PolicyFile,
  PublishedRow,
  Roadmap,
  TotalRow,
  TrendFile,
};

function words(page: string): Set<string> {
  return new Set(readFileSync(page, "utf8").match(/[A-Za-z][A-Za-z-]*/g));
}

/** Names of all properties in a JSON Schema, at any depth, and the words of its enumerations. */
function named(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(named);
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key === "properties")
      return [...Object.keys(value), ...Object.values(value).flatMap(named)];
    return key === "enum" ? value.filter((one: unknown) => typeof one === "string") : named(value);
  });
}

/** The first YAML example of each section, by the section's title. */
function examples(page: string): [string, string][] {
  const sections = readFileSync(page, "utf8").split(/^## /m).slice(1);
  return sections.flatMap((section): [string, string][] => {
    const [, yaml] = /```yaml\n([\s\S]*?)```/.exec(section) ?? [];
    return yaml === undefined ? [] : [[section.split("\n")[0] ?? "", yaml]];
  });
}

function keysOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) =>
    KEYED_BY_ID.includes(key) ? [key] : [key, ...keysOf(below)],
  );
}

it.each(Object.entries(SHAPES))("documents every field of %s in docs/record.md", (_, shape) => {
  const fields = new Set(named(z.toJSONSchema(shape, { io: "input" })));
  expect(fields.size).toBeGreaterThan(0);
  const known = words("docs/record.md");
  // Kinds of findings stand in docs/results.md; the last test looks for them there.
  const findings: ReadonlySet<string> = new Set(FindingCode.options);
  const missing = [...fields].filter((field) => !known.has(field) && !findings.has(field));
  expect(missing).toEqual([]);
});

it("shows an example of every kind of file in docs/record.md that fits its shape", () => {
  const shown = examples("docs/record.md");
  expect(shown.map(([title]) => title)).toEqual(Object.keys(EXAMPLES));
  for (const [title, yaml] of shown)
    expect(EXAMPLES[title]?.safeParse(parse(yaml)).error?.issues ?? []).toEqual([]);
});

it.each(["fictional-agritech", "cambodia-digitaltech-2023"])(
  "documents every published field of %s in docs/results.md, and rounds every number to ten digits",
  async (name) => {
    const read = await readRecord(`examples/${name}`);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const results = computeResults(read.record);
    const findings = review(read.record, results);
    const published = publishedResults(results, findings, "en");
    const fields = new Set(keysOf(published));
    const codes = findings.map(({ code }) => code);
    const known = words("docs/results.md");
    expect([...fields, ...codes].filter((word) => !known.has(word))).toEqual([]);
    const numbers = JSON.stringify(published).match(/(?<=[:[,])-?\d+\.\d+(?:e[-+]\d+)?/g) ?? [];
    expect(numbers.length).toBeGreaterThan(100);
    expect(numbers.filter((told) => Number(Number(told).toPrecision(10)) !== Number(told))).toEqual(
      [],
    );
  },
);

it("documents every kind of finding in docs/results.md with its severity", () => {
  const page = readFileSync("docs/results.md", "utf8");
  expect(FindingCode.options.filter((code) => !page.includes(`| \`${code}\` | `))).toEqual([]);
});
