// Times everything that is computed from a panel of national size, made in memory from a seed: npm run bench:national
// No test: what is printed depends on the machine and on what else it does. Every name is one string, as a reader of
// files should keep it; reading is not timed here. Arguments: items, experts, items per expert, criteria, rounds.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { CLONE } from "./clone.mjs";

const SEED = 20230721;
const [items = 1000, experts = 5500, each = 60, criteria = 4, rounds = 2] = process.argv
  .slice(2)
  .map(Number);
const EXPORTS = [
  'export { xoshiro128 } from "#statistics/xoshiro128.ts";',
  'export { computeResults } from "#results/compute-results.ts";',
  'export { review } from "#results/review.ts";',
  'export { scoreAssessment } from "#results/scored-assessment.ts";',
  'export { cutOf } from "#results/cut-result.ts";',
  'export { robustnessOf } from "#results/robustness.ts";',
  'export { weightFlipOf } from "#results/weight-flip.ts";',
  'export { concordanceOf } from "#results/agreement.ts";',
  'export { itemResults } from "#results/item-results.ts";',
  ...["acceptability", "other-methods", "who-sat-there", "turning-the-cut", "agreement-result"]
    .concat(["round-change", "consensus-result", "panel-health"])
    .map((name) => `export * from "#results/method/${name}.ts";`),
];
const NOTHING_TRIED = {
  flat: null,
  grouped: null,
  centred: null,
  rankIntervals: null,
  panels: null,
};

const phlov = await bundled();
const record = panel(phlov.xoshiro128(SEED));
const [assessment] = record.assessments;
console.log(
  `${items} items, ${experts} experts × ${each} items × ${criteria} criteria, ${rounds} rounds: ${assessment.ballots.length} scores`,
);
console.log(`Node.js ${process.version}; the panel alone takes ${megabytes()} MB\n`);

const scored = timed("tally, scores, ranking, selection", () => phlov.scoreAssessment(assessment));
timed("cut", () => phlov.cutOf(scored, { record, robustness: NOTHING_TRIED, flip: null }));
const robustness = timed("weightings and panels", () => phlov.robustnessOf(scored));
timed("weight flip", () => phlov.weightFlipOf(scored));
timed("items with histograms", () => phlov.itemResults(scored, { record, robustness }));
timed("concordance", () => phlov.concordanceOf(scored));
timed("places over weightings", () => phlov.acceptabilityOf(scored));
timed("other methods", () => phlov.otherMethodsOf(scored));
timed("leave one out", () => phlov.leaveOneOutOf(scored, 5));
timed("fewest experts", () => phlov.fewestExpertsOf(scored));
timed("overlap zone", () => phlov.overlapZoneOf(scored, robustness));
timed("agreement", () => phlov.agreementOf(scored));
timed("between rounds", () => phlov.roundChanges(scored, false));
timed("consensus", () => phlov.consensusOf(scored));
timed("panel", () => phlov.panelHealthOf(scored, 5));
console.log("");
const results = timed("everything, once more", () => phlov.computeResults(record));
timed("review", () => phlov.review(record, results));
const { parameters, notComputed } = results.assessments[0];
console.log(`\nTried: ${JSON.stringify(parameters)}`);
console.log(
  `Left out: ${notComputed.map(({ field, reason }) => `${field} (${reason})`).join(", ")}`,
);
console.log(`Peak memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);

/** Time on the clock and, because others may use the machine as well, time of the processor. */
function timed(label, work) {
  const start = performance.now();
  const before = process.cpuUsage();
  const made = work();
  const { user, system } = process.cpuUsage(before);
  const took = String(Math.round(performance.now() - start));
  const used = String(Math.round((user + system) / 1000));
  console.log(
    `${label.padEnd(34)}${took.padStart(7)} ms ${used.padStart(7)} ms CPU ${megabytes().padStart(6)} MB`,
  );
  return made;
}

function megabytes() {
  return String(Math.round(process.memoryUsage().rss / 2 ** 20));
}

/** A record whose items differ in worth and whose experts differ in severity; each expert sees a part of the items. */
function panel(random) {
  const names = (count, of) => Array.from({ length: count }, (_, index) => `${of}-${index + 1}`);
  const ids = names(items, "item");
  const columns = names(criteria, "criterion");
  const worth = ids.map(() => 1.5 + 3 * random());
  const ballots = names(experts, "expert").flatMap((expert, index) => {
    const severity = random() - 0.5;
    const first = Math.floor(random() * items);
    return names(rounds, "round").flatMap((_, round) =>
      Array.from({ length: each }, (_seen, seen) => (first + seen * 7) % items).flatMap((item) =>
        columns.map((criterion) => ({
          round: round + 1,
          expert,
          group: `group-${index % 5}`,
          item: ids[item],
          criterion,
          score: Math.min(5, Math.max(1, Math.round(worth[item] + severity + 2 * random() - 1))),
        })),
      ),
    );
  });
  return recordOf(ids, columns, ballots);
}

function recordOf(ids, columns, ballots) {
  const title = (en) => ({ en });
  return {
    roadmap: {
      id: "bench",
      title: title("Bench"),
      languages: ["en"],
      fictional: false,
      horizons: [],
    },
    items: ids.map((id) => ({ id, layer: "item", title: title(id) })),
    links: [],
    assessments: [
      {
        id: "bench",
        title: title("Bench"),
        layer: "item",
        items: ids,
        criteria: columns.map((id) => ({ id, title: title(id), criteria: [] })),
        scales: { scale: { min: 1, max: 5, step: 1, basis: "stated", labels: {} } },
        rounds: Array.from({ length: rounds }, (_, index) => ({ id: index + 1 })),
        selection: { rule: "first", count: Math.ceil(items / 10) },
        secrecy: "confidential",
        seed: SEED,
        ballots,
        histograms: [],
        totals: [],
        published: [],
      },
    ],
    decisions: [],
    chart: null,
    evidence: { indicators: [], trends: [], policies: [] },
    chapters: [],
  };
}

async function bundled() {
  const folder = mkdtempSync(join(tmpdir(), "phlov-bench-"));
  const outfile = join(folder, "results.mjs");
  try {
    const stdin = { contents: EXPORTS.join("\n"), resolveDir: CLONE };
    await build({ stdin, bundle: true, format: "esm", target: "node20", outfile });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
