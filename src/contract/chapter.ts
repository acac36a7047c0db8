import { z } from "zod";
import { ChapterHead } from "#record/chapter.ts";
import { Identifier, LanguageTag } from "#record/identifier.ts";

/** A chapter in one language. */
export const ChapterRow = ChapterHead.extend({
  language: LanguageTag,
  number: z.int(),
  name: Identifier,
  markdown: z.string(),
});

const version = z.int().min(1).optional().describe("Of the roadmap; or send If-Match");

export const ChapterToWrite = z.object({
  version,
  number: z.int().min(1).max(999),
  texts: z
    .record(LanguageTag, ChapterHead.extend({ markdown: z.string().max(200_000) }))
    .describe("Language → title, review and Markdown"),
});
export const ChapterToRemove = z.object({ version });
