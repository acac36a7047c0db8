import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { initialRecord } from "./initial-record.ts";
import { readRecord } from "./read-record.ts";
import { writeRecord } from "./write-record.ts";

/** What is done to a file of a sound record: replaced words, a new text, other bytes, or null to take it away. */
type Edit = readonly [search: string, replacement: string] | string | Uint8Array | null;
type Edits = Readonly<Record<string, Edit>>;

const room = await mkdtemp(join(tmpdir(), "phlov-read-"));
const sound = join(room, "sound");
let count = 0;

beforeAll(async () => {
  await writeRecord(initialRecord({ id: "safe-water", date: "2026-11-22" }), sound);
});
afterAll(() => rm(room, { recursive: true, force: true }));

async function plant(edits: Edits): Promise<string> {
  count += 1;
  const folder = join(room, `planted-${count}`, "record");
  await cp(sound, folder, { recursive: true });
  for (const [file, edit] of Object.entries(edits)) {
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    if (edit === null) await rm(path, { recursive: true });
    else await writeFile(path, await edited(path, edit));
  }
  return folder;
}

async function edited(path: string, edit: Exclude<Edit, null>): Promise<string | Uint8Array> {
  if (typeof edit === "string" || edit instanceof Uint8Array) return edit;
  const [search, replacement] = edit;
  const text = await readFile(path, "utf8");
  expect(text.split(search)).not.toHaveLength(1);
  return text.replace(search, () => replacement);
}

async function complaintsAbout(folder: string): Promise<string[]> {
  const read = await readRecord(folder);
  if (read.ok) return [];
  return read.problems.map(
    ({ place, found, expected }) =>
      `${place.file}:${place.line}:${place.column} found ${found}, expected ${expected}`,
  );
}

async function complaints(edits: Edits): Promise<string[]> {
  return complaintsAbout(await plant(edits));
}

const TECHNOLOGIES = "assessments/technologies/assessment.yaml";
const BALLOTS = "assessments/technologies/ballots.csv";
const TOTALS = "assessments/technologies/totals.csv";
const HISTOGRAMS = "assessments/technologies/histograms.csv";
const PUBLISHED = "assessments/technologies/published.csv";
const FIRST_BALLOT = "1,e1,government,solar-pumps,importance,5";

/** A name, what is planted, and every line that must come out. */
type Case = readonly [name: string, edits: Edits, expected: readonly string[]];

