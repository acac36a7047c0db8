import { writeFile } from "node:fs/promises";
import type { Command } from "commander";
import type { OpenedSide } from "#edition/bundle/open-side.ts";
import { visible } from "#record/unwanted-character.ts";
import { compareEditions } from "#results/difference/compare-editions.ts";
import type { EditionSide } from "#results/difference/edition-side.ts";
import { wordedChange } from "#results/difference/worded-change.ts";
import { CHANGE_SECTIONS, type Change } from "#wording/difference/change.ts";
import { DIFFERENCE_WORDS } from "#wording/difference/difference-words.ts";
import { type Language, pick } from "#wording/language.ts";
import { addLanguageOption } from "./language-option.ts";
import { movingBar } from "./moving-bar.ts";
import { Refusal } from "./refusal.ts";
import { colours, say, sayJson } from "./terminal.ts";

const HELP = `
Examples:
  $ phlov diff roadmap-2023 roadmap-2025
  $ phlov diff edition-1.zip edition-2.zip --html changes.html --lang km`;

export function addDiff(program: Command): void {
  const command = program
    .command("diff")
    .description("Say what changed from one edition of a roadmap to a later one.")
    .argument("<old>", "the folder of a record, a bundle or a site")
    .argument("<new>", "the same of the later edition")
    .option("--html <file>", "write it as a page")
    .option("--json", "print the changes as JSON")
    .addHelpText("after", HELP)
    .action(diff);
  addLanguageOption(command);
}

interface DiffOptions {
  readonly html?: string;
  readonly json?: boolean;
  readonly lang: Language;
}

async function diff(old: string, fresh: string, options: DiffOptions): Promise<void> {
  const { html, json = false, lang } = options;
  const end = movingBar("Comparing");
  const [before, after] = await openBoth(old, fresh, json).finally(end);
  const difference = compareEditions(before, after);
  const words = DIFFERENCE_WORDS[lang];
  if (!difference.sameRoadmap) {
    const [one, other] = [before, after].map(({ results }) => pick(results.record.title, lang));
    throw refused(words.otherRoadmap(one ?? "", other ?? ""), json);
  }
  const changes = difference.changes.map((change) => wordedChange(change, lang));
  if (html !== undefined) {
    const { differenceFile } = await import("#edition/difference-file.ts");
    await writeFile(html, differenceFile({ before, after, difference }, lang));
  }
  if (json)
    return sayJson({
      ok: true,
      identical: difference.identical,
      changes: changes.map((change) => ({ ...change, sentence: words.sentence(change) })),
    });
  say(words.lead(nameOf(before), nameOf(after)));
  if (changes.length > 0) return sayChanges(changes, lang);
  say(difference.identical ? words.nothing : words.textsOnly);
}

function sayChanges(changes: readonly Change<string>[], lang: Language): void {
  const words = DIFFERENCE_WORDS[lang];
  for (const section of CHANGE_SECTIONS) {
    const here = changes.filter((change) => change.section === section);
    if (here.length === 0) continue;
    say("", colours.bold(`${words.sections[section]} (${words.counted(here.length)})`));
    say(...here.map((change) => `  ${visible(words.sentence(change))}`));
  }
}

async function openBoth(
  old: string,
  fresh: string,
  json: boolean,
): Promise<[EditionSide, EditionSide]> {
  const { openSide } = await import("#edition/bundle/open-side.ts");
  return [sound(await openSide(old), json), sound(await openSide(fresh), json)];
}

function sound(opened: OpenedSide, json: boolean): EditionSide {
  if (!opened.ok) throw refused(opened.sentence, json);
  return opened.side;
}

function refused(sentence: string, json: boolean): Refusal {
  const said = visible(sentence);
  return new Refusal(said, {
    answer: json ? { ok: false, sentence: said, problems: [] } : undefined,
  });
}

function nameOf({ record }: EditionSide) {
  const { number, date } = record.roadmap.edition;
  return { number, day: date };
}
