import type { Command } from "commander";

export function addCheck(program: Command): void {
  program.command("check");
}
