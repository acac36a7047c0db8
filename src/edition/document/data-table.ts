import { AlignmentType, Paragraph, Table, TableCell, TableRow, WidthType } from "docx";
import { TOKENS } from "#charts/tokens.ts";
import type { FigureTable } from "#pages/figure.ts";
import { columnWidths } from "./column-widths.ts";
import { run } from "./paragraphs.ts";

const RULE = { style: "single", size: 4, color: TOKENS.rule.light.slice(1) } as const;
const NONE = { style: "none", size: 0, color: "auto" } as const;
const NUMBER = /^[−<>]?[\d០-៩][\d០-៩.,=–\s]*%?$/u;

/** A real table: its head row repeats on every page, no row breaks across two, and numbers stand under their head. */
export function dataTable({ head, rows }: FigureTable): Table {
  const widths = columnWidths({ head, rows });
  const isNumeric = head.map((_, at) => rows.length > 0 && rows.every((row) => isNumber(row[at])));
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((text, at) =>
        cell(text, { isHead, isNumeric: isNumeric[at] === true, width: widths[at] ?? 0 }),
      ),
    });
  return new Table({
    columnWidths: [...widths],
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: {
      top: RULE,
      bottom: RULE,
      left: NONE,
      right: NONE,
      insideHorizontal: RULE,
      insideVertical: NONE,
    },
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  });
}

/** A number, or the dash that stands where there is none. */
function isNumber(text = ""): boolean {
  return text === "–" || NUMBER.test(text);
}

interface CellLook {
  readonly isHead: boolean;
  readonly isNumeric: boolean;
  /** In twentieths of a point. */
  readonly width: number;
}

function cell(text: string, { isHead, isNumeric, width }: CellLook): TableCell {
  const alignment = isNumeric ? AlignmentType.END : AlignmentType.START;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    ...(isHead ? { shading: { fill: TOKENS.b1.light.slice(1) } } : {}),
    children: [
      new Paragraph({ alignment, style: "TableText", children: [run(text, { bold: isHead })] }),
    ],
  });
}
