import type { Histogram } from "#results/results.ts";
import type { Language } from "#wording/language.ts";
import { formatNumber } from "#wording/numbers.ts";
import { middleText } from "../middle-text.ts";
import type { Mark } from "../scene/scene.ts";
import type { TypeSetting } from "../type-setting.ts";
import { sidesOf } from "./likert-data.ts";
import { scoreSteps } from "./score-steps.ts";

interface BarPlace {
  /** Where the middle of the scale stands. */
  readonly zero: number;
  /** Width of one person. */
  readonly unit: number;
  readonly middle: number;
  readonly height: number;
  readonly scale: { readonly min: number; readonly max: number };
}

const SIZE = 12;

/** Everyone who scored one item on one criterion, laid beside each other from the lowest score to the highest. */
export function barMarks(
  histogram: Histogram | undefined,
  place: BarPlace,
  { type, language }: { readonly type: TypeSetting; readonly language: Language },
): readonly Mark[] {
  const { low, middle } = sidesOf(histogram, place.scale);
  const steps = scoreSteps(place.scale);
  let x = place.zero - (low + middle / 2) * place.unit;
  return [...(histogram?.counts ?? [])]
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.score - b.score)
    .flatMap(({ score, count }): readonly Mark[] => {
      const step = steps.find(({ from, to }) => score >= from && score <= to) ?? steps.at(-1);
      if (step === undefined) return [];
      const width = count * place.unit;
      const left = x;
      x += width;
      const top = place.middle - place.height / 2;
      const text = formatNumber(count, language);
      const fits = width >= type.width(text, { size: SIZE, bold: false }) + 2;
      return [
        { kind: "rect", x: left, y: top, width, height: place.height, meaning: step.meaning },
        ...(fits
          ? [
              middleText(
                text,
                {
                  x: left + width / 2,
                  middle: place.middle,
                  size: SIZE,
                  anchor: "middle",
                  meaning: step.ink,
                },
                type,
              ),
            ]
          : []),
      ];
    });
}
