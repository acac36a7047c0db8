import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readRecord } from "#files/read-record.ts";
import type { Assessment, RoadmapRecord } from "#record/roadmap-record.ts";

const FOLDER = "examples/fictional-agritech";
const read = await readRecord(FOLDER);
if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 2));
const record: RoadmapRecord = read.record;

function assessment(id: string): Assessment {
  const found = record.assessments.find((one) => one.id === id);
  if (!found) throw new Error(`no assessment ${id}`);
  return found;
}

/** Sums of the last round's scores, best first. */
function plainSums({ items, ballots, rounds }: Assessment): [string, number][] {
  const last = Math.max(...rounds.map(({ id }) => id));
  const sum = (item: string) =>
    ballots
      .filter((row) => row.round === last && row.item === item)
      .reduce((total, row) => total + (row.score ?? 0), 0);
  return items.map((item): [string, number] => [item, sum(item)]).sort((a, b) => b[1] - a[1]);
}

function expertsIn(round: number, { ballots }: Assessment): Set<string> {
  return new Set(ballots.filter((row) => row.round === round).map((row) => row.expert));
}

it("says in every file that it is fictional", () => {
  const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .map((name) => join(FOLDER, name))
    .filter((path) => /[.](yaml|csv|md)$/.test(path));
  expect(files.length).toBeGreaterThan(20);
  const silent = files.filter((path) => !/fictional/i.test(readFileSync(path, "utf8")));
  expect(silent).toEqual([]);
});

it("says on every row of the ballots that the expert is fictional", () => {
  const rows = record.assessments.flatMap(({ ballots }) => ballots);
  expect(rows.length).toBeGreaterThan(2000);
  expect(rows.filter(({ expert }) => !expert.startsWith("fictional-"))).toEqual([]);
});

it("carries the notice that stands on every page, in both languages", () => {
  expect(record.roadmap.fictional).toBe(true);
  expect(Object.keys(record.roadmap.notice ?? {})).toEqual(["en", "km"]);
});

it.each(["products", "technologies"])("seats five, four and three experts for %s", (id) => {
  const groups = new Map(assessment(id).ballots.map(({ expert, group }) => [expert, group]));
  const sizes = ["government", "academia", "private-sector"].map(
    (group) => [...groups.values()].filter((one) => one === group).length,
  );
  expect([groups.size, ...sizes]).toEqual([12, 5, 4, 3]);
});

it.each(["products", "technologies"])(
  "loses one expert and gains one between the rounds of %s",
  (id) => {
    const [first, second] = [expertsIn(1, assessment(id)), expertsIn(2, assessment(id))];
    expect([...first].filter((expert) => !second.has(expert))).toEqual(["fictional-e05"]);
    expect([...second].filter((expert) => !first.has(expert))).toEqual(["fictional-e09"]);
  },
);

it.each(["products", "technologies"])("has abstentions in %s", (id) => {
  expect(assessment(id).ballots.some(({ score }) => score === null)).toBe(true);
});

it.each([
  ["products", 5, ["produce-traceability", "soil-passport"]],
  ["technologies", 6, ["seasonal-weather-models", "mobile-payments"]],
] as const)("ties two across the cut of %s", (id, places, tied) => {
  const sums = plainSums(assessment(id));
  const [, atCut] = sums[places - 1] ?? [];
  expect(sums.filter(([, sum]) => sum === atCut).map(([item]) => item)).toEqual([...tied]);
  expect(sums[places]?.[1]).toBe(atCut);
});

it("settles the tie of the products by a recorded decision and leaves that of the technologies open", () => {
  const decided = record.decisions.filter(({ kind }) => kind === "tie");
  expect(decided).toMatchObject([{ assessment: "products", selected: ["soil-passport"] }]);
  expect(assessment("products").ties).toEqual({ rule: "committee" });
  expect(assessment("technologies").ties).toBeUndefined();
});

it("overrides the ranking once, with proposer, reason, vote and minority report", () => {
  const overrides = record.decisions.filter((one) => one.kind === "override");
  expect(overrides).toHaveLength(1);
  const [override] = overrides;
  expect(override?.vote).toEqual({ for: 9, against: 4, abstained: 1 });
  for (const text of [override?.proposer, override?.reason, override?.minorityReport])
    expect(Object.keys(text ?? {})).toEqual(["en", "km"]);
});

it("takes the overriding item from below the cut", () => {
  const place = plainSums(assessment("technologies")).findIndex(
    ([item]) => item === "open-farm-data-standard",
  );
  expect(place).toBeGreaterThanOrEqual(7);
});

it("acknowledges one finding, with its reason", () => {
  const seen = record.decisions.filter((one) => one.kind === "acknowledgement");
  expect(seen).toMatchObject([{ finding: "hidden-weights", where: "assessments/technologies" }]);
  expect(Object.keys(seen[0]?.reason ?? {})).toEqual(["en", "km"]);
});

it("declares weights for the products and none for the technologies", () => {
  expect(assessment("products").criteria.map(({ weight }) => weight)).toEqual([3, 2]);
  expect(assessment("technologies").criteria.map(({ weight }) => weight)).toEqual([
    undefined,
    undefined,
  ]);
});

it("has a criterion that nearly everybody scores at the top", () => {
  const scores = assessment("products")
    .ballots.filter(({ round, criterion }) => round === 2 && criterion === "farmer-benefit")
    .flatMap(({ score }) => (score === null ? [] : [score]));
  expect(scores.reduce((sum, score) => sum + score, 0) / scores.length).toBeGreaterThan(4.5);
});

it("shows groups that disagree by more than a point", () => {
  const mean = (group: string) => {
    const scores = assessment("technologies").ballots.filter(
      (row) => row.round === 2 && row.item === "mobile-payments" && row.group === group,
    );
    return scores.reduce((sum, { score }) => sum + (score ?? 0), 0) / scores.length;
  };
  expect(mean("private-sector") - mean("academia")).toBeGreaterThan(1);
});

it("holds ballots that the script writes again to the same bytes", () => {
  const copy = mkdtempSync(join(tmpdir(), "phlov-fictional-"));
  try {
    cpSync(join(FOLDER, "assessments"), join(copy, "assessments"), { recursive: true });
    execFileSync(process.execPath, ["scripts/make-fictional-ballots.mjs", copy]);
    for (const { id } of record.assessments) {
      const path = join("assessments", id, "ballots.csv");
      expect(readFileSync(join(copy, path), "utf8")).toBe(readFileSync(join(FOLDER, path), "utf8"));
    }
  } finally {
    rmSync(copy, { recursive: true });
  }
});
