import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { recordOf } from "../../test/record-notation.ts";
import { buildEdition } from "./build-edition.ts";

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "phlov-no-chromium-"));
  vi.stubEnv("CHROMIUM", "");
  vi.stubEnv("PATH", home);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(home, { recursive: true, force: true });
});

it("without a Chromium one sentence says what is missing, and all the rest is made", async () => {
  const out = join(home, "out");
  const record = recordOf({ columns: "need", totals: "cloud 8; iot 5" });
  const built = await buildEdition({ record, out, documents: true, pdf: true });
  expect(built).toMatchObject({
    ok: true,
    left: [
      "No Chromium was found, so there is no PDF and the pictures in the documents show only where a program draws SVG; install one, or name it in CHROMIUM.",
    ],
  });
  const files = await readdir(out, { recursive: true });
  expect(files).toContain(join("en", "index.html"));
  const kinds = files.map((file) => file.split(".").at(-1));
  expect(["xlsx", "pptx", "docx"].filter((kind) => !kinds.includes(kind))).toEqual([]);
  expect(kinds).not.toContain("pdf");
});
