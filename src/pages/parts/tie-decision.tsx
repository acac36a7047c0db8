import type { AssessmentResult } from "#results/results.ts";
import type { Page } from "../edition.ts";

/** How a committee settled a tie across the cut, with the way to its decision; nothing where it did not. */
export function TieDecision({
  page,
  assessment,
}: {
  readonly page: Page;
  readonly assessment: AssessmentResult;
}) {
  const tied = assessment.items.filter(({ id }) => assessment.cut?.tied.includes(id));
  const settled = tied.find(({ decision }) => decision?.kind === "tie")?.decision;
  const decision = page.record.decisions.find(({ id }) => id === settled?.id);
  if (decision === undefined) return null;
  return (
    <p>
      {page.words.ranking.committeeDecided}{" "}
      <a href={page.to(`decisions.html#decision-${decision.id}`)}>{page.say(decision.title)}</a>
    </p>
  );
}
