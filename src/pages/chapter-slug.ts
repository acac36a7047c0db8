import type { Chapter } from "#record/chapter.ts";

/** Name of a chapter's page, the same in every language: `03-products`. */
export function chapterSlug({ number, name }: Pick<Chapter, "number" | "name">): string {
  return `${String(number).padStart(2, "0")}-${name}`;
}
