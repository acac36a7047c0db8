import { recordFiles } from "#files/record-files.ts";
import { type Edition, openEdition } from "#pages/edition.ts";
import { editionPages } from "#pages/edition-pages.ts";
import { frontPage } from "#pages/front-page.tsx";
import { icon, stylesheet } from "#pages/stylesheet.ts";
import { publishedResults } from "#results/published-results.ts";
import { FICTIONAL } from "#wording/fictional.ts";
import { isLanguage } from "#wording/language.ts";
import { browserScript } from "./browser-script.ts";
import type { Computed } from "./computed.ts";
import { drawFigures } from "./draw-figures.ts";
import { figureDataFiles } from "./figure-data-files.ts";
import { FileWriter } from "./file-writer.ts";
import { subsetFonts } from "./fonts/subset-fonts.ts";
import { createMeasure } from "./measure-text.ts";
import { crawlerFiles } from "./metadata/sitemap.ts";
import { readMethodPages } from "./method-pages/read-method-pages.ts";
import { renderChapters } from "./render-chapters.ts";
import { searchData } from "./search/search-data.ts";
import { UsedCharacters } from "./used-characters.ts";

/** Called with the number of files written so far and the number there will be. */
export type Progress = (done: number, of: number) => void;

interface EditionFile {
  readonly path: string;
  readonly content: () => string;
}

/** Writes every file of an edition into an empty folder and says how many there are. */
export async function writeEdition(
  computed: Computed,
  folder: string,
  onProgress: Progress = () => {},
): Promise<number> {
  const scripts = browserScripts();
  const measure = await createMeasure();
  const tags = computed.record.roadmap.languages;
  const languages = await Promise.all(
    tags.map(async (tag) => {
      const { figures, itemFigure, pictures } = drawFigures(computed, tag, measure);
      const chapters = renderChapters(computed, tag);
      const methodPages = await readMethodPages(isLanguage(tag) ? tag : "en");
      const source = { ...computed, tag, figures, itemFigure, chapters, methodPages };
      return { edition: openEdition(source), pictures };
    }),
  );
  const files = [
    ...siteFiles(
      computed,
      languages.map(({ edition }) => edition),
    ),
    ...languages.flatMap(({ pictures }) => pictures),
    ...languages.flatMap(({ edition }) => figureDataFiles(edition)),
    ...languages.flatMap(({ edition }) => languageFiles(edition)),
    ...crawlerFiles(languages.map(({ edition }) => ({ edition, pages: editionPages(edition) }))),
  ];
  const writer = new FileWriter(folder);
  const used = new UsedCharacters();
  for (const [index, { path, content }] of files.entries()) {
    const text = content();
    used.add(text);
    await writer.write(path, text);
    onProgress(index + 1, files.length);
  }
  const assets = [...(await scripts), ...(await styleFiles(used.sorted()))];
  for (const [path, content] of assets) await writer.write(`assets/${path}`, content);
  await writer.done();
  return files.length + assets.length;
}

type AssetFile = readonly [path: string, content: string | Uint8Array];

/** What runs in the browser; made beside everything else, because the bundler is a process of its own. */
async function browserScripts(): Promise<readonly AssetFile[]> {
  return Promise.all([
    browserScript("figure-script/light-paths.ts").then((script) => ["figures.js", script] as const),
    browserScript("search/search-form.ts").then((script) => ["search.js", script] as const),
  ]);
}

/** The stylesheet and the fonts, which are cut to the characters that the edition turned out to use. */
async function styleFiles(characters: string): Promise<readonly AssetFile[]> {
  const fonts = await subsetFonts(characters);
  return [
    ...fonts.map(({ file, bytes }) => [`fonts/${file.name}`, bytes] as const),
    ["style.css", stylesheet(fonts.map(({ file }) => file))],
  ];
}

/** Files that stand beside the languages: the first language's front, the results, the style. */
function siteFiles(
  { record, results, findings }: Computed,
  editions: readonly Edition[],
): readonly EditionFile[] {
  const json = (tag: string) => () =>
    `${JSON.stringify(publishedResults(results, findings, isLanguage(tag) ? tag : "en"), null, 2)}\n`;
  const [first] = editions;
  return [
    { path: "assets/icon.svg", content: icon },
    ...(first === undefined
      ? []
      : [
          { path: "index.html", content: () => frontPage(first, "index.html") },
          { path: "results.json", content: json(first.tag) },
        ]),
    ...[...recordFiles(record)].map(([path, text]) => ({
      path: `record/${path}`,
      content: () => (record.roadmap.fictional ? markedFictional(path, text) : text),
    })),
    ...record.roadmap.languages.map((tag) => ({ path: `results.${tag}.json`, content: json(tag) })),
  ];
}

/** A file of an invented record says so even when it travels alone; tables say it in the experts' names. */
function markedFictional(path: string, text: string): string {
  return path.endsWith(".yaml")
    ? `# ${FICTIONAL.en}: invented for demonstration; nothing here is real.\n${text}`
    : text;
}

function languageFiles(edition: Edition): readonly EditionFile[] {
  const pages = editionPages(edition).map(({ path, print }) => ({
    path: `${edition.tag}/${path}`,
    content: print,
  }));
  const data = { path: `assets/search.${edition.tag}.js`, content: () => searchData(edition) };
  return [...pages, data];
}
