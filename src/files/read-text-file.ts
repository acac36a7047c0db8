import { open, realpath } from "node:fs/promises";
import { join, sep } from "node:path";
import { type PositionInText, positionInText } from "./position-in-text.ts";

/** Larger files are refused: a record is read whole, and no panel fills this. */
const MOST_BYTES = 64 * 1024 * 1024;

/** What a text file holds, or why it cannot be read. */
export type TextFile =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false;
      readonly found: string;
      readonly expected: string;
      readonly position: PositionInText;
    };

/**
 * Reads a UTF-8 file of a record; line ends become LF and a byte order mark is dropped.
 * A link that leads out of the folder is refused: a record is complete in itself.
 */
export async function readTextFile(folder: string, file: string): Promise<TextFile> {
  try {
    const path = await realpath(join(folder, file));
    const root = await realpath(folder);
    if (!path.startsWith(root.endsWith(sep) ? root : root + sep))
      return refused("a link that leads out of the folder", "the file itself");
    return await readWhole(path);
  } catch (error) {
    return refused(unreadable(error), "a file that can be read");
  }
}

async function readWhole(path: string): Promise<TextFile> {
  const handle = await open(path, "r");
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) return refused("no ordinary file", "a file");
    if (stats.size > MOST_BYTES)
      return refused(`a file of ${stats.size} bytes`, `at most ${MOST_BYTES} bytes`);
    return decoded(await handle.readFile());
  } finally {
    await handle.close();
  }
}

function decoded(bytes: Uint8Array): TextFile {
  const text = new TextDecoder("utf-8").decode(bytes).replace(/\r\n/g, "\n");
  if (!isUtf8(bytes)) {
    const position = positionInText(text, text.indexOf("\uFFFD"));
    return refused("bytes that are not UTF-8", "a text file saved as UTF-8", position);
  }
  const nul = text.indexOf("\0");
  if (nul < 0) return { ok: true, text };
  return refused("a NUL byte", "a text file saved as UTF-8", positionInText(text, nul));
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function unreadable(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return "no such file";
  if (code === "EACCES" || code === "EPERM") return "a file that we may not read";
  return error instanceof Error ? error.message : String(error);
}

function refused(
  found: string,
  expected: string,
  position: PositionInText = { line: 1, column: 1 },
): TextFile {
  return { ok: false, found, expected, position };
}
