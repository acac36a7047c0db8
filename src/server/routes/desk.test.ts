import { unzipSync } from "fflate";
import { expect, it } from "vitest";
import { useDatabase } from "../../../test/database-for-tests.ts";
import { fillBallots, points } from "../../../test/fill-ballots.ts";
import { type LiveExercise, liveExercise } from "../../../test/live-fixture.ts";
import { ORIGIN, type ServerForTests, serverForTests } from "../../../test/server-for-tests.ts";

const database = useDatabase();

/** Somebody at the desk: pages they open and forms they send. */
async function atDesk(server: ServerForTests, role: "secretariat" | "chair" | "member") {
  const cookie = await server.signIn(`${role}@example.gov.kh`, [{ role }]);
  return {
    page: async (path: string) => (await server.app.request(path, { headers: { cookie } })).text(),
    answer: (path: string) => server.app.request(path, { headers: { cookie } }),
    send: (path: string, fields: Record<string, string>) =>
      server.app.request(path, {
        method: "POST",
        headers: { cookie, origin: ORIGIN },
        body: new URLSearchParams(fields),
      }),
  };
}

const at = ({ assessmentKey }: LiveExercise) => `/desk/assessments/${assessmentKey}`;
const SCORES: Readonly<Record<string, number>> = { cybersecurity: 5, "5g": 4, "big-data": 3 };

it("an exercise goes from the open round to the decision through forms alone", async () => {
  const exercise = await liveExercise(database.open, { name: "desk", open: false });
  const server = serverForTests(database.open, { clock: () => exercise.clock.now });
  const secretariat = await atDesk(server, "secretariat");
  const chair = await atDesk(server, "chair");
  const path = at(exercise);
  expect(await secretariat.page("/desk")).toContain("Collect opinions, invite, then open");
  const opinion = { stance: "agrees-with-remarks", remark: "Ask about costs <b>too</b>" };
  expect((await chair.send(`${path}/opinion`, opinion)).status).toBe(303);
  expect(await secretariat.page(path)).toContain("Ask about costs &lt;b&gt;too");
  const toOpen = { closesAt: "2026-11-30T17:00", last: "yes" };
  const question = await (await secretariat.send(`${path}/open`, toOpen)).text();
  expect(question.replaceAll("\u00a0", " ")).toContain("Monday 30 November 2026, 17:00");
  expect(question).toContain("Seats that hold a code: 12.");
  const over = await secretariat.send(`${path}/open`, { closesAt: "2026-11-01T17:00" });
  expect(await over.text()).toMatch(/name="closesAt"[^>]* aria-invalid="true"/);
  const opened = await secretariat.send(`${path}/open`, {
    closesAt: "2026-11-30T17:00",
    last: "yes",
    sure: "yes",
  });
  expect(opened.status).toBe(303);
  const experts = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  await fillBallots(exercise, (_, item) => points(SCORES[item] ?? 1), { experts });
  const progress = await secretariat.page(path);
  expect(progress).toContain("11 of 12 have answered.");
  expect(progress.replaceAll("\u00a0", " ")).toContain("Monday 30 November 2026, 17:00");
  expect(progress).toContain("Not answered yet");
  expect(await chair.page(path)).not.toContain("Not answered yet");
  const more = { round: "1", closesAt: "2026-12-01T09:00", reason: "A holiday" };
  expect((await secretariat.send(`${path}/extend`, more)).status).toBe(303);
  expect((await secretariat.send(`${path}/close`, { round: "1", sure: "yes" })).status).toBe(303);
  expect((await secretariat.send(`${path}/review`, { round: "1" })).status).toBe(303);
  const review = await chair.page(path);
  expect(review).toContain("11 of 12 ballots count.");
  expect(review).toContain("everybody said the same");
  expect(review).toContain("Feasibility: By 2029");
  expect(review).toContain("What the review found");
  expect(review).not.toContain("Ranking");
  expect((await secretariat.send(`${path}/release`, { round: "1" })).status).toBe(403);
  const asked = await chair.send(`${path}/release`, { round: "1" });
  expect(await asked.text()).toMatch(
    /is destroyed\. It cannot be undone.*name="sure" value="yes"/s,
  );
  expect((await chair.send(`${path}/release`, { round: "1", sure: "yes" })).status).toBe(303);
  expect(await secretariat.page(path)).toMatch(
    /<td class="number">1<\/td><th scope="row">cybersecurity/,
  );
  const erratum = { round: "1", text: "Member 3 spoke for <i>two</i>" };
  expect((await secretariat.send(`${path}/erratum`, erratum)).status).toBe(303);
  expect(await chair.page(path)).toContain("spoke for &lt;i&gt;two");
  await decide(secretariat, path);
}, 120_000);

