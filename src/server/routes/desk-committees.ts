import { declareInterest } from "#actions/declare-interest.ts";
import { editRoadmap } from "#actions/edit-roadmap.ts";
import { addSeat } from "#actions/manage-seats.ts";
import { readCommittees } from "#actions/read-committees.ts";
import { readInterests } from "#actions/read-interests.ts";
import { Refusal } from "#actions/refusal.ts";
import { roadmapNamed } from "#actions/roadmap-named.ts";
import { committeePage } from "#desk/committee-page.tsx";
import { committeesPage } from "#desk/committees-page.tsx";
import { interestsPage } from "#desk/interests-page.tsx";
import { identifierFrom } from "#record/identifier-from.ts";
import type { Committee } from "#record/roadmap.ts";
import { countIn, seatIn } from "../desk-committee-forms.ts";
import { type Asking, deskPages, type FormEnd, type Sent } from "../desk-pages.ts";
import { doneAt } from "../desk-place.ts";
import { allIn, lineIn, wholeTextIn } from "../desk-texts.ts";
import { inView } from "../roadmap-in-view.ts";

const AT = "/desk/roadmaps/:name";
const MOST_SEATS = 60;

/** The committees of a roadmap with their seats, and what seats declared. */
export const deskCommittees = deskPages([
  {
    at: `${AT}/committees`,
    act: "read-roadmap",
    page,
    forms: { make: { act: "edit-roadmap", run: make } },
  },
  {
    at: `${AT}/committee/:committee`,
    act: "manage-seats",
    page: onePage,
    forms: {
      seats: { act: "manage-seats", run: addSeats },
      save: { act: "edit-roadmap", run: save },
    },
  },
  {
    at: `${AT}/interests`,
    act: "read-roadmap",
    page: interests,
    forms: { declare: { act: "declare-interest", run: declare } },
  },
]);

function roadmapOf({ context, request }: Asking) {
  return roadmapNamed(context, request.req.param("name") ?? "", "read-roadmap");
}

const committeeOf = ({ request }: Asking) => request.req.param("committee") ?? "";

async function page(asking: Asking): Promise<string> {
  const { context, place } = asking;
  const row = await roadmapOf(asking);
  return committeesPage({
    place,
    roadmap: inView(context, row),
    committees: await readCommittees(context, row),
    version: row.version,
    languages: row.head.languages,
  });
}

async function make(asking: Asking, sent: Sent): Promise<FormEnd> {
  const { id: roadmapId, name, head } = await roadmapOf(asking);
  const { languages, committees } = head;
  const title = wholeTextIn(sent, "title", { languages, required: true }) ?? {};
  const members = countIn(sent, "members", { least: 0, most: MOST_SEATS });
  const seats: Committee["seats"] = [
    ...(sent.chair === undefined ? [] : [{ role: "chair" as const, count: 1 }]),
    ...(sent.vice === undefined ? [] : [{ role: "vice-chair" as const, count: 1 }]),
    ...(members === 0 ? [] : [{ role: "member" as const, count: members }]),
  ];
  const id = freeId(identifierFrom(title.en ?? "") || "committee", committees);
  const made = { id, title, ...aboveIn(sent), seats };
  await editRoadmap(asking.context, {
    roadmapId,
    version: countIn(sent, "version", { least: 1, most: Number.MAX_SAFE_INTEGER }),
    change: { head: { ...head, committees: [...committees, made] } },
  });
  return { to: doneAt(`/desk/roadmaps/${name}/committees`, "made") };
}

function freeId(base: string, committees: readonly Committee[]): string {
  const taken = new Set(committees.map(({ id }) => id));
  if (!taken.has(base)) return base;
  for (let number = 2; ; number += 1)
    if (!taken.has(`${base}-${number}`)) return `${base}-${number}`;
}

function aboveIn(sent: Sent): Pick<Committee, "reportsTo"> {
  const reportsTo = lineIn(sent, "reportsTo");
  return reportsTo === "" ? {} : { reportsTo };
}

async function onePage(asking: Asking): Promise<string> {
  const { context, place } = asking;
  const row = await roadmapOf(asking);
  const committees = await readCommittees(context, row);
  const committee = committees.find(({ id }) => id === committeeOf(asking));
  if (committee === undefined) throw new Refusal("not-found", { what: "committee" });
  return committeePage({
    place,
    roadmap: inView(context, row),
    committee,
    others: committees.filter((each) => each !== committee),
    version: row.version,
    languages: row.head.languages,
  });
}

async function addSeats(asking: Asking, sent: Sent): Promise<FormEnd> {
  const { id: roadmapId, name, head } = await roadmapOf(asking);
  const count = countIn(sent, "count", { least: 1, most: MOST_SEATS });
  const seat = seatIn(sent, { languages: head.languages, titled: false });
  const committee = committeeOf(asking);
  for (let made = 0; made < count; made += 1)
    await addSeat(asking.context, { roadmapId, committee, seat });
  return { to: doneAt(`/desk/roadmaps/${name}/committees`, "made") };
}

async function save(asking: Asking, sent: Sent): Promise<FormEnd> {
  const { id: roadmapId, name, head } = await roadmapOf(asking);
  const { languages } = head;
  const title = wholeTextIn(sent, "title", { languages, required: true }) ?? {};
  const changed = ({ reportsTo: _, ...committee }: Committee): Committee => ({
    ...committee,
    title,
    ...aboveIn(sent),
  });
  const committees = head.committees.map((each) =>
    each.id === committeeOf(asking) ? changed(each) : each,
  );
  await editRoadmap(asking.context, {
    roadmapId,
    version: countIn(sent, "version", { least: 1, most: Number.MAX_SAFE_INTEGER }),
    change: { head: { ...head, committees } },
  });
  return { to: doneAt(`/desk/roadmaps/${name}/committees`, "saved") };
}

async function interests(asking: Asking): Promise<string> {
  const { context, place, request } = asking;
  const row = await roadmapOf(asking);
  return interestsPage({
    place,
    roadmap: inView(context, row),
    desk: await readInterests(context, row),
    seat: request.req.query("seat") ?? "",
  });
}

async function declare(asking: Asking, sent: Sent): Promise<FormEnd> {
  const { id: roadmapId, name } = await roadmapOf(asking);
  await declareInterest(asking.context, {
    roadmapId,
    seatId: lineIn(sent, "seat"),
    interest: lineIn(sent, "interest"),
    recusedItems: allIn(sent, "item"),
    declaredOn: dayIn(sent, "declaredOn"),
  });
  return { to: doneAt(`/desk/roadmaps/${name}/interests`, "declared") };
}

/** @throws Refusal "invalid" for what is no day */
function dayIn(sent: Sent, field: string): string {
  const day = lineIn(sent, field);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day)))
    throw new Refusal("invalid", { fields: [field] });
  return day;
}
