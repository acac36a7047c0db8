import { expect, it } from "vitest";
import { useDatabase } from "../../../test/database-for-tests.ts";
import { atDesk } from "../../../test/desk-for-tests.ts";
import { liveExercise } from "../../../test/live-fixture.ts";
import { serverForTests } from "../../../test/server-for-tests.ts";

const database = useDatabase();
const PDF = new File(["%PDF-1.7 signed"], "decision <1>.pdf", { type: "text/html" });

it("a decision taken at a meeting is recorded with quorum, vote, minutes and scan by the secretariat alone", async () => {
  await liveExercise(database.open, { name: "decided", open: false });
  const server = serverForTests(database.open);
  const secretariat = await atDesk(server, "secretariat");
  const at = "/desk/roadmaps/decided/decisions";
  const gate = {
    "title.en": "Opinion on the questionnaire",
    "title.km": "យោបល់លើកម្រងសំណួរ",
    "body.en": "Steering committee",
    "body.km": "គណៈកម្មការដឹកនាំ",
    act: "opinion",
    date: "2026-11-20",
    reference: "12/26",
    rule: "two-thirds",
    quorum: "7",
    present: "6",
    for: "4",
    against: "1",
    abstained: "",
    minutes: "Opened at nine.\n\n<b>Closed</b> at ten.",
  };
  const few = await secretariat.send(`${at}/gate`, gate);
  expect(few.status).toBe(422);
  const refused = await few.text();
  expect(refused).toMatch(/name="present"[^>]* aria-invalid="true"/);
  expect(refused).toContain('value="12/26"');
  expect((await secretariat.send(`${at}/gate`, { ...gate, present: "8" })).status).toBe(303);
  const page = await secretariat.page(at);
  expect(page).toContain("8 present (quorum 7)");
  expect(page).toContain("4 for, 1 against, 0 abstained");
  expect(page).toContain("&lt;b&gt;Closed");
  const decision = "opinion-on-the-questionnaire";
  const version = /name="version" value="(\d+)"/.exec(page)?.[1] ?? "";
  const minutes = { decision, version, minutes: "Opened at eight." };
  expect((await secretariat.send(`${at}/minutes`, minutes)).status).toBe(303);
  expect((await secretariat.send(`${at}/minutes`, minutes)).status).toBe(409);
});

it("a scan is read by whom it is for, saved and never shown, and taken away only when asked twice", async () => {
  const { roadmapId } = await liveExercise(database.open, { name: "scanned", open: false });
  const server = serverForTests(database.open);
  const secretariat = await atDesk(server, "secretariat");
  const stranger = await atDesk(server, "member", { roadmapId: null });
  const at = "/desk/roadmaps/scanned/decisions";
  const gate = {
    "title.en": "Mandate",
    "title.km": "អាណត្តិ",
    "body.en": "Ministry",
    "body.km": "ក្រសួង",
  };
  await secretariat.send(`${at}/gate`, { ...gate, act: "mandate", date: "2026-11-01" });
  const html = new File(["<script>"], "x.pdf", { type: "application/pdf" });
  expect((await secretariat.send(`${at}/scan`, { decision: "mandate", file: html })).status).toBe(
    422,
  );
  await secretariat.send(`${at}/scan`, { decision: "mandate", file: PDF });
  const kept = /\/desk\/scans\/[0-9a-f-]{36}/.exec(await secretariat.page(at))?.[0] ?? "";
  const file = await secretariat.answer(kept);
  expect([file.headers.get("content-type"), file.headers.get("content-disposition")]).toEqual([
    "application/pdf",
    "attachment; filename*=UTF-8''decision%201.pdf",
  ]);
  expect((await server.app.request(kept)).status).toBe(303);
  expect((await server.app.request(kept.replace("/desk", ""))).status).toBe(403);
  expect((await stranger.answer(kept)).status).toBe(200);
  expect(roadmapId).not.toBe("");
  await secretariat.send(`${at}/scan`, { decision: "mandate", file: PDF, public: "yes" });
  const open = /"(\/scans\/[0-9a-f-]{36})/.exec(await secretariat.page(at))?.[1] ?? "";
  expect((await server.app.request(open)).status).toBe(200);
  const scan = open.split("/").at(-1) ?? "";
  const asked = await secretariat.send(`${at}/take-away`, { scan });
  expect(await asked.text()).toContain("The file is deleted");
  expect((await server.app.request(open)).status).toBe(200);
  await secretariat.send(`${at}/take-away`, { scan, sure: "yes" });
  expect((await server.app.request(open)).status).toBe(404);
});
