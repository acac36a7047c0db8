import { sameScore } from "#statistics/same-score.ts";
import { type Select, selectionCredit } from "#statistics/selection-credit.ts";

/** What fewestExpertsToTurn needs. */
export interface TurnablePanel {
  /** One row per expert, the expert's own score of each item; null where the expert abstained. */
  readonly scores: readonly (readonly (number | null)[])[];
  readonly select: Select;
  /** The lowest and the highest score an expert can give an item, such as [4, 20] on four columns of 1–5. */
  readonly range: readonly [number, number];
}

/** The smallest group of experts that could turn a selection, and what they would turn. */
export interface Turn {
  /** How many experts; 0 when a tie across the cut leaves the selection open as it is. */
  readonly experts: number;
  /** The item that would be out (counted from 0); null when none needs to leave. */
  readonly leaves: number | null;
  /** The item that would be in; null when none needs to enter. */
  readonly enters: number | null;
}

/**
 * The fewest experts who, by changing their own scores within the scale, could turn the selection: bring an item
 * that is out strictly ahead of one that is in, or move an item across the threshold. An item's score is the mean over
 * those who scored it times the number of experts, the plain sum when nobody abstains; who abstained stays silent.
 *
 * Exact. The first N no longer stand if and only if some item o outside overtakes some item i inside; so it suffices to
 * look at each pair (i, o) by itself. With f = experts / those who scored the item, expert e moves o against i furthest
 * by scoring i at the bottom and o at the top, by gₑ = fᵢ (scoreₑ(i) − low) + fₒ (high − scoreₑ(o)), and may do so
 * whatever the others do. A set of experts can overtake if and only if its gₑ add up to more than the lead; of all sets of
 * k experts, the k largest gₑ add up to most. Hence taking experts by falling gₑ until the lead is passed gives the
 * fewest for the pair, and the least over all pairs is the answer. It need not be the last in and the first out. With
 * a threshold, likewise with one item.
 *
 * @param panel - scores per expert and item, selection rule, range of a score
 * @returns the number of experts, the item that leaves and the one that enters; of several pairs the one with the
 *   smallest lead. Null when even all experts together could not turn it.
 * @throws RangeError when rows differ in length, a score is outside the range or not finite, or the rule is out of range
 * @see docs/methods/fewest-experts.md; the question for elections: Xia (2012), Computing the margin of victory for various
 *   voting rules, ACM Conference on Electronic Commerce, 982–999
 * @example
 * fewestExpertsToTurn({ scores: [[5, 3], [5, 1], [4, 4]], select: { first: 1 }, range: [1, 5] }); // => { experts: 1, leaves: 0, enters: 1 }
 */
export function fewestExpertsToTurn({ scores, select, range }: TurnablePanel): Turn | null {
  requirePanel(scores, range);
  const items = (scores[0] ?? []).map((_, item) => standing(scores, item));
  const totals = items.map(({ total }) => total);
  const credits = selectionCredit(totals, select);
  if (credits.some((credit) => credit > 0 && credit < 1)) {
    return { experts: 0, leaves: null, enters: null };
  }
  const moves =
    "first" in select ? overtakings(totals, credits) : crossings(totals, credits, select.atLeast);
  const largest = totals.reduce((a, b) => Math.max(a, Math.abs(b)), 0);
  return fewest(moves, { scores, range, largest, factors: items.map(({ factor }) => factor) });
}

/** A change of the selection: who leaves, who enters, and how many points it takes. */
interface Move {
  readonly leaves: number | null;
  readonly enters: number | null;
  readonly lead: number;
  /** Whether the points must be more than the lead, or may be equal to it. */
  readonly strict: boolean;
}

function requirePanel(
  scores: TurnablePanel["scores"],
  [low, high]: readonly [number, number],
): void {
  const items = scores[0]?.length ?? 0;
  for (const row of scores) {
    if (row.length !== items) {
      throw new RangeError(
        `fewestExpertsToTurn requires ${items} scores per expert, got ${row.length}`,
      );
    }
    const outside = row.find((score) => score !== null && !(score >= low && score <= high));
    if (outside !== undefined) {
      throw new RangeError(
        `fewestExpertsToTurn requires scores from ${low} to ${high}, got ${outside}`,
      );
    }
  }
}

/** An item's score, and what a point of one expert counts in it; an item that nobody scored has 0 of both. */
function standing(
  scores: TurnablePanel["scores"],
  item: number,
): { readonly total: number; readonly factor: number } {
  let sum = 0;
  let scored = 0;
  for (const row of scores) {
    const score = row[item] ?? null;
    if (score === null) continue;
    sum += score;
    scored += 1;
  }
  const factor = scored === 0 ? 0 : scores.length / scored;
  return { total: factor * sum, factor };
}

function overtakings(totals: readonly number[], credits: readonly number[]): Move[] {
  const items = totals.map((_, item) => item);
  const outside = items.filter((item) => credits[item] === 0);
  return items
    .filter((item) => credits[item] === 1)
    .flatMap((leaves) =>
      outside.map((enters) => ({
        leaves,
        enters,
        lead: (totals[leaves] ?? 0) - (totals[enters] ?? 0),
        strict: true,
      })),
    );
}

/** An item is in from the threshold upwards: to leave it must fall below, to enter it need only reach it. */
function crossings(
  totals: readonly number[],
  credits: readonly number[],
  threshold: number,
): Move[] {
  return totals.map((total, item) =>
    credits[item] === 1
      ? { leaves: item, enters: null, lead: total - threshold, strict: true }
      : { leaves: null, enters: item, lead: threshold - total, strict: false },
  );
}

interface MovablePanel extends Pick<TurnablePanel, "scores" | "range"> {
  /** What a point of one expert counts, per item. */
  readonly factors: readonly number[];
  /** Largest total, which tells a tie from rounding. */
  readonly largest: number;
}

function fewest(moves: readonly Move[], panel: MovablePanel): Turn | null {
  const widest = panel.factors.reduce((a, b) => Math.max(a, b), 0);
  const furthest = 2 * widest * (panel.range[1] - panel.range[0]);
  let found: Turn | null = null;
  for (const move of moves.toSorted((a, b) => a.lead - b.lead)) {
    // No expert can move two items further against each other than this; longer leads need no look.
    if (found !== null && move.lead / furthest > found.experts - 1) break;
    const experts = expertsFor(move, panel);
    if (experts !== null && (found === null || experts < found.experts)) {
      found = { experts, leaves: move.leaves, enters: move.enters };
    }
  }
  return found;
}

function expertsFor(move: Move, panel: MovablePanel): number | null {
  const gains = panel.scores.map((row) => gainOf(row, move, panel)).sort((a, b) => b - a);
  let moved = 0;
  for (const [before, gain] of gains.entries()) {
    moved += gain;
    const isEven = sameScore(moved, move.lead, panel.largest);
    if (isEven ? !move.strict : moved > move.lead) return before + 1;
  }
  return null;
}

function gainOf(
  row: readonly (number | null)[],
  { leaves, enters }: Move,
  { factors, range: [low, high] }: MovablePanel,
): number {
  const down = leaves === null ? 0 : (factors[leaves] ?? 0) * ((row[leaves] ?? low) - low);
  const up = enters === null ? 0 : (factors[enters] ?? 0) * (high - (row[enters] ?? high));
  return down + up;
}
