import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import type { Page } from "./edition.ts";
import { Layout, type Section } from "./layout.tsx";

/** What a page says, before the frame is put around it. */
export interface PageContent {
  readonly section: Section;
  readonly title: string;
  /** One sentence for search engines and previews. */
  readonly description: string;
  readonly body: Child;
}

/** Prints a page as an HTML document. */
export function pageHtml(page: Page, { section, title, description, body }: PageContent): string {
  const content = (
    <main id="content" class="wrap" tabindex={-1}>
      {body}
    </main>
  ).toString();
  const answers = /<a href="[^"]*" data-item="|tabindex="0"/.test(content);
  const document = (
    <Layout page={page} section={section} title={title} description={description} answers={answers}>
      {raw(content)}
    </Layout>
  );
  return `<!doctype html>\n${document.toString()}\n`;
}
