import { Command, CommanderError } from "commander";
import { PHLOV_VERSION } from "#results/parameters.ts";
import { addBuild } from "./build.ts";
import { addCheck } from "./check.ts";
import { addInit } from "./init.ts";
import { addRank } from "./rank.ts";
import { EXIT, Refusal, WrongUsage } from "./refusal.ts";
import { addResults } from "./results.ts";
import { warn, watchPipes } from "./terminal.ts";

watchPipes();
const program = new Command("phlov")
  .description(
    "Runs technology roadmapping exercises and publishes roadmaps whose every number can be recomputed.",
  )
  .version(PHLOV_VERSION)
  .exitOverride()
  .showHelpAfterError("(add --help for an example)");
for (const add of [addRank, addInit, addCheck, addResults, addBuild]) add(program);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.wrongUsage;
  if (error instanceof WrongUsage) {
    warn(`phlov: ${error.message}`);
    return EXIT.wrongUsage;
  }
  if (error instanceof Refusal) {
    warn(error.message);
    return EXIT.refused;
  }
  return isSystemError(error) ? refusedBySystem(error) : ownFault(error);
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error && "code" in error;
}

/** A full disk or a folder without permission is nobody's bug. */
function refusedBySystem(error: NodeJS.ErrnoException): number {
  const reasons: Readonly<Record<string, string>> = {
    ENOSPC: "the disk is full",
    EDQUOT: "the disk quota is used up",
    EACCES: "permission denied",
    EPERM: "permission denied",
    EROFS: "the disk is read-only",
    ENOTDIR: "a part of the path is a file",
  };
  warn(`phlov: ${error.path ?? error.syscall}: ${reasons[error.code ?? ""] ?? error.message}`);
  return EXIT.refused;
}

function ownFault(error: unknown): number {
  warn(
    `phlov: this is a fault in Phlov, not in your files: ${error instanceof Error ? error.message : String(error)}`,
  );
  if (process.env.PHLOV_DEBUG) warn(error instanceof Error ? (error.stack ?? "") : "");
  else warn("Please report it; with PHLOV_DEBUG=1 set, the place in the program is printed too.");
  return EXIT.bug;
}
