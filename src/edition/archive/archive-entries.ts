/** What the directory of a zip archive says of one file, before anything is unpacked. */
export interface ArchiveEntry {
  readonly path: string;
  /** Bytes when unpacked. */
  readonly size: number;
  /** Bytes when packed. */
  readonly packed: number;
  /** Where its header and then its packed bytes begin. */
  readonly start: number;
  readonly isLink: boolean;
  readonly isEncrypted: boolean;
}

export interface ArchiveDirectory {
  readonly entries: readonly ArchiveEntry[];
  /** Where it begins, behind the packed files. */
  readonly start: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const [END_LENGTH, ENTRY_LENGTH, LONGEST_COMMENT] = [22, 46, 0xffff];
/** The part of a Unix file mode that says what a file is, and what it says of a link. */
const [FILE_KIND, LINK] = [0o170000, 0o120000];

/**
 * Reads the directory at the end of a zip archive; null where it is none, is cut off, or its parts do not agree.
 *
 * @see APPNOTE.TXT 6.3, 4.3.12 and 4.3.16
 */
export function archiveEntries(bytes: Uint8Array): ArchiveDirectory | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const entries: ArchiveEntry[] = [];
  const start = view.getUint32(end + 16, true);
  let at = start;
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    const length = view.getUint16(at + 28, true);
    if (at + ENTRY_LENGTH + length > end) return null;
    entries.push(entryAt(bytes, view, at));
    at += ENTRY_LENGTH + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return at === end ? { entries, start } : null;
}

/** Where the directory ends; the archive itself ends with the comment that follows. */
function endOfDirectory(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1)
    if (view.getUint32(at, true) === END_OF_DIRECTORY)
      return at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength ? at : null;
  return null;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): ArchiveEntry {
  const name = bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + view.getUint16(at + 28, true));
  return {
    path: new TextDecoder().decode(name),
    size: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    start: view.getUint32(at + 42, true),
    isLink: ((view.getUint32(at + 38, true) >>> 16) & FILE_KIND) === LINK,
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
  };
}
