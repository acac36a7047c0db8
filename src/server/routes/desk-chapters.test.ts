import { expect, it } from "vitest";
import { readChapters } from "#actions/edit-chapters.ts";
import { useDatabase } from "../../../test/database-for-tests.ts";
import { atDesk } from "../../../test/desk-for-tests.ts";
import { liveExercise } from "../../../test/live-fixture.ts";
import { serverForTests } from "../../../test/server-for-tests.ts";

const database = useDatabase();

it("a chapter is written in every language, never over another one, and removed only when asked twice", async () => {
  const exercise = await liveExercise(database.open, { name: "texts", open: false });
  const server = serverForTests(database.open);
  const secretariat = await atDesk(server, "secretariat");
  const at = "/desk/roadmaps/texts/chapters";
  const versionOn = async (path: string) =>
    /name="version" value="(\d+)"/.exec(await secretariat.page(path))?.[1] ?? "";
  const chapter = {
    number: "1",
    name: "why",
    "title.en": "Why a roadmap",
    "title.km": "",
    "text.en": "Because *roads* lead on.",
    "text.km": "ព្រោះផ្លូវនាំទៅមុខ។",
    "review.en": "reviewed",
    "review.km": "unreviewed-draft",
  };
  const first = { version: await versionOn(at), ...chapter };
  const half = await secretariat.send(`${at}/write`, first);
  expect(half.status).toBe(422);
  expect(await half.text()).toMatch(/name="title.km"[^>]* aria-invalid="true"/);
  const whole = { ...first, "title.km": "ហេតុអ្វី" };
  expect((await secretariat.send(`${at}/write`, whole)).status).toBe(303);
  const again = { ...whole, version: await versionOn(at) };
  expect((await secretariat.send(`${at}/write`, again)).status).toBe(409);
  const path = `${at}/of/why`;
  const changed = { ...whole, version: await versionOn(path), "title.en": "Why a road" };
  expect((await secretariat.send(`${path}/write`, changed)).status).toBe(303);
  expect((await secretariat.send(`${path}/write`, changed)).status).toBe(409);
  const { roadmapId } = exercise;
  const kept = await readChapters(exercise.as("secretariat"), { roadmapId });
  expect(kept.map(({ language, title, review }) => [language, title, review])).toEqual([
    ["en", "Why a road", "reviewed"],
    ["km", "ហេតុអ្វី", "unreviewed-draft"],
  ]);
  const version = await versionOn(path);
  expect(await (await secretariat.send(`${path}/remove`, { version })).text()).toContain(
    "Editions",
  );
  expect((await secretariat.answer(path)).status).toBe(200);
  await secretariat.send(`${path}/remove`, { version, sure: "yes" });
  expect((await secretariat.answer(path)).status).toBe(404);
});
