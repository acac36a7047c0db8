import type { PlanAtDesk } from "#actions/read-plan.ts";
import { type Language, pick } from "#wording/language.ts";
import type { RoadmapInView } from "./desk-html.tsx";
import type { DeskPlace } from "./desk-place.ts";

/** What every page for charting is told. */
export interface ChartingProps {
  readonly place: DeskPlace;
  readonly roadmap: RoadmapInView;
  readonly plan: PlanAtDesk;
}

/** Title of an item, a policy or a part of one. */
export function titleIn({ titles }: PlanAtDesk, id: string, language: Language): string {
  const title = titles.get(id);
  return title === undefined ? id : pick(title, language);
}

/** Items of a layer that may be chosen, as options of a form. */
export function optionsOf(
  { items }: PlanAtDesk,
  layer: string,
  language: Language,
): readonly { readonly value: string; readonly label: string }[] {
  return items
    .filter((item) => item.layer === layer)
    .map(({ id, content }) => ({ value: id, label: pick(content.title, language) }));
}

/** What stands in a lane, by its id. */
export function laneTitle(plan: PlanAtDesk, lane: string, language: Language): string {
  const items = plan.roadmap.chart?.lanes.find(({ id }) => id === lane)?.items ?? [];
  return items.map((id) => titleIn(plan, id, language)).join(" · ") || lane;
}
