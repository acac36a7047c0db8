import { describe, expect, it } from "vitest";
import { cutLine, pointsToTurn } from "./cut.ts";

describe("the cut", () => {
  it("lies between the last in and the first out", () => {
    expect(cutLine([151, 147, 145, 144], ["yes", "yes", "no", "no"])).toEqual({
      lastIn: 1,
      firstOut: 2,
      margin: 2,
      tied: [],
    });
  });

  it("has no margin across a tie", () => {
    expect(cutLine([9, 7, 7, 7], ["yes", "tied", "tied", "tied"])).toEqual({
      lastIn: 1,
      firstOut: 3,
      margin: 0,
      tied: [1, 2, 3],
    });
  });

  it("has no first out when everyone is selected", () => {
    expect(cutLine([9, 7], ["yes", "yes"])).toEqual({
      lastIn: 1,
      firstOut: null,
      margin: null,
      tied: [],
    });
  });

  it("is turned by one point more than ties it, where a point is worth a point", () => {
    expect(pointsToTurn(2, 1)).toEqual({ toTie: 2, toOvertake: 3 });
    expect(pointsToTurn(0, 1)).toEqual({ toTie: 0, toOvertake: 1 });
  });

  it("is turned by fewer points where a point is worth more", () => {
    // a margin of 2 with points worth 2.4 each: one point already overtakes
    expect(pointsToTurn(2, 2.4)).toEqual({ toTie: 1, toOvertake: 1 });
  });
});
