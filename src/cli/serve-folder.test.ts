import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { editionsPage } from "./editions-page.ts";
import { type Serving, serveFolder } from "./serve-folder.ts";

const parent = mkdtempSync(join(tmpdir(), "phlov-serve-"));
const folder = join(parent, "site");
let serving: Serving;
beforeAll(async () => {
  mkdirSync(join(folder, "water/km"), { recursive: true });
  writeFileSync(join(parent, "secret.txt"), "secret");
  writeFileSync(join(folder, "index.html"), "front");
  writeFileSync(join(folder, "water/km/index.html"), "ទឹក");
  writeFileSync(join(folder, "water/results.json"), "{}");
  writeFileSync(join(folder, "water/totals.csv"), "item,total\n");
  writeFileSync(join(folder, "water/chart.svg"), "<svg/>");
  serving = await serveFolder(folder, { host: "localhost", port: 0 });
});
afterAll(() => {
  serving.end();
  rmSync(parent, { recursive: true, force: true });
});

const get = (path: string) =>
  fetch(`http://localhost:${serving.port}${path}`, { redirect: "manual" });

it.each([
  ["/", "text/html; charset=utf-8"],
  ["/water/km/", "text/html; charset=utf-8"],
  ["/water/km/index.html", "text/html; charset=utf-8"],
  ["/water/results.json", "application/json"],
  ["/water/totals.csv", "text/csv; charset=utf-8"],
  ["/water/chart.svg", "image/svg+xml; charset=utf-8"],
])("%s is served as %s", async (path, type) => {
  const answer = await get(path);
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, type]);
});

it("a folder without the slash at its end is sent on, so that the links of its page hold", async () => {
  const answer = await get("/water/km");
  expect([answer.status, answer.headers.get("location")]).toEqual([301, "/water/km/"]);
});

it.each([
  "/nothing",
  "/water/../../secret.txt",
  "/..%2fsecret.txt",
  "/%2e%2e/secret.txt",
  "//example.org/",
])("%s gives a page that says so, and nothing from outside the folder", async (path) => {
  const answer = await get(path);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain("There is no page at this address");
});

it("a port in use is refused with the remedy", async () => {
  const { port } = serving;
  await expect(serveFolder(folder, { host: "localhost", port })).rejects.toThrow(
    `PORT=${port + 1} npm start`,
  );
});

it("the front page lists every edition in its languages, with titles as text", () => {
  const page = editionsPage([
    {
      id: "water",
      isFictional: true,
      languages: [
        { tag: "en", name: "English", title: "Water <2030>", headline: "Clean" },
        { tag: "km", name: "ភាសាខ្មែរ", title: "ទឹក", headline: "ស្អាត" },
      ],
    },
  ]);
  expect(page).toContain('<a href="water/en/index.html" hreflang="en">Water &lt;2030&gt;</a>');
  expect(page).toContain('<a href="water/km/index.html" hreflang="km">ទឹក</a>');
  expect(page).toContain("Invented example");
});
