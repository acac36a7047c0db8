import type { Command } from "commander";
import { criteriaOf } from "#files/score-sheet-criteria.ts";
import type { SheetProblem } from "#files/score-sheet-grid.ts";
import { recordFromScoreSheet } from "#files/score-sheet-record.ts";
import { parseScale } from "#files/score-sheet-scale.ts";
import type { SheetScale } from "#files/score-sheet-shape.ts";
import { computeResults } from "#results/compute-results.ts";
import { publishedAssessment } from "#results/published-results.ts";
import type { Language } from "#wording/language.ts";
import { addLanguageOption } from "./language-option.ts";
import { rankingLines } from "./ranking-lines.ts";
import { Refusal, WrongUsage } from "./refusal.ts";
import { say, sayJson, warn } from "./terminal.ts";
import { groupWeights, namedWeights, weightNotes } from "./weights.ts";
import { whileShowing } from "./working.ts";

interface RankOptions {
  readonly select: string;
  readonly scale?: string;
  readonly weights?: string;
  readonly json?: boolean;
  readonly lang: Language;
}

/** More wrong cells than this are counted, not listed. */
const MOST_PROBLEMS = 100;

const HELP = `
Example:
  $ phlov rank ballots.csv --select 8 --scale 1-5 --weights importance=1,feasibility=1

The file is CSV or XLSX, in one of two forms:
  ballots   the columns round,expert,group,item,criterion,score (round and group may be missing;
            an empty score abstains)
  totals    items in rows, criteria in columns (a code column and a sum column may stand beside them)

Criteria called group/criterion, group: criterion, or beginning with the same word form a group;
--weights sets the weight of each group, 1 where it is left out.`;

export function addRank(program: Command): void {
  const command = program
    .command("rank")
    .description("Rank the items of a score sheet and say how firm the cut is.")
    .argument("<file>", "ballots or totals, CSV or XLSX")
    .requiredOption("--select <number>", "how many items are selected")
    .option(
      "--scale <from-to>",
      "lowest and highest score, such as 1-5 (else read from the scores)",
    )
    .option("--weights <group=weight,…>", "weights of the criterion groups")
    .option("--json", "print the result as JSON")
    .addHelpText("after", HELP)
    .action(rank);
  addLanguageOption(command);
}

async function rank(file: string, options: RankOptions): Promise<void> {
  const select = wholeNumber(options.select);
  const scale = options.scale === undefined ? undefined : scaleOf(options.scale);
  const named = options.weights === undefined ? {} : namedWeights(options.weights);
  const { readScoreSheet } = await import("#files/score-sheet.ts");
  const reading = await readScoreSheet(file, { scale });
  if (!reading.ok) throw new Refusal(problemText(file, reading.problems));
  const { sheet } = reading;
  if (select > sheet.items.length)
    throw new WrongUsage(`--select ${select}: ${file} has ${sheet.items.length} items`);
  const { criteria, formed } = criteriaOf(sheet.criteria);
  const known = criteria.map(({ id }) => id);
  const weights = groupWeights(named, known);
  const record = recordFromScoreSheet(sheet, { select, weights });
  const results = whileShowing("Counting and trying other weights and panels", () =>
    computeResults(record),
  );
  const [assessment] = results.assessments;
  if (assessment === undefined) throw new Error("a score sheet gave no assessment");
  const notes = [
    ...formed.map(({ group, columns }) => `Group ${group}: ${columns.join(", ")}.`),
    ...weightNotes(weights, known),
    ...sheet.notes,
  ];
  if (options.json) {
    sayJson(publishedAssessment(assessment, options.lang));
    warn(...notes);
  } else say(...rankingLines(assessment, options.lang), "", ...notes);
}

function problemText(file: string, problems: readonly SheetProblem[]): string {
  const lines = problems
    .slice(0, MOST_PROBLEMS)
    .map(({ place, found, expected }) => `${file}:${place}: found ${found}, expected ${expected}`);
  const more = problems.length - lines.length;
  return [...lines, ...(more > 0 ? [`… and ${more} more of this kind`] : [])].join("\n");
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d*$/.test(text))
    throw new WrongUsage(`--select ${text}: expected a whole number from 1 upwards, such as 8`);
  return Number(text);
}

function scaleOf(text: string): SheetScale {
  const scale = parseScale(text);
  if (scale === null)
    throw new WrongUsage(`--scale ${text}: expected the lowest and the highest score, such as 1-5`);
  return scale;
}
