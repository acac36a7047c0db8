import { readFile, writeFile } from "node:fs/promises";
import type { Command } from "commander";
import { type KeptAnswers, parseAnswers, printAnswers } from "#files/sheets/answers-file.ts";
import type { SheetQuestion } from "#files/sheets/interview.ts";
import type { ScoreSheet, SheetOptions } from "#files/sheets/score-sheet.ts";
import type { SheetProblem } from "#files/sheets/sheet-cell.ts";
import { askOnTerminal, canAsk } from "./ask-on-terminal.ts";
import { readSheetApart } from "./read-sheet-apart.ts";
import { Refusal, WrongUsage } from "./refusal.ts";
import { warn } from "./terminal.ts";

/** The options of every command that reads a score sheet. */
export interface AnswerOptions {
  readonly answer?: readonly string[];
  readonly answers?: string;
  readonly saveAnswers?: string;
}

/** More wrong cells than this are counted, not listed. */
const MOST_PROBLEMS = 100;

export function addAnswerOptions(command: Command): Command {
  const all = (value: string, before: readonly string[] = []) => [...before, value];
  return command
    .option("--answer <question=choice>", "answer a question about the file (repeatable)", all)
    .option("--answers <file>", "answers kept in a YAML file")
    .option("--save-answers <file>", "keep the answers of this run in a YAML file");
}

/** What a reading gives once nothing is open. */
export type Answered<Value> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly problems: readonly SheetProblem[];
      readonly questions: readonly SheetQuestion[];
    };

/** A reading that may leave questions open. */
export type ReadWithAnswers<Value> = (kept: KeptAnswers) => Promise<Answered<Value>>;

/** Reads a file; asks a person at the terminal what it leaves open, else refuses with the options that would answer. */
export async function answered<Value>(
  file: string,
  given: AnswerOptions,
  read: ReadWithAnswers<Value>,
): Promise<Value> {
  const before = await keptAnswers(given);
  let kept = { ...before, answers: { ...before.answers, ...typedAnswers(given.answer ?? []) } };
  const asked: SheetQuestion[] = [];
  for (;;) {
    const reading = await read(kept);
    if (reading.ok) {
      if (given.saveAnswers !== undefined)
        await writeFile(given.saveAnswers, printAnswers(kept, asked));
      return reading.value;
    }
    const answers = await answersTo(file, reading);
    asked.push(...reading.questions);
    kept = { ...kept, answers: { ...kept.answers, ...answers } };
  }
}

/** Reads a score sheet in a thread of its own, with what was answered. */
export async function readAnsweredSheet(
  file: string,
  options: SheetOptions,
  kept: KeptAnswers,
): Promise<Answered<ScoreSheet>> {
  const reading = await readSheetApart(file, {
    ...options,
    answers: kept.answers,
    scale: options.scale ?? kept.scale,
    labels: { ...options.labels, ...kept.labels },
  });
  return reading.ok ? { ok: true, value: reading.sheet } : reading;
}

async function answersTo(
  file: string,
  { problems, questions }: Extract<Answered<unknown>, { readonly ok: false }>,
): Promise<Readonly<Record<string, string>>> {
  if (questions.length === 0) throw new Refusal(problemText(file, problems));
  if (!canAsk) throw new Refusal(refusalText(file, problems, questions));
  if (problems.length > 0) warn(problemText(file, problems));
  return askOnTerminal(file, questions);
}

async function keptAnswers({ answers }: AnswerOptions): Promise<KeptAnswers> {
  if (answers === undefined) return { answers: {}, scale: undefined, labels: {} };
  const read = parseAnswers(await readFile(answers, "utf8"));
  if (!read.ok) throw new Refusal(problemText(answers, read.problems));
  return read.kept;
}

function typedAnswers(texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    texts.map((text) => {
      const at = text.lastIndexOf("=");
      if (at < 1 || at === text.length - 1)
        throw new WrongUsage(`--answer ${text}: expected question=choice, such as zero=missing`);
      return [text.slice(0, at), text.slice(at + 1)];
    }),
  );
}

function problemText(file: string, problems: readonly SheetProblem[]): string {
  const lines = problems
    .slice(0, MOST_PROBLEMS)
    .map(({ place, found, expected }) => `${file}:${place}: found ${found}, expected ${expected}`);
  const more = problems.length - lines.length;
  return [...lines, ...(more > 0 ? [`… and ${more} more of this kind`] : [])].join("\n");
}

function refusalText(
  file: string,
  problems: readonly SheetProblem[],
  questions: readonly SheetQuestion[],
): string {
  const lines = questions.flatMap(({ id, place, cell, text, choices }) => {
    const options = choices.map((choice) => `--answer ${quoted(`${id}=${choice.id}`)}`);
    const width = Math.max(...options.map((option) => option.length));
    return [
      `${file}:${place}: ${cell === "" ? "" : `${cell.startsWith("“") ? cell : `“${cell}”`}: `}${text} Answer with`,
      ...choices.map((choice, index) => `    ${options[index]?.padEnd(width)}  ${choice.text}`),
    ];
  });
  return [...(problems.length > 0 ? [problemText(file, problems)] : []), ...lines].join("\n");
}

/** Quoted for a shell where it holds more than letters, digits and the signs of our own identifiers. */
function quoted(option: string): string {
  return /^[\w:=.~-]+$/.test(option) ? option : `'${option.replaceAll("'", "'\\''")}'`;
}
