import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { CLONE, canWrite } from "./clone.mjs";
import { setUp } from "./setup.mjs";

const folder = await setUp();
const { publishAndServe } = await import(pathToFileURL(join(folder, "start.mjs")).href);
await publishAndServe({ clone: CLONE, site: folderForSite() });

/** In the clone where we may write; else beside the bundle, which is then a folder of this user alone, or a new one. */
function folderForSite() {
  const site = join(CLONE, "build", "editions");
  const nearest = [site, dirname(site), CLONE].find((path) => existsSync(path));
  if (canWrite(nearest)) return site;
  const beside = dirname(folder);
  return canWrite(beside) ? join(beside, "editions") : mkdtempSync(join(tmpdir(), "phlov-site-"));
}
