import fc from "fast-check";
import { expect, it } from "vitest";
import { wilcoxonSignedRank } from "#statistics/panel/wilcoxon-signed-rank.ts";
import reference from "../../../test/reference/panel.json" with { type: "json" };
import definitions from "../../../test/reference/panel-definitions.json" with { type: "json" };

const SEED = { seed: 20230721 };
const changes = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 1, maxLength: 12 });

it("depression scores: V = 40, p = .039 on both sides (Hollander & Wolfe 1973, p. 29)", () => {
  const result = wilcoxonSignedRank(reference.signedRank[0]?.changes ?? [], 4);
  expect(result?.upwardRanks).toBe(40);
  expect(result?.p).toBeCloseTo(2 * 0.01953, 4);
});

it("few changes without ties, and many with ties, give what R's wilcox.test gives", () => {
  expect(reference.signedRank.map(({ method }) => method)).toContain("normal");
  for (const { changes, upwardRanks, n, p, method } of reference.signedRank) {
    const result = wilcoxonSignedRank(changes, 5);
    expect(result?.upwardRanks).toBeCloseTo(upwardRanks, 10);
    expect(result?.n).toBe(n);
    expect(result?.method).toBe(method);
    expect(result?.p).toBeCloseTo(p, 9);
  }
});

it("few changes with ties are exact too: every toss counted", () => {
  for (const { changes, upwardRanks, n, p } of definitions.signedRank) {
    const result = wilcoxonSignedRank(changes, 5);
    expect(result).toEqual({ upwardRanks, n, p: expect.closeTo(p, 12), method: "exact" });
  }
});

it("downwards is as likely as upwards, and the order of the experts does not matter", () => {
  const property = fc.property(changes, (moves) => {
    const turned = moves.map((move) => -move).toReversed();
    expect(wilcoxonSignedRank(turned, 5)?.p).toBe(wilcoxonSignedRank(moves, 5)?.p);
  });
  fc.assert(property, SEED);
});

it("an expert who did not change adds nothing", () => {
  const property = fc.property(changes, (moves) => {
    expect(wilcoxonSignedRank([...moves, 0], 5)).toEqual(wilcoxonSignedRank(moves, 5));
  });
  fc.assert(property, SEED);
});

it("fifty changes are counted, fifty-one approximated, and the two are close", () => {
  const fifty = Array.from({ length: 50 }, (_, place) => (place % 3 === 0 ? -1 : 1) * (place + 1));
  const exact = wilcoxonSignedRank(fifty, 60);
  const normal = wilcoxonSignedRank([...fifty, 0.5], 60);
  expect(exact?.method).toBe("exact");
  expect(normal?.method).toBe("normal");
  expect(Math.abs((exact?.p ?? 2) - (normal?.p ?? 0))).toBeLessThan(0.01);
});

it("one change proves nothing, five the same way not much", () => {
  expect(wilcoxonSignedRank([2], 5)?.p).toBe(1);
  expect(wilcoxonSignedRank([1, 1, 1, 1, 1], 5)?.p).toBe(2 / 32);
});

it("where nobody changed there is nothing to test, and rounding is no change", () => {
  expect(wilcoxonSignedRank([], 5)).toBeNull();
  expect(wilcoxonSignedRank([0, 0.1 + 0.2 - 0.3], 5)).toBeNull();
});

it("what is no number is refused", () => {
  expect(() => wilcoxonSignedRank([Number.NaN], 5)).toThrow(RangeError);
});
