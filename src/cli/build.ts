import { join, resolve } from "node:path";
import type { Command } from "commander";
import type { BuildEdition, Built } from "#edition/build-edition.ts";
import { siteAddress } from "#edition/metadata/site-address.ts";
import { foldersOverlap, type Overlap } from "#files/folders-overlap.ts";
import type { Places } from "#files/places.ts";
import type { Finding } from "#results/results.ts";
import { pick } from "#wording/language.ts";
import { computeApart } from "./compute-apart.ts";
import { openEarlier } from "./open-earlier.ts";
import { openRecord, placeText } from "./open-record.ts";
import { ProgressBar } from "./progress-bar.ts";
import { type AnswerProblem, Refusal, WrongUsage } from "./refusal.ts";
import { say, sayJson } from "./terminal.ts";

const HELP = `
Example:
  $ phlov build examples/cambodia-digitaltech-2023 --out site

The site works from disk (open site/index.html) and from any web host. A folder that holds anything
else is left alone; hidden files, CNAME and the like at its top stay. It lies beside the record, not in it.`;

export function addBuild(program: Command): void {
  program
    .command("build")
    .description("Publish a record as a static site in its languages.")
    .argument("<dir>", "the folder of a record")
    .requiredOption("--out <folder>", "where the site goes; an earlier edition there is replaced")
    .option("--no-documents", "leave out the workbook, the slides and the documents for comments")
    .option("--no-pdf", "do without a Chromium: no PDFs, and pictures in documents as SVG only")
    .option("--png", "draw every picture as PNG too, which takes a Chromium")
    .option(
      "--previous <old>",
      "the edition before, a record's folder, a bundle or a site: adds what changed",
    )
    .option("--address <url>", "where the site will be: adds a sitemap and pictures for previews")
    .option("--json", "print what was written as JSON")
    .addHelpText("after", HELP)
    .action(build);
}

interface BuildOptions {
  readonly out: string;
  readonly json?: boolean;
  readonly documents: boolean;
  readonly pdf: boolean;
  readonly png?: boolean;
  readonly address?: string;
  readonly previous?: string;
}

async function build(folder: string, options: BuildOptions): Promise<void> {
  const { out, json, documents, pdf, png } = options;
  const address = addressOf(options.address);
  const { record, places } = await openRecord(folder, { json });
  const overlap = overlapSentence(await foldersOverlap(out, folder), folder, out);
  if (overlap !== null) throw refused(overlap, [], json);
  const previous = await openEarlier(options.previous, json);
  const built = await publish({
    record,
    out: resolve(out),
    documents,
    pdf,
    png,
    address,
    previous,
  });
  if (!built.ok) {
    const problems = built.stopping.map((finding) => stoppingProblem(finding, places));
    const lines = problems.map((problem) => `${placeText(folder, problem)}: ${problem.found}`);
    throw refused([built.sentence, ...lines].join("\n"), problems, json);
  }
  const { files, left } = built;
  if (json) return sayJson({ ok: true, out: resolve(out), files, left });
  for (const sentence of left) say(sentence);
  say(`${files} files in ${out}; open ${join(out, "index.html")}`);
}

function addressOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const address = siteAddress(text);
  if (address !== null) return address;
  throw new WrongUsage(
    `--address takes the whole address of the site's folder, such as https://roadmap.example.org/2030/, got ${text}.`,
  );
}

function overlapSentence(overlap: Overlap, folder: string, out: string): string | null {
  if (overlap === "apart") return null;
  const where = { same: "is", inside: "lies inside", around: "holds" }[overlap];
  return `--out ${out} ${where} the folder of the record, ${folder}; nothing was written. Name a folder beside it.`;
}

async function publish(edition: BuildEdition): Promise<Built> {
  // Loaded when needed, as every command does: a person who only asks for help should not wait for the press.
  const { buildEdition } = await import("#edition/build-edition.ts");
  const results = await computeApart(edition.record);
  const bar = new ProgressBar("Publishing");
  const onProgress = (done: number, total: number) => bar.show(done, total);
  return buildEdition({ ...edition, results, onProgress }).finally(() => bar.end());
}

/** A finding that stops a build, as a problem with its place. */
function stoppingProblem({ code, title, path, remedy }: Finding, places: Places): AnswerProblem {
  const found = `${pick(title, "en")} (${code})`;
  return { ...places.find(path), found, expected: pick(remedy, "en") };
}

function refused(sentence: string, problems: readonly AnswerProblem[], json = false): Refusal {
  return new Refusal(sentence, { answer: json ? { ok: false, sentence, problems } : undefined });
}
