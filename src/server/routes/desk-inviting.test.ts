import { expect, it } from "vitest";
import { invitationsOf } from "#database/queries/invitations.ts";
import { seat } from "#database/tables/people.ts";
import { useDatabase } from "../../../test/database-for-tests.ts";
import { atDesk } from "../../../test/desk-for-tests.ts";
import { liveExercise } from "../../../test/live-fixture.ts";
import { serverForTests } from "../../../test/server-for-tests.ts";
import { seatPerson } from "../../actions/seat-people.ts";

const database = useDatabase();

/** An exercise with six more seats without a code: four in a body "water" (two with somebody), two in "fire" (empty). */
async function newSeats(name: string) {
  const exercise = await liveExercise(database.open, { name });
  const { roadmapId } = exercise;
  const rows = ["water", "water", "water", "water", "fire", "fire"].map((committee, index) => ({
    roadmapId,
    committee,
    title: { en: `${committee} ${index}`, km: `${committee} ${index}` },
    role: "member",
    position: 100 + index,
  }));
  const seats = await database.open.queries.insert(seat).values(rows).returning();
  const at = (index: number) => ({ roadmapId, seatId: seats[index]?.id ?? "" });
  const since = { fromDay: "2026-01-01" };
  const asSecretariat = exercise.as("secretariat");
  const sit = (index: number, person: { name: string; email?: string }, more = {}) =>
    seatPerson(asSecretariat, { ...at(index), ...since, person, ...more });
  await sit(0, { name: "Sok Dara", email: "dara@example.gov.kh" });
  await sit(1, { name: "Chan Sophea" });
  const away = { substitute: true, fromDay: "2026-11-01", untilDay: "2026-12-31" };
  await sit(1, { name: "Keo Rith" }, away);
  await sit(0, { name: "Lim Nary" }, { substitute: true });
  return exercise;
}

it("the page says beforehand how many seats of a body have somebody, and invites those alone", async () => {
  const exercise = await newSeats("inviting");
  const server = serverForTests(database.open, { clock: () => exercise.clock.now });
  const secretariat = await atDesk(server, "secretariat");
  const path = `/desk/assessments/${exercise.assessmentKey}`;
  const page = await secretariat.page(path);
  expect(page).toContain(">water: 2 with somebody, 2 empty<");
  expect(page).toContain(">All committees: 2 with somebody, 4 empty<");
  const before = (await invitationsOf(database.open.queries, exercise.assessmentKey)).length;
  const fire = { committee: "fire", sentBy: "text" };
  expect(await (await secretariat.send(`${path}/invite`, fire)).text()).toContain(
    "nobody sits in the seats chosen",
  );
  const water = { committee: "water", sentBy: "sheet" };
  const shown = await (await secretariat.send(`${path}/invite`, water)).text();
  const count = async () =>
    (await invitationsOf(database.open.queries, exercise.assessmentKey)).length - before;
  expect([shown.match(/class="sheet"/g)?.length, await count()]).toEqual([2, 2]);
  const empty = { committee: "", emptyToo: "yes", sentBy: "text" };
  const rest = await (await secretariat.send(`${path}/invite`, empty)).text();
  expect([rest.match(/<textarea/g)?.length, await count()]).toEqual([4, 6]);
});

it("a substitute is invited on the days of an absence, and told so in text, letter and sheet", async () => {
  const exercise = await newSeats("substitutes");
  const server = serverForTests(database.open, { clock: () => exercise.clock.now });
  const secretariat = await atDesk(server, "secretariat");
  const path = `/desk/assessments/${exercise.assessmentKey}`;
  const letters = server.letters.length;
  const water = { committee: "water", sentBy: "e-mail" };
  const text = await (await secretariat.send(`${path}/invite`, water)).text();
  expect(
    server.letters.slice(letters).map(({ to, text }) => [to, /substitute/.test(text)]),
  ).toEqual([["dara@example.gov.kh", false]]);
  expect(text).toContain("Keo Rith (substitute)");
  expect(text).toContain("You are asked as the substitute for this seat.");
  expect(text).not.toMatch(/Lim Nary|Chan Sophea/);
  const seats = await database.open.queries.select().from(seat);
  const own = seats.find(
    ({ roadmapId, title }) => roadmapId === exercise.roadmapId && title.en === "water 1",
  );
  const again = { seat: own?.id ?? "", sentBy: "sheet" };
  const sheet = await (await secretariat.send(`${path}/reissue`, again)).text();
  expect(sheet).toContain("លោកអ្នកត្រូវបានអញ្ជើញជាអ្នកជំនួសសម្រាប់អាសនៈនេះ។");
  const later = serverForTests(database.open, { clock: () => new Date("2027-01-05T00:00:00Z") });
  const afterwards = await atDesk(later, "secretariat", { seatId: own?.id ?? null });
  expect(await (await afterwards.send(`${path}/reissue`, again)).text()).toContain("Chan Sophea");
});
