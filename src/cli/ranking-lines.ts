import stringWidth from "string-width";
import type { AssessmentResult, ItemResult } from "#results/results.ts";
import { type Language, pick } from "#wording/language.ts";
import { formatNumber, formatPlace, formatShare } from "#wording/numbers.ts";
import { RANKING_WORDS } from "./ranking-words.ts";
import { colours } from "./terminal.ts";
import { type TextColumn, textTable } from "./text-table.ts";

/** A ranking as a person reads it in a terminal: the table with its cut, then agreement, then one sentence on the cut. */
export function rankingLines(assessment: AssessmentResult, language: Language): string[] {
  const { head, rows } = textTable(columnsOf(assessment, language));
  const width = Math.max(...[...head, ...rows].map((line) => stringWidth(line)));
  const items = assessment.items.map(({ selected }, index) =>
    selected === "yes" ? colours.bold(rows[index] ?? "") : (rows[index] ?? ""),
  );
  const last = assessment.items.findLastIndex(({ selected }) => selected !== "no");
  if (assessment.cut !== null) items.splice(last + 1, 0, cutLine(assessment, language, width));
  return [
    ...head.map((line) => colours.dim(line)),
    ...items,
    "",
    ...explanations(assessment, language),
    "",
    ...concordanceLines(assessment, language),
    ...(assessment.cut === null ? [] : [colours.bold(pick(assessment.cut.sentence, language))]),
  ];
}

function columnsOf({ items, criteria }: AssessmentResult, language: Language): TextColumn[] {
  const words = RANKING_WORDS[language];
  const number = (value: number | undefined) => formatNumber(value ?? 0, language);
  const figures = (head: string, cell: (item: ItemResult) => string): TextColumn => ({
    head,
    align: "right",
    cells: items.map(cell),
  });
  const share = (head: string, of: (item: ItemResult) => number | null): TextColumn[] =>
    items.every((item) => of(item) === null)
      ? []
      : [figures(head, (item) => shareText(of(item), language))];
  const mark = { yes: words.selected, no: "", tied: words.tied };
  return [
    figures(words.rank, ({ rank, tied }) => formatPlace(rank, tied, language)),
    { head: words.item, align: "left", cells: items.map(({ title }) => pick(title, language)) },
    ...criteria.map(({ id, title }) =>
      figures(pick(title, language), ({ totals }) => number(totals[id])),
    ),
    figures(words.score, ({ score }) => number(score)),
    { head: "", align: "left", cells: items.map(({ selected }) => mark[selected ?? "no"]) },
    ...share(words.flat, ({ shareOfWeightings }) => shareOfWeightings.flat),
    ...share(words.grouped, ({ shareOfWeightings }) => shareOfWeightings.grouped),
    ...share(words.panels, ({ shareOfPanels }) => shareOfPanels),
  ];
}

/** What the columns of shares mean, as far as they are shown. */
function explanations({ items }: AssessmentResult, language: Language): string[] {
  const { weightings, drawnPanels } = RANKING_WORDS[language];
  return [
    ...(items.some((item) => item.shareOfWeightings.flat !== null) ? [weightings] : []),
    ...(items.some((item) => item.shareOfPanels !== null) ? [drawnPanels] : []),
  ];
}

function shareText(share: number | null, language: Language): string {
  return share === null ? "" : formatShare(share, language);
}

function cutLine({ cut, items }: AssessmentResult, language: Language, width: number): string {
  const words = RANKING_WORDS[language];
  const scoreOf = (id: string | null) => items.find((item) => item.id === id)?.score;
  const [high, low] = [scoreOf(cut?.lastIn ?? null), scoreOf(cut?.firstOut ?? null)];
  const number = (value: number) => formatNumber(value, language);
  const isTied = (cut?.tied.length ?? 0) > 0;
  if (!isTied && (high === undefined || low === undefined)) return "─".repeat(width);
  const text = isTied
    ? words.tieAcross
    : words.cut(number(cut?.margin ?? 0), number(high ?? 0), number(low ?? 0));
  const rest = Math.max(3, width - stringWidth(text) - 5);
  return colours.yellow(`─── ${text} ${"─".repeat(rest)}`);
}

function concordanceLines(assessment: AssessmentResult, language: Language): string[] {
  const { concordance, notComputed, expertsAtLeast, source } = assessment;
  const words = RANKING_WORDS[language];
  const number = (value: number, decimals = 0) => formatNumber(value, language, decimals);
  if (concordance.kendallsW !== null) {
    const p = concordance.permutationP;
    const experts = number(concordance.experts ?? 0);
    return [
      words.concordance(
        number(concordance.kendallsW, 2),
        experts,
        p === null ? null : number(p, 4),
      ),
    ];
  }
  const why = notComputed.find(({ field }) => field.startsWith("concordance"));
  const atLeast =
    source === "totals" && expertsAtLeast !== null
      ? [words.expertsAtLeast(number(expertsAtLeast))]
      : [];
  return [
    ...atLeast,
    ...(why === undefined ? [] : [words.noConcordance(pick(why.sentence, language))]),
  ];
}
