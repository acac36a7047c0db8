const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const ALLOWED = ["http", "https", "mailto"];
/** A chapter's page stands in the folder `chapters` of its language; one step up reaches the other pages. */
const STEPS_UP = 1;

/**
 * What is wrong with the address of a link in a chapter; null where a reader may follow it.
 *
 * @param address - as it stands in the page, such as `../items/iot.html`, `#cut` or `https://example.org`
 * @returns in words, what was found
 */
export function whyNoChapterAddress(address: string): string | null {
  const scheme = SCHEME.exec(address)?.[1]?.toLowerCase();
  if (scheme !== undefined)
    return ALLOWED.includes(scheme) ? null : `an address that begins with ${scheme}:`;
  // Browsers read a backslash as a slash, and %2e as a dot.
  const path = (address.split(/[?#]/)[0] ?? "").replaceAll("\\", "/").replace(/%5c/gi, "/");
  if (path.startsWith("//")) return "an address on another host, without https:";
  if (path.startsWith("/")) return "an address from the root of the host";
  return climbsOut(path) ? "an address that leads out of the edition" : null;
}

/** What such an address may be. */
export const CHAPTER_ADDRESS =
  "https://…, http://…, mailto:…, a place on the page (#…) or a page of the same language (../items/…)";

function climbsOut(path: string): boolean {
  let depth = STEPS_UP;
  for (const step of path.replace(/%2e/gi, ".").split("/")) {
    if (step === "..") depth -= 1;
    else if (step !== "." && step !== "") depth += 1;
    if (depth < 0) return true;
  }
  return false;
}
