import { readFile, stat } from "node:fs/promises";
import type { Command } from "commander";
import type { NotRecomputed } from "#edition/bundle/compare-computed.ts";
import type { BundleDifference, Verified } from "#edition/bundle/verify-bundle.ts";
import { visible } from "#record/unwanted-character.ts";
import { PHLOV_VERSION } from "#results/parameters.ts";
import { PAGE_WORDS } from "#wording/pages/page-words.ts";
import { movingBar } from "./moving-bar.ts";
import { EXIT, Refusal } from "./refusal.ts";
import { say, sayJson } from "./terminal.ts";

const HELP = `
Example:
  $ phlov verify my-roadmap.zip

Exit code 0: everything agrees; 1: something differs, or it is no bundle; 2: another version of Phlov made it.`;

export function addVerify(program: Command): void {
  program
    .command("verify")
    .description("Compute a bundle again and compare every number, page and picture with it.")
    .argument("<bundle>", "a bundle (.zip), or the folder that it was unpacked to")
    .option("--json", "print the outcome as JSON")
    .addHelpText("after", HELP)
    .action(verify);
}

async function verify(bundle: string, { json = false }: { readonly json?: boolean }) {
  const { verifyBundle } = await import("#edition/bundle/verify-bundle.ts");
  const end = movingBar("Verifying");
  const verified = await verifyBundle(bundle).finally(end);
  if (verified.outcome === "refused") throw refused(verified.sentence, json);
  const sentence = sentenceOf(verified);
  if (json) sayJson({ ok: verified.outcome === "agrees", sentence, ...answerOf(verified) });
  else say(...linesOf(verified, sentence), ...(await hashLines(bundle)));
  if (verified.outcome === "other-version") process.exitCode = EXIT.wrongUsage;
  if (verified.outcome === "differs") process.exitCode = EXIT.refused;
}

type Outcome = Exclude<Verified, { readonly outcome: "refused" }>;

function refused(sentence: string, json: boolean): Refusal {
  const said = visible(sentence);
  return new Refusal(said, {
    answer: json ? { ok: false, sentence: said, problems: [] } : undefined,
  });
}

function sentenceOf(verified: Outcome): string {
  if (verified.outcome === "other-version")
    return `Made by Phlov ${visible(verified.phlov)}; this is Phlov ${PHLOV_VERSION}, so nothing was compared. Install that version to verify it.`;
  if (verified.difference !== null) return differenceSentence(verified.difference);
  const { recomputed, byHash, notRecomputed, earlierRounds } = verified;
  const hashed = byHash.length === 0 ? "" : `, ${byHash.length} more by their hash`;
  const less = [
    ...(ofBallots(notRecomputed).length === 0 ? [] : ["the numbers that need the ballots"]),
    ...(earlierRounds.length === 0 ? [] : ["the counts of earlier rounds"]),
  ].join(" and ");
  return `It agrees: ${recomputed} files came out byte for byte${hashed}${less === "" ? "" : `, except ${less}`}.`;
}

function differenceSentence({ file, path, published, recomputed }: BundleDifference): string {
  const place = path === "" ? "" : `, ${path}`;
  return visible(
    `It does not agree. First difference: ${file}${place}: the bundle has ${published}, it should be ${recomputed}.`,
  );
}

/** What a program is told. */
function answerOf(verified: Outcome) {
  if (verified.outcome === "other-version") return { madeBy: verified.phlov };
  const { manifest, outcome: _, ...found } = verified;
  return {
    form: manifest.form,
    madeBy: manifest.phlov,
    madeWith: manifest.madeWith,
    ...found,
  };
}

function linesOf(verified: Outcome, sentence: string): string[] {
  if (verified.outcome === "other-version") return [sentence];
  const { byHash, notRecomputed } = verified;
  return [
    sentence,
    ...makingLines(verified),
    ...byHash.map((file) => `By hash only: ${visible(file)}`),
    ...(ofBallots(notRecomputed).length === 0
      ? []
      : ["This bundle cannot recompute, because it holds no ballots:"]),
    ...ofBallots(notRecomputed).map(
      ({ assessment, field }) => `  ${[assessment, nameOf(field)].filter(Boolean).join(": ")}`,
    ),
    ...roundLines(verified),
    ...(notRecomputed.some(isOfEarlier)
      ? [
          "What changed since the edition before was not recomputed: compare the two with phlov diff.",
        ]
      : []),
  ];
}

type Compared = Exclude<Outcome, { readonly outcome: "other-version" }>;

/** What the bundle was made with, where that is otherwise here or cannot be seen here. */
function makingLines({ manifest, madeOtherwise, outcome }: Compared): readonly string[] {
  const { chromium } = manifest.madeWith;
  const verdict =
    outcome === "agrees"
      ? "what was compared came out the same nevertheless"
      : "that may be why something came out otherwise";
  return [
    ...madeOtherwise.map(({ name, there, here }) =>
      visible(`Note: it says that it was made with ${name} ${there}; here is ${here}; ${verdict}.`),
    ),
    ...(chromium === null
      ? []
      : [
          visible(
            `Note: what a browser printed, Chromium ${chromium} by its own account, was not printed again: only its hash was compared.`,
          ),
        ]),
  ];
}

/** Counts that could be altered without any number coming out otherwise. */
function roundLines({ earlierRounds }: Compared): readonly string[] {
  if (earlierRounds.length === 0) return [];
  return [
    "Counts of earlier rounds, on which nothing rests that was computed again:",
    ...earlierRounds.map(
      ({ assessment, rounds }) =>
        `  ${assessment}: ${rounds.length === 1 ? "round" : "rounds"} ${rounds.join(", ")}`,
    ),
    "Had somebody altered them and the manifest, this would not show it: the ballots in a sealed bundle do, and the SHA-256 that the publisher gave you.",
  ];
}

/** Nobody but the publisher can say which bundle is theirs. */
async function hashLines(bundle: string): Promise<string[]> {
  if ((await stat(bundle)).isDirectory()) return [];
  const { sha256 } = await import("#edition/bundle/manifest.ts");
  return [
    `SHA-256 of this bundle: ${sha256(await readFile(bundle))}`,
    "Whether it is the publisher's tells only the hash that they gave you.",
  ];
}

/** The edition before is in no bundle but its own. */
const isOfEarlier = ({ field }: NotRecomputed) => field === "since";

function ofBallots(notRecomputed: readonly NotRecomputed[]): readonly NotRecomputed[] {
  return notRecomputed.filter((one) => !isOfEarlier(one));
}

const FIELD_NAMES: Readonly<Record<string, string>> = {
  ...PAGE_WORDS.en.ranking.fields,
  "cut.sentence": "What is said of the cut",
  findings: "Findings that rest on ballots",
  firmness: "How firm each place is over panels",
  rounds: "How many rounds there were",
};

function nameOf(field: string): string {
  return `${FIELD_NAMES[field] ?? field} (${field})`;
}
