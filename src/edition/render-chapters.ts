import { chapterSlug } from "#pages/chapter-slug.ts";
import type { RenderedChapter } from "#pages/edition.ts";
import { resolveChapter } from "#results/text-references.ts";
import { isLanguage } from "#wording/language.ts";
import { chapterHtml } from "./chapter-html.ts";
import type { Computed } from "./computed.ts";

/** The chapters of one language as HTML, with every number put in. */
export function renderChapters(
  { record, results }: Computed,
  tag: string,
): readonly RenderedChapter[] {
  const language = isLanguage(tag) ? tag : "en";
  return record.chapters
    .filter((chapter) => chapter.language === tag)
    .sort((one, other) => one.number - other.number)
    .map((chapter) => ({
      slug: chapterSlug(chapter),
      title: chapter.title,
      review: chapter.review,
      html: chapterHtml((print) =>
        resolveChapter(chapter.markdown, { record, results, language }, print),
      ),
    }));
}
