import { assessmentPage } from "./assessment-page.tsx";
import { CHANGES_PATH, changesPage } from "./changes-page.tsx";
import { chapterPage } from "./chapter-page.tsx";
import { decisionsPage } from "./decisions-page.tsx";
import type { Edition } from "./edition.ts";
import { findingsPage } from "./findings-page.tsx";
import { frontPage } from "./front-page.tsx";
import { itemPage } from "./item-page.tsx";
import { assessmentsPage, stepsPage } from "./list-pages.tsx";
import { methodPage } from "./method-page.tsx";
import { methodsPage } from "./methods-page.tsx";
import { searchPage } from "./search-page.tsx";
import { sourcesPage } from "./sources-page.tsx";
import { stagePage } from "./stage-page.tsx";
import { aboutPage } from "./structure/about-page.tsx";
import { annexPage } from "./structure/annex-page.tsx";
import { annexesOf } from "./structure/annexes-of.ts";
import { contentsPage } from "./structure/contents-page.tsx";

/** A page with its place inside its language, printed when asked for. */
export interface EditionPage {
  readonly path: string;
  readonly print: () => string;
}

/** Every page of an edition in one language. */
export function editionPages(edition: Edition): readonly EditionPage[] {
  return [
    { path: "index.html", print: () => frontPage(edition) },
    { path: "findings.html", print: () => findingsPage(edition) },
    { path: "decisions.html", print: () => decisionsPage(edition) },
    { path: "methods.html", print: () => methodsPage(edition) },
    { path: "sources.html", print: () => sourcesPage(edition) },
    { path: "search.html", print: () => searchPage(edition) },
    { path: "edition.html", print: () => aboutPage(edition) },
    ...(edition.since === null ? [] : [{ path: CHANGES_PATH, print: () => changesPage(edition) }]),
    { path: "assessments/index.html", print: () => assessmentsPage(edition) },
    { path: "chapters/index.html", print: () => contentsPage(edition) },
    { path: "stages/index.html", print: () => stepsPage(edition) },
    ...annexesOf(edition).map((annex) => ({
      path: annex.path,
      print: () => annexPage(edition, annex),
    })),
    ...edition.methodPages.map((method) => ({
      path: `methods/${method.name}.html`,
      print: () => methodPage(edition, method),
    })),
    ...edition.results.assessments.map((assessment) => ({
      path: `assessments/${assessment.id}.html`,
      print: () => assessmentPage(edition, assessment),
    })),
    ...edition.record.roadmap.stages.map((stage) => ({
      path: `stages/${stage.id}.html`,
      print: () => stagePage(edition, stage),
    })),
    ...edition.chapters.map((chapter) => ({
      path: `chapters/${chapter.slug}.html`,
      print: () => chapterPage(edition, chapter),
    })),
    ...edition.record.items.map((item) => ({
      path: `items/${item.id}.html`,
      print: () => itemPage(edition, item),
    })),
  ];
}