const FILES: readonly Case[] = [
  [
    "a tab in the indentation is named",
    { "links.yaml": "- from: a\n\tto: b\n" },
    ["links.yaml:2:2 found a tab at the start of the line, expected spaces"],
  ],
  [
    "a bracket that stays open is one complaint, not fifty",
    { "links.yaml": "- { from: a\n" },
    ["links.yaml:2:1 found a bracket that is never closed, expected a }"],
  ],
  [
    "a key stands once",
    { "items/goal.yaml": "- id: a\n  id: b\n  title: { en: A, km: A }\n" },
    ["items/goal.yaml:2:3 found a key that stands here already, expected every key once"],
  ],
  [
    "a file holds one document",
    { "links.yaml": "[]\n---\n[]\n" },
    ["links.yaml:2:1 found a second document after ---, expected one document"],
  ],
  [
    "YAML tags are refused",
    { "links.yaml": "- !secret x\n" },
    ["links.yaml:1:3 found the tag !secret, expected plain values without tags"],
  ],
  [
    "nothing is merged by <<",
    { "items/goal.yaml": "- &a { id: a, title: { en: A, km: A } }\n- { <<: *a, id: b }\n" },
    [
      'items/goal.yaml:2:3 found no "title", expected a text in each language, such as { en: … }',
      'items/goal.yaml:2:5 found the key "<<", expected one of the known keys: id, code, title, shortTitle, note, definition, factSheet, parents, status, dimension, levels, addressee, aliases, cites',
    ],
  ],
  [
    "an alias to nothing is shown where it stands",
    { "links.yaml": "- *a\n" },
    ["links.yaml:1:3 found *a, expected an anchor &a before it"],
  ],
  [
    "aliases that multiply are stopped",
    {
      "links.yaml": `a: &a [x, x, x, x, x, x, x, x, x, x]\nb: &b [${"*a, ".repeat(10)}]\nc: &c [${"*b, ".repeat(10)}]\nd: [${"*c, ".repeat(10)}]\n`,
    },
    ["links.yaml:1:1 found more aliases (*name) than we follow, expected at most 100 of them"],
  ],
  [
    "a list is asked for where one belongs",
    { "links.yaml": "from: a\n" },
    ["links.yaml:1:1 found keys (from), expected a list"],
  ],
  [
    "a number is read as a key like any other word",
    { "roadmap.yaml": ["  number: 1\n", "  1: 1\n  number: 1\n"] },
    ['roadmap.yaml:41:3 found the key "1", expected one of the known keys: number, date, note'],
  ],
  [
    "a misspelt key is shown with the keys there are",
    { "roadmap.yaml": ["country:", "contry:"] },
    [
      'roadmap.yaml:1:1 found no "country", expected a text in each language, such as { en: … }',
      'roadmap.yaml:5:1 found the key "contry", expected one of the known keys: id, title, programme, country, publisher, contact, licence, headline, summary, notice, fictional, period, horizons, languages, edition, source, committees, layers, stages, sources, abbreviations',
    ],
  ],
  [
    "a wrong word is shown with the words there are",
    { "links.yaml": ["kind: serves", "kind: servs"] },
    ['links.yaml:3:9 found "servs", expected one of serves, depends-on, aligns-with, answers'],
  ],
  [
    "an unknown kind of decision is shown with the kinds there are",
    { "decisions.yaml": "- id: a\n  title: { en: A, km: A }\n  kind: vote\n" },
    [
      'decisions.yaml:3:9 found "vote", expected one of gate, merge, override, tie, acknowledgement',
    ],
  ],
  [
    "a year in quotation marks is no number",
    { "roadmap.yaml": ["start: 2026", 'start: "2026"'] },
    ['roadmap.yaml:19:10 found "2026", expected a number'],
  ],
  [
    "half a year is no year",
    { "roadmap.yaml": ["start: 2026", "start: 2026.5"] },
    ["roadmap.yaml:19:10 found 2026.5, expected a whole number"],
  ],
  [
    "the period does not start at infinity",
    { "roadmap.yaml": ["start: 2026", "start: .inf"] },
    ["roadmap.yaml:19:10 found Infinity, expected a number"],
  ],
  [
    "a title without languages is shown how to have them",
    {
      "roadmap.yaml": [
        "title:\n  en: Safe Water Technology Roadmap (example)",
        "title: Safe Water\nsummary:\n  en: x",
      ],
    },
    ['roadmap.yaml:2:8 found "Safe Water", expected a text in each language, such as { en: … }'],
  ],
  [
    "an empty text is no text",
    { "items/goal.yaml": ["en: Water services that last", "en: ' '"] },
    ['items/goal.yaml:8:9 found " ", expected some text'],
  ],
  [
    "a language is written as its tag",
    { "items/goal.yaml": ["  en: Water services that last", "  English: Water"] },
    ['items/goal.yaml:8:5 found the key "English", expected a language tag such as en or km'],
  ],
  [
    "an id has no capitals and no blanks",
    { "items/goal.yaml": ["id: services-that-last", "id: Services that last"] },
    [
      'items/goal.yaml:6:7 found "Services that last", expected lower-case letters and digits joined by single hyphens',
    ],
  ],
  [
    "a link is at most as strong as one",
    { "links.yaml": ["strength: 1", "strength: 2"] },
    ["links.yaml:4:13 found 2, expected at most 1"],
  ],
  [
    "an id is not a bare number",
    { "items/goal.yaml": ["id: services-that-last", "id: 5"] },
    ["items/goal.yaml:6:7 found 5, expected a text"],
  ],
  [
    "a roadmap has a language",
    { "roadmap.yaml": ["languages:\n  - en\n  - km\n", "languages: []\n"] },
    ["roadmap.yaml:37:12 found an empty list, expected at least 1 entry"],
  ],
  [
    "a very long value is cut in the message",
    { "links.yaml": ["kind: serves", `kind: ${"x".repeat(200)}`] },
    [
      'links.yaml:3:9 found "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…", expected one of serves, depends-on, aligns-with, answers',
    ],
  ],
  [
    "a group of keys is no text",
    { "roadmap.yaml": ["id: safe-water", "id: { a: 1 }"] },
    ["roadmap.yaml:1:5 found keys (a), expected a text"],
  ],
  [
    "a list is no text",
    { "roadmap.yaml": ["id: safe-water", "id: [a]"] },
    ["roadmap.yaml:1:5 found a list, expected a text"],
  ],
  [
    "a key without a value is nothing",
    { "roadmap.yaml": ["id: safe-water", "id:"] },
    ["roadmap.yaml:1:4 found nothing, expected a text"],
  ],
  [
    "yes is a word in YAML 1.2, not true",
    { "roadmap.yaml": ["fictional: true", "fictional: yes"] },
    ['roadmap.yaml:17:12 found "yes", expected true or false'],
  ],
  [
    "a code is a text or a number",
    { "items/goal.yaml": ["id: services-that-last", "id: services-that-last\n  code: [1]"] },
    ["items/goal.yaml:7:9 found a list, expected a text or a number"],
  ],
  [
    "an address has the form of one",
    {
      "roadmap.yaml": [
        "fictional: true",
        "fictional: true\nsources:\n  - { id: a, title: A, url: nowhere }",
      ],
    },
    ['roadmap.yaml:19:29 found "nowhere", expected an address such as https://example.org'],
  ],
  [
    "a criterion deep in the tree is found at its line",
    { [TECHNOLOGIES]: ["horizon: medium", "horizon: Medium"] },
    [
      'assessments/technologies/assessment.yaml:33:18 found "Medium", expected lower-case letters and digits joined by single hyphens',
    ],
  ],
  [
    "an unknown selection rule is shown with the rules there are",
    { [TECHNOLOGIES]: ["rule: first", "rule: best"] },
    [
      'assessments/technologies/assessment.yaml:76:9 found "best", expected one of first, threshold',
    ],
  ],
  [
    "a file in another encoding is refused at the first odd byte",
    { "links.yaml": Uint8Array.of(...Buffer.from("# a\n- from: caf"), 0xe9, 0x0a) },
    ["links.yaml:2:12 found bytes that are not UTF-8, expected a text file saved as UTF-8"],
  ],
  [
    "a file saved as Unicode by an old editor is refused",
    { "links.yaml": Uint8Array.of(0xff, 0xfe, 0x2d, 0x00) },
    ["links.yaml:1:1 found bytes that are not UTF-8, expected a text file saved as UTF-8"],
  ],
  [
    "a NUL byte is refused",
    { "links.yaml": "# a\n- from: a\0\n" },
    ["links.yaml:2:10 found a NUL byte, expected a text file saved as UTF-8"],
  ],
  [
    "a chapter begins with its head",
    { "text/en/01-summary.md": "# Summary\n" },
    [
      "text/en/01-summary.md:1:1 found no head, expected a head with title and review between two lines of ---",
    ],
  ],
  [
    "a fault in a chapter's head is counted from the top of the file",
    { "text/en/01-summary.md": "---\ntitle: [\n---\n" },
    ["text/en/01-summary.md:3:1 found a bracket that is never closed, expected a ]"],
  ],
  [
    "a chapter's head is checked like any other file",
    { "text/en/01-summary.md": "---\ntitle: A\nreview: done\nautor: x\n---\n" },
    [
      'text/en/01-summary.md:3:9 found "done", expected one of unreviewed-draft, reviewed',
      'text/en/01-summary.md:4:1 found the key "autor", expected one of the known keys: title, review',
    ],
  ],
  [
    "a chapter's file name has its number",
    { "text/en/summary.md": "---\ntitle: A\n---\n" },
    ['text/en/summary.md:1:1 found "summary.md", expected chapters named like 01-summary.md'],
  ],
  [
    "a text folder belongs to a language of the roadmap",
    { "text/zz/01-summary.md": "---\ntitle: A\n---\n" },
    ['text/zz:1:1 found "zz", expected a folder for each language: en, km'],
  ],
  [
    "only folders of languages stand in text/",
    { "text/notes.txt": "x" },
    ['text/notes.txt:1:1 found "notes.txt", expected a folder for each language: en, km'],
  ],
  [
    "an items file belongs to a layer",
    { "items/gaol.yaml": "[]" },
    [
      'items/gaol.yaml:1:1 found "gaol.yaml", expected a file for a layer of roadmap.yaml: goal.yaml, product.yaml, technology.yaml',
    ],
  ],
  [
    "an items file ends in .yaml",
    { "items/goal.yml": "[]" },
    [
      'items/goal.yml:1:1 found "goal.yml", expected a file for a layer of roadmap.yaml: goal.yaml, product.yaml, technology.yaml',
    ],
  ],
  [
    "a misspelt file is not passed over in silence",
    { "link.yaml": "[]" },
    [
      'link.yaml:1:1 found "link.yaml", which nobody reads, expected one of roadmap.yaml, links.yaml, decisions.yaml, chart.yaml',
    ],
  ],
  [
    "a misspelt folder is not passed over in silence",
    { "evidnce/trends.yaml": "[]" },
    [
      'evidnce:1:1 found "evidnce", which nobody reads, expected one of items, assessments, evidence, text',
    ],
  ],
  [
    "a misspelt evidence file is not passed over in silence",
    { "evidence/trend.yaml": "[]" },
    [
      'evidence/trend.yaml:1:1 found "trend.yaml", which nobody reads, expected one of indicators.yaml, trends.yaml, policies.yaml',
    ],
  ],
  [
    "only folders of assessments stand in assessments/",
    { "assessments/notes.txt": "" },
    ["assessments/notes.txt:1:1 found a file, expected one folder for each assessment"],
  ],
  [
    "a misspelt score file is not passed over in silence",
    { "assessments/products/ballot.csv": "" },
    [
      "assessments/products/ballot.csv:1:1 found a file we do not know, expected one of assessment.yaml, ballots.csv, histograms.csv, totals.csv, published.csv, expertise.csv",
    ],
  ],
  [
    "an assessment has its assessment.yaml",
    { "assessments/other/totals.csv": "round,item,criterion,total\n" },
    ["assessments/other/assessment.yaml:1:1 found no such file, expected a file that can be read"],
  ],
  [
    "the folder of an assessment is named by an id",
    { "assessments/My Products/assessment.yaml": "" },
    [
      'assessments/My Products:1:1 found "My Products", expected lower-case letters and digits joined by single hyphens',
    ],
  ],
  [
    "an empty table has no columns",
    { [TOTALS]: "" },
    [
      "assessments/technologies/totals.csv:1:1 found an empty file, expected the columns round,item,criterion,total,experts",
    ],
  ],
  [
    "missing columns are named",
    { [TOTALS]: "round,item,total\n1,solar-pumps,5\n" },
    [
      'assessments/technologies/totals.csv:1:1 found no column "criterion", expected the columns round,item,criterion,total,experts',
    ],
  ],
  [
    "an unknown column is named where it stands",
    { [TOTALS]: "round,item,criterion,total,sum\n1,solar-pumps,short,5,5\n" },
    [
      'assessments/technologies/totals.csv:1:28 found an unknown column "sum", expected the columns round,item,criterion,total,experts',
    ],
  ],
  [
    "a column stands once",
    { [TOTALS]: "round,item,criterion,total,item\n" },
    [
      'assessments/technologies/totals.csv:1:28 found "item" again, expected the columns round,item,criterion,total,experts',
    ],
  ],
  [
    "semicolons between the columns are named",
    { [TOTALS]: "round;item;criterion;total\n" },
    [
      "assessments/technologies/totals.csv:1:1 found columns apart by semicolons, not commas, expected the columns round,item,criterion,total,experts",
    ],
  ],
  [
    "a short row is found although blank lines stand before it",
    { [TOTALS]: "round,item,criterion,total\n\n1,solar-pumps,short\n" },
    ["assessments/technologies/totals.csv:3:1 found 3 cells, expected 4, one for each column"],
  ],
  [
    "a decimal comma is shown, not guessed at",
    { [BALLOTS]: [FIRST_BALLOT, '1,e1,government,solar-pumps,importance,"4,5"'] },
    ['assessments/technologies/ballots.csv:2:40 found "4,5", expected a number such as 4 or 3.5'],
  ],
  [
    "every wrong cell of a row is named",
    { [BALLOTS]: [FIRST_BALLOT, "one,e1,government,Solar pumps,importance,high"] },
    [
      'assessments/technologies/ballots.csv:2:1 found "one", expected a whole number',
      'assessments/technologies/ballots.csv:2:42 found "high", expected a number such as 4 or 3.5',
    ],
  ],
  [
    "a total is not left empty",
    { [TOTALS]: "round,item,criterion,total\n1,solar-pumps,short,\n" },
    ["assessments/technologies/totals.csv:2:21 found an empty cell, expected a number"],
  ],
  [
    "rounds are counted from one",
    { [BALLOTS]: [FIRST_BALLOT, "0,e1,government,solar-pumps,importance,5"] },
    ["assessments/technologies/ballots.csv:2:1 found 0, expected at least 1"],
  ],
  [
    "a quotation mark that stays open is found where it opens",
    { [BALLOTS]: [FIRST_BALLOT, '1,"e1,government,solar-pumps,importance,5'] },
    [
      "assessments/technologies/ballots.csv:2:3 found a quotation mark that is never closed, expected quotation marks around a whole cell, doubled inside it",
    ],
  ],
  [
    "a quotation mark inside a cell is found in its row",
    { [BALLOTS]: [FIRST_BALLOT, '1,e"1,government,solar-pumps,importance,5'] },
    [
      "assessments/technologies/ballots.csv:2:1 found a quotation mark inside a cell, expected quotation marks around a whole cell, doubled inside it",
    ],
  ],
  [
    "a cell of two lines does not shift the lines below it",
    { [TOTALS]: 'round,item,criterion,total\n1,"solar\npumps",short,5\n1,solar-pumps,short,x\n' },
    [
      'assessments/technologies/totals.csv:2:3 found "solar pumps", expected lower-case letters and digits joined by single hyphens',
      'assessments/technologies/totals.csv:4:21 found "x", expected a number such as 4 or 3.5',
    ],
  ],
  [
    "points beyond a thousand million are refused",
    { [TOTALS]: "round,item,criterion,total\n1,solar-pumps,short,9007199254740993\n" },
    [
      "assessments/technologies/totals.csv:2:21 found 9007199254740992, expected points from −1000000000 to 1000000000, as larger ones lose whole points",
    ],
  ],
  [
    "more experts than can be counted out are refused",
    { [HISTOGRAMS]: "round,item,criterion,score,count\n1,solar-pumps,short,5,900000000\n" },
    [
      "assessments/technologies/histograms.csv:2:23 found 900000000, expected at most 100000 experts",
    ],
  ],
  [
    "a control character in a cell is named",
    { [BALLOTS]: [FIRST_BALLOT, FIRST_BALLOT.replace("e1", "e\u001b1")] },
    ["assessments/technologies/ballots.csv:2:3 found the control character U+001B, expected text"],
  ],
  [
    "a text that turns its direction around is refused, and a title of two lines",
    {
      "items/goal.yaml":
        '- id: a\n  title: { en: "A\\nB", km: A }\n  note: { en: "x\\u202Ey", km: A }\n',
    },
    [
      'items/goal.yaml:2:16 found the control character U+000A in "A⟨U+000A⟩B", expected text on one line, without control characters',
      'items/goal.yaml:3:15 found the control character U+202E in "x⟨U+202E⟩y", expected text without them',
    ],
  ],
  [
    "a chapter holds no pictures and no links that lead elsewhere than a reader may be sent",
    {
      "text/en/01-summary.md":
        "---\ntitle: A\n---\n\nOne.\n\n![i](http://example.org/i.png) [x](../../x)\n",
    },
    [
      "text/en/01-summary.md:7:6 found a picture (http://example.org/i.png), expected text and tables: a record holds no pictures, and none comes from elsewhere",
      "text/en/01-summary.md:7:36 found an address that leads out of the edition (../../x), expected https://…, http://…, mailto:…, a place on the page (#…) or a page of the same language (../items/…)",
    ],
  ],
  [
    "what the source published is yes or no",
    { [PUBLISHED]: "item,score,selected\nsolar-pumps,57,maybe\n" },
    ['assessments/technologies/published.csv:2:16 found "maybe", expected one of yes, no'],
  ],
];

