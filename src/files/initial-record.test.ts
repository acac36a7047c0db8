import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { initialRecord } from "./initial-record.ts";
import { readRecord } from "./read-record.ts";
import { writeRecord } from "./write-record.ts";

let room = "";
beforeEach(async () => {
  room = await mkdtemp(join(tmpdir(), "phlov-initial-"));
});
afterEach(() => rm(room, { recursive: true, force: true }));

it("a new record is written and read back without a complaint", async () => {
  const record = initialRecord({ id: "safe-water", date: "2026-11-22" });
  const folder = join(room, "safe-water");
  expect(await writeRecord(record, folder)).toEqual({ ok: true });
  const read = await readRecord(folder);
  expect(read).toMatchObject({ ok: true });
  expect(read.ok && read.record).toEqual(record);
});

it("a new record begins with the year of its first edition", () => {
  const { roadmap, chart } = initialRecord({ id: "safe-water", date: "2030-01-02" });
  expect(roadmap.period).toEqual({ start: 2030, end: 2037 });
  expect(roadmap.horizons.map(({ until }) => until)).toEqual([2031, 2034, 2037]);
  expect(chart?.milestones[0]?.year).toBe(2032);
});

it("a new record may bring its own title", () => {
  const title = { en: "Energy", km: "ថាមពល" };
  expect(initialRecord({ id: "energy", title }).roadmap.title).toEqual(title);
});

it("an id with blanks is refused", () => {
  expect(() => initialRecord({ id: "my roadmap" })).toThrow(/lower-case letters/);
});
