import { AssessmentFile } from "#record/assessment.ts";
import type { Assessment } from "#record/roadmap-record.ts";
import type { BallotRow } from "#record/scores.ts";

const EXPERTS = [
  { expert: "e1", group: "government" },
  { expert: "e2", group: "academia" },
  { expert: "e3", group: "private-sector" },
];

/** Item → one row for each expert → one score for each criterion. */
type Scores = Readonly<Record<string, readonly (readonly number[])[]>>;

const PRODUCT_SCORES: Scores = {
  "village-water-kiosk": [
    [5, 4],
    [5, 5],
    [4, 5],
  ],
  "leak-alert-service": [
    [4, 3],
    [4, 4],
    [5, 3],
  ],
  "water-quality-map": [
    [3, 3],
    [3, 3],
    [4, 2],
  ],
};

const TECHNOLOGY_SCORES: Scores = {
  "solar-pumps": [
    [5, 4, 5, 5],
    [4, 4, 5, 5],
    [5, 5, 5, 5],
  ],
  "water-quality-sensors": [
    [5, 3, 4, 5],
    [5, 3, 5, 5],
    [5, 3, 4, 5],
  ],
  "payment-by-phone": [
    [3, 4, 4, 5],
    [3, 3, 4, 5],
    [3, 4, 4, 4],
  ],
  "satellite-mapping": [
    [2, 2, 3, 4],
    [3, 2, 3, 3],
    [3, 3, 3, 4],
  ],
};

const IMPORTANCE = {
  id: "importance",
  title: { en: "Strategic importance", km: "សារៈសំខាន់ជាយុទ្ធសាស្ត្រ" },
  measures: "importance",
  scale: "importance",
};

const FEASIBILITY = {
  id: "feasibility",
  title: { en: "Feasibility", km: "លទ្ធភាពអនុវត្ត" },
  measures: "feasibility",
  scale: "feasibility",
};

const RULES = {
  scales: {
    importance: {
      min: 1,
      max: 5,
      measures: "importance",
      labels: {
        1: { en: "not important at all", km: "មិនសំខាន់ទាល់តែសោះ" },
        3: { en: "moderately important", km: "សំខាន់មធ្យម" },
        5: { en: "extremely important", km: "សំខាន់បំផុត" },
      },
    },
    feasibility: {
      min: 1,
      max: 5,
      measures: "feasibility",
      labels: {
        1: { en: "not feasible", km: "មិនអាចអនុវត្តបាន" },
        3: { en: "partly feasible", km: "អនុវត្តបានខ្លះ" },
        5: { en: "fully feasible", km: "អនុវត្តបានពេញលេញ" },
      },
    },
  },
  rounds: [{ id: 1, experts: EXPERTS.length }],
  selection: { rule: "first", count: 2 },
  ties: { rule: "next-criterion", criterion: "importance" },
  secrecy: "open",
};

/** The two questionnaires of the record that `phlov init` writes, with the ballots of three invented experts. */
export const INITIAL_ASSESSMENTS: readonly Assessment[] = [
  {
    id: "products",
    ...AssessmentFile.parse({
      title: { en: "Products and services", km: "ផលិតផល និងសេវា" },
      layer: "product",
      items: Object.keys(PRODUCT_SCORES),
      criteria: [IMPORTANCE, FEASIBILITY],
      ...RULES,
    }),
    ...scores(PRODUCT_SCORES, ["importance", "feasibility"]),
  },
  {
    id: "technologies",
    ...AssessmentFile.parse({
      title: { en: "Key technologies", km: "បច្ចេកវិទ្យាគន្លឹះ" },
      layer: "technology",
      items: Object.keys(TECHNOLOGY_SCORES),
      criteria: [
        IMPORTANCE,
        {
          ...FEASIBILITY,
          criteria: [
            feasibleIn("short", { en: "Feasibility, short term", km: "លទ្ធភាពអនុវត្តក្នុងរយៈពេលខ្លី" }),
            feasibleIn("medium", {
              en: "Feasibility, medium term",
              km: "លទ្ធភាពអនុវត្តក្នុងរយៈពេលមធ្យម",
            }),
            feasibleIn("long", { en: "Feasibility, long term", km: "លទ្ធភាពអនុវត្តក្នុងរយៈពេលវែង" }),
          ],
        },
      ],
      ...RULES,
    }),
    ...scores(TECHNOLOGY_SCORES, ["importance", "short", "medium", "long"]),
  },
];

function feasibleIn(horizon: string, title: { readonly en: string; readonly km: string }) {
  return { id: horizon, title, horizon };
}

function scores(items: Scores, criteria: readonly string[]) {
  const ballots = EXPERTS.flatMap((who, at) =>
    Object.entries(items).flatMap(([item, rows]) =>
      criteria.map(
        (criterion, column): BallotRow => ({
          round: 1,
          ...who,
          item,
          criterion,
          score: rows[at]?.[column] ?? null,
        }),
      ),
    ),
  );
  return { ballots, histograms: [], totals: [], published: [] };
}
