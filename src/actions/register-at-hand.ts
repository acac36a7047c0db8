import type { Queries } from "#database/connect.ts";
import { changeItem, type ItemRow, type NewItem, registerOf } from "#database/queries/register.ts";
import { identifierFrom } from "#record/identifier-from.ts";
import { Item, type ItemEntry } from "#record/item.ts";
import { parseShape } from "./parse-shape.ts";
import { Refusal } from "./refusal.ts";

/** An item of the register by its id. @throws Refusal "not-found" */
export async function itemAtHand(
  queries: Queries,
  { roadmapId, id }: Pick<ItemRow, "roadmapId" | "id">,
): Promise<ItemRow> {
  const [found] = await itemsAtHand(queries, roadmapId, [id]);
  if (found === undefined) throw new Refusal("not-found", { what: "item", id });
  return found;
}

/** Several of them, in the order named. @throws Refusal "not-found" */
export async function itemsAtHand(
  queries: Queries,
  roadmapId: string,
  ids: readonly string[],
): Promise<readonly ItemRow[]> {
  const register = new Map((await registerOf(queries, roadmapId)).map((row) => [row.id, row]));
  return ids.map((id) => {
    const row = register.get(id);
    if (row === undefined) throw new Refusal("not-found", { what: "item", id });
    return row;
  });
}

/** Changes a row that was read in the same transaction. @throws Refusal "stale" with the current row */
export async function mustChange(
  queries: Queries,
  row: Pick<ItemRow, "roadmapId" | "id" | "version">,
  change: Partial<NewItem>,
): Promise<ItemRow> {
  const changed = await changeItem(queries, row, change);
  if (changed !== undefined) return changed;
  throw new Refusal("stale", { current: await itemAtHand(queries, row) });
}

/** What was sent as an item, parted into what the columns hold. @throws Refusal "invalid" */
export function parseItem(sent: unknown, layer: string) {
  const { definition = null, factSheet = null, ...entry } = parseShape(Item, sent);
  return { content: { ...entry, layer }, definition, factSheet };
}

/** An id of its own for something with a title: its English words, or its layer, with a number where that is taken. */
export function newItemId(
  { title, layer }: { readonly title: ItemEntry["title"]; readonly layer: string },
  taken: ReadonlySet<string>,
): string {
  const words = identifierFrom(title.en ?? "");
  const base = words === "" ? layer : words;
  if (!taken.has(base)) return base;
  for (let number = 2; ; number += 1)
    if (!taken.has(`${base}-${number}`)) return `${base}-${number}`;
}
