import { rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type CellValue, writeXlsx } from "hucre/xlsx";
import { readScoreSheet } from "#files/sheets/read-score-sheet.ts";
import type { SheetOptions } from "#files/sheets/score-sheet.ts";
import { parseScale } from "#files/sheets/sheet-scale.ts";

/** What a messy file must come to: its numbers, its questions, or what is wrong with it. */
export interface MessyCase {
  readonly name: string;
  readonly file: string | Uint8Array | Promise<Uint8Array>;
  readonly answers?: Readonly<Record<string, string>>;
  readonly scale?: string;
  readonly labels?: Readonly<Record<string, number>>;
  /** `E1 IoT A 4` for a ballot, `- IoT A 40` for a total, `2:E1 …` in a later round; `?` where the expert abstains. */
  readonly scores?: readonly string[];
  /** Identifiers of the questions. */
  readonly asks?: readonly string[];
  /** Beginnings of the problems: place and what was found. */
  readonly wrong?: readonly string[];
  /** Something that one of the notes says. */
  readonly says?: RegExp;
}

/** What came of a file, in the notation of a case. */
export async function outcomeOf({ file, answers, scale, labels }: MessyCase) {
  const path = join(tmpdir(), `phlov-messy-${process.pid}.sheet`);
  writeFileSync(path, await file);
  try {
    const stated = scale === undefined ? undefined : (parseScale(scale) ?? undefined);
    const options: SheetOptions = { answers, scale: stated, labels };
    const reading = await readScoreSheet(path, options);
    if (!reading.ok)
      return {
        asks: reading.questions.map(({ id }) => id),
        wrong: reading.problems.map(({ place, found }) => `${place}: ${found}`),
      };
    const { ballots, totals, notes } = reading.sheet;
    return {
      scores: [
        ...ballots.map(({ round, expert, item, criterion, score }) => {
          const later = round === 1 ? "" : `${round}:`;
          return `${later}${expert} ${item} ${criterion} ${score ?? "?"}`;
        }),
        ...totals.map(({ item, criterion, total }) => `- ${item} ${criterion} ${total}`),
      ],
      notes: notes.join("\n"),
    };
  } finally {
    rmSync(path, { force: true });
  }
}

/** A workbook of plain sheets. */
export function book(sheets: Readonly<Record<string, CellValue[][]>>): Promise<Uint8Array> {
  return writeXlsx({ sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })) });
}

export function zipped(text: string): Uint8Array {
  return gzipSync(text);
}

/** A ZIP archive of the given parts, deflated, as it stands on the disk; `size` may lie about a part. */
export function bytesOf(...codes: readonly number[]): Uint8Array {
  return Uint8Array.from(codes);
}

export function utf16(text: string, kind: "le" | "be", isMarked: boolean): Uint8Array {
  const bytes = Buffer.from(isMarked ? `\uFEFF${text}` : text, "utf16le");
  return kind === "le" ? bytes : bytes.swap16();
}

/** Rows of ballots under the usual header. */
export function long(...rows: readonly string[]): string {
  return ["expert,item,criterion,score", ...rows].join("\n");
}
