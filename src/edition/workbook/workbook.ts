import { type CellStyle, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { TOKENS } from "#charts/tokens.ts";
import { SHEET_NAMES } from "#wording/documents/workbook-words.ts";
import { LANGUAGES, type Language, pick } from "#wording/language.ts";
import { digits } from "#wording/numbers.ts";
import { fixedProperties } from "../archive/fixed-properties.ts";
import { repackOffice } from "../archive/fixed-zip.ts";
import type { Computed } from "../computed.ts";
import { readMeRows } from "./read-me-sheet.ts";
import { sheetSizes } from "./sheet-sizes.ts";
import { type CellContent, ColumnMaker, type SheetTable } from "./sheet-table.ts";
import { workbookTables } from "./workbook-tables.ts";

/** Every table of an edition in all its languages as one XLSX; the same edition gives the same bytes. */
export async function workbook(computed: Computed): Promise<Uint8Array> {
  const tags = computed.record.roadmap.languages;
  const tables = namedTables(workbookTables(computed, new ColumnMaker(tags)));
  const rows = readMeRows(computed, tables).map((row) => row.map(asText));
  const readMe: WriteSheet = {
    ...sized(bothNames(SHEET_NAMES.readMe), rows, READ_ME_WIDTHS),
    cells: new Map(rows.map(([value = ""], row) => [`${row},0`, { value, style: LABEL }])),
  };
  const { roadmap } = computed.record;
  const bytes = await writeXlsx({
    sheets: [readMe, ...tables.map(sheet)],
    properties: {
      title: pick(roadmap.title, tags[0] ?? "en"),
      creator: pick(roadmap.publisher, tags[0] ?? "en"),
    },
    defaultFont: FONT,
  });
  return repackOffice(bytes, (path, text) =>
    path === "xl/workbook.xml" ? quotedNames(text) : fixedProperties(computed, path, text),
  );
}

/** Names of sheets that hold blanks or Khmer stand in quotes, else programs take no heads from them; the library leaves them bare. */
function quotedNames(xml: string): string {
  return xml.replace(
    /(?<=<definedName [^>]*>)[^'<][^<]*(?=!\$1:\$1<)/g,
    (name) => `'${name.replaceAll("'", "''")}'`,
  );
}

const FONT = { name: "Noto Sans", size: 10 } as const;
const READ_ME_WIDTHS = [30, 110];
/** Characters that stand side by side on A4 upright and on its side before the type is shrunk too far to read. */
const [UPRIGHT, ON_ITS_SIDE] = [115, 230];
const LABEL: CellStyle = {
  font: { ...FONT, bold: true },
  alignment: { vertical: "top", wrapText: true },
};
const BODY: CellStyle = { font: FONT, alignment: { vertical: "top", wrapText: true } };
const HEAD: CellStyle = {
  font: { ...FONT, bold: true },
  fill: {
    type: "pattern",
    pattern: "solid",
    fgColor: { rgb: TOKENS.b1.light.slice(1).toUpperCase() },
  },
  alignment: { vertical: "bottom", wrapText: true },
  border: { bottom: { style: "thin", color: { rgb: TOKENS.edge.light.slice(1).toUpperCase() } } },
};

/** Names every sheet in all languages; several of one kind carry a number. */
function namedTables(tables: readonly SheetTable[]): readonly Named[] {
  return tables.map((table) => {
    const alike = tables.filter(({ name }) => name === table.name);
    const number = alike.length === 1 ? null : alike.indexOf(table) + 1;
    return { name: bothNames(table.name, number), about: table.about, table };
  });
}

interface Named {
  readonly name: string;
  readonly about: SheetTable["about"];
  readonly table: SheetTable;
}

function bothNames(name: Readonly<Record<Language, string>>, number: number | null = null): string {
  return LANGUAGES.map((language) =>
    number === null ? name[language] : `${name[language]} ${digits(String(number), language)}`,
  ).join(" · ");
}

function sheet({ name, table }: Named): WriteSheet {
  const rows = [[...table.head], ...table.rows.map((row) => row.map(asText))];
  const made = sized(name, rows);
  return {
    ...made,
    // The head stands on every printed page.
    pageSetup: { ...made.pageSetup, printTitlesRow: "$1:$1" },
    cells: new Map(
      table.head.map((value, column) => [
        `0,${column}`,
        { value, type: "string", style: HEAD } as const,
      ]),
    ),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${columnLetters(table.head.length)}${table.rows.length + 1}` },
  };
}

function sized(name: string, rows: CellContent[][], fixed?: readonly number[]): WriteSheet {
  const { widths, heights } = sheetSizes(rows, fixed);
  return {
    name,
    rows,
    columns: widths.map((width) => ({ width, style: BODY })),
    rowDefs: new Map(heights.map((height, row) => [row, { height }])),
    pageSetup: pageSetup(widths),
    // The name of the sheet, and which of its pages it is.
    headerFooter: { oddFooter: "&L&A&R&P / &N" },
  };
}

/** Every column of a table on one page across: upright where it is narrow, on A3 where it is very wide. */
function pageSetup(widths: readonly number[]): NonNullable<WriteSheet["pageSetup"]> {
  const across = widths.reduce((sum, width) => sum + width, 0);
  return {
    paperSize: across > ON_ITS_SIDE ? "a3" : "a4",
    orientation: across > UPRIGHT ? "landscape" : "portrait",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  };
}

/** Characters that XML cannot hold are left out; everything else, also "=1+1", stays the text it is. */
function asText<Value>(value: Value): Value | string {
  return typeof value === "string" ? value.replaceAll(NOT_IN_XML, "") : value;
}

/** Control characters and halves of characters. */
const NOT_IN_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? last : columnLetters(Math.floor((column - 1) / 26)) + last;
}
