import type { AssessmentResult, Cut } from "#results/results.ts";
import { RANKING_WORDS } from "#wording/charts-ranking.ts";
import type { Language } from "#wording/language.ts";
import type { ChartOptions } from "../chart-options.ts";
import { NARROW } from "../frame.ts";
import { line, type Mark } from "../scene/scene.ts";
import { typeSetting } from "../type-setting.ts";
import type { Panel } from "./panels.ts";
import type { Rows } from "./rows.ts";

interface Place {
  readonly rows: Rows;
  readonly panels: readonly Panel[];
  readonly nameLeft: number;
}

/** What the cut is called: how many of how many, or from which score. */
export function cutLabel(cut: Cut, of: number, language: Language): string {
  const words = RANKING_WORDS[language];
  if (cut.tied.length > 0) return words.tied;
  return cut.threshold !== null && cut.rule === "threshold"
    ? words.cutThreshold(cut.threshold)
    : words.cutFirst(cut.count ?? cut.selected.length, of);
}

/** The line between in and out, its name, and the margin between the two scores that touch it. */
export function cutMarks(
  assessment: AssessmentResult,
  place: Place,
  options: ChartOptions,
): readonly Mark[] {
  const { cut, items } = assessment;
  const { rows } = place;
  if (cut === null || rows.cut === null) return [];
  const type = typeSetting(options);
  const { width, margin } = NARROW;
  const label = cutLabel(cut, items.length, options.language);
  const font = { size: 13, bold: true };
  const labelEnd = place.nameLeft + type.width(label, font) + 6;
  const y = rows.cut;
  return [
    line("attention-line", [margin, y], [place.nameLeft - 6, y]),
    {
      kind: "text",
      x: place.nameLeft,
      y: y + 13 * type.middle,
      text: label,
      ...font,
      meaning: "attention",
    },
    line("attention-line", [labelEnd, y], [width - margin, y]),
    ...marginMarks(cut, { ...place, y }, options),
  ];
}

function marginMarks(
  cut: Cut,
  { rows, panels, y }: Place & { readonly y: number },
  options: ChartOptions,
): readonly Mark[] {
  const score = panels[0];
  const find = (id: string | null) => rows.rows.find((row) => row.item.id === id);
  const lastIn = find(cut.lastIn);
  const firstOut = find(cut.firstOut);
  if (
    score === undefined ||
    lastIn === undefined ||
    firstOut === undefined ||
    cut.margin === null ||
    cut.margin <= 0
  )
    return [];
  const type = typeSetting(options);
  const inX = score.at(lastIn.item.score);
  const outX = score.at(firstOut.item.score);
  return [
    line("attention-line", [inX, lastIn.middle + 7], [inX, y + 9]),
    line("attention-line", [outX, y - 9], [outX, firstOut.middle - 7]),
    {
      kind: "text",
      x: Math.max(inX, outX) + 10,
      y: y + 13 * type.middle,
      text: RANKING_WORDS[options.language].points(cut.margin),
      size: 13,
      bold: true,
      meaning: "attention",
      casing: true,
    },
  ];
}
