import type { Chapter } from "../chapter.ts";
import type { Problem } from "../problem.ts";
import type { RoadmapRecord } from "../roadmap-record.ts";
import { Text } from "../text.ts";
import { recordParts } from "./record-parts.ts";
import { repeated } from "./repeated.ts";
import { walkShape } from "./walk-shape.ts";

/** Texts and chapters that lack a language of the roadmap, and chapters that share a number or a name. */
export function checkLanguages(record: RoadmapRecord): Problem[] {
  return [...textGaps(record), ...chapterGaps(record), ...sameChapters(record)];
}

function textGaps(record: RoadmapRecord): Problem[] {
  const { languages } = record.roadmap;
  return recordParts(record)
    .flatMap((part) => walkShape(part, [Text]))
    .flatMap(({ value, path }) => {
      const missing = languages.filter((language) => !Object.hasOwn(value as Text, language));
      if (missing.length === 0) return [];
      const [wording = ""] = Object.values(value as Text);
      const found = `no ${missing.join(", ")} for "${wording.slice(0, 60)}"`;
      return [{ path, found, expected: `every language of the roadmap: ${languages.join(", ")}` }];
    });
}

function chapterGaps({ roadmap, chapters }: RoadmapRecord): Problem[] {
  const there = new Set(chapters.map((chapter) => `${chapter.language}/${fileName(chapter)}`));
  const first = new Map(chapters.toReversed().map((chapter) => [fileName(chapter), chapter]));
  return [...first].toReversed().flatMap(([name, { language }]) => {
    const missing = roadmap.languages.filter((tag) => !there.has(`${tag}/${name}`));
    if (missing.length === 0) return [];
    const found = `no ${missing.map((tag) => `text/${tag}/${name}.md`).join(", ")}`;
    const expected = `the chapter in every language of the roadmap: ${roadmap.languages.join(", ")}`;
    return [{ path: ["chapters", language, name], found, expected }];
  });
}

function sameChapters({ chapters }: RoadmapRecord): Problem[] {
  const placed = (what: "number" | "name") =>
    chapters.map((chapter) => ({
      id: `${what} ${chapter[what]} in ${chapter.language}`,
      path: ["chapters", chapter.language, fileName(chapter)],
    }));
  return [...repeated(placed("number")), ...repeated(placed("name"))];
}

function fileName({ number, name }: Chapter): string {
  return `${String(number).padStart(2, "0")}-${name}`;
}
