import type { Queries } from "#database/connect.ts";
import { addItem, type ItemRow, registerOf } from "#database/queries/register.ts";
import { changeRecord } from "./change-record.ts";
import type { Context } from "./context.ts";
import { ownSeat } from "./own-seat.ts";
import { permit } from "./permit.ts";
import { Refusal } from "./refusal.ts";
import { itemAtHand, itemsAtHand, mustChange, newItemId, parseItem } from "./register-at-hand.ts";

/** Where an item of the register stands. */
export type ItemState = "proposed" | "registered" | "merged" | "split" | "withdrawn";

/** Everything that was ever in the register, in its order, with the state of each. */
export async function readRegister(
  context: Context,
  { roadmapId }: { readonly roadmapId: string },
): Promise<readonly ItemRow[]> {
  permit(context, "read-roadmap", roadmapId);
  return registerOf(context.database.queries, roadmapId);
}

/**
 * Proposes an item of any layer; members do it under their seat. The id follows from the title where none is sent.
 * @throws Refusal "invalid", "already-exists" where the id is taken
 */
export async function proposeItem(
  context: Context,
  input: {
    readonly roadmapId: string;
    readonly layer: string;
    /** An entry of items/<layer>.yaml, with or without its id. */
    readonly item: Readonly<Record<string, unknown>>;
  },
): Promise<ItemRow> {
  const { roadmapId, layer } = input;
  return changeRecord(context, { roadmapId, act: "propose-item" }, async (queries) => {
    const row = await addNewItem(queries, { ...input, state: "proposed" });
    const proposedBySeat = ownSeat(context, "propose-item", roadmapId);
    const result = await mustChange(queries, row, { proposedBySeat });
    const details = { layer, seat: proposedBySeat };
    return { result, trail: { subject: `items/${row.id}`, details } };
  });
}

/** Puts an item at the end of the register. @throws Refusal "invalid", "already-exists" */
export async function addNewItem(
  queries: Queries,
  input: {
    readonly roadmapId: string;
    readonly layer: string;
    readonly item: Readonly<Record<string, unknown>>;
    readonly state: ItemState;
    readonly parents?: readonly string[];
  },
): Promise<ItemRow> {
  const { roadmapId, layer, item, state, parents = [] } = input;
  const taken = new Set((await registerOf(queries, roadmapId)).map(({ id }) => id));
  const status = item.status ?? "candidate";
  // The id is made after the title was found sound, so this one only stands in for it.
  const sound = parseItem({ ...item, id: item.id ?? "new", status, parents }, layer);
  const id = item.id === undefined ? newItemId(sound.content, taken) : sound.content.id;
  if (taken.has(id)) throw new Refusal("already-exists", { what: "item", id });
  const content = { ...sound.content, id };
  return addItem(queries, { ...sound, roadmapId, id, layer, content, state });
}

/** Changes what an item is called and what explains it; its id and its parents stay. @throws Refusal "stale" with the current row */
export async function editItem(
  context: Context,
  input: {
    readonly roadmapId: string;
    readonly id: string;
    /** The version that was on the screen. */
    readonly version: number;
    readonly item: Readonly<Record<string, unknown>>;
  },
): Promise<ItemRow> {
  const { roadmapId, id, version } = input;
  return changeRecord(context, { roadmapId, act: "edit-register" }, async (queries) => {
    const { content, layer } = await itemAtHand(queries, { roadmapId, id });
    const sound = parseItem({ ...input.item, id, parents: content.parents }, layer);
    const result = await mustChange(queries, { roadmapId, id, version }, sound);
    return { result, trail: { subject: `items/${id}` } };
  });
}

/** Takes proposals into the register, from which questionnaires are made. */
export function takeIntoRegister(
  context: Context,
  { roadmapId, ids }: { readonly roadmapId: string; readonly ids: readonly string[] },
): Promise<void> {
  return moveItems(context, { roadmapId, ids, from: ["proposed", "withdrawn"], to: "registered" });
}

/** Takes items out of the running; they stay readable, with what became of them and, in the trail, why. */
export function withdrawItems(
  context: Context,
  input: {
    readonly roadmapId: string;
    readonly ids: readonly string[];
    readonly reason?: string | undefined;
  },
): Promise<void> {
  return moveItems(context, { ...input, from: ["proposed", "registered"], to: "withdrawn" });
}

interface Move {
  readonly roadmapId: string;
  readonly ids: readonly string[];
  readonly from: readonly ItemState[];
  readonly to: "registered" | "withdrawn";
  readonly reason?: string | undefined;
}

function moveItems(context: Context, { roadmapId, ids, from, to, reason }: Move): Promise<void> {
  const status = to === "withdrawn" ? "considered" : "adopted";
  return changeRecord(context, { roadmapId, act: "edit-register" }, async (queries) => {
    for (const row of await itemsAtHand(queries, roadmapId, ids)) {
      requireItemState(row, from);
      await mustChange(queries, row, { state: to, content: { ...row.content, status } });
    }
    const details = { [to]: ids, ...(reason === undefined ? {} : { reason }) };
    return { result: undefined, trail: { subject: "items", details } };
  });
}

/** @throws Refusal "wrong-state" */
export function requireItemState(row: ItemRow, allowed: readonly ItemState[]): void {
  if (!(allowed as readonly string[]).includes(row.state))
    throw new Refusal("wrong-state", { item: row.id, state: row.state, allowed });
}
