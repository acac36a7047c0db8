import type { Chart, Lane } from "#record/chart.ts";
import { DESK_CHARTING_WORDS } from "#wording/live/desk-charting-words.ts";
import { type ChartingProps, optionsOf } from "../charting-props.ts";
import { BasisChoice } from "./basis-choice.tsx";
import { DeskForm } from "./desk-form.tsx";
import { Ticks } from "./ticks.tsx";

type Charted = ChartingProps & { readonly chart: Chart };

/** Lanes and bars out of the links: first those are ticked that something serves. */
export function FillForm({ place, roadmap, plan, chart }: Charted) {
  const words = DESK_CHARTING_WORDS[place.language];
  const form = "fill";
  const drawn = new Set(chart.lanes.flatMap(({ items }) => items));
  const options = optionsOf(plan, chart.lanesFrom.layer, place.language).filter(
    ({ value }) => !drawn.has(value),
  );
  const serving = new Set(
    plan.items.filter(({ layer }) => layer === chart.barsFrom.layer).map(({ id }) => id),
  );
  const served = plan.links.filter(({ kind, from }) => kind === "serves" && serving.has(from));
  return (
    <DeskForm
      place={place}
      action={`/desk/roadmaps/${roadmap.name}/charting`}
      form={form}
      title={words.fill}
      hint={words.fillHow}
    >
      <input type="hidden" name="version" value={String(plan.roadmap.version)} />
      {options.length > 0 && (
        <Ticks
          place={place}
          form={form}
          name="lanes"
          legend={words.fillLanes}
          options={options}
          chosen={served.map(({ to }) => to)}
        />
      )}
      <BasisChoice
        place={place}
        form={form}
        name="basis"
        label={words.basis}
        rule={words.basisHow}
        value="decided"
      />
    </DeskForm>
  );
}

/** A lane of one item or of several that belong together. */
export function AddLaneForm(props: Charted) {
  const { roadmap, place } = props;
  const words = DESK_CHARTING_WORDS[place.language];
  return (
    <DeskForm
      place={place}
      action={`/desk/roadmaps/${roadmap.name}/charting`}
      form="lane"
      title={words.addLane}
    >
      <LaneFields {...props} form="lane" lane={null} />
    </DeskForm>
  );
}

/** What a lane is made of. */
export function LaneFields({
  place,
  plan,
  chart,
  form,
  lane,
}: Charted & { readonly form: string; readonly lane: Lane | null }) {
  const words = DESK_CHARTING_WORDS[place.language];
  return (
    <>
      <input type="hidden" name="version" value={String(plan.roadmap.version)} />
      <Ticks
        place={place}
        form={form}
        name="items"
        legend={words.laneItems}
        options={optionsOf(plan, chart.lanesFrom.layer, place.language)}
        chosen={lane?.items ?? []}
      />
      <BasisChoice
        place={place}
        form={form}
        name="basis"
        label={words.basis}
        rule={words.basisHow}
        value={lane?.basis ?? "decided"}
      />
    </>
  );
}
