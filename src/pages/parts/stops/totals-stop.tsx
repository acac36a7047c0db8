import { scoreKind } from "#charts/ranking/ranking-data.ts";
import type { CriterionResult, Histogram } from "#results/results.ts";
import { barLengths } from "../../bar-lengths.ts";
import type { Page, Scored } from "../../edition.ts";
import { scoreDifference, total } from "../../score-difference.ts";
import { DataBehind } from "../data-behind.tsx";
import type { Stop, StopContext } from "./stop.ts";

/** Stop 4: what the experts gave on each column, as sums or score by score. */
export function totalsStop({ page, scored }: StopContext): Stop {
  const words = page.words.item;
  if (scored === null)
    return {
      kind: words.totals,
      title: page.words.frame.notInSource,
      state: "unknown",
      gap: null,
      body: null,
    };
  const { assessment, result } = scored;
  const hasHistograms = result.histograms.length > 0;
  const difference = scoreDifference(page, scored);
  return {
    kind: words.totals,
    title: words.sums(assessment.criteria.length, assessment.source),
    state: "known",
    gap: null,
    body: (
      <>
        <Totals page={page} scored={scored} />
        {difference !== null && <p>{words.notTheSum(difference)}</p>}
        {!hasHistograms && <p>{words.histogramMissing}</p>}
        <DataBehind page={page} assessment={assessment.id} />
      </>
    ),
  };
}

function Totals({ page, scored }: { readonly page: Page; readonly scored: Scored }) {
  const { assessment, result } = scored;
  const lengths = barLengths(assessment);
  const isWeighted = scoreKind(assessment) === "weighted";
  const words = page.words.item;
  return (
    <ul class="totals">
      {assessment.criteria.map((criterion) => {
        const sum = total(result, criterion.id);
        const points = result.points[criterion.id] ?? sum;
        const histogram = result.histograms.find((found) => found.criterion === criterion.id);
        return (
          <li>
            {sum === null ? (
              <b>–</b>
            ) : (
              <b
                class={`in-cell ${lengths.strong.has(criterion.id) ? "strong" : ""}`}
                style={`--v:${lengths.ofColumn(sum)}`}
              >
                {page.number(sum)}
              </b>
            )}
            <small>{page.say(criterion.title)}</small>
            {sum !== null && points !== null && Math.abs(points - sum) > 1e-6 && (
              <small>{words.countedAs(points)}</small>
            )}
            {isWeighted && <small>{words.weight(criterion.nominalWeight)}</small>}
            {histogram !== undefined && (
              <Bars page={page} criterion={criterion} histogram={histogram} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** How many experts gave each score, as columns; the same in words for those who do not see them. */
function Bars({
  page,
  criterion,
  histogram,
}: {
  readonly page: Page;
  readonly criterion: CriterionResult;
  readonly histogram: Histogram;
}) {
  const words = page.words.ranking;
  const most = Math.max(1, ...histogram.counts.map(({ count }) => count));
  const counts = histogram.counts.map(({ count, score }) => words.given(count, score));
  return (
    <>
      <span
        class="histogram"
        role="img"
        aria-label={`${page.say(criterion.title)}: ${counts.join(", ")}`}
      >
        {histogram.counts.map(({ count }) => (
          <i style={`--v:${Math.round((count / most) * 10_000) / 10_000}`} />
        ))}
      </span>
      <span class="scores" aria-hidden="true">
        {histogram.counts.map(({ score }) => (
          <span>{page.number(score)}</span>
        ))}
      </span>
      <small>{summary(page, histogram)}</small>
    </>
  );
}

function summary(page: Page, histogram: Histogram): string {
  const words = page.words.ranking;
  const { mean, median, abstained, lowerQuartile: lower, upperQuartile: upper } = histogram;
  const parts = [
    [words.mean, mean],
    [words.median, median],
    [words.abstained, abstained === 0 ? null : abstained],
  ] as const;
  const half =
    lower === null || upper === null ? [] : [page.words.statistics.spread.middleHalf(lower, upper)];
  return [
    ...parts.flatMap(([label, value]) =>
      value === null ? [] : [`${label} ${page.number(value)}`],
    ),
    ...half,
  ].join(", ");
}