describe("files that cannot be read", () => {
  it.each(FILES)("%s", async (_name, edits, expected) => {
    expect(await complaints(edits)).toEqual(expected);
  });
});

const CONTRADICTIONS: readonly Case[] = [
  [
    "a link from a misspelt item suggests the right one",
    { "links.yaml": ["from: solar-pumps", "from: solar-pump"] },
    ['links.yaml:16:9 found "solar-pump", expected the id of an item, such as "solar-pumps"'],
  ],
  [
    "a link leads to an item",
    { "links.yaml": ["to: village-water-kiosk", "to: kiosk"] },
    ['links.yaml:17:7 found "kiosk", expected the id of an item'],
  ],
  [
    "a policy and a part of one do not share an id",
    {
      "links.yaml": ["kind: serves", "kind: aligns-with"],
      "evidence/policies.yaml":
        "- { id: p, title: { en: P, km: P }, year: 2020, parts: [{ id: q, title: { en: Q, km: Q } }] }\n- { id: q, title: { en: P, km: P }, year: 2020 }\n",
    },
    [
      'evidence/policies.yaml:2:9 found "q" again, expected every one only once; the first is in evidence/policies.yaml',
    ],
  ],
  [
    "an item serves items, not policies",
    {
      "links.yaml": ["to: safe-water-everywhere", "to: p"],
      "evidence/policies.yaml": "- { id: p, title: { en: P, km: P }, year: 2020 }\n",
    },
    ['links.yaml:2:7 found "p", expected the id of an item'],
  ],
  [
    "a parent is an item",
    {
      "items/goal.yaml": ["id: services-that-last", "id: services-that-last\n  parents: [nobody]"],
    },
    ['items/goal.yaml:7:13 found "nobody", expected the id of an item'],
  ],
  [
    "a citation names a source",
    {
      "items/goal.yaml": [
        "id: services-that-last",
        "id: services-that-last\n  cites: { source: atlas }",
      ],
    },
    [
      'items/goal.yaml:7:20 found "atlas", expected the id of a source of roadmap.yaml; there is none',
    ],
  ],
  [
    "the roadmap's own source is among the sources",
    { "roadmap.yaml": ["fictional: true", "fictional: true\nsource: atlas"] },
    ['roadmap.yaml:18:9 found "atlas", expected the id of a source of roadmap.yaml; there is none'],
  ],
  [
    "a committee reports to a committee",
    {
      "roadmap.yaml": ["- id: expert-committee", "- id: expert-committee\n    reportsTo: cabinet"],
    },
    ['roadmap.yaml:45:16 found "cabinet", expected the id of a committee: expert-committee'],
  ],
  [
    "a stage names layers there are",
    { "roadmap.yaml": ["layers:\n      - technology", "layers:\n      - tech"] },
    ['roadmap.yaml:109:9 found "tech", expected the id of a layer: goal, product, technology'],
  ],
  [
    "a stage names assessments there are",
    { "roadmap.yaml": ["assessments:\n      - technologies", "assessments:\n      - technology"] },
    [
      'roadmap.yaml:111:9 found "technology", expected the id of an assessment, such as "technologies"',
    ],
  ],
  [
    "an assessment scores items of its own layer",
    { [TECHNOLOGIES]: ["layer: technology", "layer: product"] },
    [
      'assessments/technologies/assessment.yaml:6:5 found "solar-pumps", expected the id of an item of items/product.yaml: village-water-kiosk, leak-alert-service, water-quality-map',
      'assessments/technologies/assessment.yaml:7:5 found "water-quality-sensors", expected the id of an item of items/product.yaml: village-water-kiosk, leak-alert-service, water-quality-map',
      'assessments/technologies/assessment.yaml:8:5 found "payment-by-phone", expected the id of an item of items/product.yaml: village-water-kiosk, leak-alert-service, water-quality-map',
      'assessments/technologies/assessment.yaml:9:5 found "satellite-mapping", expected the id of an item of items/product.yaml: village-water-kiosk, leak-alert-service, water-quality-map',
      'chart.yaml:9:15 found "technologies", expected the id of an assessment of the layer technology; there is none',
    ],
  ],
  [
    "an unknown item in many ballots is told once",
    { [TECHNOLOGIES]: ["- payment-by-phone", "- payment"] },
    [
      'assessments/technologies/assessment.yaml:8:5 found "payment", expected the id of an item of items/technology.yaml: solar-pumps, water-quality-sensors, payment-by-phone, satellite-mapping',
      'assessments/technologies/ballots.csv:10:17 found "payment-by-phone", expected the id of an item of the assessment: solar-pumps, water-quality-sensors, payment, satellite-mapping',
    ],
  ],
  [
    "a criterion asks about a horizon there is",
    { [TECHNOLOGIES]: ["horizon: medium", "horizon: middle"] },
    [
      'assessments/technologies/assessment.yaml:33:18 found "middle", expected the id of a horizon: short, medium, long',
    ],
  ],
  [
    "a criterion has a scale there is",
    { [TECHNOLOGIES]: ["scale: feasibility", "scale: ease"] },
    [
      'assessments/technologies/assessment.yaml:22:12 found "ease", expected the id of a scale: importance, feasibility',
    ],
  ],
  [
    "a tie is broken by a criterion that is scored, not by a group",
    { [TECHNOLOGIES]: ["criterion: importance", "criterion: feasibility"] },
    [
      'assessments/technologies/assessment.yaml:80:14 found "feasibility", expected the id of a criterion that is scored: importance, short, medium, long',
    ],
  ],
  [
    "a ballot names round, item and criterion that there are",
    { [BALLOTS]: [FIRST_BALLOT, "2,e1,government,pumps,feasibility,5"] },
    [
      'assessments/technologies/ballots.csv:2:1 found "2", expected the id of a round: 1',
      'assessments/technologies/ballots.csv:2:17 found "pumps", expected the id of an item of the assessment: solar-pumps, water-quality-sensors, payment-by-phone, satellite-mapping',
      'assessments/technologies/ballots.csv:2:23 found "feasibility", expected the id of a criterion that is scored: importance, short, medium, long',
    ],
  ],
  [
    "published rows name items, each once",
    { [PUBLISHED]: "item,score\npumps,57\nsolar-pumps,57\nsolar-pumps,57\n" },
    [
      'assessments/technologies/published.csv:2:1 found "pumps", expected the id of an item of the assessment: solar-pumps, water-quality-sensors, payment-by-phone, satellite-mapping',
      'assessments/technologies/published.csv:4:1 found "solar-pumps" again, expected every one only once',
    ],
  ],
  [
    "the chart's layer is a layer, and its bars are not blamed for it",
    { "chart.yaml": ["layer: technology", "layer: tech"] },
    ['chart.yaml:8:10 found "tech", expected the id of a layer: goal, product, technology'],
  ],
  [
    "the chart's assessment is an assessment",
    { "chart.yaml": ["assessment: technologies", "assessment: tech"] },
    [
      'chart.yaml:9:15 found "tech", expected the id of an assessment of the layer technology: technologies',
    ],
  ],
  [
    "the chart's lanes are ranked by an assessment of their own layer",
    { "chart.yaml": ["assessment: products", "assessment: technologies"] },
    [
      'chart.yaml:6:15 found "technologies", expected the id of an assessment of the layer product: products',
    ],
  ],
  [
    "the chart's importance is a criterion",
    { "chart.yaml": ["importance: importance", "importance: weight"] },
    [
      'chart.yaml:10:15 found "weight", expected the id of a criterion of technologies: importance, feasibility, short, medium, long',
    ],
  ],
  [
    "a lane holds items of the chart's lane layer",
    { "chart.yaml": ["- leak-alert-service", "- solar-pumps"] },
    [
      'chart.yaml:21:9 found "solar-pumps", expected the id of an item of items/product.yaml: village-water-kiosk, leak-alert-service, water-quality-map',
    ],
  ],
  [
    "a bar names item, lane and terms that there are",
    {
      "chart.yaml": [
        "item: solar-pumps\n    lane: kiosks",
        "item: pumps\n    lane: kiosk\n    terms: [now]",
      ],
    },
    [
      'chart.yaml:24:11 found "pumps", expected the id of an item of items/technology.yaml: solar-pumps, water-quality-sensors, payment-by-phone, satellite-mapping',
      'chart.yaml:25:11 found "kiosk", expected the id of a lane, such as "kiosks"',
      'chart.yaml:26:13 found "now", expected the id of a horizon: short, medium, long',
    ],
  ],
  [
    "a milestone stands in a lane, within the period",
    { "chart.yaml": ["lane: kiosks\n    year: 2028", "lane: kiosk\n    year: 2040"] },
    [
      'chart.yaml:37:11 found "kiosk", expected the id of a lane, such as "kiosks"',
      "chart.yaml:38:11 found 2040, expected a year from 2026 to 2033",
    ],
  ],
  [
    "the matching's columns are layers",
    { "chart.yaml": ["- goal", "- vision"] },
    ['chart.yaml:41:7 found "vision", expected the id of a layer: goal, product, technology'],
  ],
  [
    "the importance-feasibility picture names criteria",
    { "chart.yaml": ["feasibility: feasibility", "feasibility: ease"] },
    [
      'chart.yaml:47:16 found "ease", expected the id of a criterion of technologies: importance, feasibility, short, medium, long',
    ],
  ],
  [
    "decisions name stages, items and assessments that there are",
    {
      "decisions.yaml": `- { id: a, title: { en: A, km: A }, kind: gate, act: approval, body: { en: A, km: A }, stage: nowhere }
- { id: a, title: { en: A, km: A }, kind: merge, from: [x], into: [solar-pumps] }
- { id: c, title: { en: A, km: A }, kind: override, assessment: technologies, item: leak-alert-service, selected: "yes", proposer: { en: A, km: A }, reason: { en: A, km: A } }
- { id: d, title: { en: A, km: A }, kind: tie, assessment: tech, selected: [x], notSelected: [] }
- { id: e, title: { en: A, km: A }, kind: tie, assessment: products, selected: [x, water-quality-map], notSelected: [water-quality-map] }
`,
    },
    [
      'decisions.yaml:1:95 found "nowhere", expected the id of a stage: goals, products, technologies, charting',
      'decisions.yaml:2:9 found "a" again, expected every one only once',
      'decisions.yaml:2:57 found "x", expected the id of an item',
      'decisions.yaml:3:85 found "leak-alert-service", expected the id of an item of the assessment technologies: solar-pumps, water-quality-sensors, payment-by-phone, satellite-mapping',
      'decisions.yaml:4:60 found "tech", expected the id of an assessment: products, technologies',
      'decisions.yaml:5:81 found "x", expected the id of an item of the assessment products: village-water-kiosk, leak-alert-service, water-quality-map',
      'decisions.yaml:5:118 found "water-quality-map", which is also selected, expected one or the other',
    ],
  ],
  [
    "a trend table's values stand in its columns, each row once",
    {
      "evidence/trends.yaml":
        "- id: t\n  title: { en: T, km: T }\n  columns: [{ id: a, title: { en: A, km: A } }]\n  rows:\n    - { id: r, title: { en: R, km: R }, values: { a: 1, b: 2 } }\n    - { id: r, title: { en: R, km: R }, values: { a: 1 } }\n",
    },
    [
      'evidence/trends.yaml:5:60 found "b", expected the id of a column of the table: a',
      'evidence/trends.yaml:6:13 found "r" again, expected every one only once',
    ],
  ],
  [
    "an item's id is its own across all layers",
    {
      "items/goal.yaml": ["id: services-that-last", "id: solar-pumps"],
      "links.yaml": ["to: services-that-last", "to: safe-water-everywhere"],
    },
    [
      'items/technology.yaml:1:7 found "solar-pumps" again, expected every one only once; the first is in items/goal.yaml',
    ],
  ],
  [
    "an item's id is not that of a part of a policy",
    {
      "evidence/policies.yaml":
        "- { id: p, title: { en: P, km: P }, year: 2020, parts: [{ id: solar-pumps, title: { en: Q, km: Q } }] }\n",
    },
    [
      'evidence/policies.yaml:1:63 found "solar-pumps" again, expected every one only once; the first is in items/technology.yaml',
    ],
  ],
  [
    "a criterion's id is not that of a group",
    {
      [TECHNOLOGIES]: ["- id: feasibility", "- id: importance"],
      "chart.yaml": ["feasibility: feasibility", "feasibility: importance"],
    },
    [
      'assessments/technologies/assessment.yaml:17:9 found "importance" again, expected every one only once',
    ],
  ],
  [
    "a language stands once",
    { "roadmap.yaml": ["  - km\n", "  - km\n  - en\n"] },
    ['roadmap.yaml:40:5 found "en" again, expected every one only once'],
  ],
  [
    "a committee's id is its own",
    {
      "roadmap.yaml": [
        "committees:\n",
        "committees:\n  - { id: expert-committee, title: { en: A, km: A } }\n",
      ],
    },
    ['roadmap.yaml:45:9 found "expert-committee" again, expected every one only once'],
  ],
  [
    "a source's id is its own",
    {
      "roadmap.yaml": [
        "fictional: true",
        "fictional: true\nsources: [{ id: a, title: A }, { id: a, title: B }]",
      ],
    },
    ['roadmap.yaml:18:38 found "a" again, expected every one only once'],
  ],
  [
    "a link stands once",
    {
      "links.yaml": [
        "- from: water-quality-map\n  to: safe-water-everywhere",
        "- from: village-water-kiosk\n  to: safe-water-everywhere",
      ],
    },
    [
      'links.yaml:6:9 found "village-water-kiosk serves safe-water-everywhere" again, expected every one only once',
    ],
  ],
  [
    "nothing links to itself",
    {
      "links.yaml": [
        "from: solar-pumps\n  to: village-water-kiosk",
        "from: solar-pumps\n  to: solar-pumps",
      ],
    },
    ['links.yaml:17:7 found "solar-pumps" again, expected another item'],
  ],
  [
    "an expert scores once",
    { [BALLOTS]: [FIRST_BALLOT, `${FIRST_BALLOT}\n${FIRST_BALLOT}`] },
    [
      'assessments/technologies/ballots.csv:3:3 found "e1 on solar-pumps, importance, round 1" again, expected every one only once',
    ],
  ],
  [
    "an expert sits in one group",
    { [BALLOTS]: ["1,e2,academia,solar-pumps,short", "1,e2,government,solar-pumps,short"] },
    [
      'assessments/technologies/ballots.csv:19:6 found "government", expected "academia", the group in which e2 stands first',
    ],
  ],
  [
    "a score is on the scale",
    { [BALLOTS]: [FIRST_BALLOT, FIRST_BALLOT.replace(/5$/, "6")] },
    [
      "assessments/technologies/ballots.csv:2:40 found 6, expected a score from 1 to 5 in steps of 1",
    ],
  ],
  [
    "a score is on a step of the scale",
    { [BALLOTS]: [FIRST_BALLOT, FIRST_BALLOT.replace(/5$/, "4.5")] },
    [
      "assessments/technologies/ballots.csv:2:40 found 4.5, expected a score from 1 to 5 in steps of 1",
    ],
  ],
  [
    "no more experts vote than took part",
    { [TECHNOLOGIES]: ["experts: 3", "experts: 2"] },
    [
      "assessments/technologies/assessment.yaml:74:14 found 2 experts, expected the 3 of ballots.csv",
    ],
  ],
  [
    "a total that is not the sum of the ballots is a wrong sum",
    { [TOTALS]: totals({ "solar-pumps,importance": 15 }) },
    ["assessments/technologies/totals.csv:2:26 found 15, expected 14, the sum in ballots.csv"],
  ],
  [
    "totals are complete",
    { [TOTALS]: totals({ "solar-pumps,importance": null, "solar-pumps,long": null }) },
    [
      'assessments/technologies/totals.csv:1:1 found no total of "solar-pumps" for importance, long in round 1, expected one total for every item and criterion',
    ],
  ],
  [
    "a total stands once",
    { [TOTALS]: `${totals({})}1,solar-pumps,importance,14\n` },
    [
      'assessments/technologies/totals.csv:18:3 found "solar-pumps, importance, round 1" again, expected every one only once',
    ],
  ],
  [
    "totals are sums that the experts can give",
    {
      [BALLOTS]: null,
      [TOTALS]: totals({
        "solar-pumps,importance": 16,
        "solar-pumps,long": 9.5,
        "satellite-mapping,short": 2,
      }),
    },
    [
      "assessments/technologies/totals.csv:2:26 found 16, expected a sum that at most 3 experts can give on a scale of 1 to 5 in steps of 1",
      "assessments/technologies/totals.csv:5:20 found 9.5, expected a sum that at most 3 experts can give on a scale of 1 to 5 in steps of 1",
    ],
  ],
  [
    "a row that states its experts has exactly so many",
    {
      [BALLOTS]: null,
      [TOTALS]: withExperts(totals({ "solar-pumps,importance": 16, "solar-pumps,short": 3 }), 3),
    },
    [
      "assessments/technologies/totals.csv:2:26 found 16, expected a sum that 3 experts can give on a scale of 1 to 5 in steps of 1",
    ],
  ],
  [
    "a histogram counts what the ballots say",
    {
      [HISTOGRAMS]:
        "round,item,criterion,score,count\n1,solar-pumps,importance,4,2\n1,solar-pumps,importance,5,2\n1,solar-pumps,importance,7,1\n1,solar-pumps,importance,4,1\n",
    },
    [
      "assessments/technologies/histograms.csv:1:1 found no row for 45 of the scores in ballots.csv, expected every score counted",
      "assessments/technologies/histograms.csv:2:28 found 2, expected 1, as in ballots.csv",
      "assessments/technologies/histograms.csv:3:28 found 4 scores, expected at most 3, the experts of round 1",
      "assessments/technologies/histograms.csv:4:26 found 7, expected a score from 1 to 5 in steps of 1",
      "assessments/technologies/histograms.csv:4:28 found 1, expected 0, as in ballots.csv",
      'assessments/technologies/histograms.csv:5:26 found "score 4 of solar-pumps, importance, round 1" again, expected every one only once',
      "assessments/technologies/histograms.csv:5:28 found 1, expected 0, as in ballots.csv",
    ],
  ],
  [
    "a total that is not the sum of the histogram is a wrong sum",
    {
      [BALLOTS]: null,
      [HISTOGRAMS]: histograms(),
      [TOTALS]: totals({ "satellite-mapping,long": 12 }),
    },
    ["assessments/technologies/totals.csv:17:26 found 12, expected 11, the sum in histograms.csv"],
  ],
  [
    "a text has every language of the roadmap",
    { "items/goal.yaml": ["    km: សេវាទឹកដែលនៅយូរអង្វែង\n", ""] },
    [
      'items/goal.yaml:8:5 found no km for "Water services that last", expected every language of the roadmap: en, km',
    ],
  ],
  [
    "a label deep in a scale has every language too",
    { [TECHNOLOGIES]: ["        km: មិនសំខាន់ទាល់តែសោះ\n", ""] },
    [
      'assessments/technologies/assessment.yaml:48:9 found no km for "not important at all", expected every language of the roadmap: en, km',
    ],
  ],
  [
    "a chapter is there in every language",
    { "text/km/01-summary.md": null },
    [
      "text/en/01-summary.md:2:1 found no text/km/01-summary.md, expected the chapter in every language of the roadmap: en, km",
    ],
  ],
  [
    "a chapter that only one language has is found there",
    { "text/km/02-annex.md": "---\ntitle: A\n---\n" },
    [
      "text/km/02-annex.md:2:1 found no text/en/02-annex.md, expected the chapter in every language of the roadmap: en, km",
    ],
  ],
  [
    "two chapters do not share a number",
    {
      "text/km/01-annex.md": "---\ntitle: A\n---\n",
      "text/en/01-annex.md": "---\ntitle: A\n---\n",
    },
    [
      'text/en/01-summary.md:2:1 found "number 1 in en" again, expected every one only once',
      'text/km/01-summary.md:2:1 found "number 1 in km" again, expected every one only once',
    ],
  ],
  [
    "no item is its own parent",
    {
      "items/goal.yaml": [
        "id: services-that-last",
        "id: services-that-last\n  parents: [safe-water-everywhere]",
      ],
      "items/product.yaml": [
        "id: village-water-kiosk",
        "id: village-water-kiosk\n  parents: [village-water-kiosk]",
      ],
    },
    [
      "items/product.yaml:2:13 found a circle: village-water-kiosk → village-water-kiosk, expected parents that lead back to no child",
    ],
  ],
  [
    "two items are not each other's parents",
    {
      "items/goal.yaml":
        "- { id: safe-water-everywhere, title: { en: A, km: A }, parents: [services-that-last] }\n- { id: services-that-last, title: { en: A, km: A }, parents: [safe-water-everywhere] }\n",
    },
    [
      "items/goal.yaml:2:64 found a circle: safe-water-everywhere → services-that-last → safe-water-everywhere, expected parents that lead back to no child",
    ],
  ],
  [
    "committees do not report in a circle",
    {
      "roadmap.yaml": [
        "- id: expert-committee",
        "- { id: a, title: { en: A, km: A }, reportsTo: expert-committee }\n  - id: expert-committee\n    reportsTo: a",
      ],
    },
    [
      "roadmap.yaml:46:16 found a circle: a → expert-committee → a, expected a committee that reports upwards",
    ],
  ],
  [
    "dependencies do not run in a circle",
    {
      "links.yaml":
        "- { from: solar-pumps, to: payment-by-phone, kind: depends-on, basis: stated }\n- { from: payment-by-phone, to: satellite-mapping, kind: depends-on, basis: stated }\n- { from: satellite-mapping, to: solar-pumps, kind: depends-on, basis: stated }\n",
    },
    [
      "links.yaml:3:34 found a circle: solar-pumps → payment-by-phone → satellite-mapping → solar-pumps, expected dependencies without a circle",
    ],
  ],
  [
    "horizons follow one another",
    { "roadmap.yaml": ["until: 2030", "until: 2027"] },
    ["roadmap.yaml:31:12 found 2027, expected a year from 2028, the year after the term before"],
  ],
  [
    "the last horizon ends with the period",
    { "roadmap.yaml": ["until: 2033", "until: 2032"] },
    ["roadmap.yaml:36:12 found 2032, expected 2033, the end of the period"],
  ],
  [
    "a period ends after it starts",
    { "roadmap.yaml": ["end: 2033", "end: 2020"] },
    [
      "roadmap.yaml:20:8 found 2020, expected a year from 2026, the start of the period",
      "roadmap.yaml:36:12 found 2033, expected 2020, the end of the period",
      "chart.yaml:38:11 found 2028, expected a year from 2026 to 2020",
    ],
  ],
  [
    "a day is in the calendar",
    { "roadmap.yaml": ["2026-11-22", "2026-02-30"] },
    ['roadmap.yaml:42:9 found "2026-02-30", expected a day that the calendar has'],
  ],
  [
    "siblings all have weights or none has",
    { [TECHNOLOGIES]: ["scale: importance", "scale: importance\n    weight: 2"] },
    [
      'assessments/technologies/assessment.yaml:18:5 found "feasibility" without a weight, expected a weight, as its siblings have, or none at all',
    ],
  ],
  [
    "labels stand at scores of the scale",
    { [TECHNOLOGIES]: ['"3":', '"9":'] },
    [
      'assessments/technologies/assessment.yaml:51:9 found a label for "9", expected labels for scores from 1 to 5 in steps of 1',
    ],
  ],
  [
    "a scale's top is whole steps from its foot",
    { [TECHNOLOGIES]: ["step: 1", "step: 3"], [BALLOTS]: null },
    [
      "assessments/technologies/assessment.yaml:42:10 found 5, expected a highest score that is whole steps of 3 from 1",
      'assessments/technologies/assessment.yaml:51:9 found a label for "3", expected labels for scores from 1 to 5 in steps of 3',
      'assessments/technologies/assessment.yaml:54:9 found a label for "5", expected labels for scores from 1 to 5 in steps of 3',
    ],
  ],
  [
    "a scale's foot is below its top",
    { [TECHNOLOGIES]: ["min: 1", "min: 6"] },
    [
      "assessments/technologies/assessment.yaml:41:5 found keys (min, max, step, basis, measures, labels), expected min below max",
    ],
  ],
  [
    "no more items are selected than there are",
    { [TECHNOLOGIES]: ["count: 2", "count: 5"] },
    [
      "assessments/technologies/assessment.yaml:77:10 found 5, expected at most 4, the items there are",
    ],
  ],
  [
    "a lot is drawn over every item, each once",
    {
      [TECHNOLOGIES]: [
        "rule: next-criterion\n  criterion: importance",
        'rule: lot\n  order: [solar-pumps, solar-pumps, satellite-mapping, pump]\n  drawn: "2026-01-01"',
      ],
    },
    [
      "assessments/technologies/assessment.yaml:80:10 found an order without water-quality-sensors, payment-by-phone, expected every item of the assessment",
      'assessments/technologies/assessment.yaml:80:24 found "solar-pumps" again, expected every one only once',
      'assessments/technologies/assessment.yaml:80:56 found "pump", expected the id of an item of the assessment: solar-pumps, water-quality-sensors, payment-by-phone, satellite-mapping',
    ],
  ],
];

