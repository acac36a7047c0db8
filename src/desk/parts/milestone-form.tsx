import type { Chart, Milestone } from "#record/chart.ts";
import { DESK_CHARTING_WORDS } from "#wording/live/desk-charting-words.ts";
import { digits } from "#wording/numbers.ts";
import { type ChartingProps, laneTitle } from "../charting-props.ts";
import { Both, Choice, DeskForm, Field } from "./desk-form.tsx";

type MilestoneProps = ChartingProps & {
  readonly chart: Chart;
  /** As it stands; null for one to be added. */
  readonly milestone: Milestone | null;
};

/** What is reached in a lane, and when. */
export function MilestoneForm({ place, roadmap, plan, chart, milestone }: MilestoneProps) {
  const { language } = place;
  const words = DESK_CHARTING_WORDS[language];
  const { period, languages } = plan.roadmap.head;
  const at = `/desk/roadmaps/${roadmap.name}/charting`;
  const named = { place, form: milestone === null ? "milestone" : "save" };
  const say = (year: number) => digits(String(year), language);
  return (
    <DeskForm
      {...named}
      action={milestone === null ? at : `${at}/milestones/${milestone.id}`}
      title={milestone === null ? words.addMilestone : words.saveMilestone}
    >
      <input type="hidden" name="version" value={String(plan.roadmap.version)} />
      <Both
        {...named}
        name="title"
        label={words.milestoneTitle}
        value={milestone?.title}
        needed={languages}
      />
      <Choice
        {...named}
        name="lane"
        label={words.lane}
        value={milestone?.lane ?? ""}
        options={chart.lanes.map(({ id }) => ({ value: id, label: laneTitle(plan, id, language) }))}
      />
      <Field
        {...named}
        name="year"
        type="number"
        label={words.year}
        value={milestone === null ? "" : String(Math.floor(milestone.year))}
        rule={words.yearRule(say(period.start), say(period.end))}
        required
      />
      <Field
        {...named}
        name="date"
        type="date"
        label={words.day}
        value={milestone?.date ?? ""}
        rule={words.dayRule}
      />
    </DeskForm>
  );
}
