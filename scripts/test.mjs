import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CLONE } from "./clone.mjs";
import { findChromium } from "./find-chromium.mjs";
import { npm } from "./npm.mjs";
import { setUp } from "./setup.mjs";

const CHECKS = [
  ["Types, and types of the pure rooms without browser and Node.js", "types"],
  ["Lint and format", "lint"],
  ["Who may import whom", "boundaries"],
  ["Unused code", "unused"],
];

// What takes longer is asked for: --access looks at every kind of page, in the short form of npm run test:access;
// --exercise runs a whole exercise through the real pages.
const LONGER = ["access", "exercise"].filter((name) => process.argv.includes(`--${name}`));
const count = { passed: 0, failed: 0, skipped: 0 };
await setUp();
const chromium = findBrowser();
for (const [title, script] of CHECKS) {
  console.log(`\n── ${title}`);
  const [command, ...args] = npm();
  // Biome paints into logs whatever NO_COLOR says.
  const plain = script === "lint" && !process.stdout.isTTY ? ["--", "--colors=off"] : [];
  const code = await run(command, [...args, "run", "--silent", script, ...plain]);
  count[code === 0 ? "passed" : "failed"] += 1;
}
await runTests();
console.log(
  `\n${count.passed} passed, ${count.failed} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ""}`,
);
process.exitCode = count.failed > 0 ? 1 : 0;

/** In CI a missing browser is a failure; elsewhere it only skips what needs one. */
function findBrowser() {
  const found = findChromium((text) => console.log(text));
  const missing =
    "No Chromium was found: the browser tests are skipped. Install Chromium or Chrome, or set CHROMIUM to its path.";
  if (found === null) console.log(missing);
  if (found === null && process.env.CI) count.failed += 1;
  return found;
}

async function runTests() {
  console.log("\n── Tests");
  const folder = mkdtempSync(join(tmpdir(), "phlov-test-"));
  const report = join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const inBrowser = ["browser", ...LONGER].map((name) => `--project=${name}`);
  const projects = ["--project=pure", "--project=unit", ...(chromium === null ? [] : inBrowser)];
  try {
    const vitest = join(CLONE, "node_modules/vitest/vitest.mjs");
    const code = await run(process.execPath, [vitest, "run", ...reporters, ...projects]);
    addReport(report, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file that does not even load has no tests to count; it fails all the same. */
function addReport(path, code) {
  let failed = 0;
  try {
    const report = JSON.parse(readFileSync(path, "utf8"));
    const broken = report.testResults.filter(
      ({ status, assertionResults }) =>
        status === "failed" && assertionResults.every((test) => test.status !== "failed"),
    );
    count.passed += report.numPassedTests;
    count.skipped += report.numPendingTests + report.numTodoTests;
    failed = report.numFailedTests + broken.length;
  } catch {
    console.log("The tests left no report.");
  }
  count.failed += code !== 0 && failed === 0 ? 1 : failed;
}

function run(command, args) {
  const child = spawn(command, args, {
    cwd: CLONE,
    stdio: ["ignore", "inherit", "inherit"],
    env: {
      PHLOV_ACCESS: "short",
      ...process.env,
      ...(chromium === null ? {} : { CHROMIUM: chromium }),
      // Not every tool asks whether a terminal is there before it paints.
      ...(process.stdout.isTTY ? {} : { NO_COLOR: "1" }),
    },
    shell: command === "npm" && process.platform === "win32",
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
}
