import {
  Document,
  type FileChild,
  Footer,
  type ISectionOptions,
  type IStylesOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
} from "docx";
import { TOKENS } from "#charts/tokens.ts";
import { openEdition, openPage, type Page } from "#pages/edition.ts";
import { PRINT_WORDS } from "#wording/documents/print-words.ts";
import { fixedProperties } from "../archive/fixed-properties.ts";
import { repackOffice } from "../archive/fixed-zip.ts";
import type { Computed } from "../computed.ts";
import {
  type Counted,
  chapterSections,
  frontBlocks,
  pictureBlocks,
  tableBlocks,
} from "./document-sections.ts";
import type { NamedPicture } from "./named-picture.ts";
import { FONT, paragraph, wordLanguage } from "./paragraphs.ts";

/** The text of an edition with its tables and pictures as a DOCX for a round of comments; the same bytes every time. */
export async function commentDocument(
  computed: Computed,
  tag: string,
  pictures: readonly NamedPicture[],
): Promise<Uint8Array> {
  const edition = openEdition({ ...computed, tag, figures: {}, chapters: [] });
  const page = openPage(edition, "index.html");
  const counted: Counted = { tables: 0, figures: 0 };
  const document = new Document({
    title: page.say(page.record.roadmap.title),
    creator: page.say(page.record.roadmap.publisher),
    lastModifiedBy: page.say(page.record.roadmap.publisher),
    styles: stylesFor(page),
    numbering: { config: [list("bullets"), list("numbers")] },
    sections: [
      section([...frontBlocks(page), ...contents(page), ...chapterSections(page)]),
      ...(pictures.length === 0 ? [] : [section(pictureBlocks(page, pictures, counted))]),
      section(tableBlocks(page, counted)),
    ],
  });
  // Packed twice: the library lets nobody set the dates of its parts, and its own packing is a small share of the time.
  const bytes = new Uint8Array(await Packer.toBuffer(document));
  return repackOffice(bytes, (path, text) => fixedProperties(computed, path, numberedAnew(text)));
}

/** The library numbers pictures and headings through everything it makes; each document begins at 1. */
function numberedAnew(xml: string): string {
  const numbers = new Map<string, number>();
  const anew = (of: string, old: string) => {
    const key = `${of} ${old}`;
    const number =
      numbers.get(key) ??
      [...numbers.keys()].filter((other) => other.startsWith(`${of} `)).length + 1;
    numbers.set(key, number);
    return number;
  };
  return xml
    .replace(/(<wp:docPr id=")(\d+)/g, (_, before, old) => `${before}${anew("picture", old)}`)
    .replace(/(\b_Toc)(\d+)/g, (_, before, old) => `${before}${anew("heading", old)}`)
    .replace(
      /(<w:bookmark(?:Start|End) [^>]*w:id=")(\d+)/g,
      (_, before, old) => `${before}${anew("bookmark", old)}`,
    );
}

/**
 * Word's own contents, with the headings in it as they are written, so that it says something before anyone updates it;
 * page numbers come when Word updates it, because only the program that lays pages out knows them.
 */
function contents({ language }: Page): readonly FileChild[] {
  return [
    paragraph(PRINT_WORDS[language].contents, { style: "ContentsTitle" }),
    new TableOfContents(PRINT_WORDS[language].contents, {
      ...{ hyperlink: true, headingStyleRange: "1-1", beginDirty: false },
    }),
  ];
}

function section(children: ISectionOptions["children"]): ISectionOptions {
  const margin = { top: 1134, bottom: 1134, left: 1134, right: 1134 };
  const number = new Paragraph({
    style: "Footer",
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
  return {
    properties: { page: { margin, size: { width: 11906, height: 16838 } } },
    footers: { default: new Footer({ children: [number] }) },
    children,
  };
}

/** Headings are Word's own, so that its navigation and contents work; Khmer has the height it needs. */
function stylesFor({ language }: Page): IStylesOptions {
  const line = language === "km" ? 400 : 300;
  const ink = TOKENS.ink.light.slice(1);
  const look = (size: number, before: number) => ({
    run: { size, bold: true, boldComplexScript: true, font: FONT, color: ink },
    paragraph: { spacing: { before, after: 120 } },
  });
  const small = { size: 18, font: FONT, color: TOKENS.soft.light.slice(1) };
  return {
    default: {
      document: {
        run: { font: FONT, size: 21, language: wordLanguage(language) },
        paragraph: { spacing: { after: 120, line, lineRule: "auto" } },
      },
      title: look(44, 0),
      heading1: look(32, 480),
      heading2: look(26, 300),
      heading3: look(22, 240),
    },
    paragraphStyles: [
      { id: "Caption", name: "caption", basedOn: "Normal", next: "Normal", run: small },
      { id: "ContentsTitle", name: "TOC Heading", basedOn: "Normal", ...look(26, 300) },
      { id: "TOC1", name: "toc 1", basedOn: "Normal", paragraph: { spacing: { after: 40, line } } },
      { id: "Footer", name: "footer", basedOn: "Normal", run: small },
      {
        id: "TableText",
        name: "Table text",
        basedOn: "Normal",
        run: { size: 17, font: FONT },
        paragraph: {
          spacing: { after: 0, line: language === "km" ? 330 : 250, lineRule: "auto" },
        },
      },
    ],
  };
}

const DEEPEST_LIST = 4;

function list(reference: "bullets" | "numbers") {
  return {
    reference,
    levels: Array.from({ length: DEEPEST_LIST }, (_, level) => ({
      level,
      format: reference === "bullets" ? LevelFormat.BULLET : LevelFormat.DECIMAL,
      text: reference === "bullets" ? "•" : `%${level + 1}.`,
      style: { paragraph: { indent: { left: 500 * (level + 1), hanging: 300 } } },
    })),
  };
}
