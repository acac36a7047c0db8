import { expect, it } from "vitest";
import { recordOfRoadmap } from "#actions/record-of-roadmap.ts";
import { changePublishing, insertPublishing } from "#database/queries/publishing.ts";
import { useDatabase } from "../../../test/database-for-tests.ts";
import { atDesk } from "../../../test/desk-for-tests.ts";
import { fillBallots, points } from "../../../test/fill-ballots.ts";
import { liveExercise } from "../../../test/live-fixture.ts";
import { serverForTests } from "../../../test/server-for-tests.ts";

const database = useDatabase();

it("publishing is asked twice, followed on a page that looks again by itself, and told where it failed", async () => {
  const exercise = await liveExercise(database.open, { name: "press", open: false });
  const server = serverForTests(database.open, { clock: () => exercise.clock.now });
  const secretariat = await atDesk(server, "secretariat");
  const at = "/desk/roadmaps/press/publishing";
  const note = { "note.en": "First <b>look</b>", "note.km": "ការមើលដំបូង" };
  const asked = await (await secretariat.send(`${at}/begin`, note)).text();
  expect(asked).toContain("nobody can change or withdraw it");
  expect(asked).toContain('value="First &lt;b&gt;look&lt;/b&gt;"');
  const { queries } = database.open;
  const { roadmapId, clock } = exercise;
  const row = { roadmapId, startedAt: clock.now, seenAt: clock.now };
  const { id } = await insertPublishing(queries, row);
  await changePublishing(queries, id, { fraction: 0.42 });
  const running = await secretariat.answer(`/desk/roadmaps/press/printing/${id}`);
  expect(running.headers.get("refresh")).toBe("3");
  expect(await running.text()).toContain("42");
  const second = await secretariat.send(`${at}/begin`, { ...note, sure: "yes" });
  expect(second.status).toBe(409);
  const finding = { title: { en: "Broken reference" }, message: { en: "No such <item>" } };
  const refusal = { code: "invalid", details: { findings: [finding] } };
  await changePublishing(queries, id, { state: "failed", refusal });
  const failed = await secretariat.answer(`/desk/roadmaps/press/printing/${id}`);
  expect(failed.headers.get("refresh")).toBeNull();
  expect(await failed.text()).toContain("Broken reference: No such &lt;item&gt;");
  await changePublishing(queries, id, { state: "done", number: 1 });
  expect(await secretariat.page(`/desk/roadmaps/press/printing/${id}`)).toContain(
    'href="/editions/press/1/"',
  );
  const member = await atDesk(server, "member");
  expect((await member.send(`${at}/begin`, { sure: "yes" })).status).toBe(403);
});

it("a round released before the last one is named as what an edition does not hold yet, and why", async () => {
  const exercise = await liveExercise(database.open, { name: "half-way" });
  const server = serverForTests(database.open, { clock: () => exercise.clock.now });
  const secretariat = await atDesk(server, "secretariat");
  const at = "/desk/roadmaps/half-way/publishing";
  expect(await secretariat.page(at)).not.toContain("would not hold yet");

  await fillBallots(exercise, () => points(3));
  const path = `/desk/assessments/${exercise.assessmentKey}`;
  await secretariat.send(`${path}/close`, { round: "1", sure: "yes" });
  await secretariat.send(`${path}/review`, { round: "1" });
  const chair = await atDesk(server, "chair");
  await chair.send(`${path}/release`, { round: "1", sure: "yes" });
  const { queries } = database.open;
  const record = await recordOfRoadmap(queries, exercise.roadmapId, "whole");
  expect(record.assessments.map(({ ballots, histograms }) => [ballots, histograms])).toEqual([
    [[], []],
  ]);
  const page = await secretariat.page(at);
  expect(page).toContain("Key technologies: round 1, which was released to the committee");
  expect(page).toContain("would differ by just their scores");
});
