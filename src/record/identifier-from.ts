/**
 * A short name for addresses and files out of a title: its Latin words and digits joined by hyphens.
 *
 * @param title - in any language
 * @returns "" where the title has no Latin letter or digit, as a Khmer one
 */
export function identifierFrom(title: string): string {
  return title
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .replaceAll(" ", "-")
    .slice(0, MOST)
    .replace(/-+$/, "");
}

/** Leaves room in an identifier of 80 for a number behind. */
const MOST = 70;
