import { join } from "node:path";
import type { Place } from "#files/places.ts";
import type { ReadRecord } from "#files/read-record.ts";
import { visible } from "#record/unwanted-character.ts";
import { type AnswerProblem, Refusal } from "./refusal.ts";

/** A place as editors and terminals make it clickable: `folder/file:line:column`. */
export function placeText(folder: string, { file, line, column }: Place): string {
  return `${visible(fileIn(folder, file))}:${line}:${column}`;
}

/** One line for each problem: where, what was found, what was expected. */
export function problemLines(
  folder: string,
  { problems }: Extract<ReadRecord, { readonly ok: false }>,
): string[] {
  return problems.map(
    ({ place, found, expected }) =>
      `${placeText(folder, place)}: found ${visible(found)}, expected ${visible(expected)}`,
  );
}

/** The same for a program; files are named within the folder of the record. */
export function answerProblems({
  problems,
}: Extract<ReadRecord, { readonly ok: false }>): AnswerProblem[] {
  return problems.map(({ place, found, expected }) => ({ ...place, found, expected }));
}

/** Reads a record that a command needs whole; `json` when the caller asked for JSON, also of a refusal. */
export async function openRecord(
  folder: string,
  { json = false }: { readonly json?: boolean | undefined } = {},
): Promise<Extract<ReadRecord, { readonly ok: true }>> {
  const { readRecord } = await import("#files/read-record.ts");
  const read = await readRecord(folder);
  if (!read.ok)
    throw new Refusal(problemLines(folder, read).join("\n"), {
      answer: json ? { ok: false, problems: answerProblems(read) } : undefined,
    });
  return read;
}

/** A folder that is no record at all is a place of its own. */
function fileIn(folder: string, file: string): string {
  return file === folder ? folder : join(folder, file);
}
