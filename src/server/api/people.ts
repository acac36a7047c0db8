import { z } from "@hono/zod-openapi";
import { exportPerson, forgetPerson } from "#actions/forget-person.ts";
import { editContact, readContacts, seatPerson, unseatPerson } from "#actions/seat-people.ts";
import {
  Contact,
  LastDay,
  OccupantRow,
  PersonalData,
  PersonRow,
  PersonToSeat,
  SitterRow,
} from "#contract/committee.ts";
import { InRoadmap } from "./api-types.ts";
import { InSeat, OfPerson } from "./places.ts";
import { listing, roadmapOf, verb } from "./verb.ts";

const AT = "/roadmaps/{roadmap}";

const people = listing({
  path: `${AT}/people`,
  summary: "Who sits or sat where, and how they are reached",
  act: "read-contacts",
  params: InRoadmap,
  row: SitterRow,
  nameOf: ({ occupantId }: { occupantId: string }) => occupantId,
  tells: "A page of people with their seats and days",
  run: async (asked) => {
    const roadmapId = await roadmapOf(asked, "read-contacts");
    return readContacts(asked.context, { roadmapId });
  },
});

const seat = verb({
  method: "post",
  path: `${AT}/seats/{seat}/occupants`,
  summary: "Seat somebody from a day on",
  description: "A seat has one occupant at a time and any number of substitutes.",
  act: "manage-seats",
  params: InSeat,
  body: PersonToSeat,
  answer: OccupantRow,
  makes: true,
  tells: "Who sits there, and since when",
  run: async (asked) => {
    const roadmapId = await roadmapOf(asked, "manage-seats");
    const { person, substitute = false, fromDay, untilDay = null } = asked.body;
    const days = { fromDay, untilDay, substitute };
    const who = "personId" in person ? person : contactOf(person);
    return seatPerson(asked.context, {
      roadmapId,
      seatId: asked.params.seat,
      person: who,
      ...days,
    });
  },
});

const unseat = verb({
  method: "post",
  path: `${AT}/occupants/{occupant}/end`,
  summary: "Say on which day somebody last sits in a seat",
  act: "manage-seats",
  params: InRoadmap.extend({ occupant: z.uuid() }),
  body: LastDay,
  tells: "Noted",
  run: async (asked) => {
    const roadmapId = await roadmapOf(asked, "manage-seats");
    await unseatPerson(asked.context, {
      roadmapId,
      occupantId: asked.params.occupant,
      ...asked.body,
    });
  },
});

const contact = verb({
  method: "put",
  path: "/people/{person}",
  summary: "Change how somebody is called and reached",
  act: "manage-seats",
  params: OfPerson,
  body: Contact,
  answer: PersonRow,
  tells: "The person as they are reached now",
  run: ({ context, params, body }) =>
    editContact(context, { personId: params.person, contact: contactOf(body) }),
});

const exported = verb({
  method: "get",
  path: "/people/{person}",
  summary: "Everything that is kept about a person",
  description: "Scores are not in it: nothing leads from a person to them.",
  act: "forget-person",
  params: OfPerson,
  answer: PersonalData,
  tells: "For that person",
  run: ({ context, params }) => exportPerson(context, { personId: params.person }),
});

const forget = verb({
  method: "delete",
  path: "/people/{person}",
  summary: "Delete a person's name, contact details and account",
  description: "Seats keep the days on which somebody sat there.",
  act: "forget-person",
  params: OfPerson,
  tells: "Deleted",
  run: ({ context, params }) => forgetPerson(context, { personId: params.person }),
});

/** People in seats, and their personal data. */
export const peopleInSeats = [people, seat, unseat, contact, exported, forget] as const;

function contactOf({ name, email = null, telephone = null, language }: z.output<typeof Contact>) {
  return { name, email, telephone, language };
}
