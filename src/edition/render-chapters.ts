import markdownIt from "markdown-it";
import { chapterSlug } from "#pages/chapter-slug.ts";
import type { RenderedChapter } from "#pages/edition.ts";
import { resolveChapter } from "#results/text-references.ts";
import { isLanguage } from "#wording/language.ts";
import type { Computed } from "./computed.ts";

/** The chapters of one language as HTML, with every number put in; HTML inside Markdown stays text. */
export function renderChapters(
  { record, results }: Computed,
  tag: string,
): readonly RenderedChapter[] {
  const language = isLanguage(tag) ? tag : "en";
  const markdown = markdownIt({ html: false, linkify: false, typographer: false });
  return record.chapters
    .filter((chapter) => chapter.language === tag)
    .sort((one, other) => one.number - other.number)
    .map((chapter) => ({
      slug: chapterSlug(chapter),
      title: chapter.title,
      review: chapter.review,
      html: markdown.render(resolveChapter(chapter.markdown, { record, results, language })),
    }));
}
