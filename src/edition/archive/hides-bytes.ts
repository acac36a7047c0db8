import type { ArchiveDirectory, ArchiveEntry } from "./archive-entries.ts";

const HEADER = 0x04034b50;
const HEADER_LENGTH = 30;
/** Flag of a file whose checksum and sizes follow it, and the most bytes that they take. */
const [SIZES_FOLLOW, LONGEST_SIZES] = [8, 24];

/**
 * Whether an archive holds more than its directory says: bytes between two files, or a file that calls itself
 * otherwise. Programs that read an archive from its beginning would unpack those.
 *
 * @see APPNOTE.TXT 6.3, 4.3.7 and 4.3.9
 */
export function hidesBytes(bytes: Uint8Array, { entries, start }: ArchiveDirectory): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const inOrder = [...entries].sort((one, other) => one.start - other.start);
  let least = 0;
  let most = 0;
  for (const entry of inOrder) {
    const name = headerName(bytes, view, entry);
    if (name !== entry.path || entry.start < least || entry.start > most) return true;
    least = endOf(view, entry);
    most = least + ((view.getUint16(entry.start + 6, true) & SIZES_FOLLOW) > 0 ? LONGEST_SIZES : 0);
  }
  return start < least || start > most;
}

/** What a file is called where its own bytes begin; null where no file begins there. */
function headerName(bytes: Uint8Array, view: DataView, { start }: ArchiveEntry): string | null {
  if (start + HEADER_LENGTH > bytes.length || view.getUint32(start, true) !== HEADER) return null;
  const from = start + HEADER_LENGTH;
  return new TextDecoder().decode(bytes.subarray(from, from + view.getUint16(start + 26, true)));
}

function endOf(view: DataView, { start, packed }: ArchiveEntry): number {
  const lengths = view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  return start + HEADER_LENGTH + lengths + packed;
}
