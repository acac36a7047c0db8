import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { FileWriter } from "./file-writer.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "phlov-file-writer-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it("has written every file when it is done, in folders that it makes", async () => {
  const writer = new FileWriter(folder);
  const names = Array.from({ length: 60 }, (_, index) => `items/of/${index % 3}/${index}.txt`);
  for (const name of names) await writer.write(name, name);
  await writer.done();
  for (const name of names) expect(await readFile(join(folder, name), "utf8")).toBe(name);
});

it("says at the end that a file could not be written", async () => {
  await writeFile(join(folder, "taken"), "");
  const writer = new FileWriter(folder);
  await writer.write("taken/file.txt", "no folder can be here");
  await expect(writer.done()).rejects.toThrow(/taken/);
});
