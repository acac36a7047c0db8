import { expect, it } from "vitest";
import { initialRecord } from "#files/initial-record.ts";
import { readRecord } from "#files/read-record.ts";
import type { RoadmapRecord } from "../roadmap-record.ts";
import { checkConsistency } from "./check-consistency.ts";
import { checkLanguages } from "./languages.ts";

const plain = initialRecord({ id: "safe-water", date: "2026-11-22" });

/** Every text in a value, found by its looks alone. */
function textsIn(value: unknown): Record<string, string>[] {
  if (typeof value !== "object" || value === null) return [];
  const isText = "en" in value && "km" in value && typeof value.en === "string";
  return isText
    ? [value as unknown as Record<string, string>]
    : Object.values(value).flatMap(textsIn);
}

async function fictional(): Promise<RoadmapRecord> {
  const read = await readRecord("examples/fictional-agritech");
  expect(read.ok ? [] : read.problems).toEqual([]);
  return read.ok ? read.record : plain;
}

it("a sound record has no problems", async () => {
  expect(checkConsistency(plain)).toEqual([]);
  expect(checkConsistency(await fictional())).toEqual([]);
});

it("there is no text in a record whose missing language goes unnoticed", async () => {
  const record = structuredClone(await fictional());
  const texts = textsIn(record);
  expect(texts.length).toBeGreaterThan(150);
  for (const text of texts) {
    const { km = "" } = text;
    delete text.km;
    const [problem, ...others] = checkLanguages(record);
    expect(problem?.found).toContain("no km for");
    expect(others).toEqual([]);
    text.km = km;
  }
});

it("a problem is a place in the record, not in a file", () => {
  const links = plain.links.map((link, index) => (index === 3 ? { ...link, to: "moon" } : link));
  expect(checkConsistency({ ...plain, links })).toEqual([
    { path: ["links", 3, "to"], found: '"moon"', expected: "the id of an item" },
  ]);
});

it("an item may align with a policy, with a part of one and with another item", () => {
  const title = { en: "P", km: "P" };
  const policy = { id: "policy", title, year: 2020, parts: [{ id: "part", title }] };
  const aligned = (to: string) => ({
    ...plain,
    evidence: { ...plain.evidence, policies: [policy] },
    links: [
      { from: "solar-pumps", to, kind: "aligns-with", strength: 1, basis: "stated" } as const,
    ],
  });
  expect(
    ["policy", "part", "leak-alert-service"].flatMap((to) => checkConsistency(aligned(to))),
  ).toEqual([]);
  expect(checkConsistency(aligned("prat"))).toMatchObject([{ found: '"prat"' }]);
});

it("items may depend on one another in a row and across, as long as no way leads back", () => {
  const depends = (pairs: readonly (readonly [string, string])[]) => ({
    ...plain,
    links: pairs.map(
      ([from, to]) => ({ from, to, kind: "depends-on", strength: 1, basis: "stated" }) as const,
    ),
  });
  const diamond = [
    ["solar-pumps", "payment-by-phone"],
    ["solar-pumps", "satellite-mapping"],
    ["payment-by-phone", "water-quality-sensors"],
    ["satellite-mapping", "water-quality-sensors"],
  ] as const;
  expect(checkConsistency(depends(diamond))).toEqual([]);
  const back = ["water-quality-sensors", "satellite-mapping"] as const;
  expect(checkConsistency(depends([...diamond, back]))).toMatchObject([
    { found: "a circle: water-quality-sensors → satellite-mapping → water-quality-sensors" },
  ]);
});

it("an abstention lets a total be lower, and the experts of the round bound it", () => {
  const [products] = plain.assessments;
  const given = (total: number) => ({
    ...plain,
    assessments: plain.assessments.map((assessment) =>
      assessment !== products
        ? assessment
        : {
            ...assessment,
            ballots: [],
            totals: assessment.items.flatMap((item) =>
              ["importance", "feasibility"].map((criterion) => ({
                round: 1,
                item,
                criterion,
                total,
              })),
            ),
          },
    ),
  });
  expect([0, 1, 2, 10, 15].flatMap((total) => checkConsistency(given(total)))).toEqual([]);
  expect(checkConsistency(given(16))).toHaveLength(6);
});
