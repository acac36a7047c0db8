import { z } from "zod";
import { Text } from "#record/text.ts";

const Way = z.enum(["e-mail", "text", "sheet"]);

export const ToInvite = z.object({
  sentBy: Way.describe(
    "“e-mail” sends letters to those with an address; the other codes come back",
  ),
  seatIds: z
    .array(z.uuid())
    .max(10_000)
    .optional()
    .describe("All seats without a code, where left out"),
  committee: z.string().max(200).optional().describe("Only seats of the committee with this id"),
  occupiedOnly: z.boolean().optional().describe("Leaves out seats in which nobody sits today"),
});
export const ToReissue = ToInvite.pick({ sentBy: true });

/** A code, shown this once and kept nowhere; null where a letter took it. */
export const CodeIssued = z.object({
  seatId: z.uuid(),
  seatTitle: Text,
  code: z.string().nullable(),
  link: z.url().nullable(),
});

export const Invited = z.object({
  issued: z.array(CodeIssued),
  already: z.array(z.uuid()).describe("Seats that hold a code; reissuing gives them another"),
});

export const OpinionRow = z.object({
  seatId: z.uuid().nullable(),
  stance: z.enum(["agrees", "agrees-with-remarks", "objects"]),
  remark: z.string().nullable(),
  at: z.iso.datetime(),
});
export const OpinionToGive = z.object({
  stance: OpinionRow.shape.stance,
  remark: z.string().max(5_000).nullish().describe("Needed unless you agree"),
});

/** A seat that was asked, and whether it finished; noted up to 90 seconds late. */
export const ParticipationRow = z.object({
  seatId: z.uuid(),
  title: Text,
  answered: z.boolean(),
});
