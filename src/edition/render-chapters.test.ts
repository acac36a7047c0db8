import { expect, it } from "vitest";
import { readRecord } from "#files/read-record.ts";
import { computeResults } from "#results/compute-results.ts";
import { renderChapters } from "./render-chapters.ts";

const read = await readRecord("examples/cambodia-digitaltech-2023");
if (!read.ok) throw new Error(JSON.stringify(read.problems[0]));
const { record } = read;
const results = computeResults(record);

const chapterOf = (markdown: string) => {
  const chapter = {
    language: "en",
    number: 7,
    name: "test",
    title: "Test",
    review: "unreviewed-draft",
    markdown,
  } as const;
  const computed = { record: { ...record, chapters: [chapter] }, results, findings: [] };
  return renderChapters(computed, "en")[0];
};

it("a chapter's numbers come from the record", () => {
  expect(chapterOf("{{score:technologies/iot}}, place {{rank:technologies/iot}}")?.html).toBe(
    "<p>144, place 10</p>\n",
  );
});

it("HTML in a chapter is printed as text", () => {
  expect(chapterOf("<img src=x onerror=alert(1)>")?.html).toContain("&lt;img");
});

it("a chapter's address keeps its number and name", () => {
  expect(chapterOf("x")?.slug).toBe("07-test");
});

it("chapters of the other language stay out, and all stand in order", () => {
  const languages = record.chapters.filter(({ language }) => language === "km");
  const slugs = renderChapters({ record, results, findings: [] }, "km").map(({ slug }) => slug);
  expect(slugs).toHaveLength(languages.length);
  expect(slugs).toEqual([...slugs].sort());
});
