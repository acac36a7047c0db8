import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { z } from "zod";
import type { ArchiveFiles } from "../archive/fixed-zip.ts";

export const MANIFEST = "manifest.json";

/** What a bundle says of itself: what it is, what made it, and every file with its hash. */
const Manifest = z.object({
  bundle: z.literal("phlov"),
  /** Whether it holds the ballots that the public one leaves out. */
  form: z.enum(["public", "sealed"]),
  phlov: z.string(),
  madeWith: z.object({
    node: z.string(),
    chromium: z.string().nullable(),
    fonts: z.record(z.string(), z.string()),
  }),
  files: z.array(z.object({ path: z.string(), bytes: z.int(), sha256: z.string() })),
});
export type Manifest = z.infer<typeof Manifest>;

/** Reads a manifest; null where it is none. */
export function parseManifest(bytes: Uint8Array): Manifest | null {
  try {
    const parsed = Manifest.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return parsed.success ? parsed.data : null;
  } catch {
    // What is not JSON is not a manifest; the caller says so.
    return null;
  }
}

/** The manifest of files that are packed here, as it is written. */
export function printManifest(
  files: ArchiveFiles,
  made: Pick<Manifest, "form" | "phlov"> & { readonly chromium: string | null },
): string {
  const { form, phlov, chromium } = made;
  return manifestOf(files, { form, phlov, madeWith: { ...madeHere(), chromium } });
}

/** The manifest of these files, as it is written where they were made. */
export function manifestOf(
  files: ArchiveFiles,
  { form, phlov, madeWith }: Pick<Manifest, "form" | "phlov" | "madeWith">,
): string {
  const manifest: Manifest = {
    bundle: "phlov",
    form,
    phlov,
    madeWith,
    files: [...files.keys()].sort().map((path) => {
      const bytes = files.get(path) ?? new Uint8Array();
      return { path, bytes: bytes.length, sha256: sha256(bytes) };
    }),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** What this machine makes bundles with, beside a Chromium. */
export function madeHere(): Pick<Manifest["madeWith"], "node" | "fonts"> {
  return { node: process.version, fonts: fontVersions() };
}

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function fontVersions(): Record<string, string> {
  const { resolve } = createRequire(import.meta.url);
  const fonts = ["@fontsource/noto-sans", "@fontsource/noto-sans-khmer"];
  return Object.fromEntries(
    fonts.map((name) => {
      const { version }: { version: string } = JSON.parse(
        readFileSync(resolve(`${name}/package.json`), "utf8"),
      );
      return [name, version];
    }),
  );
}
