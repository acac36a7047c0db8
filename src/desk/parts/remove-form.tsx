import type { ChartingProps } from "../charting-props.ts";
import { DeskForm } from "./desk-form.tsx";
import { Unfolding } from "./unfolding.tsx";

type RemoveFormProps = Pick<ChartingProps, "place" | "plan"> & {
  /** Where the part of the chart is removed. */
  readonly action: string;
  readonly title: string;
  /** What goes with it. */
  readonly hint?: string;
};

/** Takes a lane, a bar or a milestone off the chart; folded, so that nobody does it by the way. */
export function RemoveForm({ place, plan, ...asked }: RemoveFormProps) {
  return (
    <Unfolding summary={asked.title} open={place.refused?.form === "remove"}>
      <DeskForm place={place} form="remove" {...asked}>
        <input type="hidden" name="version" value={String(plan.roadmap.version)} />
      </DeskForm>
    </Unfolding>
  );
}
