import { compareEditions } from "./compare-editions.ts";
import type { EditionSide, TextChange } from "./edition-side.ts";

/** What changed since the edition before, as a later edition carries it. */
export interface EditionSince {
  readonly before: { readonly number: number; readonly date: string };
  /** In the order of the sections. */
  readonly changes: readonly TextChange[];
  /** Whether the two records are the same in everything. */
  readonly identical: boolean;
}

/** Why an edition cannot stand as the one before. */
export type NoPredecessor = "another-roadmap" | "not-earlier";

/**
 * What a later edition says of the one before it.
 *
 * @param before - the edition before; of the same roadmap, with a lower number
 * @param after - the edition that is to carry what changed
 */
export function editionSince(
  before: EditionSide,
  after: EditionSide,
): EditionSince | NoPredecessor {
  const difference = compareEditions(before, after);
  if (!difference.sameRoadmap) return "another-roadmap";
  const { number, date } = before.record.roadmap.edition;
  if (number >= after.record.roadmap.edition.number) return "not-earlier";
  const { changes, identical } = difference;
  return { before: { number, date }, changes, identical };
}
