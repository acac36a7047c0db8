import type { Problem } from "../problem.ts";
import type { Assessment, RoadmapRecord } from "../roadmap-record.ts";

/** Score files of one assessment that contradict each other: the most detailed one is believed. */
export function checkSums({ assessments }: RoadmapRecord): Problem[] {
  return assessments.flatMap((assessment) => [
    ...totalsAgainst(assessment, "ballots"),
    ...(assessment.ballots.length === 0 ? totalsAgainst(assessment, "histograms") : []),
    ...histogramsAgainstBallots(assessment),
  ]);
}

interface Sum {
  total: number;
  experts: number;
}

function totalsAgainst(assessment: Assessment, file: "ballots" | "histograms"): Problem[] {
  if (assessment[file].length === 0) return [];
  const sums = file === "ballots" ? ballotSums(assessment) : histogramSums(assessment);
  return assessment.totals.flatMap((row, index) => {
    const sum = sums.get(cell(row)) ?? { total: 0, experts: 0 };
    const path = ["assessments", assessment.id, "totals", index];
    const wrongTotal = Math.abs(sum.total - row.total) > 1e-6;
    const wrongExperts = row.experts !== undefined && row.experts !== sum.experts;
    return [
      ...(wrongTotal
        ? [differs([...path, "total"], row.total, `${sum.total}, the sum in ${file}.csv`)]
        : []),
      ...(wrongExperts
        ? [differs([...path, "experts"], row.experts, `${sum.experts}, who scored in ${file}.csv`)]
        : []),
    ];
  });
}

function ballotSums({ ballots }: Assessment): Map<string, Sum> {
  const sums = new Map<string, Sum>();
  for (const row of ballots) if (row.score !== null) add(sums, cell(row), [row.score, 1]);
  return sums;
}

function histogramSums({ histograms }: Assessment): Map<string, Sum> {
  const sums = new Map<string, Sum>();
  for (const row of histograms) add(sums, cell(row), [row.score * row.count, row.count]);
  return sums;
}

function add(sums: Map<string, Sum>, at: string, [total, experts]: readonly [number, number]) {
  const sum = sums.get(at) ?? { total: 0, experts: 0 };
  sums.set(at, { total: sum.total + total, experts: sum.experts + experts });
}

/** Every score that ballots give must be counted, and nothing else. */
function histogramsAgainstBallots({ id, ballots, histograms }: Assessment): Problem[] {
  if (ballots.length === 0 || histograms.length === 0) return [];
  const given = new Map<string, number>();
  for (const row of ballots) {
    const at = JSON.stringify([cell(row), row.score]);
    if (row.score !== null) given.set(at, (given.get(at) ?? 0) + 1);
  }
  const wrong = histograms.flatMap((row, index) => {
    const at = JSON.stringify([cell(row), row.score]);
    const count = given.get(at) ?? 0;
    given.delete(at);
    const path = ["assessments", id, "histograms", index, "count"];
    return count === row.count ? [] : [differs(path, row.count, `${count}, as in ballots.csv`)];
  });
  const missing = [...given.values()].reduce((sum, count) => sum + count, 0);
  if (missing === 0) return wrong;
  const found = `no row for ${missing} of the scores in ballots.csv`;
  const path = ["assessments", id, "histograms"];
  return [...wrong, { path, found, expected: "every score counted" }];
}

function cell(row: { readonly round: number; readonly item: string; readonly criterion: string }) {
  return JSON.stringify([row.round, row.item, row.criterion]);
}

function differs(path: Problem["path"], found: number | undefined, expected: string): Problem {
  return { path, found: String(found), expected };
}