async function decide(secretariat: Awaited<ReturnType<typeof atDesk>>, path: string) {
  const override = {
    item: "big-data",
    selected: "yes",
    "proposer.en": "Member 3",
    "proposer.km": "សមាជិកទី ៣",
    "reason.en": "Data for the census",
    "reason.km": "ទិន្នន័យសម្រាប់ជំរឿន",
    date: "2026-12-02",
    for: "7",
    against: "4",
    abstained: "",
  };
  expect((await secretariat.send(`${path}/override`, override)).status).toBe(303);
  const again = await secretariat.send(`${path}/override`, override);
  expect(again.status).toBe(409);
  expect(await again.text()).toContain(">Data for the census</textarea>");
  expect((await secretariat.send(`${path}/conclude`, { sure: "yes" })).status).toBe(303);
  expect(await secretariat.page(path)).toContain("Decided");
  const record = await secretariat.answer("/desk/roadmaps/desk/record.zip");
  const files = unzipSync(new Uint8Array(await record.arrayBuffer()));
  const decisions = Object.keys(files).find((name) => name.endsWith("decisions.yaml")) ?? "";
  expect(new TextDecoder().decode(files[decisions])).toContain("Data for the census");
}

it("a form that does not fit comes back with what was typed and why", async () => {
  const exercise = await liveExercise(database.open, { name: "desk-refused" });
  const server = serverForTests(database.open, { clock: () => exercise.clock.now });
  const secretariat = await atDesk(server, "secretariat");
  const early = { round: "1", closesAt: "2026-11-24T09:00", reason: "Typed by mistake" };
  const refused = await secretariat.send(`${at(exercise)}/extend`, early);
  expect(refused.status).toBe(422);
  const page = await refused.text();
  expect(page).toContain('value="Typed by mistake"');
  expect(page).toContain('value="2026-11-24T09:00"');
  expect(page).toContain('role="alert"');
  expect(page).toMatch(/name="closesAt"[^>]* aria-invalid="true"/);
});

it("a new code is shown once, as a text to paste or on a sheet with its square in both languages", async () => {
  const exercise = await liveExercise(database.open, { name: "desk-codes" });
  const server = serverForTests(database.open, { clock: () => exercise.clock.now });
  const secretariat = await atDesk(server, "secretariat");
  const seat = exercise.seats[0]?.id ?? "";
  const path = at(exercise);
  const sheet = await (await secretariat.send(`${path}/reissue`, { seat, sentBy: "sheet" })).text();
  expect(sheet).toContain("<svg");
  expect(sheet).toContain("បច្ចេកវិទ្យាគន្លឹះ");
  const text = await (await secretariat.send(`${path}/reissue`, { seat, sentBy: "text" })).text();
  const [, code] = /\/b\/([0-9A-Z-]{14})/.exec(text) ?? [];
  expect(code).toBeDefined();
  expect(text).toMatch(/<textarea[^>]*>[^<\n]+\n\nYou are invited to give your scores/);
  expect(sheet).not.toContain(code);
  const anew = await secretariat.answer(`${path}/reissue?lang=km`);
  expect([anew.status, anew.headers.get("location")]).toEqual([303, path]);
  const nobody = await secretariat.send(`${path}/invite`, { sentBy: "text", emptyToo: "yes" });
  expect(await nobody.text()).toContain("Every seat chosen holds a code already");
  expect((await (await atDesk(server, "member")).send(`${path}/invite`, {})).status).toBe(403);
});
