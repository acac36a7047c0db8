import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { PlacedProblem } from "#files/places.ts";
import { readRecord } from "#files/read-record.ts";
import type { RoadmapRecord } from "#record/roadmap-record.ts";
import { computeResults } from "#results/compute-results.ts";
import { PHLOV_VERSION } from "#results/parameters.ts";
import { review } from "#results/review.ts";
import type { ArchiveFiles } from "../archive/fixed-zip.ts";
import { downloadsOf } from "../metadata/downloads-of.ts";
import { COMPUTED, editionFiles, encoded, SEALED, sealedFiles } from "./bundle-files.ts";
import {
  type ComparedNumbers,
  type ComputedNumbers,
  compareComputed,
  type NotRecomputed,
} from "./compare-computed.ts";
import { firstDifference, firstLine, type ValueDifference } from "./first-difference.ts";
import { type Manifest, sha256 } from "./manifest.ts";
import { recordForResults } from "./public-record.ts";
import { readBundle } from "./read-bundle.ts";
import {
  type EarlierRounds,
  earlierRounds,
  type MadeOtherwise,
  madeOtherwise,
} from "./uncovered.ts";

/** Where a bundle does not hold. */
export interface BundleDifference extends ValueDifference {
  readonly file: string;
}

/** What came of verifying a bundle. */
export type Verified =
  | {
      readonly outcome: "agrees" | "differs";
      readonly manifest: Manifest;
      readonly difference: BundleDifference | null;
      /** Files printed again and compared byte for byte. */
      readonly recomputed: number;
      /** Files compared by their hash only: what a Chromium printed or drew. */
      readonly byHash: readonly string[];
      readonly notRecomputed: readonly NotRecomputed[];
      /** Rounds whose counts nothing that was computed again rests on. */
      readonly earlierRounds: readonly EarlierRounds[];
      readonly madeOtherwise: readonly MadeOtherwise[];
    }
  | { readonly outcome: "other-version"; readonly phlov: string }
  | { readonly outcome: "refused"; readonly sentence: string };

/** Checks every hash of a bundle, then computes its numbers, pages, pictures and documents again and compares them. */
export async function verifyBundle(place: string): Promise<Verified> {
  const bundle = await readBundle(place);
  if (!bundle.ok) return { outcome: "refused", sentence: bundle.sentence };
  const { files, manifest } = bundle;
  if (manifest.phlov !== PHLOV_VERSION) return { outcome: "other-version", phlov: manifest.phlov };
  const nothing = { recomputed: 0, byHash: [], notRecomputed: [], earlierRounds: [] } as const;
  const report = { manifest, madeOtherwise: madeOtherwise(manifest), ...nothing };
  const changed = changedFile(files, manifest);
  if (changed !== null) return { ...report, outcome: "differs", difference: changed };
  const record = await recordIn(files, manifest.form === "sealed" ? SEALED : "record");
  if (!("roadmap" in record)) return { ...report, outcome: "differs", difference: record };
  const numbers = comparedNumbers(files, record);
  if ("file" in numbers) return { ...report, outcome: "differs", difference: numbers };
  const hasPdfs = [...files.keys()].some((path) => path.endsWith(".pdf"));
  const all = await editionFiles({ ...numbers.published, record }, { hasPdfs, browser: null });
  const sealed = manifest.form === "sealed" ? sealedFiles(record) : new Map();
  const printed = new Map([...withoutDrawn(all, manifest), ...sealed]);
  const byHash = [...files.keys()].filter((path) => !printed.has(path));
  const difference = numbers.compared.difference;
  return {
    ...report,
    ...outcomeOf(
      difference === null
        ? (changedPage(files, printed) ??
            strangeFile(byHash, new Set([...all.keys(), ...pdfsOf(record)])))
        : { file: COMPUTED, ...difference },
    ),
    recomputed: printed.size,
    byHash,
    notRecomputed: numbers.compared.notRecomputed,
    earlierRounds: earlierRounds(record, numbers.published.results),
  };
}

function pdfsOf({ roadmap }: RoadmapRecord): readonly string[] {
  return downloadsOf(roadmap, { documents: false, pdf: true }).map(({ path }) => path);
}

/** A file that no edition of this record has: nobody could say where it comes from, whatever its hash is. */
function strangeFile(
  byHash: readonly string[],
  known: ReadonlySet<string>,
): BundleDifference | null {
  const strange = byHash.find((path) => !known.has(path));
  return strange === undefined
    ? null
    : {
        file: strange,
        path: "",
        published: "a file that no edition of this record has",
        recomputed: "absent",
      };
}

