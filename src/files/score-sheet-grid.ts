/** One cell of a score sheet, as somebody typed it. */
export interface SheetCell {
  /** Trimmed, single spaces; empty where nothing stands. */
  readonly text: string;
  /** Null where the cell holds no exact number; a date is none. */
  readonly number: number | null;
  /** Where to find it: `7:12` (line and column) in a text file, `Sheet1!C7` in a workbook. */
  readonly place: string;
}

/** A table of cells without its empty rows, and what a reader should know about how it was read. */
export interface SheetGrid {
  readonly rows: readonly (readonly SheetCell[])[];
  readonly notes: readonly string[];
}

/** Something in a score sheet that keeps it from being read. */
export interface SheetProblem {
  readonly place: string;
  readonly found: string;
  readonly expected: string;
}

const KHMER_DIGITS = "០១២៣៤៥៦៧៨៩";

/** Text as it is compared: no space around it, single spaces inside, accents and vowels composed. */
export function cleanText(text: string): string {
  return text.replace(/\s+/gu, " ").trim().normalize("NFC");
}

/** A number that is written out in full, in Latin or Khmer digits; null for anything else, such as `1,234` or `4 of 5`. */
export function exactNumber(text: string, decimalSign: "." | "," = "."): number | null {
  const latin = text
    .replace(/[០-៩]/gu, (digit) => String(KHMER_DIGITS.indexOf(digit)))
    .replace(decimalSign, ".");
  return /^[+-]?\d+(?:\.\d+)?$/.test(latin) ? Number(latin) : null;
}

/** How a cell is quoted in a sentence. */
export function shown(cell: SheetCell | undefined): string {
  if (cell === undefined || cell.text === "") return "an empty cell";
  const text = cell.text.length > 40 ? `${cell.text.slice(0, 39)}…` : cell.text;
  return `“${text}”`;
}