function scores(): Map<string, number[]> {
  const { assessments } = initialRecord({ id: "safe-water" });
  const cells = new Map<string, number[]>();
  for (const { item, criterion, score } of assessments.at(-1)?.ballots ?? [])
    cells.set(`${item},${criterion}`, [
      ...(cells.get(`${item},${criterion}`) ?? []),
      ...(score === null ? [] : [score]),
    ]);
  return cells;
}

/** Totals that agree with the ballots, but for the given cells; null leaves one out. */
function totals(changed: Readonly<Record<string, number | null>>): string {
  const sums = [...scores()].map(([cell, given]): [string, number | null] => [
    cell,
    given.reduce((sum, score) => sum + score, 0),
  ]);
  const rows = [...new Map([...sums, ...Object.entries(changed)])]
    .filter(([, total]) => total !== null)
    .map(([cell, total]) => `1,${cell},${total}`);
  return ["round,item,criterion,total", ...rows, ""].join("\n");
}

function withExperts(table: string, experts: number): string {
  return table.replace("total\n", "total,experts\n").replace(/\d$/gm, `$&,${experts}`);
}

/** Histograms that agree with the ballots. */
function histograms(): string {
  const rows = [...scores()].flatMap(([cell, given]) =>
    [1, 2, 3, 4, 5].map((score) => `1,${cell},${score},${given.filter((s) => s === score).length}`),
  );
  return ["round,item,criterion,score,count", ...rows, ""].join("\n");
}

