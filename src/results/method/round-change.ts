import { type BallotSheets, ballotSheets } from "#domain/assessment/ballot-sheets.ts";
import { roundsOf } from "#domain/assessment/tally.ts";
import { changeOfRespondents } from "#statistics/panel/change-of-respondents.ts";
import { dropOut } from "#statistics/panel/drop-out.ts";
import { pairedChange } from "#statistics/panel/paired-change.ts";
import { stability } from "#statistics/panel/stability.ts";
import type { ScoredAssessment } from "../scored-assessment.ts";
import type { ItemChange, RoundChange } from "./method-result.ts";
import { ownScores, type Ratings } from "./ratings.ts";
import { roundedDeep } from "./rounded-deep.ts";

/** Most people who may have joined or left for a difference to give them away. */
const TOO_FEW_MOVED = 2;

/**
 * Paired change, change of who answered and stability, for every two rounds that follow each other; none without ballots,
 * for a single round, or where pseudonyms do not last from round to round.
 */
export function roundChanges(scored: ScoredAssessment, isOpen: boolean): RoundChange[] {
  const { assessment, tally, columns } = scored;
  if (tally.sheets === null || assessment.secrecy === "anonymous") return [];
  const rounds = roundsOf(assessment);
  const sheets = rounds.map((round) =>
    round === tally.round ? tally.sheets : ballotSheets(assessment, columns, round),
  );
  return rounds.slice(1).flatMap((to, step) => {
    const [before, after] = [sheets[step], sheets[step + 1]];
    if (!before || !after) return [];
    return [changeBetween(scored, { from: rounds[step] ?? 0, to, before, after, isOpen })];
  });
}

interface Step {
  readonly from: number;
  readonly to: number;
  readonly before: BallotSheets;
  readonly after: BallotSheets;
  readonly isOpen: boolean;
}

function changeBetween(
  scored: ScoredAssessment,
  { from, to, isOpen, ...sheets }: Step,
): RoundChange {
  const everyone = [...new Set([...sheets.before.experts, ...sheets.after.experts])].sort();
  const [before, after] = [sheets.before, sheets.after].map((round) =>
    ratingsOf(scored, round, everyone),
  ) as [Ratings, Ratings];
  const [people] = dropOut(
    [sheets.before, sheets.after].map(({ experts }) => {
      const here = new Set(experts);
      return everyone.map((expert) => here.has(expert));
    }),
  );
  const { stayed = 0, left = 0, joined = 0, rate = null } = people ?? {};
  const moved = left + joined;
  const withheld = !isOpen && moved > 0 && moved <= TOO_FEW_MOVED;
  return roundedDeep({
    from,
    to,
    experts: { before: stayed + left, stayed, left, joined, dropOut: rate },
    withheld,
    items: withheld ? [] : itemChanges(scored, before, after),
    stability: withheld ? null : stabilityOf(scored, before, after),
  });
}

/** One row per expert of either round; all null where he or she was not there. */
function ratingsOf(
  { scores, shares }: ScoredAssessment,
  sheets: BallotSheets,
  everyone: readonly string[],
): Ratings {
  const items = scores.length;
  const own = ownScores({ sheets, items, shares });
  const rowOf = new Map(sheets.experts.map((expert, place) => [expert, own[place]]));
  const absent = Array<null>(items).fill(null);
  return everyone.map((expert) => rowOf.get(expert) ?? absent);
}

function itemChanges(
  { assessment }: ScoredAssessment,
  before: Ratings,
  after: Ratings,
): ItemChange[] {
  const column = (ratings: Ratings, item: number) => ratings.map((row) => row[item] ?? null);
  return assessment.items.map((id, item) => {
    const [old, now] = [column(before, item), column(after, item)];
    return { item: id, paired: pairedOf(old, now), means: meansOf(old, now) };
  });
}

function pairedOf(
  before: readonly (number | null)[],
  after: readonly (number | null)[],
): ItemChange["paired"] {
  const change = pairedChange(before, after);
  if (change === null) return null;
  const { n, meanChange, up, down, unchanged, wilcoxon } = change;
  return { n, meanChange, up, down, unchanged, p: wilcoxon?.p ?? null };
}

function meansOf(
  old: readonly (number | null)[],
  now: readonly (number | null)[],
): ItemChange["means"] {
  const change = changeOfRespondents(old, now);
  if (change === null) return null;
  const { before, after, parts } = change;
  return {
    before,
    after,
    opinion: parts?.opinion ?? null,
    left: parts?.left ?? null,
    joined: parts?.joined ?? null,
  };
}

function stabilityOf(
  { assessment }: ScoredAssessment,
  before: Ratings,
  after: Ratings,
): RoundChange["stability"] {
  const { stopping } = assessment;
  const { unchanged, pairs, order, variation, stop } = stability(
    before,
    after,
    stopping === undefined ? { unchangedAtLeast: 0 } : statedIn(stopping),
  );
  const changes = variation.flatMap((change) => (change === null ? [] : [Math.abs(change)]));
  return {
    unchanged,
    pairs,
    order,
    variation:
      changes.length < variation.length ? null : changes.reduce((a, b) => Math.max(a, b), 0),
    stop: stopping === undefined ? null : stop,
  };
}

type Stopping = NonNullable<ScoredAssessment["assessment"]["stopping"]>;

/** The bounds that are stated, without those that are not. */
function statedIn({ unchangedAtLeast, orderAtLeast, variationAtMost }: Stopping) {
  return {
    ...(unchangedAtLeast === undefined ? {} : { unchangedAtLeast }),
    ...(orderAtLeast === undefined ? {} : { orderAtLeast }),
    ...(variationAtMost === undefined ? {} : { variationAtMost }),
  };
}
