import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { CLONE, canWrite } from "./clone.mjs";
import { setUp } from "./setup.mjs";

const folder = await setUp();
const { publishAndServe } = await import(pathToFileURL(join(folder, "start.mjs")).href);
// Beside the bundle where the clone is read-only: that is a folder of this user alone.
const site = canWrite(CLONE) ? join(CLONE, "build", "site") : join(dirname(folder), "site");
await publishAndServe({ clone: CLONE, site });
