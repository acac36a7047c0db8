import { z } from "zod";
import { Identifier } from "#record/identifier.ts";
import { Item } from "#record/item.ts";
import { Roadmap } from "#record/roadmap.ts";

/** A roadmap in a list. */
export const RoadmapRow = Roadmap.pick({
  id: true,
  title: true,
  country: true,
  publisher: true,
  period: true,
  languages: true,
  fictional: true,
}).extend({
  /** Goes up with every change; a change names the one it is based on. */
  version: z.int().min(1),
  timeZone: z.string(),
});

/** A roadmap's head as it stands in `roadmap.yaml`, with its version. */
export const RoadmapHead = z.object({ version: z.int().min(1), head: Roadmap });

/** An item of the register, in any layer. */
export const ItemRow = Item.extend({ layer: Identifier });
