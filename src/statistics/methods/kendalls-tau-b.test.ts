import fc from "fast-check";
import { expect, it } from "vitest";
import { kendallsTauB } from "#statistics/methods/kendalls-tau-b.ts";
import reference from "../../../test/reference/methods.json" with { type: "json" };

const DRAWS = { permutations: 9999, seed: 20230721 };
const SEED = { seed: 20230721, numRuns: 50 };
const column = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 5 });

it("tau is SciPy's, and p is that of counting every order", () => {
  expect(reference.tau).toHaveLength(6);
  for (const { x, y, tau, p } of reference.tau) {
    const test = kendallsTauB(x, y, DRAWS);
    expect(test?.tau).toBeCloseTo(tau, 12);
    if (x.length < 9) expect(test?.p).toBeCloseTo(p, 12);
    expect(test?.n).toBe(x.length);
  }
});

it("the tuna of Hollander & Wolfe: tau .444, p .119, as R's cor.test prints", () => {
  const tuna = reference.tau.at(-1);
  const test = kendallsTauB(tuna?.x ?? [], tuna?.y ?? [], DRAWS);
  expect(test?.tau).toBeCloseTo(0.4444444, 7);
  expect(Math.abs((test?.p ?? 2) - 0.1194)).toBeLessThan(0.01);
});

it("the example of SciPy's page: −0.4714", () => {
  expect(kendallsTauB([12, 2, 1, 12, 2], [1, 4, 7, 1, 0], DRAWS)?.tau).toBeCloseTo(-0.47140452, 8);
});

it("neither which column comes first nor the order or unit of the scores matters", () => {
  const property = fc.property(column, column, (x, y) => {
    const test = kendallsTauB(x, y, DRAWS);
    expect(kendallsTauB(y, x, DRAWS)).toEqual(test);
    expect(kendallsTauB(x.toReversed(), y.toReversed(), DRAWS)).toEqual(test);
    expect(
      kendallsTauB(
        x.map((score) => 2 ** score - 9),
        y,
        DRAWS,
      ),
    ).toEqual(test);
    const opposite = kendallsTauB(
      x,
      y.map((score) => -score),
      DRAWS,
    );
    expect(opposite?.tau ?? 0).toBeCloseTo(-(test?.tau ?? 0), 12);
    expect(opposite?.p).toBe(test?.p);
  });
  fc.assert(property, SEED);
});

it("without an order there is nothing to test", () => {
  expect(kendallsTauB([1, 2, 3], [4, 4, 4], DRAWS)).toBeNull();
  expect(kendallsTauB([1], [1], DRAWS)).toBeNull();
  expect(kendallsTauB([], [], DRAWS)).toBeNull();
});

it("columns of different length and no permutations are refused", () => {
  expect(() => kendallsTauB([1, 2], [1], DRAWS)).toThrow(
    "kendallsTauB requires columns of one length, got 2 and 1",
  );
  expect(() => kendallsTauB([1, 2], [1, 2], { permutations: 0, seed: 1 })).toThrow(
    "kendallsTauB requires at least one permutation, got 0",
  );
});
