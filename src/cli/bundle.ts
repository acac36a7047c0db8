import { writeFile } from "node:fs/promises";
import type { Command } from "commander";
import { pick } from "#wording/language.ts";
import { movingBar } from "./moving-bar.ts";
import { openEarlier } from "./open-earlier.ts";
import { openRecord } from "./open-record.ts";
import { Refusal } from "./refusal.ts";
import { say, sayJson } from "./terminal.ts";

const HELP = `
Examples:
  $ phlov bundle my-roadmap --out my-roadmap.zip
  $ phlov bundle my-roadmap --out my-roadmap.zip --sealed for-the-auditor.zip

The public bundle is the website with its documents, the record with counts or sums instead of ballots, and the
hash of every file; unpacked, it is a site to host. The sealed one holds the whole record besides: keep it as
you keep the ballots. Check either with phlov verify.`;

export function addBundle(program: Command): void {
  program
    .command("bundle")
    .description("Pack a published record so that anyone can check it.")
    .argument("<dir>", "the folder of a record")
    .requiredOption("--out <file>", "where the public bundle goes, a .zip")
    .option("--sealed <file>", "where the one with the ballots goes, for an auditor")
    .option(
      "--previous <old>",
      "the edition before, a record's folder, a bundle or a site: adds what changed",
    )
    .option("--no-pdf", "do without a Chromium: no PDFs, and pictures in documents as SVG only")
    .option("--json", "print what was written as JSON")
    .addHelpText("after", HELP)
    .action(bundle);
}

interface BundleOptions {
  readonly out: string;
  readonly sealed?: string;
  readonly previous?: string;
  readonly pdf: boolean;
  readonly json?: boolean;
}

async function bundle(
  folder: string,
  { out, sealed, previous, pdf, json = false }: BundleOptions,
): Promise<void> {
  const { record } = await openRecord(folder, { json });
  const { holdsBallots } = await import("#edition/bundle/public-record.ts");
  if (sealed !== undefined && !holdsBallots(record))
    throw refused("Not packed: the record holds no ballots, so nothing is sealed.", json);
  const earlier = await openEarlier(previous, json);
  const [{ makeBundles }, { sha256 }] = await Promise.all([
    import("#edition/bundle/make-bundles.ts"),
    import("#edition/bundle/manifest.ts"),
  ]);
  const end = movingBar("Packing");
  const made = await makeBundles(record, { pdf, previous: earlier }).finally(end);
  if (!made.ok) {
    const names = made.stopping.map(({ code, title }) => `${code} (${pick(title, "en")})`);
    throw refused(
      made.sentence ?? `Not packed, because the review found: ${names.join("; ")}.`,
      json,
    );
  }
  const packed = [{ file: out, bytes: made.public }];
  if (sealed !== undefined && made.sealed !== null)
    packed.push({ file: sealed, bytes: made.sealed });
  for (const { file, bytes } of packed) await writeFile(file, bytes);
  const files = packed.map(({ file }) => file);
  const hashes = packed.map(({ bytes }) => sha256(bytes));
  if (json) return sayJson({ ok: true, files, sha256: hashes, left: made.left });
  say(...made.left);
  for (const [index, file] of files.entries())
    say(`${file}; check it with: phlov verify ${file}`, `  SHA-256 ${hashes[index]}`);
}

function refused(sentence: string, json: boolean): Refusal {
  return new Refusal(sentence, {
    answer: json ? { ok: false, sentence, problems: [] } : undefined,
  });
}
