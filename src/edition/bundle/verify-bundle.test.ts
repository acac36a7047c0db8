import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, it } from "vitest";
import { computeResults } from "#results/compute-results.ts";
import { review } from "#results/review.ts";
import { recordOf } from "../../../test/record-notation.ts";
import { fixedZip } from "../archive/fixed-zip.ts";
import { type Bundles, makeBundles } from "./make-bundles.ts";
import { verifyBundle } from "./verify-bundle.ts";

/** Six experts, so that counts may be shown; few items, because every test prints the whole edition again. */
const EXPERTS = ["chenda", "dara", "maly", "rith", "sokha", "vanna"];
const SCORES = [
  "cloud 5 4, iot 3 3, drones 1 2",
  "cloud 4 4, iot 4 2, drones 2 2",
  "cloud 5 3, iot 2 3, drones 3 1",
  "cloud 4 5, iot 3 4, drones 2 3",
  "cloud 3 4, iot 5 3, drones 1 1",
  "cloud 5 5, iot 4 3, drones 2 2",
];

let home: string;
let bundles: Extract<Bundles, { readonly ok: true }>;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "phlov-verify-test-"));
  const record = recordOf({
    columns: "need ease",
    ballots: EXPERTS.map((expert, index) => `${expert}: ${SCORES[index]}`).join(";"),
    selection: { rule: "first", count: 1 },
  });
  const made = await makeBundles(record, { pdf: false });
  if (!made.ok) throw new Error(JSON.stringify(made.stopping));
  bundles = made;
}, 120_000);
afterAll(() => rm(home, { recursive: true, force: true }));

async function verifyBytes(bytes: Uint8Array) {
  const file = join(home, "bundle.zip");
  await writeFile(file, bytes);
  return verifyBundle(file);
}

const decoded = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

/** A bundle with one file more, which its manifest lists with the right hash where `forged`. */
function added(bytes: Uint8Array, path: string, forged: boolean): Uint8Array {
  const text = "Chosen otherwise.";
  const more = { path, bytes: text.length, sha256: sha256(new TextEncoder().encode(text)) };
  const files = unzipSync(bytes);
  const manifest = JSON.parse(decoded(files["manifest.json"]));
  if (forged) manifest.files.push(more);
  files["manifest.json"] = new TextEncoder().encode(JSON.stringify(manifest));
  files[path] = new TextEncoder().encode(text);
  return fixedZip(new Map(Object.entries(files)));
}

/** The public bundle with one file changed; `forged` when the manifest is made to agree with it. */
function changed(path: string, change: (text: string) => string, forged: boolean): Uint8Array {
  const files = unzipSync(bundles.public);
  const old = sha256(files[path]);
  files[path] = new TextEncoder().encode(change(decoded(files[path])));
  const manifest = JSON.parse(decoded(files["manifest.json"]));
  for (const file of manifest.files)
    if (forged && file.sha256 === old && file.path === path)
      Object.assign(file, { sha256: sha256(files[path]), bytes: files[path]?.length });
  files["manifest.json"] = new TextEncoder().encode(JSON.stringify(manifest));
  return fixedZip(new Map(Object.entries(files)));
}

function sha256(bytes: Uint8Array | undefined): string {
  return createHash("sha256")
    .update(bytes ?? "")
    .digest("hex");
}

it("the public bundle holds no ballot, no expert and no group of experts", () => {
  const files = unzipSync(bundles.public);
  expect(Object.keys(files).filter((path) => /ballots|sealed/.test(path))).toEqual([]);
  const tables = Object.entries(files).filter(([path]) => path.endsWith(".csv"));
  expect(tables.length).toBeGreaterThan(0);
  for (const [, bytes] of tables)
    expect(decoded(bytes)).not.toMatch(new RegExp(`${EXPERTS.join("|")}|expert,|,group,`));
});

it("the public bundle agrees, and names what it cannot recompute without ballots", async () => {
  const verified = await verifyBytes(bundles.public);
  expect(verified).toMatchObject({ outcome: "agrees", difference: null });
  expect(verified.outcome === "agrees" && verified.notRecomputed).toEqual(
    expect.arrayContaining([
      { assessment: "napkin", field: "concordance" },
      { assessment: "napkin", field: "rankInterval" },
    ]),
  );
});

