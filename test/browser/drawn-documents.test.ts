import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeBundles } from "#edition/bundle/make-bundles.ts";
import { verifyBundle } from "#edition/bundle/verify-bundle.ts";
import { recordOf } from "../record-notation.ts";
import { SKIPPED } from "./chromium.ts";

describe.skipIf(SKIPPED)("a bundle made where there is a Chromium", () => {
  let home: string;
  let bundle = new Uint8Array();
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), "phlov-drawn-"));
    const record = recordOf({
      columns: "need ease",
      totals: "cloud 9 8; iot 7 3",
      selection: { rule: "first", count: 1 },
    });
    const made = await makeBundles(record, { pdf: true });
    if (!made.ok) throw new Error(JSON.stringify(made));
    bundle = new Uint8Array(made.public);
  }, 120_000);
  afterAll(() => rm(home, { recursive: true, force: true }));

  it("holds every picture of the document for programs that draw no SVG, at the proportions of the SVG", () => {
    const documents = Object.entries(unzipSync(bundle)).filter(([path]) => path.endsWith(".docx"));
    expect(documents.length).toBeGreaterThan(0);
    for (const [, bytes] of documents) {
      const parts = new Map(Object.entries(unzipSync(bytes)));
      const pngs = [...parts.keys()].filter((path) => path.endsWith(".png"));
      expect(pngs.length).toBeGreaterThan(0);
      for (const path of pngs) {
        const svg = new TextDecoder().decode(parts.get(path.replace(/png$/, "svg")));
        const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
        const head = Buffer.from(parts.get(path) ?? []);
        const drawn = head.readUInt32BE(16) / head.readUInt32BE(20);
        expect(drawn).toBeCloseTo(Number(width) / Number(height), 2);
        expect(head.readUInt32BE(16)).toBeGreaterThan(1_000);
      }
    }
  });

  it("agrees without one: what it printed or drew is compared by its hash and named", async () => {
    const file = join(home, "bundle.zip");
    await writeFile(file, bundle);
    const verified = await verifyBundle(file);
    expect(verified).toMatchObject({ outcome: "agrees", difference: null });
    const kinds = verified.outcome === "agrees" ? verified.byHash.map(endingOf) : [];
    expect([...new Set(kinds)].sort()).toEqual(["docx", "pdf"]);
  });
});

function endingOf(path: string): string {
  return path.split(".").at(-1) ?? "";
}
