import { z } from "zod";
import { Text } from "#record/text.ts";

export const ToPublish = z.object({
  note: Text.optional().describe("What is new in this edition"),
  pdf: z.boolean().default(true).describe("Whether it is printed as PDF too, which takes longer"),
});

/** An edition that is being printed, or was. */
export const PublishingNow = z.object({
  id: z.uuid(),
  state: z.enum(["running", "done", "failed", "broken-off"]),
  fraction: z.number().min(0).max(1),
  number: z.int().nullable().describe("Of the edition that came of it"),
  address: z.string().nullable(),
  refusal: z.object({ code: z.string(), details: z.record(z.string(), z.unknown()) }).nullable(),
  startedAt: z.iso.datetime(),
});
