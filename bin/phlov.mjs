#!/usr/bin/env node
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { setUp } from "../scripts/setup.mjs";

const folder = await setUp();
await import(pathToFileURL(join(folder, "main.mjs")).href);
