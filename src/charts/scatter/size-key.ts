import { scaleLinear, scaleSqrt } from "d3-scale";
import { SCATTER_WORDS } from "#wording/charts-scatter.ts";
import { pick } from "#wording/language.ts";
import { formatNumber } from "#wording/numbers.ts";
import type { ChartOptions } from "../chart-options.ts";
import { flowKey, type KeyEntry } from "../key.ts";
import type { Drawn, Room } from "../picture.ts";
import { typeSetting } from "../type-setting.ts";
import { drawnPoints, type ScatterData } from "./scatter-data.ts";

/** Three round sizes with their values; nothing where all points are alike. */
export function sizeKey(
  data: ScatterData,
  { left, right, top }: Room,
  options: ChartOptions,
): Drawn {
  const { language } = options;
  if (data.size === undefined) return { marks: [], bottom: top };
  const most = Math.max(...drawnPoints(data, language).map(({ size }) => size ?? 0));
  const largest = options.width === "phone" ? 22 : 40;
  const area = scaleSqrt([0, Math.max(1e-9, most)], [0, largest]);
  const values = smallMiddleLarge(
    scaleLinear()
      .domain([0, most])
      .ticks(4)
      .filter((value) => value > 0),
  );
  const unit = data.size.unit === undefined ? "" : pick(data.size.unit, language);
  const heading: KeyEntry = {
    label: SCATTER_WORDS[language].size(
      SCATTER_WORDS[language].axis(pick(data.size.title, language), unit),
    ),
    width: 0,
    sample: () => [],
  };
  const circles = values.map((value): KeyEntry => {
    const radius = area(value);
    return {
      label: formatNumber(value, language),
      width: 2 * radius,
      sample: (x, middle) => [
        { kind: "circle", x: x + radius, y: middle, radius, meaning: "bubble" },
      ],
    };
  });
  const type = typeSetting(options);
  const named = flowKey([heading], { left, right, top }, type);
  // A line of the key is about 20 high; larger circles need the rest above and below it.
  const more = Math.max(0, Math.max(0, ...values.map((value) => area(value))) - 8);
  const sized = flowKey(circles, { left, right, top: named.bottom + more }, type);
  return { marks: [...named.marks, ...sized.marks], bottom: sized.bottom + more };
}

function smallMiddleLarge(values: readonly number[]): readonly number[] {
  const places = [0, Math.floor((values.length - 1) / 2), values.length - 1];
  return [...new Set(places)].flatMap((place) => values[place] ?? []);
}
