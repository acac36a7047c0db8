import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { CLONE, canWrite } from "./clone.mjs";
import { withLock } from "./lock.mjs";
import { npm } from "./npm.mjs";

const PACKAGES = join(CLONE, "node_modules");
const STAMP = join(PACKAGES, ".phlov-setup");

/** Installs the packages of package-lock.json unless exactly these are there already. */
export async function installPackages(say) {
  const wanted = fingerprint();
  if (isInstalled(wanted)) return;
  if (!canWrite(CLONE))
    throw new Error(
      `The packages of Phlov are not installed, and ${CLONE} cannot be written. Run npm start there once as its owner.`,
    );
  mkdirSync(join(CLONE, "dist"), { recursive: true });
  const install = async () => {
    if (isInstalled(wanted)) return;
    say("Installing packages (the first time this takes about a minute) …");
    await npmCi();
    writeFileSync(STAMP, wanted);
    say("Packages are installed.");
  };
  await withLock(join(CLONE, "dist", "setup.lock"), install, () =>
    say("Waiting for another set-up of this clone to finish …"),
  );
}

function fingerprint() {
  const lock = readFileSync(join(CLONE, "package-lock.json"));
  const [major] = process.versions.node.split(".");
  const hash = createHash("sha256").update(lock).digest("hex");
  return `${hash} node ${major} ${process.platform} ${process.arch}`;
}

function isInstalled(wanted) {
  if (existsSync(STAMP)) return readFileSync(STAMP, "utf8") === wanted;
  if (!isInstalledByHand()) return false;
  if (canWrite(PACKAGES)) writeFileSync(STAMP, wanted);
  return true;
}

/** Somebody ran npm themselves: npm's own list of what it installed agrees with package-lock.json. */
function isInstalledByHand() {
  const list = join(PACKAGES, ".package-lock.json");
  const engine = join(PACKAGES, "@esbuild", `${process.platform}-${process.arch}`);
  if (!existsSync(list) || !existsSync(engine)) return false;
  const wanted = JSON.parse(readFileSync(join(CLONE, "package-lock.json"), "utf8")).packages;
  const present = JSON.parse(readFileSync(list, "utf8")).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === "" || present[path]?.version === version || (optional && !present[path]),
  );
}

/** No install script of any package is needed, so none is run; development packages come along whatever NODE_ENV says. */
async function npmCi() {
  const flags = [
    "ci",
    "--ignore-scripts",
    "--include=dev",
    "--include=optional",
    "--prefer-offline",
  ];
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
  // A system user may have no home to keep npm's downloads in.
  const cache = canWrite(homedir()) ? null : mkdtempSync(join(tmpdir(), "phlov-npm-"));
  try {
    await run([...npm(), ...flags, ...quiet], cache === null ? {} : { npm_config_cache: cache });
  } finally {
    if (cache !== null) rmSync(cache, { recursive: true, force: true });
  }
}

function run([command, ...args], env) {
  const child = spawn(command, args, {
    cwd: CLONE,
    // Only stderr: the standard output of `phlov results --json` belongs to the results.
    stdio: ["ignore", 2, 2],
    env: { ...process.env, ...env },
    shell: command === "npm" && process.platform === "win32",
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(NOT_INSTALLED))));
  });
}

const NOT_INSTALLED =
  "The packages could not be installed (npm's message stands above). The first set-up needs the network and about 250 MB of free space; then try again.";
