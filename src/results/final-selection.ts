import type { ItemResult } from "./results.ts";

type Judged = Pick<ItemResult, "decision" | "selected">;

/** What becomes of an item in the end: what a committee decided, else what the ranking says. */
export function finalSelection({ decision, selected }: Judged): ItemResult["selected"] {
  return decision?.selected ?? selected;
}

/** Whether an item is selected in the end. */
export function isSelected(item: Judged): boolean {
  return finalSelection(item) === "yes";
}
