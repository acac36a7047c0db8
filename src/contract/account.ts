import { z } from "zod";
import { ROLES } from "#domain/committee/permissions.ts";
import { Identifier } from "#record/identifier.ts";

const Role = z.enum(ROLES);

/** A role that somebody holds: everywhere, or on one roadmap and perhaps under a seat. */
const RoleHeld = z.object({
  id: z.uuid(),
  role: Role,
  roadmap: Identifier.nullable(),
  seatId: z.uuid().nullable(),
});

/** Somebody who may log in. */
export const AccountRow = z.object({
  userId: z.string(),
  name: z.string(),
  email: z.string(),
  roles: z.array(RoleHeld),
});

export const RoleToGive = z.object({
  name: z.string().min(1).max(200),
  email: z.string().max(254),
  role: Role,
  roadmap: Identifier.nullish().describe("On every roadmap where left out"),
  seatId: z.uuid().nullish(),
});
export const RoleGiven = z.object({ userId: z.string(), id: z.uuid() });
