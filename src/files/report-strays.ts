import type { Reading } from "./reading.ts";

const TOP_FILES = ["roadmap.yaml", "links.yaml", "decisions.yaml", "chart.yaml"];
const TOP_FOLDERS = ["items", "assessments", "evidence", "text"];
const EVIDENCE_FILES = ["indicators.yaml", "trends.yaml", "policies.yaml"];
const DATA = /\.(?:ya?ml|csv)$/i;

/**
 * Reports data that nobody reads, because its name is misspelt: a silent gap would be worse than a complaint.
 * Other papers beside the record, such as a README or a scan, are nobody's business.
 */
export async function reportStrays(reading: Reading): Promise<void> {
  const top = await reading.list(".");
  for (const file of top.files.filter((name) => DATA.test(name) && !TOP_FILES.includes(name)))
    report(reading, file, TOP_FILES);
  for (const folder of top.folders.filter((name) => !TOP_FOLDERS.includes(name)))
    if (await holdsData(reading, folder)) report(reading, folder, TOP_FOLDERS);
  const evidence = await reading.list("evidence");
  for (const name of [...evidence.files, ...evidence.folders])
    if (!EVIDENCE_FILES.includes(name)) report(reading, `evidence/${name}`, EVIDENCE_FILES);
}

async function holdsData(reading: Reading, folder: string): Promise<boolean> {
  return (await reading.list(folder)).files.some((name) => DATA.test(name));
}

function report(reading: Reading, file: string, known: readonly string[]): void {
  const name = file.slice(file.lastIndexOf("/") + 1);
  const expected = `one of ${known.join(", ")}`;
  reading.report({ file, prefix: [] }, { found: `"${name}", which nobody reads`, expected });
}
