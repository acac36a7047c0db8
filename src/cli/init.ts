import type { Command } from "commander";

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
    .addHelpText("after", HELP);
}
