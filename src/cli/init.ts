import { basename, resolve } from "node:path";
import type { Command } from "commander";
import { kebabCase } from "#files/score-sheet-identifiers.ts";
import { Refusal } from "./refusal.ts";
import { shellWord } from "./shell-word.ts";
import { say, sayJson } from "./terminal.ts";

const HELP = `
Example:
  $ phlov init my-roadmap
  $ phlov check my-roadmap

The folder then holds a small, complete, valid record to change step by step. A folder that holds anything is left alone.`;

export function addInit(program: Command): void {
  program
    .command("init")
    .description("Begin a record in a new folder.")
    .argument("<dir>", "the folder to make")
    .option("--json", "print what was written as JSON")
    .addHelpText("after", HELP)
    .action(init);
}

async function init(folder: string, { json }: { readonly json?: boolean }): Promise<void> {
  const { initialRecord } = await import("#files/initial-record.ts");
  const { writeRecord } = await import("#files/write-record.ts");
  const record = initialRecord({ id: kebabCase(basename(resolve(folder))) || "roadmap" });
  const written = await writeRecord(record, folder);
  if (!written.ok)
    throw new Refusal(written.sentence, {
      answer: json ? { ok: false, sentence: written.sentence, problems: [] } : undefined,
    });
  if (json) return sayJson({ ok: true, folder: resolve(folder), id: record.roadmap.id });
  say(
    `A new record stands in ${folder}. Open its roadmap.yaml, and run`,
    `  phlov check ${shellWord(folder)}`,
    `  phlov build ${shellWord(folder)} --out ${shellWord(siteFor(folder))}`,
  );
}

/** Beside the record, never in it. */
function siteFor(folder: string): string {
  const name = basename(folder);
  if (name === "" || name === "." || name === "..") return `${resolve(folder)}-site`;
  return `${folder.replace(/[\\/]+$/, "")}-site`;
}
