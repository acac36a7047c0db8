/** Runs before anything else is loaded, so that an old Node.js says what it lacks instead of a syntax error. */
export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `Phlov needs Node.js 20.19 or newer; this is ${version}. Install a newer one from https://nodejs.org and try again.`,
  );
  process.exit(1);
}