describe("records that contradict themselves", () => {
  it.each(CONTRADICTIONS)("%s", async (_name, edits, expected) => {
    expect(await complaints(edits)).toEqual(expected);
  });
});

it("lists nested beyond the stack are stopped, not fatal", async () => {
  expect(await complaints({ "links.yaml": "[".repeat(20_000) })).toEqual([
    expect.stringMatching(
      /^links\.yaml:1:\d+ found lists within lists beyond reading, expected a file nested less deeply$/,
    ),
  ]);
});

describe("folders that are no record", () => {
  it("a folder that is not there is one clear problem", async () => {
    expect(await complaintsAbout(join(room, "nowhere"))).toEqual([
      `${join(room, "nowhere")}:1:1 found nothing, expected the folder of a record`,
    ]);
  });

  it("a file is not a folder", async () => {
    const file = join(sound, "roadmap.yaml");
    expect(await complaintsAbout(file)).toEqual([
      `${file}:1:1 found a file, expected the folder of a record`,
    ]);
  });

  it("a folder without roadmap.yaml is no record", async () => {
    const folder = await plant({ "roadmap.yaml": null });
    expect(await complaintsAbout(folder)).toEqual([
      `roadmap.yaml:1:1 found no roadmap.yaml, expected a record, which begins with roadmap.yaml, in ${folder}`,
    ]);
  });

  it("a link that leads out of the folder is not followed", async () => {
    const folder = await plant({ "links.yaml": null });
    await symlink(join(sound, "links.yaml"), join(folder, "links.yaml"));
    expect(await complaintsAbout(folder)).toEqual([
      "links.yaml:1:1 found a link that leads out of the folder, expected the file itself",
    ]);
  });

  it("a link within the folder is followed", async () => {
    const folder = await plant({ "links.yaml": null, "papers/links.txt": "[]\n" });
    await symlink("papers/links.txt", join(folder, "links.yaml"));
    expect(await complaintsAbout(folder)).toEqual([]);
  });

  it("a folder in the place of a file is named", async () => {
    expect(await complaints({ "links.yaml": null, "links.yaml/README.md": "" })).toEqual([
      "links.yaml:1:1 found no ordinary file, expected a file",
    ]);
  });
});

