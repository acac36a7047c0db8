import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { recordFiles } from "#files/record-files.ts";
import { filesUnder } from "#files/written-list.ts";
import type { RoadmapRecord } from "#record/roadmap-record.ts";
import type { ArchiveFiles } from "../archive/fixed-zip.ts";
import type { Computed } from "../computed.ts";
import { downloadsOf } from "../metadata/downloads-of.ts";
import { writeDocuments } from "../write-documents.ts";
import { writeEdition } from "../write-edition.ts";
import { publicRecord } from "./public-record.ts";

/** Every number and finding as computed, in all languages: what the pages were printed from. */
export const COMPUTED = "computed.json";
/** Folder of the whole record, with its ballots, in a sealed bundle. */
export const SEALED = "sealed/record";

/**
 * The files that are printed from a record and its results, without the PDFs.
 *
 * @param with - whether the pages lead to PDFs that go with them, and what draws the pictures of the documents
 */
export async function editionFiles(
  computed: Computed,
  { hasPdfs, browser }: { readonly hasPdfs: boolean; readonly browser: Browser | null },
): Promise<ArchiveFiles> {
  const folder = await mkdtemp(join(tmpdir(), "phlov-bundle-"));
  try {
    const record = publicRecord(computed.record);
    const downloads = downloadsOf(record.roadmap, { documents: true, pdf: hasPdfs });
    const site = { downloads, address: null, hasCards: false };
    const shown = { ...computed, record, site };
    await writeEdition(shown, folder);
    await writeDocuments(shown, folder, browser);
    const { results, findings, since } = computed;
    const files = new Map<string, Uint8Array>();
    for (const path of await filesUnder(folder))
      files.set(path, await readFile(join(folder, path)));
    files.set(COMPUTED, encoded(`${JSON.stringify({ results, findings, since }, null, 1)}\n`));
    return files;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The whole record, as the sealed bundle adds it. */
export function sealedFiles(record: RoadmapRecord): ArchiveFiles {
  return new Map(
    [...recordFiles(record)].map(([path, text]) => [`${SEALED}/${path}`, encoded(text)]),
  );
}

export function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
