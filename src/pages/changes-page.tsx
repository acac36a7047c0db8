import { DIFFERENCE_WORDS } from "#wording/difference/difference-words.ts";
import { type Edition, openPage, type Page } from "./edition.ts";
import { pageHtml } from "./page-html.tsx";
import { ChangeList } from "./parts/change-list.tsx";

/** Where an edition says what changed since the one before; only editions that know it have the page. */
export const CHANGES_PATH = "changes.html";

/** What changed since the edition before, for the reader of the later one. */
export function changesPage(edition: Edition): string {
  const page = openPage(edition, CHANGES_PATH);
  const words = DIFFERENCE_WORDS[page.language];
  const lead = changesLead(page) ?? "";
  return pageHtml(page, {
    section: "roadmap",
    title: words.title,
    description: lead,
    body: (
      <>
        <h1>{words.title}</h1>
        <p class="lead">{lead}</p>
        {page.since !== null && (
          <ChangeList difference={page.since} language={page.language} tag={page.tag} />
        )}
      </>
    ),
  });
}

/** From which edition to which; null where nobody named the one before. */
export function changesLead({ since, record, language }: Page): string | null {
  if (since === null) return null;
  const { number, date } = record.roadmap.edition;
  const before = { number: since.before.number, day: since.before.date };
  return DIFFERENCE_WORDS[language].lead(before, { number, day: date });
}
