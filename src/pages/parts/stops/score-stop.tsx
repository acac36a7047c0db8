import { finalSelection } from "#results/final-selection.ts";
import type { Page, Scored } from "../../edition.ts";
import type { Stop, StopContext } from "./stop.ts";

/** Stop 3: the score and the place, beside the neighbour across the cut. */
export function scoreStop({ page, scored, place }: StopContext): Stop {
  const words = page.words.item;
  const onChart = place?.kind === "bar";
  if (scored === null)
    return {
      kind: words.score,
      title: words.neverScored,
      state: onChart ? "bad" : "unknown",
      gap: onChart ? words.onChartNotScored : null,
      body: null,
    };
  const { assessment, result } = scored;
  const breaks = onChart && finalSelection(result) === "no";
  return {
    kind: words.score,
    title: words.points(result.score, {
      rank: result.rank,
      tied: result.tied,
      of: assessment.items.length,
    }),
    state: "known",
    gap: breaks ? words.onChartNotSelected : null,
    body: (
      <p>
        {neighbour(page, scored)}{" "}
        <a href={page.to(`assessments/${assessment.id}.html#item-${result.id}`)}>
          {page.say(assessment.title)}
        </a>
      </p>
    ),
  };
}

/** The item on the other side of the cut, or this side's nearest, that a reader compares with. */
function neighbour(page: Page, { assessment, result }: Scored): string {
  const { cut, items } = assessment;
  if (cut === null) return "";
  const across = result.selected === "yes" ? cut.firstOut : cut.lastIn;
  const other = items.find(({ id }) => id === across);
  if (other === undefined || other.id === result.id) return "";
  return page.words.item.neighbour(page.title(other.id), other, other.score);
}
