import { createInterface } from "node:readline/promises";
import type { SheetQuestion } from "#files/sheets/interview.ts";
import { Refusal } from "./refusal.ts";
import { warn } from "./terminal.ts";

/** Whether a person sits at both ends, so that a question makes sense. */
export const canAsk = process.stdin.isTTY === true && process.stderr.isTTY === true;

/** Shows each question with its cell and its choices, and takes the number of a choice. */
export async function askOnTerminal(
  file: string,
  questions: readonly SheetQuestion[],
): Promise<Record<string, string>> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answers: Record<string, string> = {};
  try {
    for (const question of questions)
      answers[question.id] = await answerTo(question, (prompt) => terminal.question(prompt), file);
    return answers;
  } catch (error) {
    // Ctrl-D or Ctrl-C instead of an answer.
    if (error instanceof Error && error.name === "AbortError") throw leftOpen();
    throw error;
  } finally {
    terminal.close();
  }
}

function leftOpen(): Refusal {
  return new Refusal("Nothing was read: a question was left open.");
}

async function answerTo(
  { place, text, choices }: SheetQuestion,
  ask: (prompt: string) => Promise<string>,
  file: string,
): Promise<string> {
  warn("", `${file}:${place}: ${text}`);
  warn(...choices.map((choice, index) => `  ${index + 1}  ${choice.text}`));
  for (;;) {
    const answer = (await ask(`1–${choices.length}: `)).trim();
    const choice = choices[Number(answer) - 1] ?? choices.find(({ id }) => id === answer);
    if (choice !== undefined) return choice.id;
  }
}
