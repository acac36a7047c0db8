import { expect, it } from "vitest";
import { pairedChange } from "#statistics/panel/paired-change.ts";
import reference from "../../../test/reference/panel.json" with { type: "json" };

it("nine patients before and after: R's wilcox.test(paired = TRUE), V = 40, p = .039", () => {
  const changes = reference.signedRank[0]?.changes ?? [];
  const before = changes.map(() => 0);
  const result = pairedChange(before, changes);
  expect(result?.n).toBe(9);
  expect(result?.wilcoxon?.upwardRanks).toBe(40);
  expect(result?.wilcoxon?.p).toBeCloseTo(0.0390625, 12);
});

it("who answered only once is left out and is no 0", () => {
  const alone = pairedChange([3, 4, 2], [4, 4, 4]);
  expect(pairedChange([3, 4, null, 2, 5], [4, 4, 5, 4, null])).toEqual(alone);
  expect(alone).toMatchObject({ n: 3, meanChange: 1, up: 2, down: 0, unchanged: 1 });
});

it("up, down and unchanged are all there are", () => {
  const result = pairedChange([1, 2, 3, 4, 5], [2, 1, 3, 5, 5]);
  expect(result).toMatchObject({ n: 5, up: 2, down: 1, unchanged: 2 });
  expect(result?.meanChange).toBeCloseTo(0.2, 12);
});

it("the rounds exchanged, everything turns round but p", () => {
  const before = [1, 4, 3, 2, 5, 1];
  const after = [3, 4, 4, 1, 5, 5];
  const there = pairedChange(before, after);
  const back = pairedChange(after, before);
  expect(back).toMatchObject({ up: there?.down, down: there?.up, unchanged: there?.unchanged });
  expect(back?.meanChange).toBe(-(there?.meanChange ?? 0));
  expect(back?.wilcoxon?.p).toBe(there?.wilcoxon?.p);
});

it("the same scores to the last digit but for rounding are unchanged", () => {
  expect(pairedChange([0.3], [0.1 + 0.2])).toMatchObject({ unchanged: 1, wilcoxon: null });
});

it("nobody who answered twice, no change", () => {
  expect(pairedChange([], [])).toBeNull();
  expect(pairedChange([null, 3], [4, null])).toBeNull();
});

it("rounds of different length are refused", () => {
  expect(() => pairedChange([1, 2], [1])).toThrow(
    new RangeError("pairedChange requires the same experts twice, got 2 and 1"),
  );
});
