import type { AssessmentResult } from "#results/results.ts";

export interface PositionsData {
  readonly assessment: AssessmentResult;
  /** Ids of the two criteria. */
  readonly importance: string;
  readonly feasibility: string;
  /** Lowest and highest score one expert may give. */
  readonly scale: { readonly min: number; readonly max: number };
  /** A shorter title where there is one. */
  readonly shortTitleOf?: ((itemId: string) => string | null) | undefined;
  readonly source?: string | undefined;
}
