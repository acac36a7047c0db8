import { z } from "zod";

export const PaperToIssue = z.object({ count: z.int().min(1).max(10_000) });
export const PaperIssued = z.object({ codes: z.array(z.string()) });

const Keying = z
  .record(z.string().max(200), z.record(z.string().max(200), z.number()).nullable())
  .describe("Item → criterion → score; null for “not my field”");

export const PaperToKey = z.object({ code: z.string().max(60), keying: Keying });
export const PaperKeyed = z.object({
  state: z.enum(["keyed-once", "settled", "differs"]),
  differences: z
    .array(
      z.object({
        item: z.string(),
        criterion: z.string().nullable(),
        first: z.number().nullable(),
        second: z.number().nullable(),
      }),
    )
    .optional(),
});

export const PaperToCount = z.object({
  withSingleKeyed: z
    .boolean()
    .default(false)
    .describe("Also those that one person keyed; they stay marked so"),
});
export const PaperCounted = z.object({ doubleKeyed: z.int(), singleKeyed: z.int() });
