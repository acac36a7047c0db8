import { formatDay } from "#wording/dates.ts";
import { DIFFERENCE_WORDS } from "#wording/difference/difference-words.ts";
import { isLanguage, LANGUAGE_NAMES } from "#wording/language.ts";
import { listOf } from "#wording/numbers.ts";
import { CHANGES_PATH } from "../changes-page.tsx";
import { type Edition, openPage, type Page } from "../edition.ts";
import { periodText, roadmapName } from "../layout.tsx";
import { pageHtml } from "../page-html.tsx";
import { type Fact, FactList } from "../parts/fact-list.tsx";
import { frontMatter } from "./front-matter.ts";

/** The edition itself: title, publisher, version, date, ISBN, how to cite it, and what the record has no text for. */
export function aboutPage(edition: Edition): string {
  const page = openPage(edition, "edition.html");
  const { structure } = page.words;
  const { absent } = frontMatter(page);
  return pageHtml(page, {
    section: "chapters",
    title: structure.about,
    description: citation(page),
    body: (
      <>
        <h1>{structure.about}</h1>
        <section>
          <h2>{structure.cite}</h2>
          <p class="citation">{citation(page)}</p>
        </section>
        <FactList facts={[...whatItIs(page), ...whence(page)]} />
        {absent.length > 0 && (
          <section>
            <h2>{structure.absent}</h2>
            <p>
              {structure.absentSentence(
                listOf(
                  absent.map((part) => structure.absentParts[part]),
                  page.language,
                ),
              )}
            </p>
          </section>
        )}
      </>
    ),
  });
}

/** The edition in one line, as another document cites it. */
function citation(page: Page): string {
  const { publisher, edition } = page.record.roadmap;
  return page.words.structure.citation({
    publisher: page.say(publisher),
    year: Number(edition.date.slice(0, 4)),
    title: roadmapName(page),
    edition: edition.number,
    day: edition.date,
    note: edition.note === undefined ? null : page.say(edition.note),
    phlov: page.results.phlov,
  });
}

function whatItIs(page: Page): readonly Fact[] {
  const { structure } = page.words;
  const { country, publisher, contact, programme, languages, edition } = page.record.roadmap;
  return [
    [structure.title, roadmapName(page)],
    [structure.country, page.say(country)],
    [structure.publisher, page.say(publisher)],
    ...(contact === undefined ? [] : [[structure.contact, page.say(contact)] as const]),
    ...(programme === undefined ? [] : [[structure.programme, page.say(programme.title)] as const]),
    [structure.period, periodText(page)],
    [structure.languages, <Languages tags={languages} />],
    [structure.version, page.digits(String(edition.number))],
    [structure.date, formatDay(edition.date, page.language)],
    ...(page.since === null ? [] : [[structure.before, <Before page={page} />] as const]),
    ...(edition.note === undefined ? [] : [[structure.note, page.say(edition.note)] as const]),
  ];
}

/** Under which terms it may be used, or that the record says nothing of it. */
function Licence({ page }: { readonly page: Page }) {
  const { licence } = page.record.roadmap;
  if (licence === undefined) return <>{page.words.structure.noLicence}</>;
  const title = page.say(licence.title);
  if (licence.url === undefined) return <span>{title}</span>;
  return (
    <a href={licence.url} rel="license">
      {title}
    </a>
  );
}

/** The edition before, and the way to what changed since. */
function Before({ page }: { readonly page: Page }) {
  if (page.since === null) return null;
  const { number, date } = page.since.before;
  return (
    <>
      {page.words.frame.edition(number, formatDay(date, page.language))}
      {" · "}
      <a href={page.to(CHANGES_PATH)}>{DIFFERENCE_WORDS[page.language].title}</a>
    </>
  );
}

function whence(page: Page): readonly Fact[] {
  const { structure, frame } = page.words;
  const { sources, source: id, notice, languages } = page.record.roadmap;
  const source = sources.find((one) => one.id === id);
  const results = page.tag === languages[0] ? "results.json" : `results.${page.tag}.json`;
  return [
    ...(source === undefined
      ? []
      : [
          [
            structure.source,
            <a href={page.to(`sources.html#source-${source.id}`)}>{source.title}</a>,
          ] as const,
        ]),
    source?.isbn === undefined
      ? ([structure.isbn, structure.noIsbn] as const)
      : ([structure.isbnOfSource, source.isbn] as const),
    [structure.licence, <Licence page={page} />],
    [structure.computedBy, `Phlov ${page.results.phlov}`],
    ...(notice === undefined ? [] : [[structure.notice, page.say(notice)] as const]),
    [
      structure.files,
      <>
        <a href={page.file(results)}>{frame.allNumbers}</a>
        {" · "}
        <a href={page.file("record/roadmap.yaml")}>{frame.recordFiles}</a>
      </>,
    ],
  ];
}

/** Each by its own name, and said in its own voice. */
function Languages({ tags }: { readonly tags: readonly string[] }) {
  return (
    <>
      {tags.map((tag, index) => (
        <>
          {index > 0 && ", "}
          <span lang={tag}>{isLanguage(tag) ? LANGUAGE_NAMES[tag] : tag}</span>
        </>
      ))}
    </>
  );
}
