import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { replaceFolder } from "./replace-folder.ts";

const whyNotReplaced = async () => null;
let room = "";
beforeEach(async () => {
  room = await mkdtemp(join(tmpdir(), "phlov-replace-"));
});
afterEach(() => rm(room, { recursive: true, force: true }));

const fill = (text: string) => (folder: string) => writeFile(join(folder, "index.html"), text);
const failing = (code: string) => async (folder: string) => {
  await writeFile(join(folder, "index.html"), "half");
  throw Object.assign(new Error(code), { code, syscall: "write" });
};
const page = (folder: string) => readFile(join(folder, "index.html"), "utf8");

it("a new folder is written, parents and all", async () => {
  const target = join(room, "deep/site");
  expect(await replaceFolder({ target, whyNotReplaced, fill: fill("one") })).toEqual({ ok: true });
  expect(await readdir(target)).toEqual(["index.html"]);
});

it("an empty folder is filled, and a folder of ours is replaced whole", async () => {
  const target = join(room, "site");
  await mkdir(target);
  await replaceFolder({ target, whyNotReplaced, fill: fill("one") });
  await writeFile(join(target, "old.html"), "old");
  expect(await replaceFolder({ target, whyNotReplaced, fill: fill("two") })).toEqual({ ok: true });
  expect(await page(target)).toBe("two");
  expect(await readdir(target)).not.toContain("old.html");
  expect(await readdir(room)).toEqual(["site"]);
});

it("a folder that may not go stays as it is, and the sentence says why", async () => {
  await writeFile(join(room, "thesis.doc"), "years of work");
  const whyNotReplaced = async (folder: string) => `${folder} stays.`;
  const result = await replaceFolder({ target: room, whyNotReplaced, fill: fill("one") });
  expect(result).toEqual({ ok: false, sentence: `${room} stays.` });
  expect(await readdir(room)).toEqual(["thesis.doc"]);
});

it("a file in the place of the folder is left alone", async () => {
  const target = join(room, "site");
  await writeFile(target, "a file");
  const result = await replaceFolder({ target, whyNotReplaced, fill: fill("one") });
  expect(result).toMatchObject({ ok: false, sentence: expect.stringContaining("is a file") });
  expect(await readFile(target, "utf8")).toBe("a file");
});

it.each([
  ["ENOSPC", "the disk is full"],
  ["EACCES", "we may not write there"],
  ["EIO", "EIO"],
])("%s while writing leaves the old edition whole and nothing beside it", async (code, words) => {
  const target = join(room, "site");
  await replaceFolder({ target, whyNotReplaced, fill: fill("one") });
  expect(await replaceFolder({ target, whyNotReplaced, fill: failing(code) })).toEqual({
    ok: false,
    sentence: `Nothing was written to ${target}: ${words}.`,
  });
  expect(await page(target)).toBe("one");
  expect(await readdir(room)).toEqual(["site"]);
});

it("a failure takes the parents it made with it", async () => {
  await replaceFolder({ target: join(room, "a/b/site"), whyNotReplaced, fill: failing("ENOSPC") });
  expect(await readdir(room)).toEqual([]);
});

it("a fault in our own code is not dressed up as a full disk", async () => {
  const target = join(room, "site");
  const fault = () => Promise.reject(new RangeError("rank requires items, got none"));
  await expect(replaceFolder({ target, whyNotReplaced, fill: fault })).rejects.toThrow(RangeError);
  expect(await readdir(room)).toEqual([]);
});

it("a path that runs through a file is refused in words", async () => {
  await writeFile(join(room, "file"), "");
  const target = join(room, "file/site");
  const result = await replaceFolder({ target, whyNotReplaced, fill: fill("one") });
  expect(result).toEqual({
    ok: false,
    sentence: `Nothing was written to ${target}: a part of its path is a file.`,
  });
});

it("a link to a folder keeps pointing there", async () => {
  await mkdir(join(room, "real"));
  await symlink(join(room, "real"), join(room, "site"));
  await replaceFolder({ target: join(room, "site"), whyNotReplaced, fill: fill("one") });
  expect(await page(join(room, "real"))).toBe("one");
  expect((await readdir(room)).sort()).toEqual(["real", "site"]);
});
