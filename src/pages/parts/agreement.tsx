import type { AssessmentResult } from "#results/results.ts";
import type { Page } from "../edition.ts";
import { layerName } from "../layer-name.ts";
import { DataTable } from "./data-table.tsx";
import { Fold } from "./fold.tsx";

interface Props {
  readonly page: Page;
  readonly assessment: AssessmentResult;
}

/** How far the experts agree and what they gave; nothing where only sums were published. */
export function Agreement({ page, assessment }: Props) {
  const words = page.words.ranking;
  const { concordance, items } = assessment;
  const hasHistograms = items.some(({ histograms }) => histograms.length > 0);
  if (concordance.kendallsW === null && !hasHistograms) return null;
  const chance = words.chance(concordance.p, concordance.permutationP);
  return (
    <Fold id="agreement" summary={words.agreement}>
      {concordance.kendallsW !== null && (
        <p>
          {words.kendall(concordance.kendallsW, concordance.experts ?? 0)}
          {chance !== "" && ` (${chance})`}
        </p>
      )}
      {hasHistograms && <Summaries page={page} assessment={assessment} />}
    </Fold>
  );
}

/** Mean, median and abstentions of every cell; the bars stand on the page of each item. */
function Summaries({ page, assessment }: Props) {
  const words = page.words.ranking;
  const number = (value: number | null) => (value === null ? "–" : page.number(value));
  const { criteria, items } = assessment;
  return (
    <DataTable
      caption={words.histograms}
      table={{
        head: [
          layerName(page, assessment.layer),
          ...criteria.map(({ title }) => `${page.say(title)}, ${words.mean}`),
          ...criteria.map(({ title }) => `${page.say(title)}, ${words.median}`),
          words.abstained,
        ],
        rows: items.map((item) => {
          const cells = criteria.map(({ id }) =>
            item.histograms.find(({ criterion }) => criterion === id),
          );
          const abstained = cells.map((cell) => cell?.abstained ?? 0);
          return [
            page.title(item.id),
            ...cells.map((cell) => number(cell?.mean ?? null)),
            ...cells.map((cell) => number(cell?.median ?? null)),
            page.number(Math.max(0, ...abstained)),
          ];
        }),
      }}
    />
  );
}