it("the sealed bundle, unpacked to a folder, recomputes every number", async () => {
  const folder = join(home, "unpacked");
  for (const [path, bytes] of Object.entries(unzipSync(bundles.sealed ?? new Uint8Array()))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  expect(await verifyBundle(folder)).toMatchObject({
    outcome: "agrees",
    notRecomputed: [],
    byHash: [],
  });
});

it("a file that was changed is named by its hash", async () => {
  const bytes = changed("en/index.html", (text) => `${text} `, false);
  expect(await verifyBytes(bytes)).toMatchObject({
    outcome: "differs",
    difference: {
      file: "en/index.html",
      path: "SHA-256",
      published: sha256(unzipSync(bytes)["en/index.html"]),
      recomputed: sha256(unzipSync(bundles.public)["en/index.html"]),
    },
  });
});

it("a file that the manifest does not list is named", async () => {
  expect(await verifyBytes(added(bundles.public, "en/more.html", false))).toMatchObject({
    outcome: "differs",
    difference: { file: "en/more.html", published: expect.stringContaining("does not list") },
  });
});

it("a file that no edition has is refused even where the manifest lists its hash", async () => {
  const sealed = bundles.sealed ?? new Uint8Array();
  const [page, note] = ["en/more.html", "sealed/record/README.md"];
  for (const [bytes, file] of [
    [bundles.public, page],
    [sealed, note],
  ] as const)
    expect(await verifyBytes(added(bytes, file, true))).toMatchObject({
      outcome: "differs",
      difference: { file, recomputed: "absent" },
    });
});

it("a page that was changed with its hash is named by line, with both readings", async () => {
  const bytes = changed("en/index.html", (text) => text.replace("<h1>", "<h1>Better: "), true);
  const { difference } = { difference: null, ...(await verifyBytes(bytes)) };
  expect(difference).toMatchObject({
    file: "en/index.html",
    path: expect.stringMatching(/^line \d+$/),
    published: expect.stringContaining("Better: "),
  });
  expect(difference?.recomputed).not.toContain("Better: ");
});

it("a count that was changed with its hash comes out as another score", async () => {
  const table = "record/assessments/napkin/histograms.csv";
  const lastOneMore = (text: string) =>
    `${text.trimEnd().replace(/\d+$/, (count) => String(Number(count) + 1))}\n`;
  const bytes = changed(table, lastOneMore, true);
  expect(await verifyBytes(bytes)).toMatchObject({
    outcome: "differs",
    difference: { file: expect.stringMatching(/^(?:computed\.json|record\/)/) },
  });
});

it("a finding that counts bear out agrees or is named, whoever altered it with its hash", async () => {
  const altered = (change: (findings: Record<string, unknown>[]) => unknown[]) =>
    changed(
      "computed.json",
      (text) => {
        const computed = JSON.parse(text);
        return JSON.stringify({ ...computed, findings: change(computed.findings) });
      },
      true,
    );
  const invented = { code: "ceiling", where: "assessments/napkin", items: [] };
  for (const bytes of [
    altered(() => []),
    altered(([first, ...rest]) => [{ ...first, severity: "information" }, ...rest]),
    altered((findings) => [...findings, invented]),
  ])
    expect(await verifyBytes(bytes)).toMatchObject({
      outcome: "differs",
      difference: { file: "computed.json", path: expect.stringMatching(/^findings\[/) },
    });
});

it("how many weightings were drawn cannot be told otherwise", async () => {
  const more = (text: string) => text.replace(/"weightings": \d+/, (said) => `${said}0`);
  expect(await verifyBytes(changed("computed.json", more, true))).toMatchObject({
    difference: { path: "results.assessments[0].parameters.weightings" },
  });
});

it.each([
  ["computed.json", "{}"],
  ["computed.json", '{"results":{"assessments":[null]},"findings":[]}'],
  ["results.json", "{not JSON"],
])("%s that holds %s is named, and nothing breaks", async (path, text) => {
  expect(await verifyBytes(changed(path, () => text, true))).toMatchObject({
    outcome: "differs",
    difference: { file: path },
  });
});

it("numbers that no page can be printed from are named", async () => {
  const text = (computed: string) => {
    const { results, ...rest } = JSON.parse(computed);
    results.assessments[0].firmness = "very";
    return JSON.stringify({ results, ...rest });
  };
  expect(await verifyBytes(changed("computed.json", text, true))).toMatchObject({
    outcome: "differs",
    difference: {
      file: "computed.json",
      published: expect.stringContaining("no page can be printed"),
    },
  });
});

it("a manifest says nothing but what Phlov writes there", async () => {
  const files = unzipSync(bundles.public);
  const manifest = { ...JSON.parse(decoded(files["manifest.json"])), note: "Certified" };
  files["manifest.json"] = new TextEncoder().encode(JSON.stringify(manifest));
  expect(await verifyBytes(fixedZip(new Map(Object.entries(files))))).toMatchObject({
    difference: { file: "manifest.json", path: "note", published: '"Certified"' },
  });
});

it("a bundle without its record says so by its place in the bundle, not by a folder of this machine", async () => {
  const files = unzipSync(bundles.public);
  const manifest = JSON.parse(decoded(files["manifest.json"]));
  const isKept = (path: string) => !path.startsWith("record/");
  manifest.files = manifest.files.filter(({ path }: { path: string }) => isKept(path));
  files["manifest.json"] = new TextEncoder().encode(JSON.stringify(manifest));
  const less = Object.entries(files).filter(([path]) => isKept(path));
  const verified = await verifyBytes(fixedZip(new Map(less)));
  expect(verified).toMatchObject({
    outcome: "differs",
    difference: { file: "record/roadmap.yaml", recomputed: expect.stringMatching(/ in record$/) },
  });
});

it("a bundle made with another Node.js agrees where its bytes do, and says what it was made with", async () => {
  const files = unzipSync(bundles.public);
  const other = decoded(files["manifest.json"]).replace(/"node": "[^"]*"/, '"node": "v1.2.3"');
  files["manifest.json"] = new TextEncoder().encode(other);
  expect(await verifyBytes(fixedZip(new Map(Object.entries(files))))).toMatchObject({
    outcome: "agrees",
    madeOtherwise: [{ name: "Node.js", there: "v1.2.3", here: process.version }],
  });
});

it("counts of an earlier round that nothing computed rests on are named", async () => {
  const ballots = (round: number) =>
    EXPERTS.flatMap((expert, index) =>
      ["cloud", "iot"].map((item, at) => ({
        ...{ round, expert, item, criterion: "need", group: "" },
        score: ((index + at + round) % 5) + 1,
      })),
    );
  const record = recordOf({ columns: "need", totals: "cloud 9; iot 7" });
  const assessments = record.assessments.map((assessment) => ({
    ...assessment,
    rounds: [{ id: 1 }, { id: 2 }],
    totals: [],
    ballots: [...ballots(1), ...ballots(2)],
  }));
  const made = await makeBundles({ ...record, assessments }, { pdf: false });
  if (!made.ok) throw new Error(JSON.stringify(made.stopping));
  const named = [{ assessment: "napkin", rounds: [1] }];
  expect(await verifyBytes(made.public)).toMatchObject({ outcome: "agrees", earlierRounds: named });
  expect(await verifyBytes(made.sealed ?? new Uint8Array())).toMatchObject({ earlierRounds: [] });
});

it("a bundle of another version is not compared", async () => {
  const bytes = changed("manifest.json", (text) => text, false);
  const files = unzipSync(bytes);
  const other = decoded(files["manifest.json"]).replace(/"phlov":"\d[^"]*"/, '"phlov":"9.9.9"');
  files["manifest.json"] = new TextEncoder().encode(other);
  expect(await verifyBytes(fixedZip(new Map(Object.entries(files))))).toEqual({
    outcome: "other-version",
    phlov: "9.9.9",
  });
});

it("what changed since the edition before is printed again from the bundle, and named as not recomputed", async () => {
  const record = recordOf({ columns: "need ease", totals: "cloud 9 8; iot 7 3" });
  const { edition } = record.roadmap;
  const results = computeResults(record);
  const previous = { record, results, findings: review(record, results) };
  const roadmap = { ...record.roadmap, edition: { ...edition, number: edition.number + 1 } };
  const made = await makeBundles({ ...record, roadmap }, { pdf: false, previous });
  if (!made.ok) throw new Error(made.sentence);
  expect(Object.keys(unzipSync(made.public))).toContain("en/changes.html");
  expect(await verifyBytes(made.public)).toMatchObject({
    outcome: "agrees",
    notRecomputed: [{ assessment: "", field: "since" }],
  });
  expect(await makeBundles(record, { pdf: false, previous })).toMatchObject({
    ok: false,
    sentence: expect.stringContaining("count edition.number in roadmap.yaml on"),
  });
});

it("what is no bundle is refused in one sentence", async () => {
  expect(await verifyBytes(fixedZip(new Map([["a.txt", new Uint8Array(3)]])))).toMatchObject({
    outcome: "refused",
    sentence: expect.stringContaining("no manifest.json"),
  });
});
