import type { ItemResult } from "./results.ts";

/** Whether an item is selected in the end: what a committee decided, else what the ranking says. */
export function isSelected({
  decision,
  selected,
}: Pick<ItemResult, "decision" | "selected">): boolean {
  return (decision?.selected ?? selected) === "yes";
}
