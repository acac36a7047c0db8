import type { AssessmentResult, Cut } from "#results/results.ts";
import { assessmentTitle } from "./assessment-title.ts";
import { type Edition, openPage, type Page } from "./edition.ts";
import { type PageContent, pageHtml } from "./page-html.tsx";
import { Agreement } from "./parts/agreement.tsx";
import { Breadcrumb } from "./parts/breadcrumb.tsx";
import { Computation, Missing } from "./parts/computation.tsx";
import { DataBehind } from "./parts/data-behind.tsx";
import { RankingFigure } from "./parts/figures.tsx";
import { FindingNote } from "./parts/finding-card.tsx";
import { MethodFigures } from "./parts/method-figures.tsx";
import { OtherWeights } from "./parts/other-weights.tsx";
import { PlainSentence } from "./parts/plain-sentence.tsx";
import { RankingTable } from "./parts/ranking-table.tsx";
import { RoundHistory } from "./parts/round-history.tsx";
import { FirmnessFold, HowFirmLink } from "./parts/statistics/firmness.tsx";
import { Statistics } from "./parts/statistics/statistics.tsx";
import { TieDecision } from "./parts/tie-decision.tsx";

/** One assessment: how firm its cut is, the ranking, what is doubtful about it, and everything behind the numbers. */
export function assessmentPage(edition: Edition, assessment: AssessmentResult): string {
  const page = openPage(edition, `assessments/${assessment.id}.html`);
  const title = assessmentTitle(page, assessment);
  const content: PageContent = {
    section: "assessments",
    title,
    description: assessment.cut === null ? title : page.say(assessment.cut.sentence),
    body: <Body page={page} assessment={assessment} title={title} />,
  };
  return pageHtml(page, content);
}

function Body({
  page,
  assessment,
  title,
}: {
  readonly page: Page;
  readonly assessment: AssessmentResult;
  readonly title: string;
}) {
  const note = page.record.assessments.find(({ id }) => id === assessment.id)?.note;
  return (
    <>
      <Breadcrumb
        page={page}
        steps={[{ label: page.words.frame.assessments, path: "assessments/index.html" }]}
      />
      <h1>{title}</h1>
      <HowFirm page={page} assessment={assessment} />
      {note !== undefined && <p class="lead">{page.say(note)}</p>}
      <RankingFigure page={page} assessment={assessment} />
      <div class="beside">
        <div>
          <RankingTable page={page} assessment={assessment} />
          <DataBehind page={page} assessment={assessment.id} />
          <RoundHistory page={page} assessment={assessment} />
          <FirmnessFold page={page} assessment={assessment} />
          <OtherWeights page={page} assessment={assessment} />
          <Statistics page={page} assessment={assessment} />
          <Agreement page={page} assessment={assessment} />
          <Computation page={page} assessment={assessment} />
          <Missing page={page} assessment={assessment} />
        </div>
        <FindingsHere page={page} assessment={assessment} />
      </div>
      <MethodFigures page={page} assessment={assessment} />
    </>
  );
}

function HowFirm({
  page,
  assessment,
}: {
  readonly page: Page;
  readonly assessment: AssessmentResult;
}) {
  const { cut } = assessment;
  if (cut === null)
    return <PlainSentence open={false} sentence={page.words.ranking.nothingSelected} />;
  const open = findingsOn(page, assessment.id).some(
    ({ weight }) => weight === "could-change-the-choice",
  );
  return (
    <PlainSentence open={open} sentence={page.say(cut.sentence)} meaning={moves(page, cut)}>
      <TieDecision page={page} assessment={assessment} />
      <HowFirmLink page={page} assessment={assessment} />
    </PlainSentence>
  );
}

/** How many points more would bring the first that was left out level, and in; nothing where a tie stands at the cut. */
function moves(
  page: Page,
  { firstOut, pointsToTie, pointsToOvertake, tied }: Cut,
): readonly string[] {
  if (firstOut === null || pointsToOvertake === null || tied.length > 0) return [];
  const item = page.title(firstOut);
  const words = page.words.ranking;
  return pointsToTie === null || pointsToTie <= 0 || pointsToTie >= pointsToOvertake
    ? [words.overtakes(item, pointsToOvertake)]
    : [words.moves(item, pointsToTie, pointsToOvertake)];
}

function FindingsHere({
  page,
  assessment,
}: {
  readonly page: Page;
  readonly assessment: AssessmentResult;
}) {
  const findings = findingsOn(page, assessment.id);
  const words = page.words.ranking;
  return (
    <aside class="side" aria-labelledby="findings-here">
      <h2 id="findings-here">{words.findingsHere}</h2>
      {findings.length === 0 && <p>{words.noFindings}</p>}
      {findings.map((finding) => (
        <FindingNote page={page} finding={finding} />
      ))}
    </aside>
  );
}

/** Findings whose place in the record is this assessment. */
function findingsOn(page: Page, assessment: string) {
  return page.findings.filter(({ path }) => path[0] === "assessments" && path[1] === assessment);
}
