import fc from "fast-check";
import { expect, it } from "vitest";
import {
  krippendorffsAlpha,
  type MeasurementLevel,
} from "#statistics/panel/krippendorffs-alpha.ts";
import reference from "../../../test/reference/panel-definitions.json" with { type: "json" };

const SEED = { seed: 20230721 };
const LEVELS: readonly MeasurementLevel[] = ["nominal", "ordinal", "interval"];
const sheets = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 6 }))
  .chain(([experts, items]) => {
    const score = fc.option(fc.integer({ min: 1, max: 4 }), { freq: 4 });
    const row = fc.array(score, { minLength: items, maxLength: items });
    return fc.array(row, { minLength: experts, maxLength: experts });
  });

it("the printed example: .743 nominal, .815 ordinal, .849 interval (Krippendorff 2011)", () => {
  const printed = reference.alpha[0]?.ratings ?? [];
  expect(krippendorffsAlpha(printed, "nominal")).toBeCloseTo(0.743, 3);
  expect(krippendorffsAlpha(printed, "ordinal")).toBeCloseTo(0.815, 3);
  expect(krippendorffsAlpha(printed, "interval")).toBeCloseTo(0.849, 3);
});

it("complete and incomplete sheets give what the coincidence matrix gives", () => {
  expect(reference.alpha.filter(({ ratings }) => !ratings.flat().includes(null))).toHaveLength(2);
  for (const { ratings, nominal, ordinal, interval } of reference.alpha) {
    expect(krippendorffsAlpha(ratings, "nominal")).toBeCloseTo(nominal, 12);
    expect(krippendorffsAlpha(ratings, "ordinal")).toBeCloseTo(ordinal, 12);
    expect(krippendorffsAlpha(ratings, "interval")).toBeCloseTo(interval, 12);
  }
});

it("ten pairs of a coder's yes and no agree at .095 (Krippendorff 2011, example A)", () => {
  const coders = [
    [0, 1, 0, 0, 0, 0, 0, 0, 1, 0],
    [1, 1, 1, 0, 0, 1, 0, 0, 0, 0],
  ];
  for (const level of LEVELS) expect(krippendorffsAlpha(coders, level)).toBeCloseTo(0.095, 3);
});

it("neither the order of experts nor that of items matters", () => {
  const property = fc.property(sheets, fc.constantFrom(...LEVELS), (ratings, level) => {
    const alpha = krippendorffsAlpha(ratings, level) ?? 9;
    const turned = ratings.map((row) => row.toReversed()).toReversed();
    expect(krippendorffsAlpha(turned, level) ?? 9).toBeCloseTo(alpha, 10);
  });
  fc.assert(property, SEED);
});

it("an item that only one expert scored, or an expert who scored nothing, changes nothing", () => {
  const property = fc.property(sheets, fc.constantFrom(...LEVELS), (ratings, level) => {
    const wider = ratings.map((row, expert) => [...row, expert === 0 ? 4 : null]);
    const joined = [...wider, (wider[0] ?? []).map(() => null)];
    const alpha = krippendorffsAlpha(ratings, level) ?? 9;
    expect(krippendorffsAlpha(joined, level) ?? 9).toBeCloseTo(alpha, 12);
  });
  fc.assert(property, SEED);
});

it("another unit changes nothing: points doubled, and a hundred more for all", () => {
  const property = fc.property(sheets, fc.constantFrom(...LEVELS), (ratings, level) => {
    const scaled = ratings.map((row) =>
      row.map((score) => (score === null ? null : 2 * score + 100)),
    );
    const alpha = krippendorffsAlpha(ratings, level) ?? 9;
    expect(krippendorffsAlpha(scaled, level) ?? 9).toBeCloseTo(alpha, 9);
  });
  fc.assert(property, SEED);
});

it("only the order of the points counts for the ordinal level, only their names for the nominal", () => {
  const property = fc.property(sheets, (ratings) => {
    const through = (map: readonly number[]) =>
      ratings.map((row) => row.map((score) => (score === null ? null : (map[score] ?? 0))));
    const ordinal = krippendorffsAlpha(ratings, "ordinal") ?? 9;
    expect(krippendorffsAlpha(through([0, 1, 5, 6, 60]), "ordinal") ?? 9).toBeCloseTo(ordinal, 12);
    const nominal = krippendorffsAlpha(ratings, "nominal") ?? 9;
    expect(krippendorffsAlpha(through([0, 7, 2, 9, 1]), "nominal") ?? 9).toBeCloseTo(nominal, 12);
  });
  fc.assert(property, SEED);
});

it("experts who agree on every item agree fully", () => {
  for (const level of LEVELS) {
    expect(
      krippendorffsAlpha(
        [
          [1, 5, null],
          [1, 5, 3],
          [null, 5, 3],
        ],
        level,
      ),
    ).toBe(1);
  }
});

it("where nothing could differ there is nothing to measure", () => {
  expect(krippendorffsAlpha([], "nominal")).toBeNull();
  expect(krippendorffsAlpha([[1, 2, 3]], "interval")).toBeNull();
  expect(krippendorffsAlpha([[4], [4]], "ordinal")).toBeNull();
  expect(
    krippendorffsAlpha(
      [
        [null, null],
        [null, null],
      ],
      "interval",
    ),
  ).toBeNull();
});

it("one item is enough, and two experts who differ on it are as far apart as can be", () => {
  expect(krippendorffsAlpha([[1], [2]], "nominal")).toBe(0);
});

it("a crooked sheet is refused", () => {
  expect(() => krippendorffsAlpha([[1, 2], [1]], "nominal")).toThrow(
    new RangeError("krippendorffsAlpha requires 2 scores per expert, got 1"),
  );
});
