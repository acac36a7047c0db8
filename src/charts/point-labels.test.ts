import { expect, it } from "vitest";
import { createMeasure } from "#edition/measure-text.ts";
import { positionsData } from "../../examples/charts/data/pictures.ts";
import { layoutImportanceFeasibility } from "./importance-feasibility/importance-feasibility-chart.ts";
import { flatMarks, textBoxes, textsOnText, textsOutside } from "./scene/inspect-scene.ts";
import type { GroupMark } from "./scene/scene.ts";

const measure = await createMeasure();

/** Numbers from 0 to below 1 that follow from a seed (Park & Miller 1988). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** So many items with codes, scattered over a scale of so many steps; few steps make many share a place. */
function scattered(items: number, steps: number, seed: number) {
  const next = numbersFrom(seed);
  const [pattern] = positionsData.assessment.items;
  if (pattern === undefined) throw new RangeError("the example has no items");
  const score = () => 1 + Math.floor(next() * steps);
  const list = Array.from({ length: items }, (_, index) => ({
    ...pattern,
    id: `item-${index}`,
    code: `T${index + 1}`,
    title: { en: `Technology number ${index + 1}`, km: `បច្ចេកវិទ្យាទី ${index + 1}` },
    totals: { importance: score(), feasibility: score() },
  }));
  const scale = { min: 1, max: steps };
  return { ...positionsData, scale, assessment: { ...positionsData.assessment, items: list } };
}

const cases = [
  { items: 1, steps: 5 },
  { items: 40, steps: 60 },
  { items: 40, steps: 5 },
  { items: 40, steps: 1 },
  { items: 60, steps: 14 },
  { items: 60, steps: 100 },
  { items: 100, steps: 30 },
];

it.each(cases)(
  "labels of $items items on $steps steps never meet, in both languages and widths",
  ({ items, steps }) => {
    for (const seed of [1, 20260, 77])
      for (const language of ["en", "km"] as const)
        for (const width of ["wide", "phone"] as const) {
          const data = scattered(items, steps, seed);
          const scene = layoutImportanceFeasibility(data, { language, width, measure });
          const where = `seed ${seed}, ${language}, ${width}`;
          expect(textsOnText(scene, measure), where).toEqual([]);
          expect(textsOutside(scene, measure), where).toEqual([]);
        }
  },
);

it("leads no line from a point over another point, another line or a label", () => {
  let lines = 0;
  for (const seed of [1, 20260, 77])
    for (const width of ["wide", "phone"] as const) {
      const scene = layoutImportanceFeasibility(scattered(60, 60, seed), {
        language: "en",
        measure,
        width,
      });
      const groups = scene.marks.filter((mark) => mark.kind === "group");
      const points = groups.map((group) => ({ id: group.id, ...onLine(group) }));
      const boxes = textBoxes(scene.marks, measure);
      for (const { id, centre: own, along } of points) {
        lines += Number(along.length > 0);
        const others = points.filter((other) => other.id !== id);
        for (const [x, y] of along) {
          const where = `seed ${seed}, ${width}, ${id}`;
          expect(
            others.some(({ centre }) => apart([x, y], centre) < nearest(own, centre)),
            where,
          ).toBe(false);
          expect(
            others.some(({ along: passed }) =>
              passed.some(([px, py]) => Math.hypot(x - px, y - py) < 3),
            ),
            where,
          ).toBe(false);
          expect(
            boxes.some((box) => x > box.left && x < box.right && y > box.top && y < box.bottom),
            where,
          ).toBe(false);
        }
      }
    }
  expect(lines).toBeGreaterThan(20);
});

const apart = (a: readonly [number, number], b: readonly [number, number]) =>
  Math.hypot(a[0] - b[0], a[1] - b[1]);

/** How near a line may pass a point of radius 6: at a distance, but for points that lie on each other outside them. */
const nearest = (own: readonly [number, number], other: readonly [number, number]) =>
  apart(own, other) < 15 ? 6 : 8;

/** The centre of a point, and points along the line to its label. */
function onLine({ marks }: GroupMark) {
  const circle = marks.find((mark) => mark.kind === "circle");
  const path = marks.find((mark) => mark.kind === "path");
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = path?.data.match(/-?[\d.]+/g)?.map(Number) ?? [];
  const steps = path === undefined ? [] : Array.from({ length: 41 }, (_, index) => index / 40);
  return {
    centre: [circle?.x ?? 0, circle?.y ?? 0] as const,
    along: steps.map((share) => [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share] as const),
  };
}

it("names everyone, beside the point or in the list below", () => {
  const data = scattered(40, 5, 3);
  const scene = layoutImportanceFeasibility(data, { language: "en", measure });
  const said = flatMarks(scene.marks).flatMap((mark) => (mark.kind === "text" ? [mark.text] : []));
  const all = said.join(" ");
  for (const { title } of data.assessment.items) expect(all).toContain(title.en);
});
