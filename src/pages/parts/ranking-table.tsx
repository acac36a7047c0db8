import { inRankOrder, scoreKind, tieAtCut } from "#charts/ranking/ranking-data.ts";
import { finalSelection } from "#results/final-selection.ts";
import type { AssessmentResult, CriterionResult, Cut, ItemResult } from "#results/results.ts";
import { formatPlace, listOf } from "#wording/numbers.ts";
import { type BarLengths, barLengths } from "../bar-lengths.ts";
import { cutAfter } from "../cut-place.ts";
import type { Page } from "../edition.ts";
import { layerName } from "../layer-name.ts";
import { numberSlot } from "../number-slot.ts";
import { total } from "../score-difference.ts";
import { TABLE_ROLES } from "./table-roles.ts";

const ROW_KINDS = { yes: "yes", no: "out", tied: "tied", none: "unjudged" } as const;

interface RankingTableProps {
  readonly page: Page;
  readonly assessment: AssessmentResult;
}

/** The ranking with its column totals as bars and the cut as a row of its own; on a phone each row folds into three lines. */
export function RankingTable({ page, assessment }: RankingTableProps) {
  const words = page.words.ranking;
  const lengths = barLengths(assessment);
  const kind = scoreKind(assessment);
  const cut = cutAfter(assessment);
  const perRow = columnsPerRow(assessment.criteria.length);
  const slot = numberSlot(
    page,
    assessment.items.map(({ score }) => score),
  );
  return (
    <>
      <table
        class="ranking"
        id="ranking-table"
        {...TABLE_ROLES.table}
        style={`--columns:${perRow};--slot:${slot}em`}
      >
        <caption>
          {lengths.plainSum ? words.captionSum(assessment.criteria.length) : words.captionScore}
        </caption>
        <thead {...TABLE_ROLES.group}>
          <tr {...TABLE_ROLES.row}>
            <th {...TABLE_ROLES.column} class="place">
              {words.place}
            </th>
            <th {...TABLE_ROLES.column} class="item">
              {layerName(page, assessment.layer)}
            </th>
            {assessment.criteria.map((criterion, index) => (
              <ColumnHead
                perRow={perRow}
                page={page}
                criteria={assessment.criteria}
                index={index}
                isWeighted={kind === "weighted"}
                key={criterion.id}
              />
            ))}
            <th {...TABLE_ROLES.column} class="total">
              {lengths.plainSum ? words.sum : words.score}
            </th>
          </tr>
        </thead>
        <tbody {...TABLE_ROLES.group}>
          {inRankOrder(assessment.items).map((item, index) => (
            <>
              <ItemRow page={page} assessment={assessment} item={item} lengths={lengths} />
              {index === cut && <CutRow page={page} assessment={assessment} />}
            </>
          ))}
        </tbody>
      </table>
      <p class="hint">
        {kind !== "sum" && `${words.notTheSum(kind, assessment.experts)} `}
        {words.barsNote(lengths.column, lengths.total)}
      </p>
    </>
  );
}

/** A column's own name; the name of its group stands over the first of the group and is spoken with each. */
function ColumnHead({
  page,
  criteria,
  index,
  perRow,
  isWeighted,
}: {
  readonly page: Page;
  readonly isWeighted: boolean;
  readonly criteria: readonly CriterionResult[];
  readonly index: number;
  readonly perRow: number;
  readonly key: string;
}) {
  const criterion = criteria[index];
  if (criterion === undefined) return null;
  const opens = criteria[index - 1]?.group !== criterion.group;
  return (
    <th {...TABLE_ROLES.column} class="column" style={phonePlace(index, perRow)}>
      <span aria-hidden="true">
        {opens && criterion.group !== criterion.id && (
          <span class="group">{page.say(criterion.groupTitle)} </span>
        )}
        {shortTitle(page, criterion)}
      </span>
      {isWeighted && <span class="group">{page.words.item.weight(criterion.nominalWeight)}</span>}
      <span class="unseen">{page.say(criterion.title)}</span>
    </th>
  );
}

