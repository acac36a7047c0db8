import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { BALLOT_FONTS, fontFaces } from "./ballot-fonts.ts";
import { ballotStyle } from "./ballot-style.ts";
import { hashedName } from "./hashed-name.ts";
import { roomStyle } from "./room-style.ts";

/** A file that the light pages ask for; its address changes with its bytes. */
interface BallotAsset {
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: () => Promise<Uint8Array<ArrayBuffer>>;
}

export interface BallotAssets {
  readonly stylesheet: string;
  readonly script: string;
  readonly roomStylesheet: string;
  readonly roomScript: string;
  readonly files: readonly BallotAsset[];
}

const FOLDER = "/assets/ballot/";
const HOLDER: { made?: Promise<BallotAssets> } = {};

/** Style, script and letters of the expert's pages; made once for each process. */
export function ballotAssets(): Promise<BallotAssets> {
  HOLDER.made ??= make();
  return HOLDER.made;
}

async function make(): Promise<BallotAssets> {
  const style = asset("style", "css", ballotStyle(fontFaces()));
  const roomSheet = asset("room", "css", roomStyle(fontFaces()));
  const script = asset("ballot", "js", await bundled("ballot-script.ts"));
  const roomScript = asset("room", "js", await bundled("room-script.ts"));
  const fonts = BALLOT_FONTS.map(({ file, bytes }) => ({
    path: `${FOLDER}${file}`,
    mediaType: "font/woff2",
    bytes,
  }));
  return {
    stylesheet: style.path,
    script: script.path,
    roomStylesheet: roomSheet.path,
    roomScript: roomScript.path,
    files: [style, script, roomSheet, roomScript, ...fonts],
  };
}

const TYPES = { css: "text/css; charset=utf-8", js: "text/javascript; charset=utf-8" };

function asset(name: string, ending: keyof typeof TYPES, text: string): BallotAsset {
  return {
    path: `${FOLDER}${hashedName(name, ending, text)}`,
    mediaType: TYPES[ending],
    bytes: async () => new TextEncoder().encode(text),
  };
}

/** The script as one plain file for phones of some years ago. */
async function bundled(entry: string): Promise<string> {
  const built = await build({
    entryPoints: [source(entry)],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2020",
    legalComments: "none",
    charset: "utf8",
  });
  return built.outputFiles[0]?.text ?? "";
}

/** Beside this file, or in the clone where this file was bundled into another. */
function source(entry: string): string {
  const beside = fileURLToPath(new URL(`../script/${entry}`, import.meta.url));
  const clone = process.env.PHLOV_CLONE ?? process.cwd();
  return existsSync(beside) ? beside : join(clone, "src/ballot/script", entry);
}