/** What comes out again without a browser: the documents do not where one has drawn their pictures as points. */
function withoutDrawn(printed: ArchiveFiles, { madeWith }: Manifest): ArchiveFiles {
  if (madeWith.chromium === null) return printed;
  return new Map([...printed].filter(([path]) => !path.endsWith(".docx")));
}

function outcomeOf(difference: BundleDifference | null) {
  return { outcome: difference === null ? "agrees" : "differs", difference } as const;
}

/** A file that is missing, was added, or is not the one whose hash was written down. */
function changedFile(files: ArchiveFiles, { files: listed }: Manifest): BundleDifference | null {
  const known = new Set(listed.map(({ path }) => path));
  for (const { path, sha256: hash } of listed) {
    const bytes = files.get(path);
    const found = bytes === undefined ? "no file" : sha256(bytes);
    if (found !== hash) return { file: path, path: "SHA-256", published: found, recomputed: hash };
  }
  const added = [...files.keys()].find((path) => !known.has(path));
  return added === undefined
    ? null
    : {
        file: added,
        path: "",
        published: "a file that its manifest does not list",
        recomputed: "absent",
      };
}

/** The record that a bundle carries; what is wrong with it where it is none. */
export async function recordIn(
  files: ArchiveFiles,
  within: string,
): Promise<RoadmapRecord | BundleDifference> {
  const folder = await mkdtemp(join(tmpdir(), "phlov-verify-"));
  try {
    for (const [path, bytes] of files) {
      if (!path.startsWith(`${within}/`)) continue;
      const target = join(folder, path.slice(within.length + 1));
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, bytes);
    }
    const read = await readRecord(folder);
    if (read.ok) return read.record;
    return differenceOf(read.problems[0], { folder, within });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What is wrong with a record, at its place inside the bundle: the folder that it was unpacked to is gone by then. */
function differenceOf(
  problem: PlacedProblem | undefined,
  { folder, within }: { readonly folder: string; readonly within: string },
): BundleDifference {
  const inBundle = (text: string) => text.replaceAll(folder, within);
  return {
    file: `${within}/${inBundle(problem?.place.file ?? "")}`,
    path: `line ${problem?.place.line ?? 1}`,
    published: inBundle(problem?.found ?? "no record"),
    recomputed: inBundle(problem?.expected ?? "a record"),
  };
}

function comparedNumbers(
  files: ArchiveFiles,
  record: RoadmapRecord,
): { published: ComputedNumbers; compared: ComparedNumbers } | BundleDifference {
  const published = numbersIn(files);
  if (published === null)
    return { file: COMPUTED, path: "", published: "no file", recomputed: "the numbers" };
  const results = computeResults(recordForResults(record));
  const recomputed: ComputedNumbers = { results, findings: review(record, results) };
  // What JSON leaves out, such as a field that is undefined, was not published either.
  const plain = JSON.parse(JSON.stringify(recomputed)) as ComputedNumbers;
  return { published, compared: compareComputed(published, plain) };
}

/** The numbers that a bundle published, as Phlov wrote them; null where it has none. */
export function numbersIn(files: ArchiveFiles): ComputedNumbers | null {
  const text = new TextDecoder().decode(files.get(COMPUTED) ?? encoded("null"));
  try {
    return JSON.parse(text) as ComputedNumbers | null;
  } catch {
    // Not JSON, so not what Phlov wrote: the caller says that the numbers are missing.
    return null;
  }
}

/** The first page, picture or document that comes out otherwise. */
function changedPage(files: ArchiveFiles, printed: ArchiveFiles): BundleDifference | null {
  for (const [path, again] of [...printed].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const published = files.get(path);
    if (published === undefined)
      return { file: path, path: "", published: "no file", recomputed: "a file" };
    if (Buffer.compare(published, again) === 0) continue;
    return { file: path, ...placeOfChange(path, published, again) };
  }
  return null;
}

const TEXT = /\.(?:html|css|svg|json|ya?ml|csv|md|txt|xml|js)$/;

function placeOfChange(path: string, published: Uint8Array, again: Uint8Array): ValueDifference {
  const bySha = { path: "SHA-256", published: sha256(published), recomputed: sha256(again) };
  if (!TEXT.test(path)) return bySha;
  const [before, after] = [published, again].map((bytes) => new TextDecoder().decode(bytes));
  const inJson =
    path.endsWith(".json") && firstDifference(JSON.parse(before ?? ""), JSON.parse(after ?? ""));
  return inJson || (firstLine(before ?? "", after ?? "") ?? bySha);
}
