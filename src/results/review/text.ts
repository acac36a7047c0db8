import { columnsOf } from "#domain/assessment/columns.ts";
import type { Chapter } from "#record/chapter.ts";
import type { RoadmapRecord } from "#record/roadmap-record.ts";
import { isLanguage, pick } from "#wording/language.ts";
import { titleOf } from "../cut-facts.ts";
import { referencesIn, type TextReference } from "../references-in.ts";
import { resolveReference } from "../resolve-reference.ts";
import type { Finding, Results } from "../results.ts";
import { findingOf } from "./finding-of.ts";

/** Numbers in the text that point to nothing, and words that contradict the number they speak of. */
export function reviewText(record: RoadmapRecord, results: Results): Finding[] {
  const references = record.chapters.flatMap((chapter) =>
    referencesIn(chapter.markdown).map((reference) => ({ chapter, reference })),
  );
  return [
    ...references.flatMap((found) => brokenReference(record, results, found)),
    ...oncePerClaim(references).flatMap((found) => contradiction(record, results, found)),
  ];
}

interface FoundReference {
  readonly chapter: Chapter;
  readonly reference: TextReference;
}

function brokenReference(
  record: RoadmapRecord,
  results: Results,
  { chapter, reference }: FoundReference,
): Finding[] {
  const language = isLanguage(chapter.language) ? chapter.language : "en";
  if (resolveReference(reference, { record, results, language }) !== null) return [];
  return [
    findingOf("broken-reference", placeIn(chapter, reference), () => ({
      reference: reference.raw,
    })),
  ];
}

/** The same claim in another language is the same finding. */
function oncePerClaim(references: readonly FoundReference[]): FoundReference[] {
  const claims = new Map<string, FoundReference>();
  for (const found of references) {
    const { claim, target } = found.reference;
    const key = `${found.chapter.name} ${target.join("/")} ${claim?.level}`;
    if (claim !== null && !claims.has(key)) claims.set(key, found);
  }
  return [...claims.values()];
}

function contradiction(
  record: RoadmapRecord,
  results: Results,
  { chapter, reference }: FoundReference,
): Finding[] {
  const { claim, target } = reference;
  const [assessmentId = "", itemId = "", criterionId = ""] = target;
  const score = meanScore(results, target);
  const column = columnNamed(record, assessmentId, criterionId);
  if (claim === null || score === null || column === undefined || Math.round(score) === claim.level)
    return [];
  return [
    findingOf(
      "text-contradicts-score",
      { ...placeIn(chapter, reference), items: [itemId] },
      (language) => ({
        words: wordsIn(record, { chapter, reference }, language),
        item: pick(titleOf(record, itemId), language),
        criterion: pick(column.title, language),
        assessment: pick(
          record.assessments.find(({ id }) => id === assessmentId)?.title ?? {},
          language,
        ),
        score,
        max: column.scale.max,
        level: claim.level,
        chapter: titleIn(record, chapter, language),
      }),
    ),
  ];
}

/** The chapter's title in the reader's language, where it has one. */
function titleIn({ chapters }: RoadmapRecord, chapter: Chapter, language: string): string {
  const same = chapters.find(
    ({ name, language: tag }) => name === chapter.name && tag === language,
  );
  return (same ?? chapter).title;
}

/** The words of the same claim in the chapter's other language, where it makes it there too. */
function wordsIn(
  { chapters }: RoadmapRecord,
  { chapter, reference }: FoundReference,
  language: string,
): string {
  const other = chapters.find(
    ({ name, language: tag }) => name === chapter.name && tag === language,
  );
  const same = referencesIn(other?.markdown ?? "").find(
    ({ claim, target }) =>
      claim?.level === reference.claim?.level && target.join("/") === reference.target.join("/"),
  );
  return (same ?? reference).claim?.words ?? "";
}

/** Mean score of an item on a criterion; from totals it takes the fewest experts who could have given them. */
function meanScore(
  { assessments }: Results,
  [assessmentId, itemId, criterion = ""]: readonly string[],
): number | null {
  const assessment = assessments.find(({ id }) => id === assessmentId);
  const item = assessment?.items.find(({ id }) => id === itemId);
  const experts = assessment?.experts ?? assessment?.expertsAtLeast ?? null;
  const mean = item?.histograms.find((histogram) => histogram.criterion === criterion)?.mean;
  const total = item?.totals[criterion];
  return mean ?? (total === undefined || experts === null ? null : total / experts);
}

function columnNamed({ assessments }: RoadmapRecord, assessmentId: string, criterion: string) {
  const assessment = assessments.find(({ id }) => id === assessmentId);
  return assessment === undefined
    ? undefined
    : columnsOf(assessment).find(({ id }) => id === criterion);
}

function placeIn({ language, number, name }: Chapter, { offset }: TextReference) {
  const file = `${String(number).padStart(2, "0")}-${name}`;
  return { where: `text/${language}/${file}`, path: ["chapters", language, file, offset] };
}
