import { mkdir, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { foldersOverlap } from "./folders-overlap.ts";

let room = "";
beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), "phlov-overlap-"));
  await mkdir(join(room, "record/text"), { recursive: true });
  await symlink(join(room, "record"), join(room, "link"));
});
afterAll(() => rm(room, { recursive: true, force: true }));

it.each([
  ["site", "record", "apart"],
  ["record-site", "record", "apart"],
  ["..site", ".", "inside"],
  ["record", "record", "same"],
  ["link", "record", "same"],
  ["link/new/site", "record", "inside"],
  ["record/text", "record", "inside"],
  [".", "record", "around"],
] as const)("%s lies to %s: %s", async (folder, other, overlap) => {
  expect(await foldersOverlap(join(room, folder), join(room, other))).toBe(overlap);
});
