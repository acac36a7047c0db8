import { formatDay } from "#wording/dates.ts";
import type { Page } from "../edition.ts";
import { DownloadLink, downloadsIn } from "./downloads.tsx";

/** Where an edition says what it is, and what of it can be taken away. */
export function SiteFooter({ page }: { readonly page: Page }) {
  const { roadmap } = page.record;
  const { frame } = page.words;
  const { edition, notice, fictional, source } = roadmap;
  const isbn = roadmap.sources.find(({ id }) => id === source)?.isbn;
  return (
    <footer class="site-foot">
      <div class="wrap">
        {notice !== undefined && !fictional && <p class="attribution">{page.say(notice)}</p>}
        <ul>
          <li>
            <a href={page.to("edition.html")}>
              {frame.edition(edition.number, formatDay(edition.date, page.language))}
            </a>
          </li>
          {edition.note !== undefined && <li>{page.say(edition.note)}</li>}
          {isbn !== undefined && <li>ISBN {isbn}</li>}
          {downloadsIn(page).map((download) => (
            <li>
              <DownloadLink page={page} download={download} />
            </li>
          ))}
          <li>
            <a
              href={page.file(
                page.tag === roadmap.languages[0] ? "results.json" : `results.${page.tag}.json`,
              )}
            >
              {frame.allNumbers}
            </a>
          </li>
          <li>
            <a href={page.file("record/roadmap.yaml")}>{frame.recordFiles}</a>
          </li>
          <li>{frame.madeWith(page.results.phlov)}</li>
        </ul>
      </div>
    </footer>
  );
}
