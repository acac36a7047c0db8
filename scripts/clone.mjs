import { accessSync, constants } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this clone, wherever it was called from. */
export const CLONE = dirname(dirname(fileURLToPath(import.meta.url)));

export function canWrite(folder) {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
