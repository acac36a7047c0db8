import { lstat } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Problem, RecordPath } from "#record/problem.ts";
import { type ShapeProblem, shaped } from "./describe-issues.ts";
import { type FolderListing, listFolder } from "./list-folder.ts";
import { parseYaml } from "./parse-yaml.ts";
import { PlaceDirectory, type PlacedProblem } from "./places.ts";
import type { PositionInText } from "./position-in-text.ts";
import { readTextFile } from "./read-text-file.ts";
import { textFaults } from "./text-faults.ts";

const START: PositionInText = { line: 1, column: 1 };

/** A file of the record: where it lies in the folder and where in the record. */
export interface RecordFile {
  readonly file: string;
  readonly prefix: RecordPath;
}

/** One reading of one folder: collects every problem and remembers where everything stands. */
export class Reading {
  readonly problems: PlacedProblem[] = [];
  readonly places = new PlaceDirectory();

  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  report({ file, prefix }: RecordFile, problem: Omit<Problem, "path">, at: PositionInText = START) {
    const { found, expected } = problem;
    this.problems.push({ path: prefix, found, expected, place: { file, ...at } });
  }

  /** The files and folders in one folder of the record. */
  async list(folder: string): Promise<FolderListing> {
    try {
      return await listFolder(join(this.folder, folder));
    } catch {
      const problem = { found: "a folder that we may not read", expected: "one that we may" };
      this.report({ file: folder, prefix: [] }, problem);
      return { files: [], folders: [] };
    }
  }

  /** The text of a file, or undefined when it cannot be read and a problem says so. */
  async text(recordFile: RecordFile): Promise<string | undefined> {
    const read = await readTextFile(this.folder, recordFile.file);
    if (read.ok) return read.text;
    this.report(recordFile, read, read.position);
    return undefined;
  }

  /** A YAML list that the record may do without; nothing but comments is an empty list. */
  async optionalList<Entry>(
    recordFile: RecordFile,
    shape: z.ZodType<Entry[]>,
  ): Promise<readonly Entry[]> {
    const orEmpty = z.preprocess((value) => value ?? [], shape);
    return (await this.optional(recordFile, orEmpty)) ?? [];
  }

  /** A YAML file that the record may do without. */
  async optional<Shape extends z.ZodType>(
    recordFile: RecordFile,
    shape: Shape,
  ): Promise<z.output<Shape> | undefined> {
    const there = await lstat(join(this.folder, recordFile.file)).catch(() => null);
    return there === null ? undefined : this.yaml(recordFile, shape);
  }

  /** A YAML file in the given shape, or undefined when it has problems. */
  async yaml<Shape extends z.ZodType>(
    recordFile: RecordFile,
    shape: Shape,
  ): Promise<z.output<Shape> | undefined> {
    const text = await this.text(recordFile);
    if (text === undefined) return undefined;
    const parsed = parseYaml(text);
    if (parsed.ok) return this.shape(recordFile, { ...parsed, shape });
    for (const fault of parsed.faults) this.report(recordFile, fault, fault.position);
    return undefined;
  }

  /** Checks a parsed value and files its problems at their lines. */
  shape<Shape extends z.ZodType>(recordFile: RecordFile, parsed: Parsed<Shape>) {
    const { file, prefix } = recordFile;
    this.places.add(prefix, (path) => ({ file, ...parsed.locate(path) }));
    const result = shaped(parsed.shape, parsed.value);
    const problems = withoutRepeats([
      ...textFaults(parsed.value),
      ...(result.ok ? [] : result.problems),
    ]);
    if (result.ok && problems.length === 0) return result.value;
    for (const { path, found, expected, atKey } of problems) {
      const position = atKey ? parsed.locateKey(path) : parsed.locate(path);
      const place = { file, ...position };
      this.problems.push({ path: [...prefix, ...path], found, expected, place });
    }
    return undefined;
  }
}

/** The first problem at a place says enough. */
function withoutRepeats(problems: readonly ShapeProblem[]): ShapeProblem[] {
  const places = problems.map(({ path }) => JSON.stringify(path));
  return problems.filter((_, index) => places.indexOf(places[index] ?? "") === index);
}

interface Parsed<Shape> {
  readonly shape: Shape;
  readonly value: unknown;
  readonly locate: (path: RecordPath) => PositionInText;
  readonly locateKey: (path: RecordPath) => PositionInText;
}
