import type { Browser } from "playwright-core";
import { CHROMIUM_FLAGS, chromiumPath } from "./chromium.ts";

/** What an edition lacks where there is no Chromium. */
const LACKS = {
  pdf: "there is no PDF",
  documents: "the pictures in the documents show only where a program draws SVG",
  png: "the pictures come as SVG and not as PNG",
} as const;
export type Lack = keyof typeof LACKS;

/** A Chromium and how to say that there is none. */
type Started =
  | { readonly browser: Browser }
  | { readonly browser: null; readonly sentence: string };

/**
 * Starts the Chromium that there is; where there is none, or it does not start, one sentence says what is left out.
 *
 * @param lacks - what it is wanted for
 */
export async function startChromium(lacks: readonly Lack[]): Promise<Started> {
  const without = listed(lacks.map((lack) => LACKS[lack]));
  const executablePath = chromiumPath();
  if (executablePath === null) {
    const sentence = `No Chromium was found, so ${without}; install one, or name it in CHROMIUM.`;
    return { browser: null, sentence };
  }
  try {
    const { chromium } = await import("playwright-core");
    return { browser: await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] }) };
  } catch (error) {
    const [reason = ""] = String(error instanceof Error ? error.message : error).split("\n");
    return {
      browser: null,
      sentence: `The Chromium at ${executablePath} did not start (${reason}), so ${without}.`,
    };
  }
}

function listed(clauses: readonly string[]): string {
  return [clauses.slice(0, -1).join(", "), ...clauses.slice(-1)]
    .filter((part) => part !== "")
    .join(" and ");
}
