import { finalSelection } from "#results/final-selection.ts";
import type { AssessmentResult, Cut } from "#results/results.ts";
import { RANKING_WORDS } from "#wording/charts-ranking.ts";
import type { Language } from "#wording/language.ts";
import type { ChartOptions } from "../chart-options.ts";
import { formatOf, NARROW } from "../frame.ts";
import { line, type Mark } from "../scene/scene.ts";
import { typeSetting } from "../type-setting.ts";
import type { Panel } from "./panels.ts";
import { tieAtCut } from "./ranking-data.ts";
import type { Rows } from "./rows.ts";

interface Place {
  readonly rows: Rows;
  readonly panels: readonly Panel[];
  readonly nameLeft: number;
}

/** What the cut is called: how many of how many, or from which score. */
export function cutLabel({ cut, items }: AssessmentResult, language: Language): string {
  const words = RANKING_WORDS[language];
  if (cut === null) return "";
  const finals = items.map((item) => ({ id: item.id, selected: finalSelection(item) }));
  const tie = tieAtCut(finals, cut);
  if (tie !== "none") return tie === "open" ? words.tied : words.tiedSettled;
  return cut.threshold !== null && cut.rule === "threshold"
    ? words.cutThreshold(cut.threshold)
    : words.cutFirst(cut.count ?? cut.selected.length, items.length);
}

/** The line between in and out, its name, and the margin between the two scores that touch it. */
export function cutMarks(
  assessment: AssessmentResult,
  place: Place,
  options: ChartOptions,
): readonly Mark[] {
  const { cut } = assessment;
  const y = place.rows.cut;
  if (cut === null || y === null) return [];
  const type = typeSetting(options);
  const { width, margin } = formatOf(options, NARROW);
  const label = cutLabel(assessment, options.language);
  const labelEnd = place.nameLeft + type.width(label, FONT) + 6;
  const gap = marginGap(cut, { ...place, y }, options);
  return [
    line("attention-line", [margin, y], [place.nameLeft - 6, y]),
    {
      kind: "text",
      x: place.nameLeft,
      y: y + FONT.size * type.middle,
      text: label,
      ...FONT,
      meaning: "attention",
    },
    line("attention-line", [labelEnd, y], [gap?.from ?? width - margin, y]),
    ...(gap === null
      ? []
      : [...gap.marks, line("attention-line", [gap.to, y], [width - margin, y])]),
  ];
}

const FONT = { size: 13, bold: true } as const;

/** Both scores brought down and up to the line, with their distance written in a gap of it. */
function marginGap(
  cut: Cut,
  { rows, panels, y }: Place & { readonly y: number },
  options: ChartOptions,
) {
  const score = panels[0];
  const find = (id: string | null) => rows.rows.find((row) => row.item.id === id);
  const lastIn = find(cut.lastIn);
  const firstOut = find(cut.firstOut);
  const isOpen = score !== undefined && lastIn !== undefined && firstOut !== undefined;
  if (!isOpen || cut.margin === null || cut.margin <= 0) return null;
  const type = typeSetting(options);
  const inX = score.at(lastIn.item.score);
  const outX = score.at(firstOut.item.score);
  const text = RANKING_WORDS[options.language].points(cut.margin);
  const x = Math.max(inX, outX) + 12;
  const baseline = y + FONT.size * type.middle;
  const marks: readonly Mark[] = [
    line("attention-line", [inX, lastIn.middle + 7], [inX, y + 9]),
    line("attention-line", [outX, y - 9], [outX, firstOut.middle - 7]),
    { kind: "text", x, y: baseline, text, ...FONT, meaning: "attention" },
  ];
  return { marks, from: x - 6, to: x + type.width(text, FONT) + 6 };
}
