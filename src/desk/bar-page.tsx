import type { Bar, Chart } from "#record/chart.ts";
import { DESK_CHARTING_WORDS } from "#wording/live/desk-charting-words.ts";
import { type ChartingProps, laneTitle, titleIn } from "./charting-props.ts";
import { BarForm } from "./parts/bar-form.tsx";
import { RemoveForm } from "./parts/remove-form.tsx";
import { roadmapFrame } from "./roadmap-frame.tsx";

type BarPageProps = ChartingProps & { readonly chart: Chart; readonly bar: Bar };

/** One bar of the chart, to be moved, dated or removed. */
export function barPage(props: BarPageProps): string {
  const { place, roadmap, plan, bar } = props;
  const { language } = place;
  const words = DESK_CHARTING_WORDS[language];
  const at = `/desk/roadmaps/${roadmap.name}/charting`;
  return roadmapFrame({
    place,
    roadmap,
    section: "charting",
    above: { href: at, label: words.charting },
    title: `${words.bar}: ${titleIn(plan, bar.item, language)} · ${laneTitle(plan, bar.lane, language)}`,
    children: (
      <>
        <BarForm {...props} />
        <p class="ways-out">
          <a href={`/desk/roadmaps/${roadmap.name}/relations/${bar.item}`}>{words.relations}</a>
        </p>
        <RemoveForm
          place={place}
          plan={plan}
          action={`${at}/bars/${bar.lane}/${bar.item}`}
          title={words.removeBar}
        />
      </>
    ),
  });
}
