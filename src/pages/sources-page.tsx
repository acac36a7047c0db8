import type { Source } from "#record/roadmap.ts";
import { type Edition, openPage, type Page } from "./edition.ts";
import { pageHtml } from "./page-html.tsx";
import { voiceOf } from "./voice-of.ts";

/** What the roadmap rests on: references, abbreviations, and the committees that made it. */
export function sourcesPage(edition: Edition): string {
  const page = openPage(edition, "sources.html");
  const { frame, document } = page.words;
  const { sources, abbreviations, committees } = page.record.roadmap;
  return pageHtml(page, {
    section: "sources",
    title: frame.sources,
    description: [document.references, document.abbreviations, document.committees].join(", "),
    body: (
      <>
        <h1>{frame.sources}</h1>
        {sources.length > 0 && (
          <section>
            <h2>{document.references}</h2>
            <ul class="list">
              {sources.map((source) => (
                <li id={`source-${source.id}`}>
                  <Reference page={page} source={source} />
                </li>
              ))}
            </ul>
          </section>
        )}
        {committees.length > 0 && (
          <section>
            <h2>{document.committees}</h2>
            <ul class="list">
              {committees.map(({ id, title }) => (
                <li>
                  <a href={page.to(`annexes/committees.html#committee-${id}`)}>{page.say(title)}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
        {abbreviations.length > 0 && (
          <section id="abbreviations">
            <h2>{document.abbreviations}</h2>
            <dl class="facts">
              {abbreviations.map(({ short, long }) => (
                <>
                  <dt>{short}</dt>
                  <dd>{page.say(long)}</dd>
                </>
              ))}
            </dl>
          </section>
        )}
      </>
    ),
  });
}

/** A reference in one line; an address leads to another host, and only when a reader asks for it. */
function Reference({ page, source }: { readonly page: Page; readonly source: Source }) {
  const { title, author, publisher, year, isbn, url, note } = source;
  const parts = [publisher, year === undefined ? undefined : String(year)].filter(
    (part) => part !== undefined,
  );
  return (
    <>
      <p lang={voiceOf(page, [author, title, publisher].join(" "))}>
        {author !== undefined && `${author.replace(/\.$/, "")}. `}
        <b>{title}</b>
        {parts.length > 0 && `. ${parts.join(", ")}`}
        {isbn !== undefined && `. ISBN ${isbn}`}.
      </p>
      {url !== undefined && (
        <p>
          <a href={url} rel="external">
            {url}
          </a>
        </p>
      )}
      {note !== undefined && <p class="soft">{page.say(note)}</p>}
    </>
  );
}
