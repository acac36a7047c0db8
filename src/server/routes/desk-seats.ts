import { delegateChair, endChairDelegation } from "#actions/delegate-chair.ts";
import { editSeat, removeSeat } from "#actions/manage-seats.ts";
import { readSeat } from "#actions/read-seat.ts";
import type { Refusal } from "#actions/refusal.ts";
import { roadmapNamed } from "#actions/roadmap-named.ts";
import { seatPerson, unseatPerson } from "#actions/seat-people.ts";
import { questionPage } from "#desk/question-page.tsx";
import { seatPage } from "#desk/seat-page.tsx";
import { formatDay } from "#wording/dates.ts";
import { type Language, pick } from "#wording/language.ts";
import { SEAT_WORDS } from "#wording/live/desk-seat-words.ts";
import { contactIn, seatIn } from "../desk-committee-forms.ts";
import { type Asking, deskPages, type FormEnd, type Sent } from "../desk-pages.ts";
import { doneAt } from "../desk-place.ts";
import { lineIn } from "../desk-texts.ts";
import { inView } from "../roadmap-in-view.ts";

const AT = "/desk/roadmaps/:name/seats/:seat";

/** A seat: who sits in it, what it is, and the lead of a chair. */
export const deskSeats = deskPages([
  {
    at: AT,
    act: "read-roadmap",
    page,
    forms: {
      seat: { act: "manage-seats", run: seat, sentence: whoSitsThere },
      leave: { act: "manage-seats", run: leave },
      save: { act: "manage-seats", run: save },
      "hand-over": { act: "delegate-chair", run: handOver },
      "take-back": { act: "delegate-chair", run: takeBack },
    },
  },
  {
    at: `${AT}/remove`,
    act: "manage-seats",
    page: askToRemove,
    forms: {
      confirm: {
        act: "manage-seats",
        run: remove,
        sentence: ({ code }, language) =>
          code === "wrong-state" ? SEAT_WORDS[language].removeUsed : undefined,
      },
    },
  },
]);

const seatOf = ({ request }: Asking) => request.req.param("seat") ?? "";

function roadmapOf({ context, request }: Asking) {
  return roadmapNamed(context, request.req.param("name") ?? "", "read-roadmap");
}

function addressOf(asking: Asking): string {
  return `/desk/roadmaps/${asking.request.req.param("name")}/seats/${seatOf(asking)}`;
}

async function page(asking: Asking): Promise<string> {
  const { context, place } = asking;
  const row = await roadmapOf(asking);
  return seatPage({
    place,
    roadmap: inView(context, row),
    languages: row.head.languages,
    full: await readSeat(context, row, seatOf(asking)),
  });
}

async function seat(asking: Asking, sent: Sent): Promise<FormEnd> {
  const { id: roadmapId } = await roadmapOf(asking);
  const known = lineIn(sent, "person");
  await seatPerson(asking.context, {
    roadmapId,
    seatId: seatOf(asking),
    person: known === "" ? contactIn(sent) : { personId: known },
    substitute: sent.substitute !== undefined,
    fromDay: lineIn(sent, "fromDay"),
    untilDay: lineIn(sent, "untilDay") || null,
  });
  return { to: doneAt(addressOf(asking), "seated") };
}

/** A seat has one occupant at a time, so it is said since when somebody is there. */
function whoSitsThere({ code, details }: Refusal, language: Language): string | undefined {
  const { fromDay } = details;
  if (code !== "already-exists" || typeof fromDay !== "string") return undefined;
  return SEAT_WORDS[language].occupied(formatDay(fromDay, language));
}

async function leave(asking: Asking, sent: Sent): Promise<FormEnd> {
  const { id: roadmapId } = await roadmapOf(asking);
  await unseatPerson(asking.context, {
    roadmapId,
    occupantId: lineIn(sent, "occupant"),
    untilDay: lineIn(sent, "untilDay"),
  });
  return { to: doneAt(addressOf(asking), "saved") };
}

async function save(asking: Asking, sent: Sent): Promise<FormEnd> {
  const { id: roadmapId, head } = await roadmapOf(asking);
  await editSeat(asking.context, {
    roadmapId,
    seatId: seatOf(asking),
    seat: seatIn(sent, { languages: head.languages, titled: true }),
    stamp: lineIn(sent, "stamp"),
  });
  return { to: doneAt(addressOf(asking), "saved") };
}

async function handOver(asking: Asking, sent: Sent): Promise<FormEnd> {
  const { id: roadmapId } = await roadmapOf(asking);
  await delegateChair(asking.context, {
    roadmapId,
    fromSeatId: seatOf(asking),
    toSeatId: lineIn(sent, "toSeatId"),
    fromDay: lineIn(sent, "fromDay"),
    untilDay: lineIn(sent, "untilDay") || null,
    reference: lineIn(sent, "reference") || null,
  });
  return { to: doneAt(addressOf(asking), "handed-over") };
}

async function takeBack(asking: Asking, sent: Sent): Promise<FormEnd> {
  const { id: roadmapId } = await roadmapOf(asking);
  const untilDay = lineIn(sent, "untilDay");
  const delegationId = lineIn(sent, "delegation");
  await endChairDelegation(asking.context, { roadmapId, delegationId, untilDay });
  return { to: doneAt(addressOf(asking), "ended") };
}

async function askToRemove(asking: Asking): Promise<string> {
  const { context, place } = asking;
  const { language } = place;
  const row = await roadmapOf(asking);
  const { seat: at } = await readSeat(context, row, seatOf(asking));
  const words = SEAT_WORDS[language];
  return questionPage({
    place,
    roadmap: inView(context, row),
    title: words.removeTitle,
    consequences: [pick(at.title, language), words.removeHow],
    button: words.removeSeat,
    action: `${addressOf(asking)}/remove`,
    form: "confirm",
    back: { href: addressOf(asking), label: words.back },
  });
}

async function remove(asking: Asking): Promise<FormEnd> {
  const { id: roadmapId, name } = await roadmapOf(asking);
  await removeSeat(asking.context, { roadmapId, seatId: seatOf(asking) });
  return { to: doneAt(`/desk/roadmaps/${name}/committees`, "removed") };
}
