import type { Chart, Milestone } from "#record/chart.ts";
import { pick } from "#wording/language.ts";
import { DESK_CHARTING_WORDS } from "#wording/live/desk-charting-words.ts";
import type { ChartingProps } from "./charting-props.ts";
import { MilestoneForm } from "./parts/milestone-form.tsx";
import { RemoveForm } from "./parts/remove-form.tsx";
import { roadmapFrame } from "./roadmap-frame.tsx";

type MilestonePageProps = ChartingProps & { readonly chart: Chart; readonly milestone: Milestone };

/** One milestone of the chart, to be moved or removed. */
export function milestonePage(props: MilestonePageProps): string {
  const { place, roadmap, plan, milestone } = props;
  const words = DESK_CHARTING_WORDS[place.language];
  const at = `/desk/roadmaps/${roadmap.name}/charting`;
  return roadmapFrame({
    place,
    roadmap,
    section: "charting",
    above: { href: at, label: words.charting },
    title: `${words.milestone}: ${pick(milestone.title, place.language)}`,
    children: (
      <>
        <MilestoneForm {...props} />
        <RemoveForm
          place={place}
          plan={plan}
          action={`${at}/milestones/${milestone.id}`}
          title={words.removeMilestone}
        />
      </>
    ),
  });
}
