import { expect, it } from "vitest";
import { METHOD_DATA } from "../../../examples/charts/data/method-pictures.ts";
import { drawScene } from "../scene/draw-scene.ts";
import { layoutLikert } from "./likert-chart.ts";

const { likert } = METHOD_DATA;
const five = ["a", "b", "c", "d", "e"].map((id) => ({ id, title: { en: `As to ${id}.` } }));
const [first] = likert.assessment.criteria;
const [counts] = likert.assessment.items.flatMap(({ histograms }) => histograms);

/** Five criteria that everybody answered, on one of so many sheets. */
function sheetOf(index: number, of: number): string {
  if (first === undefined || counts === undefined) throw new RangeError("no scores to draw");
  const criteria = five.map((one) => ({ ...first, ...one }));
  const items = likert.assessment.items.map((item) => ({
    ...item,
    histograms: five.map(({ id }) => ({ ...counts, criterion: id })),
  }));
  const scales = Object.fromEntries(five.map(({ id }) => [id, { min: 1, max: 5 }]));
  const data = { ...likert, scales, assessment: { ...likert.assessment, criteria, items } };
  const measure = (text: string) => text.length * 6;
  return drawScene(
    layoutLikert({ ...data, sheet: { index, of } }, { language: "en", measure, width: "page" }),
  );
}

it("over two sheets every criterion stands on one, beside what stood beside it, and each says which sheet it is", () => {
  const [one, other] = [sheetOf(0, 2), sheetOf(1, 2)];
  const on = (svg: string) =>
    five.filter(({ title }) => svg.includes(`>${title.en}<`)).map(({ id }) => id);
  expect(on(one)).toEqual(["a", "b", "c", "d"]);
  expect(on(other)).toEqual(["e"]);
  expect(one).toMatch(/<title [^>]*>[^<]*\(sheet 1 of 2\)<\/title>/);
  expect(other).toMatch(/<title [^>]*>[^<]*\(sheet 2 of 2\)<\/title>/);
});
