import type { Browser } from "playwright-core";
import { replaceEdition } from "#files/replace-edition.ts";
import type { RoadmapRecord } from "#record/roadmap-record.ts";
import { computeResults } from "#results/compute-results.ts";
import type { EditionSide } from "#results/difference/edition-side.ts";
import type { Finding, Results } from "#results/results.ts";
import { review, stopsABuild } from "#results/review.ts";
import { pick } from "#wording/language.ts";
import { publishedRecord, recordForResults } from "./bundle/public-record.ts";
import type { Computed } from "./computed.ts";
import { downloadsOf } from "./metadata/downloads-of.ts";
import { writeCards } from "./metadata/write-cards.ts";
import { writePdfs } from "./pdf/write-pdfs.ts";
import { sinceBefore } from "./since-before.ts";
import { type Lack, startChromium } from "./start-chromium.ts";
import { writeDocuments } from "./write-documents.ts";
import { type Progress, writeEdition } from "./write-edition.ts";
import { writePngs } from "./write-pngs.ts";

/** What to build, where, and whom to tell how far it is. */
export interface BuildEdition {
  readonly record: RoadmapRecord;
  /** Folder of the edition; new, empty or an edition from before. */
  readonly out: string;
  readonly onProgress?: Progress | undefined;
  /** The results of the record, where they have been computed already. */
  readonly results?: Results | undefined;
  /** Whether the workbook, the slides and the documents for comments are made too. */
  readonly documents?: boolean | undefined;
  /** Whether the whole is printed as a PDF in each language too, which takes a Chromium; it draws for the documents as well. */
  readonly pdf?: boolean | undefined;
  /** Whether every picture is drawn as PNG too, which takes a Chromium. */
  readonly png?: boolean | undefined;
  /** The edition before this one, for a page that says what changed since. */
  readonly previous?: EditionSide | undefined;
  /** Where the site will be, ending in "/": for canonical addresses, a sitemap and pictures for previews. */
  readonly address?: string | undefined;
}

export type Built =
  | {
      readonly ok: true;
      readonly files: number;
      /** What was asked for and could not be made, one sentence each. */
      readonly left: readonly string[];
    }
  | {
      readonly ok: false;
      readonly sentence: string;
      /** The errors of the review that stopped it; empty where the folder did. */
      readonly stopping: readonly Finding[];
    };

/**
 * Publishes a record as a website that works from disk and under any address: the same record gives the same bytes.
 * Refuses, and writes nothing, when the review found an error that no decision acknowledges.
 */
export async function buildEdition(edition: BuildEdition): Promise<Built> {
  const { out, onProgress, documents = false } = edition;
  const ready = computedFor(edition);
  if (!ready.ok) return ready;
  const { results, findings, since } = ready;
  const { png = false, pdf = false, address = null } = edition;
  const lacks = withoutChromium({ png, pdf, documents });
  const isWanted = lacks.length > 0 || address !== null;
  const started = isWanted ? await startChromium(lacks) : null;
  const browser = started?.browser ?? null;
  let files = 0;
  const written = await replaceEdition(out, async (folder) => {
    const hasPngs = png && browser !== null;
    const downloads = downloadsOf(edition.record.roadmap, {
      documents,
      pdf: pdf && browser !== null,
    });
    const site = { downloads, address, hasCards: address !== null && browser !== null };
    const shown = {
      record: publishedRecord(edition.record),
      results,
      findings,
      hasPngs,
      site,
      since,
    };
    files = await writeEdition(shown, folder, onProgress);
    // The browser prints in processes of its own while the documents are put together here.
    const besides = await Promise.all([
      documents ? writeDocuments(shown, folder, browser) : 0,
      browser === null ? 0 : writePrinted(shown, { folder, browser, pdf }),
    ]);
    files += besides[0] + besides[1];
  }).finally(() => browser?.close());
  const left = lacks.length > 0 && started?.browser === null ? [started.sentence] : [];
  return written.ok ? { ok: true, files, left } : { ...written, stopping: [] };
}

/** Everything computed, or what keeps it from being published. */
function computedFor(edition: BuildEdition) {
  const record = recordForResults(edition.record);
  const given = record === edition.record ? edition.results : undefined;
  const results = given ?? computeResults(record);
  const findings = review(record, results);
  const stopping = findings.filter(stopsABuild);
  if (stopping.length > 0) return { ok: false, sentence: refusal(stopping), stopping } as const;
  const since = sinceBefore(edition.previous, { record: edition.record, results, findings });
  if (typeof since === "string") return { ok: false, sentence: since, stopping: [] } as const;
  return { ok: true, results, findings, since } as const;
}

/** What takes a Chromium; how many files it is. */
async function writePrinted(
  shown: Computed,
  { folder, browser, pdf }: { folder: string; browser: Browser; pdf: boolean },
): Promise<number> {
  const pdfs = pdf ? await writePdfs(shown, folder, browser) : 0;
  const cards = shown.site?.hasCards ? await writeCards(shown.record, folder, browser) : 0;
  const pngs = shown.hasPngs ? await writePngs(shown, folder, browser) : 0;
  return pdfs + cards + pngs;
}

/** What an edition lacks where there is no Chromium; nothing where it was asked for none. */
function withoutChromium(asked: {
  readonly png: boolean;
  readonly pdf: boolean;
  readonly documents: boolean;
}): readonly Lack[] {
  const { png, pdf, documents } = asked;
  return [
    ...(pdf ? (["pdf"] as const) : []),
    ...(documents && (pdf || png) ? (["documents"] as const) : []),
    ...(png ? (["png"] as const) : []),
  ];
}

function refusal(findings: readonly Finding[]): string {
  const named = findings.map(
    ({ code, where, title }) => `${code} in ${where} (${pick(title, "en")})`,
  );
  return `Not published, because the review of the record found ${findings.length === 1 ? "an error" : `${findings.length} errors`}: ${named.join("; ")}. Mend the record, or acknowledge the finding in decisions.yaml with a reason.`;
}
