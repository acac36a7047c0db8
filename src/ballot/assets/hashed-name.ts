import { createHash } from "node:crypto";

/** A file's name that changes with what is in it, so that browsers may keep the file for ever. */
export function hashedName(name: string, ending: string, content: string): string {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 12);
  return `${name}.${hash}.${ending}`;
}
