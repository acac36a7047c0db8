import fc from "fast-check";
import { expect, it } from "vitest";
import { splitLargest } from "#statistics/methods/split-largest.ts";

it("the largest values come to the front, whatever their order and ties", () => {
  const values = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 40 });
  const property = fc.property(values, fc.nat({ max: 40 }), (list, wanted) => {
    const count = Math.min(wanted, list.length);
    const split = Float64Array.from(list);
    splitLargest(split, count);
    const descending = (part: Float64Array) => [...part].sort((a, b) => b - a);
    const expected = list.toSorted((a, b) => b - a);
    expect(descending(split.subarray(0, count))).toEqual(expected.slice(0, count));
    expect(descending(split.subarray(count))).toEqual(expected.slice(count));
  });
  fc.assert(property, { seed: 20230721, numRuns: 1000 });
});
