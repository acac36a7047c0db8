import { describe, expect, it } from "vitest";
import { type Panel, recordOfPanel } from "../../../test/panel-notation.ts";
import { type Napkin, recordOf } from "../../../test/record-notation.ts";
import { computeResults } from "../compute-results.ts";
import type { Finding } from "../results.ts";
import { review } from "../review.ts";

function findingIn(panel: Panel, code: Finding["code"]): Finding | undefined {
  const record = recordOfPanel(panel);
  return review(record, computeResults(record)).find((finding) => finding.code === code);
}

function findingOn(napkin: Napkin, code: Finding["code"]): Finding | undefined {
  const record = recordOf(napkin);
  return review(record, computeResults(record)).find((finding) => finding.code === code);
}

// sums: x 15, y 13; without s (e1, e2) 5 and 8, without t (e3, e4) 10 and 5
const TWO_CAMPS = "e1 s: 5, 2, 1; e2 s: 5, 3, 1; e3 t: 2, 4, 1; e4 t: 3, 4, 2";

describe("the review of the method", () => {
  it("says which method would select otherwise", () => {
    // VIKOR minds the worst column: x is first by the sum and last on b
    const napkin: Napkin = {
      columns: "a b",
      totals: "x 30 10; y 19 19; z 10 12",
      selection: { rule: "first", count: 1 },
      experts: 6,
    };
    expect(findingOn(napkin, "method-dependence")).toMatchObject({
      severity: "information",
      weight: "could-change-the-choice",
      items: ["y", "x"],
    });
    const clear = { ...napkin, totals: "x 30 29; y 19 19; z 10 12" };
    expect(findingOn(clear, "method-dependence")).toBeUndefined();
  });

  it("names the group without which another item would be selected", () => {
    const finding = findingIn({ rounds: [TWO_CAMPS] }, "one-group-decides");
    expect(finding?.message.en).toContain("Without s (2): y in, x out");
    expect(finding?.message.en).not.toContain("Without t");
  });

  it("does not speak of a group that is too small to be shown", () => {
    const change = { secrecy: "confidential" } as const;
    expect(findingIn({ rounds: [TWO_CAMPS], change }, "one-group-decides")).toBeUndefined();
  });

  it("warns where the panel's own rule for consensus is not met", () => {
    const consensus = { rule: "iqr", atMost: 1 } as const;
    const finding = findingIn({ rounds: [TWO_CAMPS], change: { consensus } }, "no-consensus");
    expect(finding).toMatchObject({ severity: "warning", items: ["x"] });
    const wide = { rule: "iqr", atMost: 3 } as const;
    expect(
      findingIn({ rounds: [TWO_CAMPS], change: { consensus: wide } }, "no-consensus"),
    ).toBeUndefined();
  });

  it("says where the scale has no room at the top", () => {
    const full = findingIn({ rounds: ["e1 s: 5, 5, 1; e2 s: 5, 4, 5"] }, "ceiling");
    expect(full?.message.en).toContain("67 % of the scores on a");
    expect(findingIn({ rounds: [TWO_CAMPS] }, "ceiling")).toBeUndefined();
  });

  it("says that rounds were answered by others, and where that moved more than opinion", () => {
    // x: those who stayed keep their scores, and e5 joins with a 1
    const rounds = [TWO_CAMPS, `${TWO_CAMPS}; e5 t: 1, 3, 1`];
    const finding = findingIn({ rounds }, "rounds-differ-in-who");
    expect(finding?.message.en).toContain("None left and one joined. For x");
    expect(findingIn({ rounds: [TWO_CAMPS, TWO_CAMPS] }, "rounds-differ-in-who")).toBeUndefined();
  });

  it("has words for each in Khmer", () => {
    const consensus = { rule: "iqr", atMost: 1 } as const;
    const record = recordOfPanel({ rounds: [TWO_CAMPS, TWO_CAMPS], change: { consensus } });
    const found = review(record, computeResults(record));
    expect(found.length).toBeGreaterThan(1);
    for (const { message } of found) expect(message.km).toMatch(/[\u1780-\u17ff]/);
  });
});
