import { z } from "zod";
import { Identifier } from "#record/identifier.ts";
import { Item } from "#record/item.ts";
import { Text } from "#record/text.ts";

/** An item that came or comes up for the roadmap, with where it stands and the version that a change is based on. */
export const RegisterRow = z.object({
  id: Identifier,
  layer: Identifier,
  state: z.enum(["proposed", "registered", "merged", "split", "withdrawn"]),
  version: z.int().min(1),
  item: Item.omit({ definition: true, factSheet: true }),
  definition: Text.nullable(),
  factSheet: Text.nullable(),
  /** Seat that proposed it. */
  proposedBySeat: z.uuid().nullable(),
});

/** An item without what the register gives it. */
const NewItem = Item.omit({ status: true, parents: true }).partial({ id: true });

export const ItemToPropose = z.object({
  layer: Identifier,
  item: NewItem.describe("The id follows from the title where none is sent"),
});

export const ItemChange = z.object({
  version: z.int().min(1).optional().describe("The version it is based on; or send If-Match"),
  item: Item.omit({ id: true, parents: true }),
});

export const ItemsNamed = z.object({ ids: z.array(Identifier).min(1).max(1_000) });

export const ItemsToWithdraw = ItemsNamed.extend({
  reason: z.string().max(2_000).optional().describe("Stands in the trail and in the register"),
});

const why = { reason: Text.optional(), reference: z.string().max(200).optional() };

export const ItemsToMerge = z.object({
  from: z.array(Identifier).min(1).max(100),
  into: z
    .union([Identifier, NewItem])
    .describe("The new item, or the id of one of the layer that takes the others in"),
  ...why,
});

export const ItemToSplit = z.object({ into: z.array(NewItem).min(2).max(100), ...why });

export const DotsToLay = z.object({
  dots: z.record(Identifier, z.int().min(0)).describe("Item → dots; what is left out has none"),
});

export const DotsLaid = z.object({
  all: z.array(z.object({ itemId: Identifier, dots: z.int(), seats: z.int() })),
  own: z.array(z.object({ itemId: Identifier, dots: z.int() })),
});
