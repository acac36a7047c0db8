import { realpath } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";

/** How two folders lie to each other, by where they really are; "apart" when neither holds the other. */
export type Overlap = "apart" | "same" | "inside" | "around";

/** Where a folder that may not be there yet lies: "inside" the other, or "around" it. */
export async function foldersOverlap(folder: string, other: string): Promise<Overlap> {
  const [one, two] = [await realPlace(resolve(folder)), await realPlace(resolve(other))];
  if (one === two) return "same";
  if (isWithin(one, two)) return "inside";
  return isWithin(two, one) ? "around" : "apart";
}

function isWithin(inner: string, outer: string): boolean {
  const path = relative(outer, inner);
  return path !== ".." && !path.startsWith(`..${sep}`) && resolve(outer, path) !== path;
}

/** The real path as far as it exists, and the rest as it is written. */
async function realPlace(path: string): Promise<string> {
  const real = await realpath(path).catch(() => null);
  if (real !== null || dirname(path) === path) return real ?? path;
  return join(await realPlace(dirname(path)), basename(path));
}
