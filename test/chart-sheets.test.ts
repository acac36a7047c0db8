import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import type { ChartOptions, ChartWidth } from "#charts/chart-options.ts";
import { layoutMatching } from "#charts/matching/matching-chart.ts";
import { layoutRoadmap } from "#charts/roadmap/roadmap-chart.ts";
import { drawScene } from "#charts/scene/draw-scene.ts";
import type { Scene } from "#charts/scene/scene.ts";
import { createMeasure } from "#edition/measure-text.ts";
import { LANGUAGES } from "#wording/language.ts";
import { manyColumns, manyLanes } from "../examples/charts/data/many.ts";
import { matchingData, roadmapData } from "../examples/charts/data/pictures.ts";

const measure = await createMeasure();
const WIDTHS: readonly ChartWidth[] = ["wide", "page", "column", "slide", "phone"];

const PICTURES: Readonly<Record<string, (options: ChartOptions) => Scene>> = {
  roadmap: (options) => layoutRoadmap(roadmapData, options),
  matching: (options) => layoutMatching(matchingData, options),
  "roadmap of 60 lanes and 500 bars": (options) => layoutRoadmap(manyLanes(60, 500), options),
  "matching of 5 × 100 items": (options) => layoutMatching(manyColumns(5, 100, 2.5), options),
  "matching of 5 × 200 items": (options) => layoutMatching(manyColumns(5, 200, 2.5), options),
};

/** Every sheet by its hash: the files would weigh megabytes, and a person looks at them in the gallery. */
it("the two great pictures look on every sheet as approved, also with 500 items", async () => {
  const lines = Object.entries(PICTURES).flatMap(([name, layout]) =>
    LANGUAGES.flatMap((language) =>
      WIDTHS.map((width) => {
        const bytes = drawScene(layout({ language, width, measure }));
        const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
        return `${hash} ${name}, ${language}, ${width}`;
      }),
    ),
  );
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(
    "../examples/charts/approved/sheets.txt",
  );
});
