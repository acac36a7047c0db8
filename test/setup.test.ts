import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "phlov-setup-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const script = (name: string) => pathToFileURL(resolve("scripts", name)).href;
const run = (code: string) =>
  spawnSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" });

it("a Node.js that is too old is told which one is needed", () => {
  const asked = (version: string) =>
    run(`import { requireNode } from "${script("require-node.mjs")}"; requireNode("${version}")`);
  expect(asked("20.18.3")).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("20.19 or newer; this is 20.18.3"),
  });
  expect(["20.19.0", "22.0.0", "24.1.0"].map((version) => asked(version).status)).toEqual([
    0, 0, 0,
  ]);
});

it("two set-ups at once take turns", async () => {
  const { withLock } = await import(script("lock.mjs"));
  const path = join(folder, "turns.lock");
  const seen: string[] = [];
  const work = (name: string) => async () => {
    seen.push(`${name} begins`);
    await new Promise((done) => setTimeout(done, 20));
    seen.push(`${name} ends`);
  };
  await Promise.all([withLock(path, work("one")), withLock(path, work("two"))]);
  expect(seen).toEqual(["one begins", "one ends", "two begins", "two ends"]);
  expect(existsSync(path)).toBe(false);
});

it("a lock left over by a process that is gone is taken over", async () => {
  const { withLock } = await import(script("lock.mjs"));
  const { pid } = spawnSync(process.execPath, ["-e", ""]);
  const path = join(folder, "left.lock");
  writeFileSync(path, `${pid} ${hostname()}`);
  expect(await withLock(path, async () => "done")).toBe("done");
});

it("a set-up that fails gives its lock back", async () => {
  const { withLock } = await import(script("lock.mjs"));
  const path = join(folder, "failing.lock");
  const failing = withLock(path, () => Promise.reject(new Error("no network")));
  await expect(failing).rejects.toThrow("no network");
  expect(existsSync(path)).toBe(false);
});