/** A column that asks about a horizon is told from its sisters by the year. */
function shortTitle(page: Page, criterion: CriterionResult): string {
  const horizon = page.record.roadmap.horizons.find(({ id }) => id === criterion.horizon);
  return horizon === undefined || criterion.group === criterion.id
    ? page.say(criterion.title)
    : page.digits(String(horizon.until));
}

function ItemRow({
  page,
  assessment,
  item,
  lengths,
}: RankingTableProps & { readonly item: ItemResult; readonly lengths: BarLengths }) {
  const perRow = columnsPerRow(assessment.criteria.length);
  const kind = ROW_KINDS[finalSelection(item) ?? "none"];
  return (
    <tr {...TABLE_ROLES.row} class={kind} id={`item-${item.id}`}>
      <td {...TABLE_ROLES.cell} class="place">
        {formatPlace(item.rank, item.tied, page.language)}
      </td>
      <th {...TABLE_ROLES.name} class="item">
        <a href={page.to(`items/${item.id}.html`)}>{page.title(item.id)}</a>
        <DecisionMark page={page} item={item} />
      </th>
      {assessment.criteria.map((criterion, index) => {
        const sum = total(item, criterion.id);
        return (
          <td {...TABLE_ROLES.cell} class="column" style={phonePlace(index, perRow)}>
            {sum === null ? (
              "–"
            ) : (
              <span
                class={`in-cell ${lengths.strong.has(criterion.id) ? "strong" : ""}`}
                style={`--v:${lengths.ofColumn(sum)}`}
              >
                {page.number(sum)}
              </span>
            )}
          </td>
        );
      })}
      <td {...TABLE_ROLES.cell} class="total">
        <span class="long-bar">
          <span>{page.number(item.score)}</span>
          <i style={`--v:${lengths.ofTotal(item.score)}`} />
        </span>
      </td>
    </tr>
  );
}

function DecisionMark({ page, item }: { readonly page: Page; readonly item: ItemResult }) {
  const words = page.words.ranking;
  if (item.decision !== null) {
    return (
      <small class="decided">
        <a href={page.to(`decisions.html#decision-${item.decision.id}`)}>
          {item.decision.selected === "yes" ? words.inByDecision : words.outByDecision}
        </a>
      </small>
    );
  }
  return item.selected === "tied" ? <small class="decided">{words.tiedAtCut}</small> : null;
}

function CutRow({ page, assessment }: RankingTableProps) {
  const { cut } = assessment;
  if (cut === null) return null;
  return (
    <tr {...TABLE_ROLES.row} class="cut">
      <td {...TABLE_ROLES.cell} colspan={assessment.criteria.length + 3}>
        <span>{cutName(page, assessment, cut)}</span>
      </td>
    </tr>
  );
}

function cutName(page: Page, { items }: AssessmentResult, cut: Cut): string {
  const words = page.words.ranking;
  const finals = items.map((item) => ({ id: item.id, selected: finalSelection(item) }));
  const tie = tieAtCut(finals, cut);
  const names = listOf(cut.tied.map(page.title), page.language);
  if (tie !== "none") return tie === "open" ? words.cutTied(names) : words.cutTieSettled(names);
  return cut.rule === "threshold" && cut.threshold !== null
    ? words.cutAt(cut.threshold)
    : words.cut(cut.selected.length, cut.margin);
}

/** Most columns that fit beside each other on a phone with their names; more of them stand in two lines. */
const MOST_BESIDE = 4;

function columnsPerRow(columns: number): number {
  return columns <= MOST_BESIDE ? columns : Math.min(MOST_BESIDE, Math.ceil(columns / 2));
}

/** Where a column stands on a phone: after the place, and below the first ones where they are too many. */
function phonePlace(index: number, perRow: number): string {
  return `--at:${2 + (index % perRow)}`;
}
