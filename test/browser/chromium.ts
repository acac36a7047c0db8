import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

/** Set by a person, or by the test command where no browser can be had: browser tests are then left out, and say so. */
export const SKIPPED = process.env.PHLOV_SKIP_BROWSER === "1";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "chrome"];
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the Chromium named by CHROMIUM or found on the path. */
export function startChromium(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? onPath();
  if (executablePath === undefined)
    throw new Error(
      "No Chromium found. Name one in CHROMIUM, or set PHLOV_SKIP_BROWSER=1 to leave the browser tests out.",
    );
  return chromium.launch({ executablePath, args: FLAGS });
}

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
