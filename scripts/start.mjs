import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { setUp } from "./setup.mjs";

const folder = await setUp();
await import(pathToFileURL(join(folder, "start.mjs")).href);
