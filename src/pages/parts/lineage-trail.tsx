import type { Item } from "#record/item.ts";
import { chartStop } from "./stops/chart-stop.tsx";
import { decisionStop } from "./stops/decision-stop.tsx";
import { matchStop } from "./stops/match-stop.tsx";
import { roundStop } from "./stops/round-stop.tsx";
import { scoreStop } from "./stops/score-stop.tsx";
import type { Stop, StopContext } from "./stops/stop.ts";
import { totalsStop } from "./stops/totals-stop.tsx";

/** Six stops on one line, from the bar on the chart to the decision; dashed where the record is silent, broken in orange where it contradicts itself. */
export function LineageTrail(context: StopContext & { readonly item: Item }) {
  const { page } = context;
  const stops: readonly Stop[] = [
    chartStop(context),
    matchStop(context),
    scoreStop(context),
    totalsStop(context),
    roundStop(context),
    decisionStop(context),
  ];
  return (
    <ol class="trail">
      {stops.map((stop, index) => (
        <li class={classes(stop)}>
          <span class="stop" aria-hidden="true">
            {page.number(index + 1)}
          </span>
          <p class="kind">{stop.kind}</p>
          <h3>{stop.title}</h3>
          {stop.body}
          {stop.gap !== null && <p class="gap">{stop.gap}</p>}
        </li>
      ))}
    </ol>
  );
}

function classes({ state, gap }: Stop): string {
  return [state === "known" ? "" : state, gap === null ? "" : "break"].filter(Boolean).join(" ");
}
