import type { Problem } from "../problem.ts";
import type { Assessment, RoadmapRecord } from "../roadmap-record.ts";
import { isOnScale, leafScales, scaleInWords } from "./criteria-tree.ts";
import { repeated } from "./repeated.ts";

/** Rows of the score files that stand twice or hold a score that the scale does not have. */
export function checkScoreRows({ assessments }: RoadmapRecord): Problem[] {
  return assessments.flatMap((assessment) => [
    ...rowsGivenTwice(assessment),
    ...scoresOffTheScale(assessment),
    ...expertsInTwoGroups(assessment),
    ...moreExpertsThanStated(assessment),
    ...moreScoresThanExperts(assessment),
  ]);
}

function rowsGivenTwice({ id, ballots, histograms, totals }: Assessment): Problem[] {
  const row = (file: string, index: number) => ["assessments", id, file, index];
  return [
    ...repeated(
      ballots.map(({ round, expert, item, criterion }, index) => ({
        id: `${expert} on ${item}, ${criterion}, round ${round}`,
        path: [...row("ballots", index), "expert"],
      })),
    ),
    ...repeated(
      histograms.map(({ round, item, criterion, score }, index) => ({
        id: `score ${score} of ${item}, ${criterion}, round ${round}`,
        path: [...row("histograms", index), "score"],
      })),
    ),
    ...repeated(
      totals.map(({ round, item, criterion }, index) => ({
        id: `${item}, ${criterion}, round ${round}`,
        path: [...row("totals", index), "item"],
      })),
    ),
  ];
}

function scoresOffTheScale(assessment: Assessment): Problem[] {
  const scales = leafScales(assessment);
  const { id, ballots, histograms } = assessment;
  return Object.entries({ ballots, histograms }).flatMap(([file, rows]) =>
    rows.flatMap(({ criterion, score }, index) => {
      const scale = scales.get(criterion);
      if (scale === undefined || score === null || isOnScale(score, scale)) return [];
      const path = ["assessments", id, file, index, "score"];
      return [{ path, found: String(score), expected: `a score from ${scaleInWords(scale)}` }];
    }),
  );
}

function expertsInTwoGroups({ id, ballots }: Assessment): Problem[] {
  const groups = new Map<string, string>();
  return ballots.flatMap(({ expert, group }, index) => {
    const first = groups.get(expert) ?? group;
    groups.set(expert, first);
    if (first === group) return [];
    const path = ["assessments", id, "ballots", index, "group"];
    const expected = `"${first}", the group in which ${expert} stands first`;
    return [{ path, found: `"${group}"`, expected }];
  });
}

function moreExpertsThanStated({ id, ballots, rounds }: Assessment): Problem[] {
  return rounds.flatMap(({ id: round, experts }, index) => {
    const voters = new Set(ballots.filter((row) => row.round === round).map((row) => row.expert));
    if (experts === undefined || voters.size <= experts) return [];
    const path = ["assessments", id, "assessment", "rounds", index, "experts"];
    return [{ path, found: `${experts} experts`, expected: `the ${voters.size} of ballots.csv` }];
  });
}

/** Nobody gives an item two scores on one criterion, so counts add up to no more than the experts of the round. */
function moreScoresThanExperts({ id, histograms, totals, rounds }: Assessment): Problem[] {
  const most = new Map(rounds.map(({ id: round, experts }) => [round, experts ?? Infinity]));
  const cells = new Map<string, number>();
  const counted = histograms.flatMap(({ round, item, criterion, count }, index) => {
    const cell = JSON.stringify([round, item, criterion]);
    const before = cells.get(cell) ?? 0;
    cells.set(cell, before + count);
    const experts = most.get(round) ?? Infinity;
    // Named once, where the counts go beyond.
    if (before > experts || before + count <= experts) return [];
    const path = ["assessments", id, "histograms", index, "count"];
    return [{ path, found: `${before + count} scores`, expected: atMost(experts, round) }];
  });
  const stated = totals.flatMap(({ round, experts = 0 }, index) => {
    const limit = most.get(round) ?? Infinity;
    if (experts <= limit) return [];
    const path = ["assessments", id, "totals", index, "experts"];
    return [{ path, found: String(experts), expected: atMost(limit, round) }];
  });
  return [...counted, ...stated];
}

function atMost(experts: number, round: number): string {
  return `at most ${experts}, the experts of round ${round}`;
}
