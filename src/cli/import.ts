import type { Command } from "commander";
import { Interview } from "#files/sheets/interview.ts";
import { recordNames, sheetOptionsOf } from "#files/sheets/record-names.ts";
import type { ScoreSheet } from "#files/sheets/score-sheet.ts";
import { type ScoreChange, sheetIntoAssessment } from "#files/sheets/sheet-into-assessment.ts";
import { checkConsistency } from "#record/consistency/check-consistency.ts";
import type { Assessment, RoadmapRecord } from "#record/roadmap-record.ts";
import {
  type Answered,
  type AnswerOptions,
  addAnswerOptions,
  answered,
  readAnsweredSheet,
} from "./answered.ts";
import { openRecord } from "./open-record.ts";
import { Refusal, WrongUsage } from "./refusal.ts";
import { say, sayJson, warn } from "./terminal.ts";

interface ImportOptions extends AnswerOptions {
  readonly into: string;
  readonly assessment?: string;
  readonly round?: string;
  readonly replace?: boolean;
  readonly json?: boolean;
}

/** More changes than this are counted, not listed. */
const MOST_CHANGES = 20;

const HELP = `
Example:
  $ phlov import workshop.xlsx --into my-roadmap --assessment technologies

Items and criteria are found by identifier, title, code or alias; what is not found is asked. The scores of a round
that has none yet are added; scores that are there already change with --replace only, and without it the
difference is shown. The record is checked before it is written, whole or not at all; comments in its files are lost.`;

export function addImport(program: Command): void {
  const command = program
    .command("import")
    .description("Bring the scores of a spreadsheet into a record.")
    .argument("<file>", "ballots or totals, CSV, TSV, XLSX or ODS")
    .requiredOption("--into <dir>", "the folder of the record")
    .option("--assessment <id>", "the assessment; may be left out where there is one only")
    .option("--round <number>", "the round of a sheet that names none")
    .option("--replace", "change the scores that are there already")
    .option("--json", "print what was done as JSON")
    .addHelpText("after", HELP)
    .action(importSheet);
  addAnswerOptions(command);
}

async function importSheet(file: string, options: ImportOptions): Promise<void> {
  const round = options.round === undefined ? undefined : roundOf(options.round);
  const { record } = await openRecord(options.into);
  const assessment = chosenAssessment(record, options.assessment);
  const context = sheetOptionsOf(assessment, recordNames(record, assessment));
  const { change, sheet } = await answered(file, options, async (kept) => {
    const read = await readAnsweredSheet(file, context, kept);
    if (!read.ok) return read;
    const interview = new Interview(kept.answers);
    const into = { record, assessment, sheet: read.value, round };
    return matchedSheet(sheetIntoAssessment(into, interview), read.value, interview);
  });
  const isSame = change.added + change.changed.length + change.removed.length === 0;
  if (!isSame) await write(record, change, options);
  const { added, changed, removed } = change;
  if (options.json)
    return sayJson({
      ok: true,
      assessment: assessment.id,
      added,
      changed: changed.length,
      removed: removed.length,
    });
  say(isSame ? "Nothing changes: these scores are in the record already." : doneText(change));
  warn(...sheet.notes);
}

function matchedSheet(
  change: ScoreChange | null,
  sheet: ScoreSheet,
  interview: Interview,
): Answered<{ readonly change: ScoreChange; readonly sheet: ScoreSheet }> {
  if (change === null) return { ok: false, problems: [], questions: interview.open };
  const notes = [...sheet.notes, ...interview.notes];
  return { ok: true, value: { change, sheet: { ...sheet, notes } } };
}

function chosenAssessment({ assessments }: RoadmapRecord, id: string | undefined): Assessment {
  const ids = assessments.map((assessment) => assessment.id);
  const wanted = id ?? (ids.length === 1 ? ids[0] : undefined);
  const found = assessments.find((assessment) => assessment.id === wanted);
  if (found !== undefined) return found;
  const asked =
    id === undefined ? "--assessment is missing" : `--assessment ${id}: none has this id`;
  throw new WrongUsage(`${asked}; the record has: ${ids.join(", ") || "none"}`);
}

function roundOf(text: string): number {
  if (!/^[1-9]\d?$/.test(text))
    throw new WrongUsage(`--round ${text}: expected the number of a round, such as 2`);
  return Number(text);
}

async function write(
  record: RoadmapRecord,
  change: ScoreChange,
  { into, replace }: ImportOptions,
): Promise<void> {
  const differs = change.changed.length + change.removed.length > 0;
  if (differs && !replace)
    throw new Refusal(
      [
        ...differenceLines(change),
        "Nothing was written. Run it again with --replace to accept this.",
      ].join("\n"),
    );
  const assessments = record.assessments.map((assessment) =>
    assessment.id === change.assessment.id ? change.assessment : assessment,
  );
  const fresh = { ...record, assessments };
  const problems = checkConsistency(fresh);
  if (problems.length > 0)
    throw new Refusal(
      problems
        .slice(0, MOST_CHANGES)
        .map(
          ({ path, found, expected }) => `${path.join("/")}: found ${found}, expected ${expected}`,
        )
        .concat("Nothing was written: the record would contradict itself.")
        .join("\n"),
    );
  const { writeRecord } = await import("#files/write-record.ts");
  const written = await writeRecord(fresh, into, { replace: true });
  if (!written.ok) throw new Refusal(written.sentence);
}

function differenceLines({ added, changed, removed }: ScoreChange): string[] {
  const lines = [...changed, ...removed];
  const more = lines.length - MOST_CHANGES;
  return [
    ...lines.slice(0, MOST_CHANGES),
    ...(more > 0 ? [`… and ${more} more`] : []),
    `${added} added, ${changed.length} changed, ${removed.length} removed.`,
  ];
}

function doneText({ assessment, added, changed, removed }: ScoreChange): string {
  return `Scores of ${assessment.id}: ${added} added, ${changed.length} changed, ${removed.length} removed.`;
}
