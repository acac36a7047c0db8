import type { Queries } from "#database/connect.ts";
import { insertDecision } from "#database/queries/decisions.ts";
import { decisionsOf } from "#database/queries/record-rows.ts";
import type { ItemRow } from "#database/queries/register.ts";
import { Merge } from "#record/decision.ts";
import type { Item } from "#record/item.ts";
import type { Text } from "#record/text.ts";
import { changeRecord } from "./change-record.ts";
import type { Context } from "./context.ts";
import { addNewItem, type ItemState, requireItemState } from "./edit-register.ts";
import { parseShape } from "./parse-shape.ts";
import { Refusal } from "./refusal.ts";
import { itemsAtHand, mustChange } from "./register-at-hand.ts";

const ALIVE: readonly ItemState[] = ["proposed", "registered"];

interface Why {
  readonly reason?: Text | undefined;
  readonly reference?: string | undefined;
}

/**
 * Makes one item of several of a layer. They stay readable as its parents for ever, and a decision says what became of them.
 * @throws Refusal "invalid", "wrong-state"
 */
export async function mergeItems(
  context: Context,
  input: Why & {
    readonly roadmapId: string;
    readonly from: readonly string[];
    /** The new item, or the id of one of the layer that takes the others in. */
    readonly into: Readonly<Record<string, unknown>> | string;
  },
): Promise<ItemRow> {
  const { roadmapId, from, into } = input;
  return changeRecord(context, { roadmapId, act: "edit-register" }, async (queries) => {
    const rows = await sameLayer(queries, roadmapId, from);
    if (rows.length < (typeof into === "string" ? 1 : 2))
      throw new Refusal("invalid", { field: "from" });
    const result =
      typeof into === "string"
        ? await takeIn(queries, rows, into)
        : await addNewItem(queries, { ...made(rows), roadmapId, item: into });
    await retire(queries, rows, "merged");
    await noteDecision(queries, input, { from: rows, into: [result.content] });
    return { result, trail: { subject: `items/${result.id}`, details: { merged: from } } };
  });
}

/** Makes several items of one, which stays readable as their parent for ever. @throws Refusal "invalid", "wrong-state" */
export async function splitItem(
  context: Context,
  input: Why & {
    readonly roadmapId: string;
    readonly id: string;
    readonly into: readonly Readonly<Record<string, unknown>>[];
  },
): Promise<readonly ItemRow[]> {
  const { roadmapId, id, into } = input;
  if (into.length < 2) throw new Refusal("invalid", { field: "into" });
  return changeRecord(context, { roadmapId, act: "edit-register" }, async (queries) => {
    const rows = await sameLayer(queries, roadmapId, [id]);
    const result: ItemRow[] = [];
    for (const item of into)
      result.push(await addNewItem(queries, { ...made(rows), roadmapId, item }));
    await retire(queries, rows, "split");
    await noteDecision(queries, input, { from: rows, into: result.map(({ content }) => content) });
    const details = { split: result.map((row) => row.id) };
    return { result, trail: { subject: `items/${id}`, details } };
  });
}

async function sameLayer(
  queries: Queries,
  roadmapId: string,
  ids: readonly string[],
): Promise<readonly ItemRow[]> {
  const rows = await itemsAtHand(queries, roadmapId, [...new Set(ids)]);
  for (const row of rows) requireItemState(row, ALIVE);
  if (new Set(rows.map(({ layer }) => layer)).size > 1)
    throw new Refusal("invalid", { field: "layer" });
  return rows;
}

/** What comes of items stands where they stood: in the register only if all of them did. */
function made(rows: readonly ItemRow[]) {
  const state: ItemState = rows.every((row) => row.state === "registered")
    ? "registered"
    : "proposed";
  return { layer: rows[0]?.layer ?? "", state, parents: rows.map(({ id }) => id) };
}

async function takeIn(queries: Queries, rows: readonly ItemRow[], into: string): Promise<ItemRow> {
  const [roadmapId = "", layer = ""] = [rows[0]?.roadmapId, rows[0]?.layer];
  const [target] = await itemsAtHand(queries, roadmapId, [into]);
  if (target === undefined || target.layer !== layer || rows.some(({ id }) => id === into))
    throw new Refusal("invalid", { field: "into" });
  requireItemState(target, ALIVE);
  const parents = [...new Set([...target.content.parents, ...rows.map(({ id }) => id)])];
  return mustChange(queries, target, { content: { ...target.content, parents } });
}

async function retire(
  queries: Queries,
  rows: readonly ItemRow[],
  state: "merged" | "split",
): Promise<void> {
  for (const row of rows)
    await mustChange(queries, row, { state, content: { ...row.content, status: "considered" } });
}

async function noteDecision(
  queries: Queries,
  { roadmapId, reason, reference }: Why & { readonly roadmapId: string },
  { from, into }: { readonly from: readonly ItemRow[]; readonly into: readonly Item[] },
): Promise<void> {
  const [first] = into;
  if (first === undefined) return;
  const taken = new Set((await decisionsOf(queries, roadmapId)).map(({ id }) => id));
  // What was split gives the decision its name, since none of its parts stands for the others.
  const named = into.length > 1 ? (from[0]?.content ?? first) : first;
  const base = `merge-${named.id}`.slice(0, 70);
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  const decision = {
    id,
    title: named.title,
    kind: "merge",
    from: from.map((row) => row.id),
    into: into.map((item) => item.id),
    ...(reason === undefined ? {} : { reason }),
    ...(reference === undefined ? {} : { reference }),
  };
  await insertDecision(queries, roadmapId, parseShape(Merge, decision));
}
