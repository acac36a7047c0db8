import { expect, it } from "vitest";
import { createMeasure } from "./measure-text.ts";

const measure = await createMeasure();
const regular = { size: 1000, bold: false };

it("measures Latin text with its kerning", () => {
  expect(measure("A", regular)).toBeCloseTo(639, 0);
  expect(measure("AV", regular)).toBeLessThan(measure("A", regular) + measure("V", regular));
});

it("gives a Khmer cluster the width of what is drawn, not the sum of its code points", () => {
  const cluster = "ខ្មែ";
  const apart = [...cluster].reduce((sum, sign) => sum + measure(sign, regular), 0);
  expect(measure(cluster, regular)).toBeLessThan(apart);
});

it("adds up the scripts of a mixed line", () => {
  const mixed = measure("ការផ្តោតលើ STEM", regular);
  expect(mixed).toBeCloseTo(measure("ការផ្តោតលើ", regular) + measure(" STEM", regular), 6);
});

it("is wider in bold and grows with the size", () => {
  expect(measure("Cloud Computing", { size: 10, bold: true })).toBeGreaterThan(
    measure("Cloud Computing", { size: 10, bold: false }),
  );
  expect(measure("Cloud", { size: 20, bold: false })).toBeCloseTo(
    2 * measure("Cloud", { size: 10, bold: false }),
    9,
  );
});

it("gives a mark that no font holds a width all the same", () => {
  expect(measure("中", regular)).toBe(600);
});
