import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, it } from "vitest";
import { writeRecord } from "#files/write-record.ts";
import { recordOf } from "../../test/record-notation.ts";
import { fixedZip } from "../edition/archive/fixed-zip.ts";

// phlov bundle and phlov verify as a person runs them.

const folder = mkdtempSync(join(tmpdir(), "phlov-bundles-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PROGRAM = join(import.meta.dirname, "../../bin/phlov.mjs");

function phlov(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  return { code: status, out: stdout, err: stderr };
}

const RECORD = recordOf({
  columns: "need",
  ballots: ["e1", "e2", "e3", "e4", "e5"]
    .map((expert, index) => `${expert}: cloud ${5 - (index % 2)}, iot 2`)
    .join(";"),
});

beforeAll(() => writeRecord(RECORD, join(folder, "record")), 60_000);

/** The packed bundle with the text of one file changed. */
function changed(path: string, change: (text: string) => string): string {
  const files = unzipSync(readFileSync(join(folder, "public.zip")));
  files[path] = new TextEncoder().encode(change(new TextDecoder().decode(files[path])));
  writeFileSync(join(folder, "changed.zip"), fixedZip(new Map(Object.entries(files))));
  return "changed.zip";
}

it("a record is packed, and both bundles agree with what comes out of them again", () => {
  const packed = phlov("bundle", "record", "--out", "public.zip", "--sealed", "s.zip", "--no-pdf");
  expect(packed).toMatchObject({ code: 0 });
  expect(packed.out).toContain("check it with: phlov verify public.zip");
  const open = phlov("verify", "public.zip");
  expect(open).toMatchObject({ code: 0 });
  expect(open.out).toContain("It agrees: ");
  const hash = createHash("sha256")
    .update(readFileSync(join(folder, "public.zip")))
    .digest("hex");
  expect([packed.out, open.out].map((out) => out.includes(hash))).toEqual([true, true]);
  expect(open.out).toContain("cannot recompute, because it holds no ballots");
  expect(JSON.parse(phlov("verify", "s.zip", "--json").out)).toMatchObject({
    ok: true,
    form: "sealed",
    difference: null,
    notRecomputed: [],
  });
}, 60_000);

it("a changed file ends with exit code 1 and its name", () => {
  const changedPage = changed("en/index.html", (text) => text.replace("Napkin", "Tablecloth"));
  const verified = phlov("verify", changedPage);
  expect(verified).toMatchObject({ code: 1 });
  expect(verified.out).toContain("It does not agree. First difference: en/index.html, SHA-256");
});

it("a bundle of another version ends with exit code 2 and says which", () => {
  const other = changed("manifest.json", (text) =>
    text.replace(/"phlov": "\d[^"]*"/, '"phlov": "9.9.9"'),
  );
  const verified = phlov("verify", other);
  expect(verified).toMatchObject({ code: 2 });
  expect(verified.out).toMatch(/^Made by Phlov 9\.9\.9; this is Phlov /);
  expect(JSON.parse(phlov("verify", other, "--json").out)).toMatchObject({
    ok: false,
    madeBy: "9.9.9",
  });
});

it("a later edition is built with what changed since the one before", async () => {
  const { edition } = RECORD.roadmap;
  const roadmap = { ...RECORD.roadmap, edition: { ...edition, number: edition.number + 1 } };
  const items = RECORD.items.map((item) =>
    item.id === "iot" ? { ...item, title: { en: "Sensors", km: "ឧបករណ៍វាស់" } } : item,
  );
  await writeRecord({ ...RECORD, roadmap, items }, join(folder, "later"));
  const flags = ["--previous", "public.zip", "--no-pdf", "--no-documents"];
  expect(phlov("build", "later", "--out", "site", ...flags)).toMatchObject({ code: 0 });
  const changes = readFileSync(join(folder, "site/en/changes.html"), "utf8");
  expect(changes).toContain("is now called Sensors");
}, 60_000);

it("what is no bundle is refused with exit code 1, and nothing is sealed where there are no ballots", async () => {
  expect(phlov("verify", "record")).toMatchObject({ code: 1, out: "" });
  expect(phlov("verify", "nowhere.zip").err).toContain("There is nothing at nowhere.zip.");
  await writeRecord(recordOf({ columns: "need", totals: "cloud 8; iot 5" }), join(folder, "sums"));
  const sealed = phlov("bundle", "sums", "--out", "a.zip", "--sealed", "b.zip", "--no-pdf");
  expect(sealed).toMatchObject({ code: 1, out: "" });
  expect(sealed.err).toContain("the record holds no ballots");
}, 60_000);
