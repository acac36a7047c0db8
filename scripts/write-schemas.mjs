// Writes schemas/*.schema.json from the shapes in src/record. Run it after changing a shape: node scripts/write-schemas.mjs
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const room = mkdtempSync(join(tmpdir(), "phlov-schemas-"));
try {
  const outfile = join(room, "json-schemas.mjs");
  const entry = join(root, "src/record/json-schemas.ts");
  await build({ entryPoints: [entry], bundle: true, format: "esm", outfile });
  const { jsonSchemas } = await import(pathToFileURL(outfile).href);
  for (const [name, schema] of Object.entries(jsonSchemas()))
    writeFileSync(join(root, "schemas", name), `${JSON.stringify(schema, null, 2)}\n`);
  const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
  execFileSync(process.execPath, [biome, "format", "--write", "schemas"], { cwd: root });
} finally {
  rmSync(room, { recursive: true, force: true });
}
