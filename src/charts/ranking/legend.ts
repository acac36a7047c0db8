import { type Firmness, RANKING_WORDS } from "#wording/charts-ranking.ts";
import type { ChartOptions } from "../chart-options.ts";
import { flowKey, type KeyEntry } from "../key.ts";
import { line, type Mark } from "../scene/scene.ts";
import { typeSetting } from "../type-setting.ts";
import type { Panel } from "./panels.ts";

interface Place {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

const CLASSES: readonly Firmness[] = ["firm", "leaning", "open", "out"];

/** What the shares of the bars are called, with the thresholds, and what the thin line means. */
export function legendMarks(panels: readonly Panel[], place: Place, options: ChartOptions) {
  const words = RANKING_WORDS[options.language];
  const has = (kind: Panel["kind"]) => panels.some((panel) => panel.kind === kind);
  const entries: readonly KeyEntry[] = [
    ...(has("flat") || has("grouped")
      ? CLASSES.map((name) => firmnessEntry(name, words.legend[name]))
      : []),
    ...(has("interval")
      ? [{ label: words.legendInterval, width: 30, sample: intervalSample }]
      : []),
  ];
  return flowKey(entries, place, typeSetting(options));
}

function firmnessEntry(name: Firmness, label: string): KeyEntry {
  const sample = (x: number, middle: number): readonly Mark[] => [
    { kind: "rect", x: x + 0.75, y: middle - 6, width: 21, height: 12, meaning: `share-${name}` },
  ];
  return { label, width: 22, sample };
}

function intervalSample(x: number, middle: number): readonly Mark[] {
  return [
    line("interval-line", [x, middle], [x + 30, middle]),
    { kind: "circle", x: x + 15, y: middle, radius: 4.5, meaning: "selected" },
  ];
}
