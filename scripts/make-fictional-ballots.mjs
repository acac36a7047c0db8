// Fictional: writes the ballots of the invented example. No such country, experts or answers exist.
//
//     node scripts/make-fictional-ballots.mjs [RECORD]     RECORD is examples/fictional-agritech unless given
//
// The model is small on purpose: every item has a quality per criterion; every expert has a severity, every group a
// leaning towards some items, and every answer some noise. In round 2 an expert who took part before moves part of the
// way to the median of round 1. The two seeds were searched for: with them a tie falls across each cut, which is what
// the example is to show. The sums are never edited by hand.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const EXPERTS = [
  { id: "fictional-e01", group: "government", severity: -0.2, rounds: [1, 2] },
  { id: "fictional-e02", group: "government", severity: 0.1, rounds: [1, 2] },
  { id: "fictional-e03", group: "government", severity: 0.4, rounds: [1, 2] },
  { id: "fictional-e04", group: "government", severity: 0, rounds: [1, 2] },
  // Left the ministry after round 1.
  { id: "fictional-e05", group: "government", severity: -0.6, rounds: [1] },
  { id: "fictional-e06", group: "academia", severity: -0.3, rounds: [1, 2] },
  { id: "fictional-e07", group: "academia", severity: 0.2, rounds: [1, 2] },
  { id: "fictional-e08", group: "academia", severity: -0.1, rounds: [1, 2] },
  // Took a seat between the rounds.
  { id: "fictional-e09", group: "academia", severity: 0.3, rounds: [2] },
  { id: "fictional-e10", group: "private-sector", severity: 0.2, rounds: [1, 2] },
  { id: "fictional-e11", group: "private-sector", severity: -0.4, rounds: [1, 2] },
  { id: "fictional-e12", group: "private-sector", severity: 0.1, rounds: [1, 2] },
];

/** What the groups see differently: points added to every score of an item. */
const RESEARCH = { government: -0.1, academia: 0.7, "private-sector": -0.7 };
const MARKET = { government: -0.2, academia: -0.5, "private-sector": 0.8 };
const PUBLIC = { government: 0.5, academia: 0, "private-sector": -0.6 };
const SHARED = { government: 0, academia: 0, "private-sector": 0 };

/** Quality per criterion in points of the scale 1–5, in the order of `criteria`. */
const ASSESSMENTS = [
  {
    id: "products",
    seed: 1308,
    criteria: [
      "strategic-importance",
      "farmer-benefit",
      "feasibility-2027",
      "feasibility-2029",
      "feasibility-2032",
    ],
    items: [
      { id: "farm-advice-by-phone", leaning: SHARED, quality: [4.2, 4.8, 3.9, 4.2, 4.4] },
      { id: "water-scheduling-service", leaning: PUBLIC, quality: [4.4, 4.8, 3.3, 3.8, 4.2] },
      { id: "crop-health-watch", leaning: SHARED, quality: [4.1, 4.7, 3.2, 3.8, 4.2] },
      { id: "fair-price-board", leaning: MARKET, quality: [3.9, 4.9, 3.5, 3.9, 4.1] },
      { id: "produce-traceability", leaning: MARKET, quality: [3.8, 4.5, 2.9, 3.5, 4.0] },
      { id: "soil-passport", leaning: RESEARCH, quality: [3.8, 4.6, 2.9, 3.5, 4.0] },
      { id: "shared-machinery-booking", leaning: MARKET, quality: [3.2, 4.6, 3.2, 3.5, 3.7] },
      { id: "weather-index-insurance", leaning: PUBLIC, quality: [3.6, 4.7, 2.4, 3.0, 3.5] },
      { id: "village-cold-stores", leaning: SHARED, quality: [3.3, 4.7, 2.5, 3.0, 3.4] },
      { id: "local-seed-exchange", leaning: RESEARCH, quality: [2.9, 4.6, 2.8, 3.0, 3.2] },
    ],
    abstentions: [
      { expert: "fictional-e08", item: "weather-index-insurance" },
      { expert: "fictional-e11", item: "local-seed-exchange" },
    ],
  },
  {
    id: "technologies",
    seed: 184,
    criteria: ["importance", "feasibility-2027", "feasibility-2029", "feasibility-2032"],
    items: [
      { id: "satellite-crop-monitoring", leaning: SHARED, quality: [4.5, 3.6, 4.2, 4.5] },
      { id: "soil-moisture-sensors", leaning: SHARED, quality: [4.4, 3.5, 4.0, 4.4] },
      { id: "automatic-drip-irrigation", leaning: PUBLIC, quality: [4.3, 3.0, 3.7, 4.2] },
      { id: "seasonal-weather-models", leaning: RESEARCH, quality: [4.2, 3.2, 3.7, 4.0] },
      { id: "crop-disease-imaging", leaning: SHARED, quality: [4.0, 3.1, 3.8, 4.2] },
      { id: "mobile-payments", leaning: MARKET, quality: [3.5, 3.9, 4.1, 4.2] },
      { id: "long-range-radio", leaning: SHARED, quality: [3.6, 3.4, 3.7, 3.9] },
      { id: "biological-pest-control", leaning: RESEARCH, quality: [3.8, 2.8, 3.4, 3.9] },
      { id: "open-farm-data-standard", leaning: PUBLIC, quality: [4.1, 2.6, 3.2, 3.7] },
      { id: "solar-cold-storage", leaning: MARKET, quality: [3.5, 2.9, 3.3, 3.7] },
      { id: "produce-ledger", leaning: MARKET, quality: [3.0, 2.4, 3.0, 3.4] },
      { id: "drone-spraying", leaning: MARKET, quality: [2.8, 2.7, 3.0, 3.2] },
      { id: "marker-assisted-breeding", leaning: RESEARCH, quality: [3.4, 1.8, 2.5, 3.2] },
      { id: "field-robots", leaning: SHARED, quality: [2.5, 1.4, 2.0, 2.6] },
    ],
    abstentions: [
      { expert: "fictional-e03", item: "produce-ledger" },
      { expert: "fictional-e08", item: "field-robots" },
      { expert: "fictional-e08", item: "drone-spraying" },
      { expert: "fictional-e11", item: "marker-assisted-breeding" },
      { expert: "fictional-e11", item: "biological-pest-control", criterion: "feasibility-2032" },
    ],
  },
];

