/** A path as a person can paste it into a command, in quotation marks where the shell would take it apart. */
export function shellWord(path: string): string {
  const safe = path.startsWith("-") ? `./${path}` : path;
  if (/^[\w./:@%+,\\-]+$/.test(safe)) return safe;
  // Double marks serve every shell; what still has a meaning within them needs the single ones.
  return /["$`!\\]/.test(safe) ? `'${safe.replaceAll("'", "'\\''")}'` : `"${safe}"`;
}
