/** One camp or two: van der Eijk's agreement, and the same on a scale of division. */
export interface Bimodality {
  /** 1 (all on one point) through 0 (all points alike) to −1 (half at each end). */
  readonly agreement: number;
  /** (1 − agreement) / 2: 0 (all on one point) through 0.5 (all points alike) to 1 (half at each end). */
  readonly polarization: number;
}

/**
 * Whether the scores form one camp or two: van der Eijk's agreement A. The histogram is taken apart into layers of
 * equal height; each layer is judged by how its filled points lie (side by side, or with gaps), and the layers are
 * averaged by how many scores they hold. Unlike a standard deviation it tells two camps from a broad middle.
 *
 * @param counts - scores per point of the scale, lowest point first, zeros included; at least three points. Points
 *   that nobody gave matter: without them the camps would stand side by side.
 * @returns agreement −1 to 1 and polarization 0 to 1; null when there are no scores
 * @throws RangeError for fewer than three points, or a count that is negative or not finite
 * @see van der Eijk (2001), Measuring agreement in ordered rating scales, Quality & Quantity 35(3), 325–341; same as
 *   agreement() and polarization() of the R package agrmt
 * @example
 * bimodality([6, 0, 0, 0, 6]); // => { agreement: -1, polarization: 1 }
 * bimodality([0, 0, 12, 0, 0]); // => { agreement: 1, polarization: 0 }
 * bimodality([0, 0, 0]); // => null
 */
export function bimodality(counts: readonly number[]): Bimodality | null {
  requireCounts(counts);
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  let agreement = 0;
  let below = 0;
  for (const height of [...new Set(counts)].sort((a, b) => a - b)) {
    if (height === 0) continue;
    const filled = counts.map((count) => count >= height);
    const points = filled.filter(Boolean).length;
    agreement += ((points * (height - below)) / total) * layerAgreement(filled);
    below = height;
  }
  return { agreement, polarization: (1 - agreement) / 2 };
}

function requireCounts(counts: readonly number[]): void {
  if (counts.length < 3) {
    throw new RangeError(`bimodality requires at least three points, got ${counts.length}`);
  }
  const wrong = counts.find((count) => !(count >= 0 && Number.isFinite(count)));
  if (wrong !== undefined) {
    throw new RangeError(`bimodality requires counts of 0 or more, got ${wrong}`);
  }
}

/** A of one layer: every three points speak for one camp (110, 011) or for two (101), or say nothing. */
function layerAgreement(filled: readonly boolean[]): number {
  const points = filled.length;
  const inLayer = filled.filter(Boolean).length;
  let one = 0;
  let two = 0;
  let left = 0;
  for (const [place, full] of filled.entries()) {
    const right = inLayer - left - (full ? 1 : 0);
    const emptyLeft = place - left;
    const emptyRight = points - 1 - place - right;
    if (full) one += left * emptyRight + emptyLeft * right;
    else two += left * right;
    left += full ? 1 : 0;
  }
  const unimodality =
    one + two === 0 ? 1 : ((points - 2) * one - (points - 1) * two) / ((points - 2) * (one + two));
  return unimodality * (1 - (inLayer - 1) / (points - 1));
}
