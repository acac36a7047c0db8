import { scoreKind } from "#charts/ranking/ranking-data.ts";
import type { Assessment } from "#record/roadmap-record.ts";
import type { PairwiseResult } from "#results/method/method-result.ts";
import type { AssessmentResult } from "#results/results.ts";
import { asSentences } from "#wording/as-sentences.ts";
import { formatShare, listOf } from "#wording/numbers.ts";
import type { Page } from "../edition.ts";
import { isRestored } from "../score-difference.ts";
import { DataTable } from "./data-table.tsx";
import { Fold } from "./fold.tsx";
import { Parameters } from "./parameters.tsx";
import { MethodLinks } from "./statistics/method-links.tsx";

interface Props {
  readonly page: Page;
  readonly assessment: AssessmentResult;
}

/** The rules and parameters by which an assessment was computed. */
export function Computation({ page, assessment }: Props) {
  const words = page.words.ranking;
  const asked = page.record.assessments.find(({ id }) => id === assessment.id);
  const { columnCorrelation } = assessment;
  return (
    <Fold id="computed" summary={words.computed}>
      <ul class="plain-list">
        <li>{formula(page, assessment)}</li>
        {asked !== undefined && rules(page, asked).map((rule) => <li>{rule}</li>)}
        <li>{expertsSentence(page, assessment)}</li>
        <li>{words.round(assessment.round, assessment.rounds)}</li>
        {columnCorrelation !== null && (
          <li>{words.correlation(columnCorrelation.lowest, columnCorrelation.highest)}</li>
        )}
        {assessment.pairwise.map((weights) => (
          <li>{pairwiseSentence(page, assessment, weights)}</li>
        ))}
      </ul>
      <Weights page={page} assessment={assessment} />
      <Parameters page={page} assessments={[assessment]} />
      <MethodLinks
        page={page}
        names={["tally", "score", "ranking", "selection", "cut", "effective-weights", "ahp"]}
      />
      <p>
        <a href={page.to("methods.html")}>{words.methodsLink}</a>
      </p>
    </Fold>
  );
}

function pairwiseSentence(
  page: Page,
  { criteria }: AssessmentResult,
  { by, decided, weights, consistencyRatio, isConsistent }: PairwiseResult,
): string {
  const name = (id: string) => criteria.find((one) => one.id === id)?.title;
  const groupName = (id: string) => criteria.find((one) => one.group === id)?.groupTitle;
  const shares = weights.map(({ criterion, weight }) => {
    const title = name(criterion) ?? groupName(criterion);
    return `${title === undefined ? criterion : page.say(title)} ${formatShare(weight, page.language)}`;
  });
  return page.words.statistics.pairwise({
    by: page.say(by),
    day: decided,
    weights: listOf(shares, page.language),
    ratio: consistencyRatio,
    isConsistent,
  });
}

/** How the score comes from the columns, in words and with this assessment's weights. */
function formula(page: Page, assessment: AssessmentResult): string {
  return page.words.ranking.formula({
    columns: assessment.criteria.map(({ title, nominalWeight }) => ({
      title: page.say(title),
      share: nominalWeight,
    })),
    isWeighted: scoreKind(assessment) === "weighted",
    isRestored: assessment.items.some(isRestored),
    experts: assessment.experts,
  });
}

/** How many experts scored, or how many there must have been at least; that there was one goes without saying. */
export function expertsSentence(page: Page, assessment: AssessmentResult): string {
  const words = page.words.ranking;
  const { experts, expertsAtLeast } = assessment;
  if (experts !== null) return words.experts(experts);
  return expertsAtLeast !== null && expertsAtLeast > 1
    ? words.expertsAtLeast(expertsAtLeast)
    : words.expertsUnknown;
}

function rules(page: Page, { selection, ties, scales, criteria }: Assessment): readonly string[] {
  const words = page.words.ranking;
  const leaves = criteria.flatMap((group) => [group, ...group.criteria]);
  const scaleRules = Object.values(scales).map(({ min, max, basis }) =>
    words.scale(min, max, basis === "stated"),
  );
  return [
    selection === undefined
      ? words.nothingSelected
      : selection.rule === "first"
        ? words.firstPlaces(selection.count)
        : words.fromScore(selection.score),
    ...(selection === undefined ? [] : [tieRule(page, ties, leaves)]),
    ...new Set(scaleRules),
  ];
}

function tieRule(
  page: Page,
  ties: Assessment["ties"],
  criteria: readonly Assessment["criteria"][number][],
): string {
  const words = page.words.ranking;
  switch (ties?.rule) {
    case undefined:
      return words.noTieRule;
    case "committee":
      return words.tieByCommittee;
    case "lot":
      return words.tieByLot(ties.drawn);
    case "next-criterion": {
      const criterion = criteria.find(({ id }) => id === ties.criterion);
      return words.tieByCriterion(
        criterion === undefined ? ties.criterion : page.say(criterion.title),
      );
    }
  }
}

function Weights({ page, assessment }: Props) {
  const words = page.words.ranking;
  const share = (value: number | null) =>
    value === null ? "–" : formatShare(value, page.language);
  return (
    <DataTable
      caption={words.weightsCaption}
      table={{
        head: [words.column, words.group, words.nominal, words.effective],
        rows: assessment.criteria.map((criterion) => [
          page.say(criterion.title),
          page.say(criterion.groupTitle),
          share(criterion.nominalWeight),
          share(criterion.effectiveWeight),
        ]),
      }}
    />
  );
}

/** What cannot be computed from the scores as they were published, with the reason. */
export function Missing({ page, assessment }: Props) {
  const words = page.words.ranking;
  const { notComputed } = assessment;
  return (
    <Fold id="not-computed" summary={words.notComputed}>
      {notComputed.length === 0 ? (
        <p>{words.nothingMissing}</p>
      ) : (
        <ul class="plain-list">
          {notComputed.map(({ field, sentence }) => (
            <li>
              <b>{asSentences([words.fields[field] ?? field], page.language)}</b>{" "}
              {page.say(sentence)}
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}
