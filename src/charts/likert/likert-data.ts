import type { AssessmentResult, Histogram } from "#results/results.ts";
import type { LikertFinding } from "#wording/charts-likert.ts";
import { type Language, pick } from "#wording/language.ts";

export interface LikertData {
  readonly assessment: Pick<AssessmentResult, "id" | "criteria" | "items">;
  /** Lowest and highest score of each criterion's scale, by its id. */
  readonly scales: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
  readonly source?: string | undefined;
  /** Of several sheets that share the criteria, which one this is, counted from 0; all on one where left out. */
  readonly sheet?: Sheet | undefined;
}

/** One of the sheets of paper over which a picture is spread. */
export interface Sheet {
  readonly index: number;
  readonly of: number;
}

/** How many people stand on each side of the middle of the scale, and on it. */
export interface Sides {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  readonly people: number;
}

/** The two sides of a histogram about the middle of its scale. */
export function sidesOf(
  histogram: Histogram | undefined,
  scale: { readonly min: number; readonly max: number },
): Sides {
  const centre = (scale.min + scale.max) / 2;
  const people = (isHere: (score: number) => boolean) =>
    (histogram?.counts ?? [])
      .filter(({ score }) => isHere(score))
      .reduce((sum, { count }) => sum + count, 0);
  const low = people((score) => score < centre);
  const middle = people((score) => score === centre);
  const high = people((score) => score > centre);
  return { low, middle, high, people: low + middle + high };
}

/** The scale of a criterion; that of the scores themselves where none is declared. */
export function scaleOf(
  { assessment, scales }: LikertData,
  criterion: string,
): { readonly min: number; readonly max: number } {
  const declared = scales[criterion];
  if (declared !== undefined) return declared;
  const scores = assessment.items.flatMap(({ histograms }) =>
    histograms
      .filter((histogram) => histogram.criterion === criterion)
      .flatMap(({ counts }) => counts.map(({ score }) => score)),
  );
  return { min: Math.min(...scores, 1), max: Math.max(...scores, 2) };
}

/** Criteria that anybody's scores are published for. */
export function scoredCriteria({ assessment }: LikertData): AssessmentResult["criteria"] {
  const scored = new Set(
    assessment.items.flatMap(({ histograms }) => histograms.map(({ criterion }) => criterion)),
  );
  return assessment.criteria.filter(({ id }) => scored.has(id));
}

/** Where opinions differ most, and where they do not differ at all. */
export function likertFinding(data: LikertData, language: Language): LikertFinding {
  const criteria = scoredCriteria(data);
  const cells = data.assessment.items.flatMap((item) =>
    criteria.map((criterion) => {
      const histogram = item.histograms.find((one) => one.criterion === criterion.id);
      const sides = sidesOf(histogram, scaleOf(data, criterion.id));
      const kinds = (histogram?.counts ?? []).filter(({ count }) => count > 0).length;
      return {
        item: pick(item.title, language),
        criterion: pick(criterion.title, language),
        kinds,
        ...sides,
      };
    }),
  );
  const answered = cells.filter(({ people }) => people > 1);
  const split = answered.filter(({ low, high }) => low > 0 && high > 0);
  const [divided] = split.sort((a, b) => dissent(b) - dissent(a) || b.people - a.people);
  return {
    items: data.assessment.items.length,
    criteria: criteria.length,
    people: Math.max(0, ...cells.map(({ people }) => people)),
    divided: divided ?? null,
    unanimous: answered.filter(({ kinds }) => kinds === 1).length,
    questions: answered.length,
  };
}

/** Share of those on the smaller of the two sides: 0 where all lean one way, 0.5 where they are halves. */
function dissent({ low, high, people }: Sides): number {
  return Math.min(low, high) / people;
}
