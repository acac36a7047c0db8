import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Browser } from "playwright-core";
import type { Computed } from "./computed.ts";
import type { NamedPicture } from "./document/named-picture.ts";
import { drawPngs } from "./draw-pngs.ts";
import { createMeasure } from "./measure-text.ts";

/** Pixels per unit of a picture: about 190 an inch on a page, in a document that still goes by mail. */
const SCALE = 1.5;

/**
 * Writes the workbook, and slides and a document for comments in each language; says how many files there are.
 *
 * @param browser - draws the pictures of the document as points too; null leaves them to programs that draw SVG
 */
export async function writeDocuments(
  computed: Computed,
  folder: string,
  browser: Browser | null,
): Promise<number> {
  const documents = await documentsOf(computed, browser);
  for (const [path, bytes] of documents) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  return documents.length;
}

async function documentsOf(
  computed: Computed,
  browser: Browser | null,
): Promise<(readonly [string, Uint8Array])[]> {
  // Loaded here, because the three libraries take longer to load than a small site takes to print.
  const [{ workbook }, { slides }, { commentDocument }, { documentPictures }] = await Promise.all([
    import("./workbook/workbook.ts"),
    import("./slides/slides.ts"),
    import("./document/comment-document.ts"),
    import("./document/document-pictures.ts"),
  ]);
  const measure = await createMeasure();
  const { id, languages } = computed.record.roadmap;
  const documents: (readonly [string, Uint8Array])[] = [
    [`documents/${id}.xlsx`, await workbook(computed)],
  ];
  const drawn = await withPngs(
    languages.map((tag) => ({ tag, pictures: documentPictures(computed, tag, measure) })),
    browser,
  );
  for (const { tag, pictures } of drawn) {
    documents.push(
      [`documents/${id}-${tag}.pptx`, await slides(computed, tag, measure)],
      [`documents/${id}-${tag}.docx`, await commentDocument(computed, tag, pictures)],
    );
  }
  return documents;
}

interface Pictures {
  readonly tag: string;
  readonly pictures: readonly NamedPicture[];
}

/** The same pictures as points besides, drawn in one session for all languages. */
async function withPngs(
  languages: readonly Pictures[],
  browser: Browser | null,
): Promise<readonly Pictures[]> {
  if (browser === null) return languages;
  const pathOf = (tag: string, name: string) => `${tag}/${name}`;
  const drawn = await drawPngs(
    languages.flatMap(({ tag, pictures }) =>
      pictures.map(({ name, svg }) => ({ path: pathOf(tag, name), svg })),
    ),
    browser,
    SCALE,
  );
  const pngs = new Map(drawn.map(({ path, bytes }) => [path, bytes]));
  return languages.map(({ tag, pictures }) => ({
    tag,
    pictures: pictures.map((picture) => ({
      ...picture,
      png: pngs.get(pathOf(tag, picture.name)) ?? null,
    })),
  }));
}
