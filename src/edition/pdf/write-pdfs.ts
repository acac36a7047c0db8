import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Browser } from "playwright-core";
import { type Edition, openEdition, openPage } from "#pages/edition.ts";
import { roadmapName } from "#pages/layout.tsx";
import { notice } from "#pages/print/cover.tsx";
import { printDocument } from "#pages/print/print-document.tsx";
import { PHLOV_VERSION } from "#results/parameters.ts";
import type { ArchiveFiles } from "../archive/fixed-zip.ts";
import type { Computed } from "../computed.ts";
import { fontFaces } from "../fonts/font-faces.ts";
import { createMeasure } from "../measure-text.ts";
import { renderChapters } from "../render-chapters.ts";
import { closeClusters } from "./close-clusters.ts";
import { type AboutPdf, finishPdf } from "./finish-pdf.ts";
import { mendStructure } from "./mend-structure.ts";
import { nameLinks } from "./name-links.ts";
import { printFigures } from "./print-figures.ts";
import { printPdf } from "./print-pdf.ts";

/** Writes the whole edition as a PDF in each of its languages; says how many there are. */
export async function writePdfs(
  computed: Computed,
  folder: string,
  browser: Browser,
): Promise<number> {
  const pdfs = await editionPdfs(computed, browser);
  for (const [path, bytes] of pdfs) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  return pdfs.size;
}

/** The whole edition as a PDF in each of its languages, by path. */
export async function editionPdfs(computed: Computed, browser: Browser): Promise<ArchiveFiles> {
  const { id, languages } = computed.record.roadmap;
  const measure = await createMeasure();
  const editions = languages.map((tag) => {
    const figures = printFigures(computed, tag, measure);
    const chapters = renderChapters(computed, tag);
    const edition = openEdition({ ...computed, tag, figures, chapters });
    return { edition, document: printDocument(edition) };
  });
  // Cut once for all languages, because cutting takes as long as printing.
  const text = editions.map(({ document }) => document(new Map(), "")).join("");
  const faces = await fontFaces(text);
  const printed = editions.map(async ({ edition, document }) => {
    const pdf = await printPdf(document, { fontFaces: faces, browser });
    closeClusters(pdf);
    mendStructure(pdf);
    nameLinks(pdf, document(new Map(), ""));
    const bytes = await finishPdf(pdf, aboutEdition(edition, browser));
    return [`documents/${id}-${edition.tag}.pdf`, bytes] as const;
  });
  return new Map(await Promise.all(printed));
}

function aboutEdition(edition: Edition, browser: Browser): AboutPdf {
  const page = openPage(edition, "print.html");
  const { roadmap } = edition.record;
  return {
    title: roadmapName(page),
    author: page.say(roadmap.publisher),
    subject: page.say(roadmap.summary ?? roadmap.title),
    rights: notice(page),
    language: edition.tag,
    day: roadmap.edition.date,
    creator: `Phlov ${PHLOV_VERSION}`,
    producer: `Chromium ${browser.version()}`,
  };
}
