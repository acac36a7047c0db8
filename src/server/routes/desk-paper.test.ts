import { expect, it } from "vitest";
import { readTrail } from "#database/queries/trail.ts";
import { useDatabase } from "../../../test/database-for-tests.ts";
import { atDesk } from "../../../test/desk-for-tests.ts";
import { liveExercise } from "../../../test/live-fixture.ts";
import { serverForTests } from "../../../test/server-for-tests.ts";

const database = useDatabase();

it("a paper is typed in by two people, settled where they differ, and counted among the ballots", async () => {
  const exercise = await liveExercise(database.open, { name: "paper" });
  const server = serverForTests(database.open, { clock: () => exercise.clock.now });
  const one = await atDesk(server, "facilitator");
  const other = await atDesk(server, "secretariat");
  const at = `/desk/assessments/${exercise.assessmentKey}/paper`;
  const sheets = await (await one.send(`${at}/issue`, { count: "2", language: "km" })).text();
  const codes = [...sheets.matchAll(/class="big-code">([^<]+)/g)].map(([, code]) => code ?? "");
  expect(codes).toHaveLength(2);
  expect(sheets).toContain("មិនមែនជំនាញរបស់ខ្ញុំ");
  expect(await one.page(at)).not.toContain(codes[0]);
  const [code = ""] = codes;
  expect(await (await one.send(`${at}/open`, { code })).text()).toContain(`value="${code}"`);
  const reading = {
    code,
    "s.5g.importance": "4",
    "s.big-data.importance": "2",
    "n.blockchain": "yes",
  };
  expect(await (await one.send(`${at}/keying`, reading)).text()).toContain("Somebody else now");
  expect(await (await one.send(`${at}/keying`, reading)).text()).toContain("must be somebody else");
  const misread = { ...reading, "s.5g.importance": "1" };
  const differs = await (await other.send(`${at}/keying`, misread)).text();
  expect(differs).toContain("read as 4 and as 1");
  expect(differs).toMatch(/name="s.5g.importance" value=""/);
  expect(differs).toMatch(/name="s.big-data.importance" value="2"/);
  const later = await (await one.send(`${at}/open`, { code })).text();
  expect(later).toContain("read as 4 and as 1");
  expect(later).toMatch(/name="s.big-data.importance" value="2"/);
  expect((await one.send(`${at}/open`, { code: "ZZZZ-ZZZZ-ZZZZ" })).status).toBe(404);
  const wild = await other.send(`${at}/settle`, { ...reading, "s.5g.importance": "9" });
  expect([wild.status, await wild.text()]).toEqual([422, expect.stringContaining('value="9"')]);
  expect(await (await other.send(`${at}/settle`, reading)).text()).toContain(
    "can go into the round",
  );
  const asked = await other.send(`${at}/count`, {});
  expect(await asked.text()).toContain("cannot be changed or taken out");
  expect((await other.send(`${at}/count`, { sure: "yes" })).status).toBe(303);
  expect(await other.page(at)).toContain("in the round");
  const trail = await readTrail(database.open.queries);
  expect(trail.filter(({ act }) => act === "key-paper").map(({ details }) => details)).toEqual([
    { issued: 2 },
    { doubleKeyed: 1, singleKeyed: 0 },
  ]);
});
