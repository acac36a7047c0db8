import { stat } from "node:fs/promises";
import { join } from "node:path";
import { HEAD_FILE } from "#files/places.ts";
import { readRecord } from "#files/read-record.ts";
import { computeResults } from "#results/compute-results.ts";
import type { EditionSide } from "#results/difference/edition-side.ts";
import { review } from "#results/review.ts";
import { COMPUTED, SEALED } from "./bundle-files.ts";
import { MANIFEST } from "./manifest.ts";
import { publishedFindings } from "./published-findings.ts";
import { numbersIn } from "./published-numbers.ts";
import { readBundle } from "./read-bundle.ts";
import { recordIn } from "./verify-bundle.ts";

/** An edition to compare, or why it cannot be, as one sentence. */
export type OpenedSide =
  | { readonly ok: true; readonly side: EditionSide }
  | { readonly ok: false; readonly sentence: string };

/**
 * Opens the folder of a record, whose numbers are computed; a bundle, whose published numbers are taken; or the folder of
 * a site, whose numbers are computed from the record it carries and whose findings are the published ones.
 */
export async function openSide(place: string): Promise<OpenedSide> {
  if (await isThere(place, HEAD_FILE)) return openFolder(place);
  const isSite = (await isThere(place, "record", HEAD_FILE)) && !(await isThere(place, MANIFEST));
  return isSite ? openSite(place) : openBundle(place);
}

async function isThere(...steps: readonly string[]): Promise<boolean> {
  return (await stat(join(...steps)).catch(() => null)) !== null;
}

async function openSite(place: string): Promise<OpenedSide> {
  const opened = await openFolder(join(place, "record"));
  if (!opened.ok) return opened;
  const { side } = opened;
  const findings = await publishedFindings(place, side.record.roadmap.languages);
  return { ok: true, side: { ...side, findings: findings ?? side.findings } };
}

async function openFolder(place: string): Promise<OpenedSide> {
  const read = await readRecord(place);
  if (!read.ok) {
    const [problem] = read.problems;
    const sentence = `${place} holds no sound record (${problem?.place.file}, line ${problem?.place.line}: found ${problem?.found}); see phlov check.`;
    return { ok: false, sentence };
  }
  const { record } = read;
  const results = computeResults(record);
  return { ok: true, side: { record, results, findings: review(record, results) } };
}

async function openBundle(place: string): Promise<OpenedSide> {
  const bundle = await readBundle(place);
  if (!bundle.ok) return bundle;
  const within = bundle.manifest.form === "sealed" ? SEALED : "record";
  const record = await recordIn(bundle.files, within);
  const numbers = numbersIn(bundle.files);
  if (!("roadmap" in record) || numbers === null)
    return {
      ok: false,
      sentence: `${place} lacks its record or its ${COMPUTED}; see phlov verify.`,
    };
  return { ok: true, side: { record, ...numbers } };
}