describe("what is no fault", () => {
  it("only roadmap.yaml is needed", async () => {
    const rest = ["items", "links.yaml", "assessments", "chart.yaml", "text"];
    const edits = Object.fromEntries(rest.map((name) => [name, null]));
    const alone = { ...edits, "roadmap.yaml": ["      - technologies\n", ""] as const };
    const folder = await plant(alone);
    const head = join(folder, "roadmap.yaml");
    const text = await readFile(head, "utf8");
    await writeFile(head, text.replace(/ {4}assessments:\n( {6}- products\n)?/g, ""));
    const read = await readRecord(folder);
    expect(read.ok && read.record).toMatchObject({
      items: [],
      links: [],
      assessments: [],
      decisions: [],
      chart: null,
      evidence: { indicators: [], trends: [], policies: [] },
      chapters: [],
    });
  });

  it("a README, hidden files and other papers are nobody's business", async () => {
    const papers = { "README.md": "", "items/README.md": "", ".git/config": "", "scan.pdf": "" };
    expect(await complaints({ ...papers, "minutes/2026.pdf": "" })).toEqual([]);
  });

  it("a list of nothing but comments is empty", async () => {
    expect(await complaints({ "decisions.yaml": "# none yet\n" })).toEqual([]);
  });

  it("a byte order mark and Windows line ends do not shift a place", async () => {
    const text = await readFile(join(sound, BALLOTS), "utf8");
    const windows = `\uFEFF${text.replace(FIRST_BALLOT, `${FIRST_BALLOT}0`).replaceAll("\n", "\r\n")}`;
    expect(await complaints({ [BALLOTS]: windows })).toEqual([
      `${BALLOTS}:2:40 found 50, expected a score from 1 to 5 in steps of 1`,
    ]);
  });

  it("an empty score abstains", async () => {
    const folder = await plant({ [BALLOTS]: [FIRST_BALLOT, FIRST_BALLOT.replace(/5$/, "")] });
    const read = await readRecord(folder);
    expect(read.ok && read.record.assessments.at(-1)?.ballots[0]?.score).toBeNull();
  });

  it("the columns of a table may stand in another order", async () => {
    const swapped = "selected,item\nyes,solar-pumps\n";
    const read = await readRecord(await plant({ [PUBLISHED]: swapped }));
    expect(read.ok && read.record.assessments.at(-1)?.published).toEqual([
      { item: "solar-pumps", selected: "yes" },
    ]);
  });
});

