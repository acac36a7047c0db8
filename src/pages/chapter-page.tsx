import { raw } from "hono/html";
import { type Edition, openPage, type Page, type RenderedChapter } from "./edition.ts";
import { pageHtml } from "./page-html.tsx";
import { Breadcrumb } from "./parts/breadcrumb.tsx";

/** One chapter of the text; a draft that nobody has reviewed says so above it. */
export function chapterPage(edition: Edition, chapter: RenderedChapter): string {
  const page = openPage(edition, `chapters/${chapter.slug}.html`);
  const { frame, document } = page.words;
  return pageHtml(page, {
    section: "chapters",
    // A step of the roadmap may have the same name, and both may be open beside each other.
    title: `${chapter.title} – ${frame.chapters}`,
    description: chapter.title,
    body: (
      <>
        <Breadcrumb page={page} steps={[{ label: frame.chapters, path: "chapters/index.html" }]} />
        <h1>{chapter.title}</h1>
        {chapter.review === "unreviewed-draft" && <p class="draft">{document.draft}</p>}
        <div class="prose chapter">{raw(chapter.html)}</div>
        <Neighbours page={page} chapter={chapter} />
      </>
    ),
  });
}

function Neighbours({ page, chapter }: { readonly page: Page; readonly chapter: RenderedChapter }) {
  const { document } = page.words;
  const index = page.chapters.findIndex(({ slug }) => slug === chapter.slug);
  const before = page.chapters[index - 1];
  const next = page.chapters[index + 1];
  return (
    <nav class="steps-nav" aria-label={document.contents}>
      {before !== undefined && (
        <a href={page.to(`chapters/${before.slug}.html`)} rel="prev">
          {document.previous}: {before.title}
        </a>
      )}
      {next !== undefined && (
        <a href={page.to(`chapters/${next.slug}.html`)} rel="next">
          {document.next}: {next.title}
        </a>
      )}
    </nav>
  );
}
