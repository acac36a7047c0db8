import { formatDay } from "#wording/dates.ts";
import { CHECK_WORDS } from "#wording/pages/check-words.ts";
import type { Page } from "../edition.ts";
import { CHECK_PATH } from "./check-section.tsx";
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
          <li>
            <a href={page.to(CHECK_PATH)}>{CHECK_WORDS[page.language].title}</a>
          </li>
          <Files page={page} />
          <li>{frame.madeWith(page.results.phlov)}</li>
        </ul>
      </div>
    </footer>
  );
}

/** What can be taken away; the front page lists it above. */
function Files({ page }: { readonly page: Page }) {
  if (page.path === "index.html") return null;
  const { frame } = page.words;
  const isFirst = page.tag === page.record.roadmap.languages[0];
  return (
    <>
      {downloadsIn(page).map((download) => (
        <li>
          <DownloadLink page={page} download={download} />
        </li>
      ))}
      <li>
        <a href={page.file(isFirst ? "results.json" : `results.${page.tag}.json`)}>
          {frame.allNumbers}
        </a>
      </li>
      <li>
        <a href={page.file("record/roadmap.yaml")}>{frame.recordFiles}</a>
      </li>
    </>
  );
}
