import { z } from "zod";
import { Identifier } from "#record/identifier.ts";

const Instant = z.iso.datetime({ offset: true });

/** Path of a round. */
export const InRound = z.object({
  roadmap: Identifier,
  assessment: Identifier,
  round: z.coerce.number().int().min(1),
});

export const RoundRow = z.object({
  number: z.int().min(1),
  state: z.enum(["open", "closed", "released", "void"]),
  opensAt: z.iso.datetime(),
  closesAt: z.iso.datetime(),
  /** Seats that were asked. */
  asked: z.int().min(0),
  voidReason: z.string().nullable(),
});

export const RoundToOpen = z.object({
  closesAt: Instant,
  last: z.boolean().optional().describe("No further round is meant to follow"),
});

export const RoundExtended = z.object({ closesAt: Instant, reason: z.string().min(1).max(5_000) });
export const RoundVoided = z.object({ reason: z.string().min(1).max(5_000) });
export const Erratum = z.object({ text: z.string().min(1).max(5_000) });

export const ErratumRow = Erratum.extend({ at: z.iso.datetime() });

export const RoundReleased = z.object({
  last: z.boolean().optional().describe("As was said at opening, where left out"),
});

/** How far an open round is. */
export const ProgressNow = z.object({
  state: z.string(),
  round: z.int().nullable(),
  closesAt: z.iso.datetime().nullable(),
  asked: z.int(),
  answered: z.int(),
  byGroup: z.array(z.unknown()).describe("Groups of which five seats or more were asked"),
});
