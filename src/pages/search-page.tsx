import { type LetterGroup, letterGroups } from "#wording/search/letter-groups.ts";
import { SEARCH_WORDS } from "#wording/search/search-words.ts";
import { type Edition, openPage, type Page } from "./edition.ts";
import { pageHtml } from "./page-html.tsx";
import { type SearchEntry, searchEntries } from "./search-entries.ts";

/** Kinds that the list from A to Z leaves to their own pages, because their titles are sentences. */
const SENTENCES: readonly SearchEntry["kind"][] = ["finding", "decision"];

/** The search with its form, and every item and page from A to Z, which also serves where no script runs. */
export function searchPage(edition: Edition): string {
  const page = openPage(edition, "search.html");
  const words = SEARCH_WORDS[page.language];
  return pageHtml(page, {
    section: "search",
    title: words.search,
    description: words.lead,
    body: (
      <>
        <h1>{words.search}</h1>
        <SearchForm page={page} />
        <div id="search-results" />
        <AllEntries page={page} />
        <script
          src={page.file("assets/search.js")}
          data-entries={page.file(`assets/search.${page.tag}.js`)}
          defer
        />
      </>
    ),
  });
}

function SearchForm({ page }: { readonly page: Page }) {
  const words = SEARCH_WORDS[page.language];
  return (
    <div>
      {/* biome-ignore lint/a11y/useSemanticElements: browsers before 2023 do not know <search> as a landmark */}
      <form role="search" class="search" method="get" action={page.to("search.html")}>
        <label for="search-field">{words.label}</label>
        <div class="search-line">
          <input id="search-field" type="search" name="q" autocomplete="off" spellcheck={false} />
          <button type="submit">{words.search}</button>
        </div>
        <p class="hint">{words.lead}</p>
        <noscript>
          <p>
            <a href="#all">{words.noScript}</a>
          </p>
        </noscript>
      </form>
      <p id="search-count" role="status" />
    </div>
  );
}

function AllEntries({ page }: { readonly page: Page }) {
  const words = SEARCH_WORDS[page.language];
  const entries = searchEntries(page).filter(({ kind }) => !SENTENCES.includes(kind));
  const groups = letterGroups(entries, ({ title }) => title);
  return (
    <section id="all">
      <h2>{words.all}</h2>
      <p>{words.allLead}</p>
      <nav class="letters" aria-label={words.all}>
        <ul>
          {groups.map(({ letter }, index) => (
            <li>
              <a href={`#letter-${index + 1}`}>{letterName(page, letter)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map((group, index) => (
        <Letter page={page} group={group} id={`letter-${index + 1}`} />
      ))}
    </section>
  );
}

function letterName(page: Page, letter: string): string {
  return letter === "0" ? SEARCH_WORDS[page.language].digitsGroup : letter;
}

interface LetterProps {
  readonly page: Page;
  readonly group: LetterGroup<SearchEntry>;
  readonly id: string;
}

function Letter({ page, group, id }: LetterProps) {
  const { kinds } = SEARCH_WORDS[page.language];
  return (
    <section class="letter" id={id}>
      <h3>{letterName(page, group.letter)}</h3>
      <ul>
        {group.entries.map(({ path, title, label, kind }) => (
          <li>
            <a href={page.to(path)}>{title}</a> <small>{label ?? kinds[kind]}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
