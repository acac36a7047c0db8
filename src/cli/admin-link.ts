import type { Command } from "commander";
import { asSystem } from "./as-system.ts";
import { say } from "./terminal.ts";

const HELP = `
Example:
  $ phlov admin-link

Prints a link that makes whoever opens it and presses the button an administrator, once and within a day. An earlier link
opens nothing any more. The server may run meanwhile; PUBLIC_URL, or PORT, says where it answers.`;

export function addAdminLink(program: Command): void {
  program
    .command("admin-link")
    .description("Print a one-time link for an administrator who lost the way in.")
    .addHelpText("after", HELP)
    .action(adminLink);
}

async function adminLink(): Promise<void> {
  const { makeAdminLink } = await import("#actions/admin-link.ts");
  const { requireOwnSecret } = await import("#actions/own-secret.ts");
  const link = await asSystem(async (context) => {
    await requireOwnSecret(context);
    return makeAdminLink(context);
  });
  const { env } = process;
  const origin = env.PUBLIC_URL ?? `http://localhost:${env.PORT ?? "4780"}`;
  say(new URL(link.path, origin).href);
}
