import type { Command } from "commander";
import { asSystem } from "./as-system.ts";
import { say } from "./terminal.ts";

const HELP = `
Example:
  $ phlov accept-secret

Only where the installation's secret is lost for good, as after a restore without the file \`secret\`. Stop the server first.
Roadmaps, editions, results, and ballots that were handed in stay. Codes, sign-ins and tokens that were given out open nothing
any more, letters that waited are gone, and seats that had not finished an open round are invited anew: what they had scored
in it cannot be found again.`;

export function addAcceptSecret(program: Command): void {
  program
    .command("accept-secret")
    .description("Go on with another secret where the installation's own is lost.")
    .addHelpText("after", HELP)
    .action(async () => {
      const { acceptSecret } = await import("#actions/own-secret.ts");
      const seats = await asSystem(acceptSecret);
      say(`This secret is the installation's now. Seats that can be invited anew: ${seats}.`);
    });
}
