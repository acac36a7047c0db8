import type { RoadmapRecord } from "#record/roadmap-record.ts";
import type { Results } from "#results/results.ts";
import { type Manifest, madeHere } from "./manifest.ts";

/** Counts of rounds before the one that counts, which no number that was computed again rests on. */
export interface EarlierRounds {
  readonly assessment: string;
  readonly rounds: readonly number[];
}

/**
 * The earlier rounds of a record whose counts or sums are there without ballots: what is published of them was taken from
 * ballots, so nothing that can be computed again would show that they were altered.
 */
export function earlierRounds(
  { assessments }: RoadmapRecord,
  results: Results,
): readonly EarlierRounds[] {
  return assessments.flatMap(({ id, ballots, histograms, totals }) => {
    const counted = results.assessments.find((result) => result.id === id)?.round;
    if (ballots.length > 0 || counted === undefined) return [];
    const rounds = [...histograms, ...totals].map(({ round }) => round);
    const earlier = [...new Set(rounds)].filter((round) => round < counted).sort((a, b) => a - b);
    return earlier.length === 0 ? [] : [{ assessment: id, rounds: earlier }];
  });
}

/** Something that a bundle says it was made with, in another version than is here. */
export interface MadeOtherwise {
  readonly name: string;
  readonly there: string;
  readonly here: string;
}

/** What a bundle was made with that is otherwise here: it may change bytes and need not. */
export function madeOtherwise({ madeWith }: Manifest): readonly MadeOtherwise[] {
  const here = madeHere();
  const versions = [
    { name: "Node.js", there: madeWith.node, here: here.node },
    ...Object.entries(here.fonts).map(([name, version]) => ({
      name,
      there: madeWith.fonts[name] ?? "none",
      here: version,
    })),
  ];
  return versions.filter((version) => version.there !== version.here);
}
