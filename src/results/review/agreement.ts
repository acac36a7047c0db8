import type { RoadmapRecord } from "#record/roadmap-record.ts";
import { competitionRanks } from "#statistics/competition-ranks.ts";
import { spearmanTest } from "#statistics/spearman-test.ts";
import { pick } from "#wording/language.ts";
import { formatPlace } from "#wording/numbers.ts";
import { titleOf } from "../cut-facts.ts";
import { PERMUTATIONS } from "../parameters.ts";
import type { AssessmentResult, Finding, Results } from "../results.ts";
import { placeOf } from "./cut.ts";
import { findingOf } from "./finding-of.ts";

/** With fewer shared items no order can differ from chance: 3! = 6 orders. */
const FEWEST_SHARED_ITEMS = 4;
/** The usual level of a test; above it two orders are not shown to agree. */
const LEVEL = 0.05;

/** Two assessments of the same items that are not shown to agree. */
export function reviewAgreement(record: RoadmapRecord, { assessments }: Results): Finding[] {
  return assessments.flatMap((one, index) =>
    assessments.slice(index + 1).flatMap((other) => disagreement(record, one, other)),
  );
}

function disagreement(
  record: RoadmapRecord,
  one: AssessmentResult,
  other: AssessmentResult,
): Finding[] {
  const shared = one.items
    .filter(({ id }) => other.items.some((item) => item.id === id))
    .map(({ id }) => id);
  if (one.layer !== other.layer || shared.length < FEWEST_SHARED_ITEMS) return [];
  const [scores, otherScores] = [scoresOf(one, shared), scoresOf(other, shared)];
  const seed = record.assessments.find(({ id }) => id === one.id)?.seed ?? 0;
  const test = spearmanTest(scores, otherScores, { permutations: PERMUTATIONS, seed });
  if (test === null || (test.rho > 0 && test.p <= LEVEL)) return [];
  const ranks = competitionRanks(otherScores);
  const otherRanks = competitionRanks(scores);
  const gaps = shared.map((_, item) => Math.abs((ranks[item] ?? 0) - (otherRanks[item] ?? 0)));
  const extreme = gaps.indexOf(Math.max(...gaps));
  const id = shared[extreme] ?? "";
  const placeIn = (list: readonly number[]) => ({
    rank: list[extreme] ?? 0,
    tied: list.filter((rank) => rank === list[extreme]).length > 1,
  });
  return [
    findingOf("assessments-disagree", { ...placeOf(other, "items"), items: [id] }, (language) => {
      const place = ({ rank, tied }: { rank: number; tied: boolean }) =>
        formatPlace(rank, tied, language);
      return {
        one: pick(other.title, language),
        other: pick(one.title, language),
        correlation: test.rho,
        items: shared.length,
        p: test.p,
        extreme: pick(titleOf(record, id), language),
        places: [place(placeIn(ranks)), place(placeIn(otherRanks))],
      };
    }),
  ];
}

function scoresOf({ items }: AssessmentResult, ids: readonly string[]): number[] {
  return ids.map((id) => items.find((item) => item.id === id)?.score ?? 0);
}
