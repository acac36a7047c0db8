import { expect, it } from "vitest";
import { drawFigures } from "#edition/draw-figures.ts";
import { createMeasure } from "#edition/measure-text.ts";
import { readRecord } from "#files/read-record.ts";
import { computeResults } from "#results/compute-results.ts";
import { review } from "#results/review.ts";

it("the README shows the roadmap as Phlov draws it today", async () => {
  const read = await readRecord("examples/cambodia-digitaltech-2023");
  if (!read.ok) throw new Error(`the example is refused: ${JSON.stringify(read.problems[0])}`);
  const results = computeResults(read.record);
  const computed = { record: read.record, results, findings: review(read.record, results) };
  const { pictures } = drawFigures(computed, "en", await createMeasure());
  const roadmap = pictures.find(({ path }) => path === "charts/en/roadmap.svg");
  await expect(roadmap?.content()).toMatchFileSnapshot("../docs/pictures/roadmap.svg");
});
