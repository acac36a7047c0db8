/**
 * The address of one file of a site as seen from another, with every file name spelled out, so that it works from disk and under any path.
 *
 * @param from - path of the page that holds the link, from the root of the site
 * @param target - path of the file it points to, from the root of the site, with an anchor where one is meant
 * @returns a relative address; just the anchor where both are the same file
 */
export function relativeLink(from: string, target: string): string {
  const [path = "", anchor] = target.split("#");
  const fragment = anchor === undefined ? "" : `#${anchor}`;
  if (path === from) return fragment === "" ? nameOf(path) : fragment;
  const here = from.split("/").slice(0, -1);
  const there = path.split("/");
  const shared = sharedFolders(here, there.slice(0, -1));
  return [...here.slice(shared).map(() => ".."), ...there.slice(shared)].join("/") + fragment;
}

function nameOf(path: string): string {
  return path.split("/").at(-1) ?? path;
}

function sharedFolders(one: readonly string[], other: readonly string[]): number {
  const parts = one.findIndex((folder, depth) => folder !== other[depth]);
  return parts === -1 ? one.length : parts;
}
