import type { ChartBar, ChartLane, ChartResult } from "#results/results.ts";
import { products, technologies } from "./assessments.ts";

type Terms = readonly [from: string, to: string];
const steps = [28, 32, 35, 39, 42];

/** A bar with what the term rule of 90 % gives from the scores. */
function bar(
  item: string,
  lane: string | null,
  { basis, given }: { readonly basis: ChartBar["basis"]; readonly given?: Terms },
): ChartBar {
  const scored = technologies.items.find((candidate) => candidate.id === item);
  const feasibility = ["feasibility-short", "feasibility-medium", "feasibility-long"].map(
    (id) => scored?.totals[id] ?? null,
  );
  const byScores = scored === undefined ? null : termsByScores(feasibility);
  const terms = given === undefined ? byScores : { from: given[0], to: given[1] };
  return {
    item,
    lane,
    basis,
    terms: basis === "open" ? null : terms,
    termsByScores: byScores,
    feasibility,
    importance: scored?.totals.importance ?? null,
    importanceStep: fifth(scored?.totals.importance ?? null),
    rank: scored?.rank ?? null,
    tied: scored?.tied ?? false,
    selected: scored?.selected ?? null,
  };
}

function fifth(importance: number | null): ChartBar["importanceStep"] {
  const step = steps.filter((lowest) => importance !== null && importance >= lowest).length;
  return step === 0 ? null : (step as 1 | 2 | 3 | 4 | 5);
}

function termsByScores(feasibility: readonly (number | null)[]): ChartBar["terms"] {
  const best = Math.max(...feasibility.map((score) => score ?? 0));
  const ids = ["short", "medium", "long"].filter(
    (_, index) => (feasibility[index] ?? 0) >= 0.9 * best,
  );
  return { from: ids[0] ?? "short", to: ids.at(-1) ?? "long" };
}

function ofProducts(itemIds: readonly string[]): ChartLane["items"] {
  return itemIds.map((id) => {
    const scored = products.items.find((candidate) => candidate.id === id);
    return {
      id,
      rank: scored?.rank ?? null,
      tied: scored?.tied ?? false,
      score: scored?.score ?? null,
    };
  });
}

const lane = (id: string, itemIds: readonly string[], bars: readonly ChartBar[]): ChartLane => ({
  id,
  kind: bars.length === 0 ? "ghost" : "stated",
  bars,
  items: ofProducts(itemIds),
});

export const chartResult: ChartResult = {
  lanes: [
    lane(
      "digital-devices",
      ["access-to-digital-devices"],
      [
        bar("mobile-devices", "digital-devices", { basis: "stated", given: ["short", "short"] }),
        bar("iot", "digital-devices", { basis: "stated", given: ["medium", "long"] }),
      ],
    ),
    lane(
      "internet-infrastructure",
      ["internet-infrastructure"],
      [
        bar("cybersecurity", "internet-infrastructure", { basis: "inferred" }),
        bar("wi-fi-6-7", "internet-infrastructure", {
          basis: "stated",
          given: ["medium", "medium"],
        }),
      ],
    ),
    lane(
      "online-business",
      ["online-business-registration-platform"],
      [bar("e-commerce-platforms", "online-business", { basis: "open" })],
    ),
    lane(
      "education",
      ["stem-focus-in-education-system", "re-skilling-up-skilling-agency"],
      [
        bar("e-learning-platforms", "education", { basis: "open" }),
        bar("ar-vr", "education", { basis: "inferred" }),
      ],
    ),
    lane("public-awareness", ["raising-public-awareness"], []),
    lane(
      "data-center",
      ["national-data-center"],
      [
        bar("big-data", "data-center", { basis: "inferred", given: ["medium", "long"] }),
        bar("ai-machine-learning", "data-center", { basis: "inferred", given: ["medium", "long"] }),
        bar("computer-software", "data-center", { basis: "inferred", given: ["medium", "long"] }),
        bar("natural-language-processing", "data-center", { basis: "inferred" }),
        bar("automation-systems", "data-center", { basis: "inferred" }),
        bar("robotics", "data-center", { basis: "inferred", given: ["long", "long"] }),
      ],
    ),
    lane("center-of-excellence", ["center-of-excellence"], []),
    {
      id: null,
      kind: "none",
      items: [],
      bars: [
        bar("5g", null, { basis: "inferred" }),
        bar("cloud-computing", null, { basis: "inferred" }),
      ],
    },
  ],
  importanceSteps: [
    { from: 28, to: 31 },
    { from: 32, to: 34 },
    { from: 35, to: 38 },
    { from: 39, to: 41 },
    { from: 42, to: 45 },
  ],
  termSensitivity: [
    { share: 0.85, changed: 1, of: 7 },
    { share: 0.95, changed: 4, of: 7 },
  ],
};
