import { z } from "zod";
import { Identifier } from "#record/identifier.ts";
import { Day, Seat, StakeholderGroup } from "#record/roadmap.ts";
import { Text } from "#record/text.ts";

/** A place in a committee; people come and go, the seat stays. */
export const SeatRow = z.object({
  id: z.uuid(),
  committee: Identifier,
  role: Seat.shape.role,
  stakeholderGroup: StakeholderGroup.nullable(),
  institution: Text.nullable(),
  title: Text.describe("What trail and minutes call it"),
});

export const SeatChange = z.object({
  role: Seat.shape.role,
  stakeholderGroup: StakeholderGroup.nullish(),
  institution: Text.nullish(),
  title: Text.optional().describe("Follows from role and committee where left out"),
});
export const SeatToAdd = SeatChange.extend({ committee: Identifier });

export const Contact = z.object({
  name: z.string().min(1).max(254),
  email: z.string().max(254).nullish(),
  telephone: z.string().max(254).nullish(),
  language: z.enum(["en", "km"]).default("en").describe("Of letters to them"),
});

export const PersonRow = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string().nullable(),
  telephone: z.string().nullable(),
  language: z.string(),
  forgottenAt: z.iso.datetime().nullable(),
});

const days = { fromDay: Day, untilDay: Day.nullable() };

export const OccupantRow = z.object({
  id: z.uuid(),
  seatId: z.uuid(),
  personId: z.uuid(),
  substitute: z.boolean(),
  ...days,
});

/** Somebody with the seat they sit or sat in. */
export const SitterRow = z.object({
  occupantId: z.uuid(),
  seatId: z.uuid(),
  seatTitle: Text,
  substitute: z.boolean(),
  ...days,
  person: PersonRow,
});

export const PersonToSeat = z.object({
  person: z.union([z.object({ personId: z.uuid() }), Contact]),
  substitute: z.boolean().optional(),
  fromDay: Day,
  untilDay: Day.nullish(),
});
export const LastDay = z.object({ untilDay: Day });

/** Everything that is kept about a person; scores are not in it, since nothing leads from a person to them. */
export const PersonalData = z.object({
  person: PersonRow,
  seats: z.array(z.object({ seat: Text, seatId: z.uuid(), substitute: z.boolean(), ...days })),
  declarations: z.array(z.object({ interest: z.string(), declaredOn: Day })),
  account: z.object({ name: z.string(), email: z.string() }).nullable(),
  roles: z.array(z.object({ role: z.string() })),
});

export const DeclarationRow = z.object({
  id: z.uuid(),
  seatId: z.uuid(),
  interest: z.string(),
  recusedItems: z.array(Identifier),
  declaredOn: Day,
});
export const NewDeclaration = z.object({
  seatId: z.uuid(),
  interest: z.string().min(1).max(5_000),
  recusedItems: z.array(Identifier).default([]).describe("Items the seat is not asked about"),
  declaredOn: Day.optional(),
});

export const DelegationRow = z.object({
  id: z.uuid(),
  fromSeatId: z.uuid(),
  toSeatId: z.uuid(),
  ...days,
  reference: z.string().nullable(),
});
export const NewDelegation = z.object({
  fromSeatId: z.uuid().describe("The chair's"),
  toSeatId: z.uuid().describe("The vice-chair's of the same committee"),
  fromDay: Day,
  untilDay: Day.nullish(),
  reference: z.string().max(200).nullish().describe("Number of the chair's letter"),
});
