import type { RecordPath } from "#record/problem.ts";
import type { Finding } from "#results/results.ts";
import { pick } from "#wording/language.ts";
import { colours } from "./terminal.ts";

const WEIGHTS = [
  ["could-change-the-choice", "●", "Could change the choice"],
  ["does-not-agree-with-itself", "◐", "Does not agree with itself"],
  ["cannot-be-checked", "○", "Cannot be checked"],
] as const;

/** Findings for a person: by what they mean for the reader, each with severity, place and what would settle it. */
export function findingLines(
  findings: readonly Finding[],
  placeOf: (path: RecordPath) => string,
): string[] {
  const groups = WEIGHTS.flatMap(([weight, mark, title]) => {
    const found = findings.filter((finding) => finding.weight === weight);
    if (found.length === 0) return [];
    const lines = found.flatMap((finding) => oneFinding(finding, mark, placeOf));
    return [colours.bold(`${title} (${found.length})`), "", ...lines];
  });
  return [...groups, summary(findings)];
}

function oneFinding(
  { severity, code, title, message, remedy, path, acknowledged }: Finding,
  mark: string,
  placeOf: (path: RecordPath) => string,
): string[] {
  const paint = { error: colours.red, warning: colours.yellow, information: colours.dim }[severity];
  const known =
    acknowledged === null
      ? []
      : [`    acknowledged (${acknowledged.decision}): ${pick(acknowledged.reason, "en")}`];
  return [
    `  ${mark} ${paint(severity)} ${colours.bold(pick(title, "en"))} ${colours.dim(`[${code}]`)}`,
    `    ${pick(message, "en")}`,
    `    → ${pick(remedy, "en")}`,
    `    ${colours.dim(placeOf(path))}`,
    ...known,
    "",
  ];
}

function summary(findings: readonly Finding[]): string {
  const count = (severity: Finding["severity"]) =>
    findings.filter((finding) => finding.severity === severity).length;
  const known = findings.filter(({ acknowledged }) => acknowledged !== null).length;
  if (findings.length === 0) return "The record is complete; the review found nothing doubtful.";
  const errors = counted(count("error"), "error");
  const warnings = counted(count("warning"), "warning");
  const points = counted(count("information"), "point");
  return `The record is complete; the review found ${errors}, ${warnings} and ${points} of information (${known} acknowledged).`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
