import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { useDatabase } from "../../test/database-for-tests.ts";
import { liveExercise } from "../../test/live-fixture.ts";
import { publishApart, readPublishing } from "./publish-apart.ts";
import type { Press } from "./publish-edition.ts";
import { Refusal } from "./refusal.ts";

const database = useDatabase();

/** A press that waits until it is told to go on, or to fail. */
function heldPress() {
  let goOn = (_refusal: Refusal | null) => {};
  const told = new Promise<Refusal | null>((resolve) => {
    goOn = resolve;
  });
  const press: Press = async ({ out }) => {
    const refusal = await told;
    if (refusal !== null) throw refusal;
    await writeFile(join(out, "index.html"), "printed");
    return { ok: true, files: 1, left: [] };
  };
  return { press, goOn: (refusal: Refusal | null = null) => goOn(refusal) };
}

it("an edition is printed while whoever asked goes on, one at a time, and its number is read afterwards", async () => {
  const { as, roadmapId } = await liveExercise(database.open, { name: "apart" });
  const desk = as("secretariat");
  const { press, goOn } = heldPress();
  const { publishing, ended } = await publishApart(desk, { roadmapId }, { press });
  const read = () => readPublishing(as("member"), { roadmapId, id: publishing.id });
  expect(await read()).toMatchObject({ state: "running", number: null });
  await expect(publishApart(desk, { roadmapId }, { press })).rejects.toMatchObject({
    code: "wrong-state",
    details: { state: "publishing" },
  });
  await expect(publishApart(as("member"), { roadmapId })).rejects.toThrow("not-allowed");
  goOn();
  await ended;
  expect(await read()).toMatchObject({ state: "done", fraction: 1, number: 1 });
});

it("why an edition could not be printed is told, and another may be begun", async () => {
  const { as, roadmapId } = await liveExercise(database.open, { name: "fails" });
  const { press, goOn } = heldPress();
  const { publishing, ended } = await publishApart(as("secretariat"), { roadmapId }, { press });
  goOn(new Refusal("invalid", { sentence: "No sources." }));
  await ended;
  const read = await readPublishing(as("secretariat"), { roadmapId, id: publishing.id });
  expect(read).toMatchObject({
    state: "failed",
    refusal: { code: "invalid", details: { sentence: "No sources." } },
  });
});

it("one whose process died is broken off after a minute, and hinders nobody", async () => {
  const { as, roadmapId, clock } = await liveExercise(database.open, { name: "dies" });
  const desk = as("secretariat");
  const first = heldPress();
  const { publishing, ended } = await publishApart(desk, { roadmapId }, first);
  clock.forward(61_000);
  const read = await readPublishing(desk, { roadmapId, id: publishing.id });
  expect(read.state).toBe("broken-off");
  const second = heldPress();
  const again = await publishApart(desk, { roadmapId }, second);
  second.goOn();
  await again.ended;
  first.goOn(new Refusal("wrong-state"));
  await ended;
});