describe("the order and the places of a record", () => {
  it("assessments come in the order of the stages", async () => {
    const read = await readRecord(
      await plant({
        "roadmap.yaml": ["      - products\n", "      - technologies\n      - products\n"],
      }),
    );
    expect(read.ok && read.record.assessments.map(({ id }) => id)).toEqual([
      "technologies",
      "products",
    ]);
  });

  it("every place of the record is found in its file", async () => {
    const read = await readRecord(sound);
    const at = (path: readonly (string | number)[]) => {
      const { file, line, column } = read.ok
        ? read.places.find(path)
        : { file: "", line: 0, column: 0 };
      return `${file}:${line}:${column}`;
    };
    expect(at(["roadmap", "period", "end"])).toBe("roadmap.yaml:20:8");
    expect(at(["items", "technology", 1, "title", "km"])).toBe("items/technology.yaml:9:9");
    expect(at(["assessments", "technologies"])).toBe(`${TECHNOLOGIES}:1:1`);
    expect(at(["assessments", "technologies", "ballots", 0, "score"])).toBe(`${BALLOTS}:2:40`);
    expect(at(["chapters", "en", "01-summary", 0])).toBe("text/en/01-summary.md:6:1");
    expect(at(["items", "technology", 1, "note"])).toBe("items/technology.yaml:6:3");
    expect(at(["nowhere"])).toBe("roadmap.yaml:1:1");
  });

  it("problems come file by file, roadmap.yaml first, and beyond a hundred they are counted", async () => {
    const text = await readFile(join(sound, BALLOTS), "utf8");
    const bad = text.replaceAll(/\d$/gm, "x").replaceAll(/^1,/gm, "one,");
    const found = await complaints({ [BALLOTS]: bad, "roadmap.yaml": ["end: 2033", "end: x"] });
    expect(found).toHaveLength(97);
    expect(found[0]).toBe('roadmap.yaml:20:8 found "x", expected a number');
    const more = await complaints({
      [BALLOTS]: bad,
      "assessments/products/ballots.csv": bad,
    });
    expect(more).toHaveLength(101);
    expect(more.at(-1)).toBe(
      "roadmap.yaml:1:1 found 92 more problems, expected none; the first 100 are listed",
    );
  });
});

describe("roadmaps of one programme", () => {
  const programme = [
    "fictional: true",
    "fictional: true\nprogramme: { id: water, title: { en: W, km: W } }",
  ];
  const inProgramme = { "roadmap.yaml": programme as unknown as readonly [string, string] };
  const beside = async (folder: string, edits: Edits) => {
    const neighbour = join(dirname(folder), "neighbour");
    await cp(await plant(edits), neighbour, { recursive: true });
    await writeFile(join(neighbour, "items/product.yaml"), "");
    await writeFile(join(neighbour, "items/technology.yaml"), "- { id: solar-pumps }\n");
    await writeFile(join(neighbour, "items/goal.yaml"), "- { id: [\n");
  };

  it("an item of another roadmap is named with both files", async () => {
    const folder = await plant(inProgramme);
    await beside(folder, inProgramme);
    expect(await complaintsAbout(folder)).toEqual([
      'items/technology.yaml:1:7 found "solar-pumps", which ../neighbour/items/technology.yaml holds too, expected an id of its own in the programme water',
    ]);
  });

  it("a roadmap of another programme may use the same ids", async () => {
    const folder = await plant(inProgramme);
    await beside(folder, {});
    expect(await complaintsAbout(folder)).toEqual([]);
  });
});
