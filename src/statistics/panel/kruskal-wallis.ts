import { chiSquareUpperTail } from "#statistics/chi-square-upper-tail.ts";
import { countedMidranks } from "#statistics/panel/counted-midranks.ts";
import { given } from "#statistics/panel/given.ts";

/** Whether groups of experts score differently. */
export interface KruskalWallis {
  /** Corrected for ties. */
  readonly h: number;
  readonly degreesOfFreedom: number;
  /** Probability of at least this H if the groups were dealt at random; rough for groups under five. */
  readonly p: number;
  /** Effect size ε² = H / (n − 1): 0 (groups alike) to 1 (groups wholly apart). */
  readonly epsilonSquared: number;
  /** How many scores were given. */
  readonly n: number;
}

/**
 * The test of Kruskal and Wallis: whether stakeholder groups score an item differently, by the ranks of the scores.
 * The effect size stands beside it, because with many experts a difference that matters to nobody becomes significant.
 *
 * @param groups - per group the scores of its experts in any one unit, null where none was given; groups without a
 *   score are left out
 * @returns H with its test and effect size; null with fewer than two groups or when all scores are equal
 * @throws RangeError when a score is neither null nor a finite number
 * @see Kruskal & Wallis (1952), Journal of the American Statistical Association 47(260), 583–621; ε²: Kelley (1935),
 *   PNAS 21(9), 554–559, as in Tomczak & Tomczak (2014), Trends in Sport Sciences 1(21), 19–25
 * @example
 * kruskalWallis([[4, 4], [4, 4]]); // => null
 * kruskalWallis([[1, 2, 3], [4, 5, 6]])?.degreesOfFreedom; // => 1
 */
export function kruskalWallis(
  groups: readonly (readonly (number | null)[])[],
): KruskalWallis | null {
  const scores = groups
    .map((group) => given("kruskalWallis", group))
    .filter(({ length }) => length);
  const { ranks, ties } = countedMidranks(scores.flat());
  const n = ranks.length;
  if (scores.length < 2 || ties.length < 2) return null;
  let start = 0;
  let between = 0;
  for (const { length } of scores) {
    const sum = ranks.slice(start, start + length).reduce((total, rank) => total + rank, 0);
    between += length * (sum / length - (n + 1) / 2) ** 2;
    start += length;
  }
  const correction = 1 - ties.reduce((sum, tie) => sum + tie ** 3 - tie, 0) / (n ** 3 - n);
  const h = (12 * between) / (n * (n + 1)) / correction;
  const degreesOfFreedom = scores.length - 1;
  const p = chiSquareUpperTail(h, degreesOfFreedom);
  return { h, degreesOfFreedom, p, epsilonSquared: h / (n - 1), n };
}
