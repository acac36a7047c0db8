import { chaptersOf, replaceChapters } from "#database/queries/record-rows.ts";
import { changeRoadmap } from "#database/queries/roadmaps.ts";
import { chapterFaults } from "#files/chapter-faults.ts";
import { type Chapter, ChapterHead } from "#record/chapter.ts";
import { Identifier } from "#record/identifier.ts";
import { changeRecord } from "./change-record.ts";
import type { Context } from "./context.ts";
import { parseShape } from "./parse-shape.ts";
import { permit } from "./permit.ts";
import { Refusal } from "./refusal.ts";

/** One chapter in all languages of the roadmap. */
interface ChapterInput {
  /** Place among the chapters, 1–999. */
  readonly number: number;
  readonly name: string;
  /** Language → title, whether it was reviewed, and Markdown with references for its numbers. */
  readonly texts: Readonly<
    Record<string, { readonly title: string; readonly review?: string; readonly markdown: string }>
  >;
}

export async function readChapters(
  context: Context,
  { roadmapId }: { readonly roadmapId: string },
): Promise<readonly Chapter[]> {
  permit(context, "read-roadmap", roadmapId);
  return chaptersOf(context.database.queries, roadmapId);
}

/** Writes a chapter in all its languages, new or in place of the one of its name. @throws Refusal "stale", "invalid" */
export async function writeChapter(
  context: Context,
  input: {
    readonly roadmapId: string;
    /** The version of the roadmap that was on the screen. */
    readonly version: number;
    readonly chapter: ChapterInput;
  },
): Promise<void> {
  const fresh = chaptersFrom(input.chapter);
  const { name } = input.chapter;
  return changeChapters(context, { ...input, name }, (chapters) => [
    ...chapters.filter(({ name }) => name !== input.chapter.name),
    ...fresh,
  ]);
}

/** @throws Refusal "stale", "not-found" */
export async function removeChapter(
  context: Context,
  input: { readonly roadmapId: string; readonly version: number; readonly name: string },
): Promise<void> {
  return changeChapters(context, input, (chapters) => {
    const left = chapters.filter(({ name }) => name !== input.name);
    if (left.length === chapters.length) throw new Refusal("not-found", { what: "chapter" });
    return left;
  });
}

async function changeChapters(
  context: Context,
  input: { readonly roadmapId: string; readonly version: number; readonly name: string },
  change: (chapters: readonly Chapter[]) => readonly Chapter[],
): Promise<void> {
  const { roadmapId, version, name } = input;
  await changeRecord(context, { roadmapId, act: "edit-roadmap" }, async (queries, current) => {
    const changed = await changeRoadmap(queries, { id: roadmapId, version }, {});
    if (changed === undefined) throw new Refusal("stale", { current });
    const { languages } = current.head;
    const chapters = change(await chaptersOf(queries, roadmapId)).toSorted(
      (a, b) =>
        languages.indexOf(a.language) - languages.indexOf(b.language) || a.number - b.number,
    );
    const stranger = chapters.find(({ language }) => !languages.includes(language));
    if (stranger !== undefined) throw new Refusal("invalid", { field: stranger.language });
    await replaceChapters(queries, roadmapId, chapters);
    return { result: undefined, trail: { subject: `chapters/${name}` } };
  });
}

function chaptersFrom({ number, name, texts }: ChapterInput): readonly Chapter[] {
  if (!Number.isInteger(number) || number < 1 || number > 999)
    throw new Refusal("invalid", { field: "number" });
  parseShape(Identifier, name);
  return Object.entries(texts).map(([language, { markdown: sent, ...sentHead }]) => {
    const head = parseShape(ChapterHead, sentHead);
    const markdown = writtenAs(sent);
    const faults = chapterFaults(markdown).map(({ found, expected }) => ({ found, expected }));
    if (faults.length > 0) throw new Refusal("invalid", { language, problems: faults });
    return { language, number, name, ...head, markdown };
  });
}

/** As a chapter's file gives it back: plain line ends and no blank lines around it. */
function writtenAs(markdown: string): string {
  return markdown
    .replace(/\r\n?/g, "\n")
    .replace(/^(?:[ \t]*\n)*/, "")
    .trimEnd();
}
