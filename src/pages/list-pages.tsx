import { type Edition, openPage } from "./edition.ts";
import { layersWithoutStep } from "./layers-without-step.ts";
import { pageHtml } from "./page-html.tsx";
import { AssessmentList } from "./parts/assessment-list.tsx";
import { ProcessFigure } from "./parts/figures.tsx";
import { LayerItems } from "./parts/layer-items.tsx";
import { StepList } from "./parts/step-list.tsx";

/** Every assessment with what came out of it. */
export function assessmentsPage(edition: Edition): string {
  const page = openPage(edition, "assessments/index.html");
  const { frame, front } = page.words;
  return pageHtml(page, {
    section: "assessments",
    title: frame.assessments,
    description: front.assessmentsLead,
    body: (
      <>
        <h1>{frame.assessments}</h1>
        <p class="lead">{front.assessmentsLead}</p>
        <AssessmentList page={page} level={2} />
      </>
    ),
  });
}

/** The chapters in order, and what belongs to no step of the process, such as recommendations. */
export function chaptersPage(edition: Edition): string {
  const page = openPage(edition, "chapters/index.html");
  const { frame, front } = page.words;
  return pageHtml(page, {
    section: "chapters",
    title: frame.chapters,
    description: front.chaptersLead,
    body: (
      <>
        <h1>{frame.chapters}</h1>
        <p class="lead">{front.chaptersLead}</p>
        <ol class="list numbered">
          {page.chapters.map((chapter, index) => (
            <li>
              <span class="ordinal" aria-hidden="true">
                {page.number(index + 1)}
              </span>
              <h2>
                <a href={page.to(`chapters/${chapter.slug}.html`)}>{chapter.title}</a>
              </h2>
            </li>
          ))}
        </ol>
        {layersWithoutStep(page).map(({ id, plural }) => (
          <section id={`layer-${id}`}>
            <h2>{page.say(plural)}</h2>
            <LayerItems page={page} items={page.record.items.filter(({ layer }) => layer === id)} />
          </section>
        ))}
      </>
    ),
  });
}

/** The steps of the process, with its picture. */
export function stepsPage(edition: Edition): string {
  const page = openPage(edition, "stages/index.html");
  const { frame, front } = page.words;
  const title = front.stepsTitle(page.record.roadmap.stages.length);
  return pageHtml(page, {
    section: "steps",
    title: frame.steps,
    description: front.stepsLead,
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{front.stepsLead}</p>
        <ProcessFigure page={page} />
        <StepList page={page} level={2} />
      </>
    ),
  });
}
