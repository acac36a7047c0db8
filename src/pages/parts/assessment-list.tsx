import type { AssessmentResult } from "#results/results.ts";
import { assessmentTitle } from "../assessment-title.ts";
import type { Page } from "../edition.ts";
import { TieDecision } from "./tie-decision.tsx";

/** Assessments with what came out of each; all of them where none are named. */
export function AssessmentList({
  page,
  ids,
  level,
}: {
  readonly page: Page;
  readonly ids?: readonly string[];
  readonly level: 2 | 3;
}) {
  const { assessments } = page.results;
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <ul class="list">
      {assessments
        .filter(({ id }) => ids === undefined || ids.includes(id))
        .map((assessment) => (
          <li>
            <Heading>
              <a href={page.to(`assessments/${assessment.id}.html`)}>
                {assessmentTitle(page, assessment)}
              </a>
            </Heading>
            <p>{outcome(page, assessment)}</p>
            <TieDecision page={page} assessment={assessment} />
          </li>
        ))}
    </ul>
  );
}

function outcome(page: Page, { cut, items }: AssessmentResult): string {
  return cut === null
    ? page.words.front.scoredAndSelected(items.length, null)
    : page.say(cut.sentence);
}
