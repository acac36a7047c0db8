import { z } from "zod";
import type { RoadmapRecord } from "#record/roadmap-record.ts";
import { computeResults } from "#results/compute-results.ts";
import { review } from "#results/review.ts";
import type { ArchiveFiles } from "../archive/fixed-zip.ts";
import { COMPUTED } from "./bundle-files.ts";
import { type ComparedNumbers, type ComputedNumbers, compareComputed } from "./compare-computed.ts";
import { recordForResults } from "./public-record.ts";

/** What is asked of numbers before they are compared; the comparison says what else is wrong with them. */
const Numbers = z.looseObject({
  results: z.looseObject({
    assessments: z.array(z.looseObject({ id: z.string(), items: z.array(z.looseObject({})) })),
  }),
  findings: z.array(z.looseObject({ code: z.string() })),
});

/** The numbers that a bundle published, held against those that come out of its record; null where it has none. */
export function comparedNumbers(
  files: ArchiveFiles,
  record: RoadmapRecord,
): { readonly published: ComputedNumbers; readonly compared: ComparedNumbers } | null {
  const published = numbersIn(files);
  if (published === null) return null;
  const results = computeResults(recordForResults(record));
  const recomputed: ComputedNumbers = { results, findings: review(record, results) };
  // What JSON leaves out, such as a field that is undefined, was not published either.
  const plain = JSON.parse(JSON.stringify(recomputed)) as ComputedNumbers;
  return { published, compared: compareComputed(published, plain) };
}

/** The numbers that a bundle published, as Phlov wrote them; null where it has none. */
export function numbersIn(files: ArchiveFiles): ComputedNumbers | null {
  const text = new TextDecoder().decode(files.get(COMPUTED) ?? new Uint8Array());
  try {
    const read: unknown = JSON.parse(text);
    return Numbers.safeParse(read).success ? (read as ComputedNumbers) : null;
  } catch {
    // Not JSON, so not what Phlov wrote: the caller says that the numbers are missing.
    return null;
  }
}
