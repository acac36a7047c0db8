/** Agreement of the experts on the order of the items: Kendall's W, corrected for ties. */
export interface Concordance {
  readonly kendallsW: number | null;
  readonly chiSquare: number | null;
  readonly degreesOfFreedom: number | null;
  readonly p: number | null;
  readonly permutationP: number | null;
  /** Experts who rated every item. */
  readonly experts: number | null;
}
