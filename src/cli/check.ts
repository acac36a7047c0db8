import type { Command } from "commander";
import { computeResults } from "#results/compute-results.ts";
import { publishedResults } from "#results/published-results.ts";
import { review, stopsABuild } from "#results/review.ts";
import { findingLines } from "./finding-lines.ts";
import { idleAcknowledgements } from "./idle-acknowledgements.ts";
import { answerProblems, placeText, problemLines } from "./open-record.ts";
import { EXIT } from "./refusal.ts";
import { say, sayJson, warn } from "./terminal.ts";
import { whileShowing } from "./working.ts";

const HELP = `
Example:
  $ phlov check examples/cambodia-digitaltech-2023

Prints everything that keeps the record from being read, with file, line and column; else what the review of its
results found doubtful. The exit code is 1 for a problem or for a finding of severity error that no decision acknowledges.`;

export function addCheck(program: Command): void {
  program
    .command("check")
    .description("Check a record, then review its results.")
    .argument("<dir>", "the folder of a record")
    .option("--json", "print problems and findings as JSON")
    .addHelpText("after", HELP)
    .action(check);
}

async function check(folder: string, { json }: { readonly json?: boolean }): Promise<void> {
  const { readRecord } = await import("#files/read-record.ts");
  const read = await readRecord(folder);
  if (!read.ok) {
    process.exitCode = EXIT.refused;
    if (!json) return warn(...problemLines(folder, read));
    return sayJson({ ok: false, problems: answerProblems(read), findings: [] });
  }
  const { record, places } = read;
  const [results, findings] = whileShowing("Reviewing", () => {
    const computed = computeResults(record);
    return [computed, review(record, computed)];
  });
  const idle = idleAcknowledgements(record.decisions, findings);
  const ok = !findings.some(stopsABuild);
  if (!ok) process.exitCode = EXIT.refused;
  if (json) {
    const published = publishedResults(results, findings, "en").findings.map((finding, index) => ({
      ...finding,
      place: places.find(findings[index]?.path ?? []),
    }));
    const acknowledgesNothing = idle.map(({ index, ...decision }) => ({
      ...decision,
      place: places.find(["decisions", index]),
    }));
    return sayJson({ ok, problems: [], findings: published, acknowledgesNothing });
  }
  say(...findingLines(findings, (path) => placeText(folder, places.find(path))));
  for (const { index, id, finding } of idle)
    say(
      `${placeText(folder, places.find(["decisions", index]))}: ${id} acknowledges nothing: the review has no ${finding} there.`,
    );
}
