import { expect, it } from "vitest";
import { readRegister } from "#actions/edit-register.ts";
import { useDatabase } from "../../../test/database-for-tests.ts";
import { atDesk } from "../../../test/desk-for-tests.ts";
import { liveExercise } from "../../../test/live-fixture.ts";
import { serverForTests } from "../../../test/server-for-tests.ts";

const database = useDatabase();

it("items are proposed, voted on by dots, taken in, merged, split and left out, and their parents stay", async () => {
  const exercise = await liveExercise(database.open, { name: "register", open: false });
  const { roadmapId, seats } = exercise;
  const server = serverForTests(database.open);
  const secretariat = await atDesk(server, "secretariat");
  const member = await atDesk(server, "member", { roadmapId, seatId: seats[0]?.id ?? null });
  const at = "/desk/roadmaps/register/register";
  const register = async () => {
    const rows = await readRegister(exercise.as("secretariat"), { roadmapId });
    return Object.fromEntries(rows.map((row) => [row.id, row]));
  };
  for (const title of ["Quantum links", "Edge computing", "Digital twins"])
    await member.send(`${at}/propose`, {
      layer: "technology",
      "title.en": title,
      "title.km": title,
    });
  expect(await secretariat.page(at)).toContain("Proposed by: Member 1");
  const dots = { layer: "technology", "dots.quantum-links": "3", "dots.digital-twins": "5" };
  expect((await member.send(`${at}/dots`, dots)).status).toBe(303);
  const many = await member.send(`${at}/dots`, { ...dots, "dots.edge-computing": "9" });
  expect(await many.text()).toContain("More than 10 dots were laid.");
  const sorted = await secretariat.page(`${at}?layer=technology`);
  expect(sorted).toContain("Dots: 5 · seats that laid them: 1");
  expect(sorted.indexOf("Digital twins")).toBeLessThan(sorted.indexOf("Quantum links"));
  const sort = (fields: Record<string, string | string[]>) =>
    secretariat.send(`${at}/sort`, { layer: "technology", ...fields });
  await sort({ do: "take-in", item: ["quantum-links", "edge-computing"] });
  expect((await sort({ do: "leave-out", item: "digital-twins", reason: "" })).status).toBe(422);
  await sort({ do: "leave-out", item: "digital-twins", reason: "Nobody will run it" });
  expect(await member.page(at)).toContain("left out: Nobody will run it");
  const merged = await secretariat.send(`${at}/merge/make`, {
    item: ["quantum-links", "edge-computing"],
    into: "",
    "title.en": "Networks of tomorrow",
    "title.km": "បណ្តាញថ្ងៃស្អែក",
    "reason.en": "They are bought together",
    "reason.km": "ទិញជាមួយគ្នា",
  });
  expect(merged.headers.get("location")).toContain("/items/networks-of-tomorrow?done=saved");
  const names = {
    "part.0.en": "Radio",
    "part.0.km": "វិទ្យុ",
    "part.1.en": "Fibre",
    "part.1.km": "កាប",
  };
  const more = { ...names, more: "3" };
  const room = await (
    await secretariat.send(`${at}/items/networks-of-tomorrow/split`, more)
  ).text();
  expect(room).toContain('name="part.2.km"');
  expect(room).toContain('value="Fibre"');
  expect(room).not.toContain('role="alert"');
  await secretariat.send(`${at}/items/networks-of-tomorrow/split`, names);
  const now = await register();
  expect(now["networks-of-tomorrow"]?.content.parents).toEqual(["quantum-links", "edge-computing"]);
  expect([now.radio?.state, now.radio?.content.parents]).toEqual([
    "registered",
    ["networks-of-tomorrow"],
  ]);
  expect(await secretariat.page(`${at}/items/quantum-links`)).toContain("Became");
}, 60_000);

it("an item changed twice at once is shown as it stands, with what was typed, and nothing is lost", async () => {
  await liveExercise(database.open, { name: "stale-item", open: false });
  const server = serverForTests(database.open);
  const secretariat = await atDesk(server, "secretariat");
  const at = "/desk/roadmaps/stale-item/register/items/5g";
  const change = (title: string) =>
    secretariat.send(`${at}/save`, { version: "1", "title.en": title, "title.km": title });
  expect((await change("5G networks")).status).toBe(303);
  const late = await change("Fifth generation");
  expect(late.status).toBe(409);
  const page = await late.text();
  expect(page).toContain("5G networks");
  expect(page).toContain('value="Fifth generation"');
  expect(page).toContain('name="version" value="2"');
  const untitled = await secretariat.send(`${at}/save`, { version: "2", "title.en": "5G" });
  expect(untitled.status).toBe(422);
  expect(await untitled.text()).toMatch(/name="title.km"[^>]* aria-invalid="true"/);
}, 60_000);
