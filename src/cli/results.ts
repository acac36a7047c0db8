import type { Command } from "commander";

export function addResults(program: Command): void {
  program.command("results");
}
