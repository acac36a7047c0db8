import { z } from "zod";
import { Identifier } from "./identifier.ts";
import { Text } from "./text.ts";

/** Who says so: the source states it, experts voted it, a body decided it, or we inferred it. */
export const Basis = z.enum(["stated", "voted", "decided", "inferred"]);
export type Basis = z.infer<typeof Basis>;

/** A place in a source, such as section 5.5 of the printed document, with the sentence that carries the claim. */
export const Citation = z.strictObject({
  source: Identifier,
  place: z.string().optional(),
  sentence: Text.optional(),
});
export type Citation = z.infer<typeof Citation>;
