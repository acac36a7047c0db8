import type { Browser } from "playwright-core";
import type { RoadmapRecord } from "#record/roadmap-record.ts";
import { computeResults } from "#results/compute-results.ts";
import type { EditionSide } from "#results/difference/edition-side.ts";
import { PHLOV_VERSION } from "#results/parameters.ts";
import type { Finding } from "#results/results.ts";
import { review, stopsABuild } from "#results/review.ts";
import { type ArchiveFiles, fixedZip } from "../archive/fixed-zip.ts";
import type { Computed } from "../computed.ts";
import { editionPdfs } from "../pdf/write-pdfs.ts";
import { sinceBefore } from "../since-before.ts";
import { startChromium } from "../start-chromium.ts";
import { editionFiles, encoded, sealedFiles } from "./bundle-files.ts";
import { MANIFEST, printManifest } from "./manifest.ts";
import { holdsBallots, publicRecord, recordForResults } from "./public-record.ts";

/** The archives of a record; `sealed` is null where there are no ballots. */
export type Bundles =
  | {
      readonly ok: true;
      readonly public: Uint8Array;
      readonly sealed: Uint8Array | null;
      /** What could not be made, one sentence each. */
      readonly left: readonly string[];
    }
  | {
      readonly ok: false;
      /** The errors of the review that stopped it; empty where the edition before did. */
      readonly stopping: readonly Finding[];
      readonly sentence?: string;
    };

/**
 * Packs an edition with what it takes to check it. The public bundle holds counts or sums instead of ballots; the
 * sealed one adds the whole record, for an auditor. The same record gives the same bytes.
 *
 * @param wanted - whether there are PDFs too, and pictures as points in the documents, which takes a Chromium; and the
 *   edition before, for what changed since
 */
export async function makeBundles(
  record: RoadmapRecord,
  wanted: { readonly pdf: boolean; readonly previous?: EditionSide | undefined },
): Promise<Bundles> {
  const results = computeResults(recordForResults(record));
  const findings = review(record, results);
  const stopping = findings.filter(stopsABuild);
  if (stopping.length > 0) return { ok: false, stopping };
  const since = sinceBefore(wanted.previous, { record, results, findings });
  if (typeof since === "string") return { ok: false, stopping: [], sentence: since };
  const started = wanted.pdf ? await startChromium(["pdf", "documents"]) : null;
  const browser = started?.browser ?? null;
  const computed = { record, results, findings, since };
  const files = await allFiles(computed, browser).finally(() => browser?.close());
  const chromium = browser?.version() ?? null;
  const pack = (form: "public" | "sealed", all: ArchiveFiles) => {
    const manifest = printManifest(all, { form, phlov: PHLOV_VERSION, chromium });
    return fixedZip(new Map([...all, [MANIFEST, encoded(manifest)]]));
  };
  return {
    ok: true,
    public: pack("public", files),
    sealed: holdsBallots(record)
      ? pack("sealed", new Map([...files, ...sealedFiles(record)]))
      : null,
    left: started?.browser === null ? [started.sentence] : [],
  };
}

async function allFiles(computed: Computed, browser: Browser | null): Promise<ArchiveFiles> {
  const files = await editionFiles(computed, { hasPdfs: browser !== null, browser });
  if (browser === null) return files;
  const shown = { ...computed, record: publicRecord(computed.record) };
  return new Map([...files, ...(await editionPdfs(shown, browser))]);
}
