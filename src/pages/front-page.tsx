import { isSelected } from "#results/final-selection.ts";
import { DIFFERENCE_WORDS } from "#wording/difference/difference-words.ts";
import { CHANGES_PATH } from "./changes-page.tsx";
import { type Edition, openPage, type Page } from "./edition.ts";
import { roadmapName } from "./layout.tsx";
import { type PageContent, pageHtml } from "./page-html.tsx";
import { CHECK_PATH } from "./parts/check-section.tsx";
import { Downloads } from "./parts/downloads.tsx";
import { RoadmapFigure } from "./parts/figures.tsx";
import { StepList } from "./parts/step-list.tsx";

/**
 * The overview: the message, the roadmap, and four ways into everything else.
 *
 * @param here - "index.html" for the copy at the root of the site
 */
export function frontPage(edition: Edition, here?: string): string {
  const page = openPage(edition, "index.html", here);
  const { headline, summary } = page.record.roadmap;
  const name = roadmapName(page);
  const content: PageContent = {
    section: "roadmap",
    title: name,
    description: summary === undefined ? name : page.say(summary),
    body: (
      <>
        <div class="big">
          <h1>{headline === undefined ? name : page.say(headline)}</h1>
          {summary !== undefined && <p class="lead">{page.say(summary)}</p>}
          <Changes page={page} />
        </div>
        <RoadmapFigure page={page} />
        <Ways page={page} />
        <Steps page={page} />
        <Downloads page={page} />
      </>
    ),
  };
  return pageHtml(page, content);
}

function Ways({ page }: { readonly page: Page }) {
  const words = page.words.front;
  const { assessments } = page.results;
  const selected = assessments.flatMap(({ items }) => items.filter(isSelected)).length;
  const couldChange = page.findings.filter(
    ({ weight }) => weight === "could-change-the-choice",
  ).length;
  return (
    <div class="ways">
      {page.chapters.length > 0 && (
        <section>
          <h2>
            <a href={page.to("chapters/index.html")}>{words.read}</a>
          </h2>
          <p>{words.readHow(page.chapters.length)}</p>
        </section>
      )}
      {page.chapters.length === 0 && <Items page={page} />}
      {assessments.length > 0 && (
        <section>
          <h2>
            <a href={page.to("assessments/index.html")}>{words.chosen}</a>
          </h2>
          <p>{words.chosenHow(assessments.length, selected)}</p>
        </section>
      )}
      <section>
        <h2>
          <a href={page.to("findings.html")}>{words.doubtful}</a>
        </h2>
        <p>
          {page.findings.length === 0
            ? page.words.finding.none
            : words.doubtfulHow(page.findings.length)}{" "}
          {couldChange > 0 && <strong>{words.couldChange(couldChange)}</strong>}
        </p>
      </section>
      <section>
        <h2>
          <a href={page.to(CHECK_PATH)}>{words.check}</a>
        </h2>
        <p>{words.checkHow}</p>
      </section>
    </div>
  );
}

/** The way to what changed, where the edition before is known. */
function Changes({ page }: { readonly page: Page }) {
  if (page.since === null) return null;
  const words = DIFFERENCE_WORDS[page.language];
  const { changes, identical } = page.since;
  const none = identical ? words.nothing : words.textsOnly;
  return (
    <p class="since">
      <a href={page.to(CHANGES_PATH)}>{words.title}</a>{" "}
      {changes.length === 0 ? none : words.sinceThen(changes.length)}
    </p>
  );
}

/** Where nobody wrote chapters, the way leads to the items. */
function Items({ page }: { readonly page: Page }) {
  const words = page.words.front;
  if (page.record.items.length === 0) return null;
  return (
    <section>
      <h2>
        <a href={page.to("chapters/index.html")}>{words.read}</a>
      </h2>
      <p>{words.readItems(page.record.items.length)}</p>
    </section>
  );
}

function Steps({ page }: { readonly page: Page }) {
  const { stages } = page.record.roadmap;
  if (stages.length === 0) return null;
  return (
    <section>
      <h2>
        <a href={page.to("stages/index.html")}>{page.words.front.stepsTitle(stages.length)}</a>
      </h2>
      <StepList page={page} level={3} />
    </section>
  );
}
