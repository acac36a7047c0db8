import { type Chapter, ChapterHead } from "#record/chapter.ts";
import { chapterFaults } from "./chapter-faults.ts";
import { parseChapter } from "./parse-chapter.ts";
import type { Reading } from "./reading.ts";

const CHAPTER_FILE = /^(\d{2,3})-([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/;

/** Reads text/<lang>/NN-name.md in the order of the roadmap's languages; `languages` is null where the head is not readable. */
export async function readChapters(
  reading: Reading,
  languages: readonly string[] | null,
): Promise<Chapter[]> {
  const { files, folders } = await reading.list("text");
  const expected = `a folder for each language${languages ? `: ${languages.join(", ")}` : ""}`;
  const strangers = folders.filter((folder) => languages && !languages.includes(folder));
  for (const name of [...files, ...strangers])
    reading.report(
      { file: `text/${name}`, prefix: ["chapters"] },
      { found: `"${name}"`, expected },
    );
  const chapters: Chapter[] = [];
  for (const language of new Set(languages ?? folders))
    chapters.push(...(await readLanguage(reading, language)));
  return chapters;
}

async function readLanguage(reading: Reading, language: string): Promise<Chapter[]> {
  const { files, folders } = await reading.list(`text/${language}`);
  const chapters: Chapter[] = [];
  for (const name of [...files, ...folders]) {
    const [, number, title] = CHAPTER_FILE.exec(name) ?? [];
    const file = `text/${language}/${name}`;
    if (number === undefined || title === undefined) {
      const expected = "chapters named like 01-summary.md";
      reading.report({ file, prefix: ["chapters", language] }, { found: `"${name}"`, expected });
      continue;
    }
    const chapter = await readChapter(reading, language, name.slice(0, -".md".length));
    if (chapter) chapters.push({ ...chapter, number: Number(number), name: title });
  }
  return chapters.sort((a, b) => a.number - b.number);
}

async function readChapter(reading: Reading, language: string, name: string) {
  const recordFile = {
    file: `text/${language}/${name}.md`,
    prefix: ["chapters", language, name],
  };
  const text = await reading.text(recordFile);
  if (text === undefined) return undefined;
  const parsed = parseChapter(text);
  if (!parsed.ok) {
    for (const fault of parsed.faults) reading.report(recordFile, fault, fault.position);
    return undefined;
  }
  const head = reading.shape(recordFile, { ...parsed, value: parsed.head, shape: ChapterHead });
  for (const { offset, ...fault } of chapterFaults(parsed.markdown))
    reading.report(recordFile, fault, parsed.locate([offset]));
  return head && { language, ...head, markdown: parsed.markdown };
}
