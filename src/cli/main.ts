import { Command } from "commander";
import { PHLOV_VERSION } from "#results/parameters.ts";
import { addAcceptSecret } from "./accept-secret.ts";
import { addAdminLink } from "./admin-link.ts";
import { addBackup } from "./backup.ts";
import { addBuild } from "./build.ts";
import { addBundle } from "./bundle.ts";
import { addCheck } from "./check.ts";
import { addDiff } from "./diff.ts";
import { addImport } from "./import.ts";
import { addInit } from "./init.ts";
import { addRank } from "./rank.ts";
import { reportFailure } from "./report-failure.ts";
import { addResults } from "./results.ts";
import { watchPipes } from "./terminal.ts";
import { addVerify } from "./verify.ts";

watchPipes();
const program = new Command("phlov")
  .description(
    "Runs technology roadmapping exercises and publishes roadmaps whose every number can be recomputed.",
  )
  .version(PHLOV_VERSION)
  .exitOverride()
  .showHelpAfterError("(add --help for an example)");
for (const add of [
  addRank,
  addImport,
  addInit,
  addCheck,
  addResults,
  addBuild,
  addBundle,
  addVerify,
  addDiff,
  addBackup,
  addAdminLink,
  addAcceptSecret,
])
  add(program);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = reportFailure(error);
}
