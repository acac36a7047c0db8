import type { Decision } from "#record/decision.ts";
import type { ItemResult } from "./results.ts";

/** The override or tie decision on an item; the last recorded one counts. */
export function decisionOnItem(
  decisions: readonly Decision[],
  on: { readonly assessment: string; readonly item: string },
): ItemResult["decision"] {
  const found = decisions.flatMap((decision): NonNullable<ItemResult["decision"]>[] => {
    if (decision.kind !== "override" && decision.kind !== "tie") return [];
    const selected = decision.assessment === on.assessment ? saidOf(decision, on.item) : null;
    return selected === null ? [] : [{ id: decision.id, kind: decision.kind, selected }];
  });
  return found.at(-1) ?? null;
}

function saidOf(
  decision: Extract<Decision, { kind: "override" | "tie" }>,
  item: string,
): "yes" | "no" | null {
  if (decision.kind === "override") return decision.item === item ? decision.selected : null;
  if (decision.selected.includes(item)) return "yes";
  return decision.notSelected.includes(item) ? "no" : null;
}
