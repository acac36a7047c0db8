import type { Item } from "#record/item.ts";
import type { AssessmentResult } from "#results/results.ts";
import type { Page } from "../edition.ts";
import {
  importanceFeasibilityTable,
  itemPathsTable,
  matchingTable,
  processTable,
  roadmapTable,
} from "../figure-tables.ts";
import { Cite } from "./cite.tsx";
import { FigurePlace } from "./figure-place.tsx";

interface Props {
  readonly page: Page;
}

/** The roadmap chart; nothing where the record has none. */
export function RoadmapFigure({ page }: Props) {
  const { chart } = page.record;
  const figure = page.figures.roadmap;
  if (chart === null || figure === undefined) return null;
  return (
    <FigurePlace
      page={page}
      figure={figure}
      lead={page.say(chart.title)}
      table={roadmapTable(page)}
    />
  );
}

/** What belongs to what, from vision to technology. */
export function MatchingFigure({ page }: Props) {
  const { chart } = page.record;
  const figure = page.figures.matching;
  if (chart === null || figure === undefined) return null;
  return (
    <FigurePlace
      page={page}
      figure={figure}
      lead={page.words.document.matching}
      table={matchingTable(page)}
    />
  );
}

/** What one item serves and needs; nothing where no link names it. Without a script these pictures are how paths are traced. */
export function ItemPathsFigure({ page, item }: Props & { readonly item: Item }) {
  const figure = page.itemFigure?.(item.id) ?? null;
  if (figure === null) return null;
  return (
    <FigurePlace
      page={page}
      figure={figure}
      lead={page.words.item.paths(page.say(item.title))}
      table={itemPathsTable(page, item.id)}
    />
  );
}

/** Importance against feasibility of the items of one assessment. */
export function ImportanceFeasibilityFigure({ page }: Props) {
  const figure = page.figures["importance-feasibility"];
  const shown = page.record.chart?.importanceFeasibility;
  const assessment = shown === undefined ? undefined : page.assessment(shown.assessment);
  if (figure === undefined || shown === undefined || assessment === undefined) return null;
  return (
    <FigurePlace
      page={page}
      figure={figure}
      lead={page.words.document.importanceFeasibility}
      note={`· ${page.say(assessment.title)}`}
      table={importanceFeasibilityTable(page, assessment, shown)}
    />
  );
}

/** The steps of the process. */
export function ProcessFigure({ page }: Props) {
  const figure = page.figures.process;
  if (figure === undefined) return null;
  return (
    <FigurePlace
      page={page}
      figure={figure}
      lead={page.words.front.stepsTitle(page.record.roadmap.stages.length)}
      table={processTable(page)}
    />
  );
}

/** The ranking with its cut; its table stands below it on the page. */
export function RankingFigure({
  page,
  assessment,
}: Props & { readonly assessment: AssessmentResult }) {
  const figure = page.figures[`ranking-${assessment.id}`];
  if (figure === undefined) return null;
  const cites = page.record.assessments.find(({ id }) => id === assessment.id)?.cites;
  return (
    <FigurePlace
      page={page}
      figure={figure}
      lead={page.say(assessment.title)}
      note={
        <>
          {cites !== undefined && (
            <>
              · <Cite page={page} cites={cites} />{" "}
            </>
          )}
          <span class="below">
            · <a href="#ranking-table">{page.words.front.tableBelow}</a>
          </span>
        </>
      }
    />
  );
}