const NOISE = 0.75;
const PULL_TO_MEDIAN = 0.45;
const SECOND_THOUGHTS = 0.25;

/** All rows of both rounds as CSV text, in the order round, expert, item, criterion. */
function ballotsCsv(assessment) {
  const normal = normalFrom(assessment.seed);
  const cells = assessment.items.flatMap((item) =>
    assessment.criteria.map((criterion, column) => ({ item, criterion, column })),
  );
  const first = roundOf(1, (expert, cell) => firstAnswer(expert, cell, normal));
  const before = new Map(first.map((row) => [keyOf(row.expert, row), row.score]));
  const medians = mediansOf(first);
  const second = roundOf(2, (expert, cell) => {
    const own = before.get(keyOf(expert.id, { item: cell.item.id, criterion: cell.criterion }));
    const start = own ?? firstAnswer(expert, cell, normal);
    const median = medians.get(`${cell.item.id}/${cell.criterion}`);
    return start + PULL_TO_MEDIAN * (median - start) + SECOND_THOUGHTS * normal();
  });
  const lines = [...first, ...second].map((row) => Object.values(row).join(","));
  return `${["round,expert,group,item,criterion,score", ...lines].join("\n")}\n`;

  function roundOf(round, answer) {
    const present = EXPERTS.filter((expert) => expert.rounds.includes(round));
    return present.flatMap((expert) =>
      cells.map((cell) => ({
        round,
        expert: expert.id,
        group: expert.group,
        item: cell.item.id,
        criterion: cell.criterion,
        score: abstains(assessment, expert, cell) ? "" : onScale(answer(expert, cell)),
      })),
    );
  }
}

function firstAnswer(expert, { item, column }, normal) {
  const leaning = item.leaning[expert.group];
  return item.quality[column] + expert.severity + leaning + NOISE * normal();
}

function abstains({ abstentions }, expert, { item, criterion }) {
  return abstentions.some(
    (one) =>
      one.expert === expert.id &&
      one.item === item.id &&
      (one.criterion === undefined || one.criterion === criterion),
  );
}

function mediansOf(rows) {
  const scores = new Map();
  for (const { item, criterion, score } of rows) {
    if (score !== "")
      scores.set(`${item}/${criterion}`, [...(scores.get(`${item}/${criterion}`) ?? []), score]);
  }
  return new Map([...scores].map(([key, values]) => [key, medianOf(values)]));
}

function medianOf(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
}

function keyOf(expert, { item, criterion }) {
  return `${expert}/${item}/${criterion}`;
}

function onScale(value) {
  return Math.min(5, Math.max(1, Math.round(value)));
}

/** Nearly normal numbers (mean 0, deviation 1) by adding twelve uniform ones: only sums, so the same on every machine. */
function normalFrom(seed) {
  const uniform = uniformFrom(seed);
  return () => Array.from({ length: 12 }, uniform).reduce((sum, value) => sum + value, -6);
}

/** Mulberry32, a 32-bit generator in public domain. */
function uniformFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function main() {
  const here = fileURLToPath(new URL("../examples/fictional-agritech", import.meta.url));
  const record = process.argv[2] ?? here;
  for (const assessment of ASSESSMENTS) {
    const path = join(record, "assessments", assessment.id, "ballots.csv");
    writeFileSync(path, ballotsCsv(assessment));
    console.log(path);
  }
}

main();
