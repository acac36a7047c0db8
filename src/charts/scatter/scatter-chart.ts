import { SCATTER_WORDS } from "#wording/charts-scatter.ts";
import type { ChartOptions } from "../chart-options.ts";
import { type Drawn, picture, type Room } from "../picture.ts";
import { pointLabels } from "../point-labels.ts";
import { pointList } from "../point-list.ts";
import type { Scene } from "../scene/scene.ts";
import { typeSetting } from "../type-setting.ts";
import { axisMarks, plotOf } from "./axes.ts";
import { drawnPoints, missingNames, type ScatterData, scatterFinding } from "./scatter-data.ts";
import { sizeKey } from "./size-key.ts";
import { spotMarks, spotsOf } from "./spots.ts";

/** Places every mark of a picture that sets two values of the same things against each other. */
export function layoutScatter(data: ScatterData, options: ChartOptions): Scene {
  const { language } = options;
  const words = SCATTER_WORDS[language];
  const isEmpty = drawnPoints(data, language).length === 0;
  const finding = scatterFinding(data, language);
  const missing = missingNames(data, language);
  return picture(
    {
      name: data.id,
      heading: { title: words.title(finding), lead: isEmpty ? "" : words.lead(finding) },
      notes: [data.source ?? "", missing.length === 0 ? "" : words.missing(missing)],
      empty: isEmpty ? words.empty : undefined,
    },
    options,
    (room) => plotMarks(data, room, options),
  );
}

function plotMarks(data: ScatterData, room: Room, options: ChartOptions): Drawn {
  const type = typeSetting(options);
  const isPhone = options.width === "phone";
  const key = sizeKey(data, room, options);
  const plot = plotOf(data, { ...room, top: key.bottom + 12 }, options);
  const axes = axisMarks(plot, data, options);
  const spots = spotsOf(data, plot, options);
  const bounds = { left: plot.left + 4, right: plot.right, top: plot.top, bottom: plot.bottom - 4 };
  const placed = pointLabels(spots, { bounds, codesOnly: isPhone }, type);
  const list = pointList(
    placed.filter(({ isNamed }) => !isNamed).flatMap(({ spot }) => spot.listed),
    { ...room, top: axes.bottom + 14 },
    options,
  );
  return {
    marks: [
      ...key.marks,
      ...axes.marks,
      ...placed.map((one) => spotMarks(one, options)),
      ...list.marks,
    ],
    bottom: list.bottom,
  };
}
