import { resolve } from "node:path";
import type { Command } from "commander";
import { openRecord } from "./open-record.ts";
import { ProgressBar } from "./progress-bar.ts";
import { Refusal } from "./refusal.ts";
import { say, sayJson } from "./terminal.ts";

const HELP = `
Example:
  $ phlov build examples/cambodia-digitaltech-2023 --out site

The site works from disk (open site/index.html) and from any web host. A folder that holds something else is left alone.`;

export function addBuild(program: Command): void {
  program
    .command("build")
    .description("Publish a record as a static site in its languages.")
    .argument("<dir>", "the folder of a record")
    .requiredOption("--out <folder>", "where the site goes; an earlier edition there is replaced")
    .option("--json", "print what was written as JSON")
    .addHelpText("after", HELP)
    .action(build);
}

async function build(
  folder: string,
  options: { readonly out: string; readonly json?: boolean },
): Promise<void> {
  const { record } = await openRecord(folder);
  // Loaded when needed, as every command does: a person who only asks for help should not wait for the press.
  const { buildEdition } = await import("#edition/build-edition.ts");
  const out = resolve(options.out);
  const bar = new ProgressBar("Publishing");
  const built = await buildEdition({
    record,
    out,
    onProgress: (done, total) => bar.show(done, total),
  }).finally(() => bar.end());
  if (!built.ok) throw new Refusal(built.sentence);
  if (options.json) return sayJson({ ok: true, out, files: built.files });
  say(`${built.files} files in ${options.out}; open ${options.out}/index.html`);
}
