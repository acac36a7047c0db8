import type { Committee, Source } from "#record/roadmap.ts";
import type { Text } from "#record/text.ts";
import { type Edition, openPage, type Page } from "./edition.ts";
import { pageHtml } from "./page-html.tsx";

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
            {committees.map((committee) => (
              <CommitteeEntry page={page} committee={committee} />
            ))}
          </section>
        )}
        {abbreviations.length > 0 && (
          <section>
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
      <p>
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

function CommitteeEntry({
  page,
  committee,
}: {
  readonly page: Page;
  readonly committee: Committee;
}) {
  const words = page.words.document;
  const parent = page.record.roadmap.committees.find(({ id }) => id === committee.reportsTo);
  const counted = committee.seats.reduce((sum, { count }) => sum + count, 0);
  const seats = committee.seatsInAll ?? counted;
  return (
    <article class="decision" id={`committee-${committee.id}`}>
      <h3>{page.say(committee.title)}</h3>
      {parent !== undefined && (
        <p class="soft">
          {words.reportsTo}: {page.say(parent.title)}
        </p>
      )}
      {seats > 0 && <p>{words.seats(seats)}</p>}
      {committee.seats.length > 0 && (
        <ul class="plain-list">
          {committee.seats.map((seat) => (
            <li>
              {words.roles[seat.role]}
              {seat.count > 1 && ` × ${page.number(seat.count)}`}
              {seat.group !== undefined && `, ${words.groups[seat.group]}`}
              {seat.institution !== undefined && `: ${page.say(seat.institution)}`}
            </li>
          ))}
        </ul>
      )}
      <Texts page={page} title={words.sectors} texts={committee.sectors} />
      <Texts page={page} title={words.duties} texts={committee.duties} />
      <Texts page={page} title={words.rules} texts={committee.rules} />
    </article>
  );
}

function Texts({
  page,
  title,
  texts,
}: {
  readonly page: Page;
  readonly title: string;
  readonly texts: readonly Text[];
}) {
  if (texts.length === 0) return null;
  return (
    <div class="prose">
      <h4>{title}</h4>
      <ul>
        {texts.map((text) => (
          <li>{page.say(text)}</li>
        ))}
      </ul>
    </div>
  );
}
