import { existsSync, realpathSync } from "node:fs";
import { basename, delimiter, dirname, join } from "node:path";

/**
 * The npm that runs us, else the one that came with this Node.js, else the one on the PATH.
 * @returns a command and its first arguments
 */
export function npm() {
  const beside = dirname(process.execPath);
  const onPath = (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, "npm"));
  const candidates = [
    process.env.npm_execpath?.replace(/npx-cli\.js$/, "npm-cli.js"),
    join(beside, "../lib/node_modules/npm/bin/npm-cli.js"),
    join(beside, "node_modules/npm/bin/npm-cli.js"),
    ...onPath.filter((path) => existsSync(path)).map((path) => realpathSync(path)),
  ];
  const script = candidates.find(
    (path) => path !== undefined && basename(path) === "npm-cli.js" && existsSync(path),
  );
  return script === undefined ? ["npm"] : [process.execPath, script];
}
