import type { Chart, Lane } from "#record/chart.ts";
import { DESK_CHARTING_WORDS } from "#wording/live/desk-charting-words.ts";
import { digits } from "#wording/numbers.ts";
import { type ChartingProps, laneTitle } from "./charting-props.ts";
import { DeskForm } from "./parts/desk-form.tsx";
import { LaneFields } from "./parts/lane-forms.tsx";
import { RemoveForm } from "./parts/remove-form.tsx";
import { roadmapFrame } from "./roadmap-frame.tsx";

type LanePageProps = ChartingProps & { readonly chart: Chart; readonly lane: Lane };

/** One lane of the chart, to be made of other items or removed with what stands in it. */
export function lanePage(props: LanePageProps): string {
  const { place, roadmap, plan, chart, lane } = props;
  const { language } = place;
  const words = DESK_CHARTING_WORDS[language];
  const at = `/desk/roadmaps/${roadmap.name}/charting`;
  const inIt = (all: readonly { readonly lane: string }[]) =>
    digits(String(all.filter((each) => each.lane === lane.id).length), language);
  return roadmapFrame({
    place,
    roadmap,
    section: "charting",
    above: { href: at, label: words.charting },
    title: `${words.lane}: ${laneTitle(plan, lane.id, language)}`,
    children: (
      <>
        <DeskForm place={place} action={`${at}/lanes/${lane.id}`} form="save" title={words.save}>
          <LaneFields {...props} form="save" />
        </DeskForm>
        <RemoveForm
          place={place}
          plan={plan}
          action={`${at}/lanes/${lane.id}`}
          title={words.removeLane}
          hint={words.removeLaneHow(inIt(chart.bars), inIt(chart.milestones))}
        />
      </>
    ),
  });
}
