import { z } from "zod";
import { Basis, Citation } from "./basis.ts";
import { Identifier } from "./identifier.ts";

/**
 * One item's relation to another, read "from … kind … to": a technology serves a product, a product serves a goal,
 * a goal serves the vision; an item depends on another (also within its layer); an item aligns with a part of a policy.
 */
export const Link = z.strictObject({
  from: Identifier,
  to: Identifier,
  kind: z.enum(["serves", "depends-on", "aligns-with", "answers"]).default("serves"),
  strength: z.number().min(0).max(1).default(1),
  basis: Basis,
  cites: Citation.optional(),
});
export type Link = z.infer<typeof Link>;

export const LinkFile = z.array(Link).meta({ title: "links.yaml" });
