// Bundles sources of ours for a benchmark: one module with what it times, and the threads of src/jobs beside it.
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { CLONE } from "./clone.mjs";

const NODE = { bundle: true, format: "esm", platform: "node", target: "node20", logLevel: "error" };
/** Packages in CommonJS ask for Node's modules in the old way. */
const REQUIRE =
  'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);';

/** Imports these files of src, such as `statistics/smaa-shares`, as one module; what it leaves on the disk goes at the end. */
export async function bundled(files, { threads = [] } = {}) {
  const folder = benchFolder();
  const contents = files
    .map((name) => `export * from ${JSON.stringify(join(CLONE, "src", `${name}.ts`))};`)
    .join("\n");
  const outfile = join(folder, "bench.mjs");
  const banner = { js: REQUIRE };
  await build({ ...NODE, stdin: { contents, resolveDir: CLONE }, outfile, banner });
  for (const name of threads)
    await build({
      ...NODE,
      entryPoints: [join(CLONE, "src/jobs", `${name}.ts`)],
      outfile: join(folder, `${name}.mjs`),
      banner,
    });
  return import(pathToFileURL(outfile).href);
}

/** Bundles a program that is to run in a process of its own. @returns where it is until this process ends */
export async function bundledProgram(file) {
  const folder = benchFolder();
  symlinkSync(join(CLONE, "node_modules"), join(folder, "node_modules"), "junction");
  const outfile = join(folder, "program.mjs");
  await build({ ...NODE, packages: "external", entryPoints: [join(CLONE, file)], outfile });
  return outfile;
}

/** A folder for the time of this process, with the migrations where a bundle looks for them. */
function benchFolder() {
  const folder = mkdtempSync(join(tmpdir(), "phlov-bench-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(CLONE, "src", "database", "migrations"), join(folder, "migrations"), {
    recursive: true,
  });
  return folder;
}
