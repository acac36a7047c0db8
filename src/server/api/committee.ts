import { z } from "@hono/zod-openapi";
import { declareInterest, readDeclarations } from "#actions/declare-interest.ts";
import { delegateChair, endChairDelegation, readDelegations } from "#actions/delegate-chair.ts";
import { addSeat, editSeat, readSeats, removeSeat } from "#actions/manage-seats.ts";
import {
  DeclarationRow,
  DelegationRow,
  LastDay,
  NewDeclaration,
  NewDelegation,
  SeatChange,
  SeatRow,
  SeatToAdd,
} from "#contract/committee.ts";
import { InRoadmap } from "./api-types.ts";
import { InSeat } from "./places.ts";
import { listing, roadmapOf, verb } from "./verb.ts";

const AT = "/roadmaps/{roadmap}";
const byId = ({ id }: { id: string }) => id;

const seats = listing({
  path: `${AT}/seats`,
  summary: "Seats of the committees",
  act: "read-roadmap",
  params: InRoadmap,
  row: SeatRow,
  nameOf: byId,
  tells: "A page of seats, committee by committee",
  run: async (asked) => {
    const roadmapId = await roadmapOf(asked, "read-roadmap");
    return readSeats(asked.context, { roadmapId });
  },
});

const add = verb({
  method: "post",
  path: `${AT}/seats`,
  summary: "Add a seat to a committee",
  act: "manage-seats",
  params: InRoadmap,
  body: SeatToAdd,
  answer: SeatRow,
  makes: true,
  tells: "The seat",
  run: async (asked) => {
    const roadmapId = await roadmapOf(asked, "manage-seats");
    const { committee, ...seat } = asked.body;
    return addSeat(asked.context, { roadmapId, committee, seat });
  },
});

const change = verb({
  method: "put",
  path: `${AT}/seats/{seat}`,
  summary: "Change what a seat is",
  description: "Who sits in it stays.",
  act: "manage-seats",
  params: InSeat,
  body: SeatChange,
  answer: SeatRow,
  tells: "The seat as it is now",
  run: async (asked) => {
    const roadmapId = await roadmapOf(asked, "manage-seats");
    const at = { roadmapId, seatId: asked.params.seat };
    return editSeat(asked.context, { ...at, seat: asked.body });
  },
});

const remove = verb({
  method: "delete",
  path: `${AT}/seats/{seat}`,
  summary: "Remove a seat that nothing hangs on",
  act: "manage-seats",
  params: InSeat,
  tells: "Removed",
  run: async (asked) => {
    const roadmapId = await roadmapOf(asked, "manage-seats");
    await removeSeat(asked.context, { roadmapId, seatId: asked.params.seat });
  },
});

const declarations = listing({
  path: `${AT}/declarations`,
  summary: "Declarations of interest",
  act: "read-roadmap",
  params: InRoadmap,
  row: DeclarationRow,
  nameOf: byId,
  tells: "A page of declarations with the items that seats keep away from",
  run: async (asked) => {
    const roadmapId = await roadmapOf(asked, "read-roadmap");
    return readDeclarations(asked.context, { roadmapId });
  },
});

const declare = verb({
  method: "post",
  path: `${AT}/declarations`,
  summary: "Declare an interest of a seat",
  description: "Members for their own seat, the secretariat for any. What was declared stays.",
  act: "declare-interest",
  params: InRoadmap,
  body: NewDeclaration,
  answer: DeclarationRow,
  makes: true,
  tells: "The declaration",
  run: async (asked) => {
    const roadmapId = await roadmapOf(asked, "declare-interest");
    const { declaredOn, ...rest } = asked.body;
    const day = declaredOn === undefined ? {} : { declaredOn };
    return declareInterest(asked.context, { roadmapId, ...rest, ...day });
  },
});

const delegations = listing({
  path: `${AT}/delegations`,
  summary: "When the chair handed the lead to the vice-chair",
  act: "read-roadmap",
  params: InRoadmap,
  row: DelegationRow,
  nameOf: byId,
  tells: "A page of delegations",
  run: async (asked) => {
    const roadmapId = await roadmapOf(asked, "read-roadmap");
    return readDelegations(asked.context, { roadmapId });
  },
});

const delegate = verb({
  method: "post",
  path: `${AT}/delegations`,
  summary: "Hand the lead of a committee to its vice-chair",
  act: "delegate-chair",
  params: InRoadmap,
  body: NewDelegation,
  answer: DelegationRow,
  makes: true,
  tells: "The delegation",
  run: async (asked) => {
    const roadmapId = await roadmapOf(asked, "delegate-chair");
    const { untilDay = null, reference = null, ...rest } = asked.body;
    return delegateChair(asked.context, { roadmapId, untilDay, reference, ...rest });
  },
});

const end = verb({
  method: "post",
  path: `${AT}/delegations/{delegation}/end`,
  summary: "Take the lead back after a day",
  act: "delegate-chair",
  params: InRoadmap.extend({ delegation: z.uuid() }),
  body: LastDay,
  answer: DelegationRow,
  tells: "The delegation with its last day",
  run: async (asked) => {
    const roadmapId = await roadmapOf(asked, "delegate-chair");
    const of = { roadmapId, delegationId: asked.params.delegation };
    return endChairDelegation(asked.context, { ...of, ...asked.body });
  },
});

/** Seats with what is declared and delegated under them. */
export const committee = [
  seats,
  add,
  change,
  remove,
  declarations,
  declare,
  delegations,
  delegate,
  end,
] as const;
