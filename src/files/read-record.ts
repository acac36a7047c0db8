import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { Chart } from "#record/chart.ts";
import { checkConsistency } from "#record/consistency/check-consistency.ts";
import { DecisionFile } from "#record/decision.ts";
import { IndicatorFile, PolicyFile, TrendFile } from "#record/evidence.ts";
import { type Item, ItemFile } from "#record/item.ts";
import { LinkFile } from "#record/link.ts";
import { Roadmap } from "#record/roadmap.ts";
import type { Assessment, RoadmapRecord } from "#record/roadmap-record.ts";
import { HEAD_FILE, type PlacedProblem, type Places } from "./places.ts";
import { checkProgrammeItems } from "./programme-items.ts";
import { readAssessments } from "./read-assessments.ts";
import { readChapters } from "./read-chapters.ts";
import { Reading, type RecordFile } from "./reading.ts";
import { reportStrays } from "./report-strays.ts";

/** A record with the way back to its lines, or everything that is wrong with the folder. */
export type ReadRecord =
  | { readonly ok: true; readonly record: RoadmapRecord; readonly places: Places }
  | { readonly ok: false; readonly problems: readonly PlacedProblem[] };

/** More problems than this are counted, not listed: nobody mends them in one sitting. */
const MOST_PROBLEMS = 100;

/**
 * Reads a record's folder whole and checks it.
 * All problems come at once, file by file and top down; unknown ids are looked for once every file has its shape.
 */
export async function readRecord(folder: string): Promise<ReadRecord> {
  const reading = new Reading(resolve(folder));
  const noRecord = await whyNoRecord(folder);
  if (noRecord !== null) return { ok: false, problems: [noRecord] };
  const record = await readFiles(reading);
  if (reading.problems.length === 0 && record) await addConsistency(reading, record);
  if (reading.problems.length > 0 || !record) return { ok: false, problems: capped(reading) };
  return { ok: true, record, places: reading.places };
}

async function whyNoRecord(folder: string): Promise<PlacedProblem | null> {
  const problem = (file: string, found: string, expected: string) => ({
    path: [],
    found,
    expected,
    place: { file, line: 1, column: 1 },
  });
  const kind = await kindOf(folder);
  if (kind !== "folder") return problem(folder, kind, "the folder of a record");
  const head = await kindOf(resolve(folder, HEAD_FILE));
  return head === "nothing"
    ? problem(
        HEAD_FILE,
        "no roadmap.yaml",
        `a record, which begins with roadmap.yaml, in ${folder}`,
      )
    : null;
}

async function kindOf(path: string): Promise<"folder" | "a file" | "nothing"> {
  const stats = await stat(path).catch(() => null);
  if (stats === null) return "nothing";
  return stats.isDirectory() ? "folder" : "a file";
}

async function readFiles(reading: Reading): Promise<RoadmapRecord | undefined> {
  const roadmap = await reading.yaml({ file: HEAD_FILE, prefix: ["roadmap"] }, Roadmap);
  const rest = {
    items: await readItems(reading, roadmap ?? null),
    links: await reading.optionalList({ file: "links.yaml", prefix: ["links"] }, LinkFile),
    assessments: inProcessOrder(await readAssessments(reading), roadmap ?? null),
    decisions: await reading.optionalList(
      { file: "decisions.yaml", prefix: ["decisions"] },
      DecisionFile,
    ),
    chart: (await reading.optional({ file: "chart.yaml", prefix: ["chart"] }, Chart)) ?? null,
    evidence: {
      indicators: await reading.optionalList(evidenceFile("indicators"), IndicatorFile),
      trends: await reading.optionalList(evidenceFile("trends"), TrendFile),
      policies: await reading.optionalList(evidenceFile("policies"), PolicyFile),
    },
    chapters: await readChapters(reading, roadmap?.languages ?? null),
  };
  await reportStrays(reading);
  return roadmap && { roadmap, ...rest };
}

function evidenceFile(name: string): RecordFile {
  return { file: `evidence/${name}.yaml`, prefix: ["evidence", name] };
}

/** Items in the order of the roadmap's layers, each layer in the order of its file. */
async function readItems(reading: Reading, roadmap: Roadmap | null): Promise<Item[]> {
  const { files, folders } = await reading.list("items");
  const layers = roadmap?.layers.map(({ id }) => id) ?? files.map(withoutEnding);
  for (const name of [...files, ...folders]) {
    if (name.endsWith(".yaml") && layers.includes(withoutEnding(name))) continue;
    const expected = `a file for a layer of ${HEAD_FILE}: ${layers.map((id) => `${id}.yaml`).join(", ")}`;
    reading.report({ file: `items/${name}`, prefix: ["items"] }, { found: `"${name}"`, expected });
  }
  const items: Item[] = [];
  for (const layer of layers) {
    const recordFile = { file: `items/${layer}.yaml`, prefix: ["items", layer] };
    const entries = await reading.optionalList(recordFile, ItemFile);
    items.push(...entries.map((entry) => ({ ...entry, layer })));
  }
  return items;
}

function withoutEnding(file: string): string {
  return file.replace(/\.yaml$/, "");
}

/** Assessments in the order in which the stages name them, the others after them by id. */
function inProcessOrder(assessments: readonly Assessment[], roadmap: Roadmap | null): Assessment[] {
  const named = roadmap?.stages.flatMap((stage) => stage.assessments) ?? [];
  const place = ({ id }: Assessment) => (named.includes(id) ? named.indexOf(id) : named.length);
  return [...assessments].sort((a, b) => place(a) - place(b));
}

async function addConsistency({ problems, places, folder }: Reading, record: RoadmapRecord) {
  for (const problem of checkConsistency(record))
    problems.push({ ...problem, place: places.find(problem.path) });
  problems.push(...(await checkProgrammeItems(folder, { record, places })));
}

/** File by file from roadmap.yaml on, top down. */
function inFileOrder(a: PlacedProblem, b: PlacedProblem): number {
  return (
    Number(b.place.file === HEAD_FILE) - Number(a.place.file === HEAD_FILE) ||
    Number(a.place.file > b.place.file) - Number(a.place.file < b.place.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column
  );
}

function capped(reading: Reading): PlacedProblem[] {
  const problems = reading.problems.toSorted(inFileOrder);
  const more = problems.length - MOST_PROBLEMS;
  if (more <= 0) return problems;
  const rest = {
    path: [],
    found: `${more} more problems`,
    expected: `none; the first ${MOST_PROBLEMS} are listed`,
    place: { file: HEAD_FILE, line: 1, column: 1 },
  };
  return [...problems.slice(0, MOST_PROBLEMS), rest];
}
