import { z } from "zod";

/** The head of a chapter file, between two lines of three hyphens. */
export const ChapterHead = z
  .strictObject({
    title: z.string().min(1),
    /** "unreviewed-draft" is printed above the chapter. */
    review: z.enum(["unreviewed-draft", "reviewed"]).default("unreviewed-draft"),
  })
  .meta({ title: "text/<lang>/NN-name.md" });

/** A chapter in one language; numbers in its Markdown are references such as `{{score:technologies/iot}}`. */
export interface Chapter {
  readonly language: string;
  /** Place among the chapters, from the file name. */
  readonly number: number;
  /** Name from the file name, the same in every language. */
  readonly name: string;
  readonly title: string;
  readonly review: "unreviewed-draft" | "reviewed";
  readonly markdown: string;
}
