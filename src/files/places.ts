import type { Problem, RecordPath } from "#record/problem.ts";

/** Where a reader finds it: a file of the record's folder, with line and column counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A problem with its place in the files. */
export interface PlacedProblem extends Problem {
  readonly place: Place;
}

/** Finds the line and column of a step into one file; a step that is not there gives the nearest one above it. */
export type Locate = (path: RecordPath) => Place;

/** Finds the file, line and column of any place in a record that was read from a folder. */
export interface Places {
  find(path: RecordPath): Place;
}

/** The file that stands for the whole record. */
export const HEAD_FILE = "roadmap.yaml";

/** Joins what each file knows about its own lines into one directory for the whole record. */
export class PlaceDirectory implements Places {
  readonly #files = new Map<string, Locate>();

  /** Makes a file known under its place in the record, such as `["items", "goal"]`. */
  add(prefix: RecordPath, locate: Locate): void {
    this.#files.set(JSON.stringify(prefix), locate);
  }

  find(path: RecordPath): Place {
    const from = path[0] === "assessments" && path.length < 3 ? [...path, "assessment"] : path;
    for (let length = from.length; length > 0; length -= 1) {
      const locate = this.#files.get(JSON.stringify(from.slice(0, length)));
      if (locate) return locate(from.slice(length));
    }
    return { file: HEAD_FILE, line: 1, column: 1 };
  }
}
