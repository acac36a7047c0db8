import { z } from "zod";

/** A decisive act; names roles and seats, never people, never scores. */
export const TrailRow = z.object({
  sequence: z.int().min(1),
  at: z.iso.datetime(),
  actor: z.string(),
  act: z.string(),
  subject: z.string(),
  details: z.record(z.string(), z.unknown()),
  previousHash: z.string(),
  hash: z.string(),
});

/** Whether the chain of the whole installation's trail is whole; the last hash is worth writing down elsewhere. */
export const TrailVerdict = z.object({
  whole: z.boolean(),
  acts: z.int().optional(),
  hash: z.string().optional(),
  sequence: z.int().optional().describe("First act that does not fit"),
  reason: z.enum(["changed", "missing"]).optional(),
});
