import type { Child } from "hono/jsx";
import { isLanguage, LANGUAGE_NAMES } from "#wording/language.ts";
import { SEARCH_WORDS } from "#wording/search/search-words.ts";
import type { Page } from "./edition.ts";
import { languagesOfPage } from "./languages-of-page.ts";
import { layersWithoutStep } from "./layers-without-step.ts";
import { Mark } from "./parts/mark.tsx";
import { PageMetadata } from "./parts/page-metadata.tsx";
import { SiteFooter } from "./parts/site-footer.tsx";

/** The parts of the site that the navigation leads to. */
export type Section =
  | "roadmap"
  | "steps"
  | "chapters"
  | "assessments"
  | "findings"
  | "decisions"
  | "methods"
  | "sources"
  | "items"
  | "search";

interface LayoutProps {
  readonly page: Page;
  readonly section: Section;
  readonly title: string;
  readonly description: string;
  /** Whether a picture or a frame that may scroll answers to pointer and keys, which takes the script for it. */
  readonly answers: boolean;
  readonly children: Child;
}

/** A whole HTML page: head, header with navigation and language switch, content, footer. */
export function Layout(props: LayoutProps) {
  const { page, section, title, description, answers, children } = props;
  const { roadmap } = page.record;
  const name = roadmapName(page);
  return (
    <html lang={page.tag}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>{title === name ? name : `${title} · ${name}`}</title>
        <meta name="description" content={description} />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href={page.file("assets/icon.svg")} type="image/svg+xml" />
        <link rel="stylesheet" href={page.file("assets/style.css")} />
        {answers && <script src={page.file("assets/figures.js")} defer />}
        <PageMetadata page={page} title={title} description={description} />
      </head>
      <body>
        <a class="skip" href="#content">
          {page.words.frame.skip}
        </a>
        <Notice page={page} />
        <header class="site">
          <div class="wrap">
            <a class="name" href={page.to("index.html")}>
              <Mark />
              <span>
                <b>{name}</b>
                <small>{page.say(roadmap.publisher)}</small>
              </span>
            </a>
            <div class="tools">
              <SearchLink page={page} section={section} />
              <LanguageSwitch page={page} />
            </div>
            <Navigation page={page} section={section} />
          </div>
        </header>
        {children}
        <SiteFooter page={page} />
      </body>
    </html>
  );
}

/** The roadmap's title with its period, unless the title names a year of it already. */
export function roadmapName(page: Page): string {
  const { title, period } = page.record.roadmap;
  const name = page.say(title);
  const years = [period.start, period.end].flatMap((year) => [
    String(year),
    page.digits(String(year)),
  ]);
  return years.some((year) => name.includes(year)) ? name : `${name} ${periodText(page)}`;
}

/** The years that the roadmap spans: one where it begins and ends in the same. */
export function periodText(page: Page): string {
  const { start, end } = page.record.roadmap.period;
  return page.digits([...new Set([start, end])].join("–"));
}

function Notice({ page }: { readonly page: Page }) {
  const { notice, fictional } = page.record.roadmap;
  if (!fictional) return null;
  return (
    <p class="notice">
      <span class="wrap">
        {notice === undefined ? page.words.frame.fictional : page.say(notice)}
      </span>
    </p>
  );
}

function LanguageSwitch({ page }: { readonly page: Page }) {
  const others = page.record.roadmap.languages.filter((tag) => tag !== page.tag);
  if (others.length === 0) return null;
  return (
    <nav class="languages" aria-label={page.words.frame.languages}>
      {others.map((tag) => (
        <a href={page.file(`${tag}/${pathIn(page, tag)}`)} lang={tag} hreflang={tag}>
          {isLanguage(tag) ? LANGUAGE_NAMES[tag] : tag}
        </a>
      ))}
    </nav>
  );
}

/** This page in another language; a chapter that nobody has written in it leads to the list of chapters. */
function pathIn(page: Page, tag: string): string {
  return languagesOfPage(page).includes(tag) ? page.path : "chapters/index.html";
}

function SearchLink({ page, section }: { readonly page: Page; readonly section: Section }) {
  return (
    <a
      class="find"
      href={page.to("search.html")}
      aria-current={section === "search" ? "page" : undefined}
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <circle cx="8.5" cy="8.5" r="5.5" fill="none" stroke="currentColor" stroke-width="2" />
        <path d="M12.5 12.5l5 5" stroke="currentColor" stroke-width="2" />
      </svg>
      <span>{SEARCH_WORDS[page.language].search}</span>
    </a>
  );
}

function Navigation({ page, section }: { readonly page: Page; readonly section: Section }) {
  const { frame } = page.words;
  const places: readonly (readonly [Section, string, string, boolean])[] = [
    ["roadmap", "index.html", frame.roadmap, true],
    ["steps", "stages/index.html", frame.steps, page.record.roadmap.stages.length > 0],
    [
      "chapters",
      "chapters/index.html",
      frame.chapters,
      page.chapters.length > 0 || layersWithoutStep(page).length > 0,
    ],
    [
      "assessments",
      "assessments/index.html",
      frame.assessments,
      page.results.assessments.length > 0,
    ],
    ["findings", "findings.html", frame.findings(page.findings.length), true],
    ["decisions", "decisions.html", frame.decisions, true],
    ["methods", "methods.html", frame.methods, true],
    ["sources", "sources.html", frame.sources, true],
  ];
  return (
    <nav class="main" aria-label={frame.mainNavigation}>
      <ul>
        {places
          .filter(([, , , shown]) => shown)
          .map(([id, path, label]) => (
            <li>
              <a href={page.to(path)} aria-current={ariaCurrent(page, { id, path, section })}>
                {label}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

function ariaCurrent(
  page: Page,
  place: { readonly id: Section; readonly path: string; readonly section: Section },
): "page" | "true" | undefined {
  if (place.path === page.path) return "page";
  return place.id === place.section ? "true" : undefined;
}
