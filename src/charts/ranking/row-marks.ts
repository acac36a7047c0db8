import { finalSelection } from "#results/final-selection.ts";
import type { Cut, ItemResult } from "#results/results.ts";
import type { Language } from "#wording/language.ts";
import { pick } from "#wording/language.ts";
import { formatNumber, formatPlace, formatShare } from "#wording/numbers.ts";
import type { ChartOptions } from "../chart-options.ts";
import { type GroupMark, line, type Mark } from "../scene/scene.ts";
import type { Meaning } from "../scene/style.ts";
import { stacked, type TypeSetting, typeSetting } from "../type-setting.ts";
import { firmnessOf } from "./firmness.ts";
import type { Panel } from "./panels.ts";
import type { Row } from "./rows.ts";

interface Place {
  readonly panels: readonly Panel[];
  readonly cut: Cut | null;
  readonly nameLeft: number;
}

/** One item: place, name and what every panel shows of it. */
export function rowMarks(row: Row, place: Place, options: ChartOptions): GroupMark {
  const { item } = row;
  const type = typeSetting(options);
  const { language } = options;
  return {
    kind: "group",
    id: item.id,
    label: rowLabel(item, language),
    href: options.hrefOf?.(item.id) ?? null,
    marks: [
      ...nameMarks(row, place, options),
      ...place.panels.flatMap((panel) =>
        valueMarks(row, { panel, cut: place.cut, type, language }),
      ),
    ],
  };
}

function rowLabel(item: ItemResult, language: Language): string {
  const place = formatPlace(item.rank, item.tied, language);
  return `${place} ${pick(item.title, language)}, ${formatNumber(item.score, language)}`;
}

function nameMarks(row: Row, { nameLeft, panels }: Place, options: ChartOptions): readonly Mark[] {
  const type = typeSetting(options);
  const { item, middle, name, isSelected } = row;
  const meaning: Meaning = isSelected || finalSelection(item) === null ? "ink" : "soft";
  const first = middle - ((name.lines.length - 1) * 15 * type.leading) / 2 + 15 * type.middle;
  const widest = Math.max(
    ...name.lines.map((text) => type.width(text, { size: 15, bold: isSelected })),
  );
  const score = panels[0];
  const dot = score === undefined ? 0 : score.at(item.score) - 10;
  const start = nameLeft + widest + 10;
  return [
    ...(dot > start ? [line("leader", [start, middle], [dot, middle])] : []),
    {
      kind: "text",
      x: nameLeft - 12,
      y: middle + 15 * type.middle,
      text: formatPlace(item.rank, item.tied, options.language),
      size: 15,
      bold: isSelected,
      anchor: "end",
      meaning: "soft",
    },
    ...stacked(name.lines, {
      x: nameLeft,
      y: first,
      size: 15,
      bold: isSelected,
      meaning,
      leading: type.leading,
    }),
  ];
}

interface Value {
  readonly panel: Panel;
  readonly cut: Cut | null;
  readonly type: TypeSetting;
  readonly language: Language;
}

function valueMarks(row: Row, value: Value): readonly Mark[] {
  switch (value.panel.kind) {
    case "score":
      return scoreMarks(row, value);
    case "interval":
      return intervalMarks(row, value);
    case "flat":
      return shareMarks(row.item.shareOfWeightings.flat, row, value);
    case "grouped":
      return shareMarks(row.item.shareOfWeightings.grouped, row, value);
  }
}

function scoreMarks({ item, middle }: Row, { panel, cut, type, language }: Value): readonly Mark[] {
  const atCut =
    cut !== null &&
    (cut.lastIn === item.id || cut.firstOut === item.id || cut.tied.includes(item.id));
  const x = panel.at(item.score);
  return [
    { kind: "circle", x, y: middle, radius: 6, meaning: dotMeaning(item, atCut) },
    {
      kind: "text",
      x: x + 13,
      y: middle + 13.5 * type.middle,
      text: scoreText(item, language),
      size: 13.5,
      bold: atCut,
      meaning: atCut ? "attention" : finalSelection(item) === "no" ? "soft" : "ink",
      casing: true,
    },
  ];
}

/** The score; a dagger says that a decision put the item in or out. */
export function scoreText({ score, decision }: ItemResult, language: Language): string {
  return formatNumber(score, language) + (decision === null ? "" : " †");
}

function dotMeaning(item: ItemResult, atCut: boolean): Meaning {
  if (finalSelection(item) === "tied") return "tied-at-cut";
  if (finalSelection(item) === "no") return atCut ? "not-selected-at-cut" : "not-selected";
  return atCut ? "selected-at-cut" : "selected";
}

function intervalMarks({ item, middle }: Row, { panel, type, language }: Value): readonly Mark[] {
  if (item.rankInterval === null) return [];
  const [low, high] = item.rankInterval;
  const text =
    low === high
      ? formatNumber(low, language)
      : `${formatNumber(low, language)}–${formatNumber(high, language)}`;
  const last = panel.ticks.at(-1)?.value ?? high;
  return [
    line("interval-line", [panel.at(low), middle], [panel.at(high), middle]),
    {
      kind: "circle",
      x: panel.at(item.rank),
      y: middle,
      radius: 4.5,
      meaning: finalSelection(item) === "no" ? "not-selected" : "selected",
    },
    {
      kind: "text",
      x: panel.at(last) + 13,
      y: middle + 13.5 * type.middle,
      text,
      size: 13.5,
      meaning: "soft",
    },
  ];
}

function shareMarks(
  share: number | null,
  { middle }: Row,
  { panel, type, language }: Value,
): readonly Mark[] {
  if (share === null) return [];
  const firmness = firmnessOf(share);
  const left = panel.at(0);
  const width = panel.at(share) - left;
  const bar: readonly Mark[] =
    width < 1
      ? []
      : [{ kind: "rect", x: left, y: middle - 7, width, height: 14, meaning: `share-${firmness}` }];
  const meaning: Meaning = firmness === "open" ? "attention" : firmness === "out" ? "soft" : "ink";
  return [
    ...bar,
    {
      kind: "text",
      x: left + width + 7,
      y: middle + 13.5 * type.middle,
      text: formatShare(share, language),
      size: 13.5,
      bold: firmness === "open",
      meaning,
      casing: true,
    },
  ];
}
