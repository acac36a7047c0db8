import { nameInOption } from "./clean-text.ts";
import type { Interview } from "./interview.ts";
import type { SheetBallot, SheetScale, SheetWithoutScale } from "./score-sheet.ts";

/** `1 = very important` above a table says that the low scores are the good ones. */
const LOW_IS_GOOD =
  /(?:^|[^\d.])1\s*(?:=|:|–|-|is|means)\s*(?:very |most |extremely |the )?(?:important|high(?:est)?|best|feasible|agree|strongly agree|essential|សំខាន់)/iu;
/** Against the others as clearly as this, and over this many pairs, nobody scores by opinion alone. */
const AGAINST = -0.7;
const FEWEST_PAIRS = 8;
const FEW = 0.05;

/** Turns scores round where a person says that the scale, or one expert, ran the other way. */
export function withTurnedScores(
  sheet: SheetWithoutScale,
  { scale, legend, interview }: TurnContext,
): SheetWithoutScale {
  const isTurned = asksDirection(sheet, legend, interview);
  const experts = turnedExperts(sheet, interview);
  if (!isTurned && experts.size === 0) return sheet;
  const ballots = sheet.ballots.map((ballot) => {
    const turns = isTurned !== experts.has(ballot.expert);
    if (!turns || ballot.score === null) return ballot;
    return { ...ballot, score: scale.min + scale.max - ballot.score };
  });
  return { ...sheet, ballots };
}

export interface TurnContext {
  readonly scale: SheetScale;
  /** What stands above the table. */
  readonly legend: readonly { readonly text: string; readonly place: string }[];
  readonly interview: Interview;
}

function asksDirection(
  sheet: SheetWithoutScale,
  legend: TurnContext["legend"],
  interview: Interview,
): boolean {
  const cell = legend.find(({ text }) => LOW_IS_GOOD.test(text));
  if (cell === undefined || sheet.form === "totals") return false;
  const answer = interview.ask({
    id: "direction",
    place: cell.place,
    cell: cell.text,
    text: `“${cell.text}” says that 1 is the best score. Are the scores to be turned round?`,
    choices: [
      { id: "turn", text: "Yes: 1 is the best score here" },
      { id: "keep", text: "No: the highest score is the best" },
    ],
  });
  return answer === "turn";
}

function turnedExperts(sheet: SheetWithoutScale, interview: Interview): Set<string> {
  const turned = new Set<string>();
  const against = expertsAgainst(sheet.ballots);
  const experts = new Set(sheet.ballots.map(({ expert }) => expert)).size;
  // Where many stand against many, the panel is of two minds, and nobody misread the scale.
  if (against.length > Math.max(1, experts * FEW)) return turned;
  for (const { expert, index } of against) {
    const cell = sheet.cells[index];
    const answer = interview.ask({
      id: `turned:${nameInOption(expert)}`,
      place: cell?.place ?? "1:1",
      cell: cell?.text ?? "",
      text: `${expert} scores against all others. Did ${expert} read the scale the other way round?`,
      choices: [
        { id: "keep", text: "No: the scores are meant so" },
        { id: "turn", text: "Yes: turn them round" },
      ],
    });
    if (answer === "turn") turned.add(expert);
  }
  return turned;
}

/** The experts whose scores run against the mean of the others, with the index of their first ballot. */
function expertsAgainst(ballots: readonly SheetBallot[]): { expert: string; index: number }[] {
  const about = ({ round, item, criterion }: SheetBallot) => `${round}\n${item}\n${criterion}`;
  const sums = new Map<string, { sum: number; count: number }>();
  const own = new Map<string, { index: number; ballots: SheetBallot[] }>();
  for (const [index, ballot] of ballots.entries()) {
    if (ballot.score === null) continue;
    const sum = sums.get(about(ballot)) ?? { sum: 0, count: 0 };
    sums.set(about(ballot), { sum: sum.sum + ballot.score, count: sum.count + 1 });
    const expert = own.get(ballot.expert);
    if (expert === undefined) own.set(ballot.expert, { index, ballots: [ballot] });
    else expert.ballots.push(ballot);
  }
  if (own.size < 4) return [];
  return [...own].flatMap(([expert, { index, ballots: mine }]) => {
    const pairs = mine.flatMap((ballot) => {
      const { sum = 0, count = 0 } = sums.get(about(ballot)) ?? {};
      const score = ballot.score ?? 0;
      return count > 2 ? [[score, (sum - score) / (count - 1)] as const] : [];
    });
    return correlation(pairs) < AGAINST ? [{ expert, index }] : [];
  });
}

/** Pearson's correlation; 0 for too few pairs or where nothing varies. */
function correlation(pairs: readonly (readonly [number, number])[]): number {
  if (pairs.length < FEWEST_PAIRS) return 0;
  const mean = (at: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  let [xy, xx, yy] = [0, 0, 0];
  for (const [x, y] of pairs) {
    xy += (x - meanX) * (y - meanY);
    xx += (x - meanX) ** 2;
    yy += (y - meanY) ** 2;
  }
  return xx === 0 || yy === 0 ? 0 : xy / Math.sqrt(xx * yy);
}
