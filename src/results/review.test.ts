import { describe, expect, it } from "vitest";
import type { Chapter } from "#record/chapter.ts";
import type { RoadmapRecord } from "#record/roadmap-record.ts";
import { type Napkin, recordOf } from "../../test/record-notation.ts";
import { computeResults } from "./compute-results.ts";
import { review, stopsABuild } from "./review.ts";

const findingsOf = (record: RoadmapRecord) => review(record, computeResults(record));
const codes = (record: RoadmapRecord) => findingsOf(record).map(({ code }) => code);
const first = (count: number) => ({ rule: "first", count }) as const;

/** Nothing doubtful: known experts, a wide cut, columns that differ. */
const CALM: Napkin = {
  columns: "a b",
  totals: "x 15 8; y 6 14; z 3 4",
  selection: first(2),
  experts: 3,
};

function withChapter(markdown: string, napkin: Napkin = CALM): RoadmapRecord {
  const chapter: Chapter = {
    language: "en",
    number: 1,
    name: "text",
    title: "Text",
    review: "reviewed",
    markdown,
  };
  return { ...recordOf(napkin), chapters: [chapter] };
}

describe("the review", () => {
  it("finds nothing where nothing is doubtful", () => {
    expect(codes(recordOf(CALM))).toEqual([]);
  });

  it("calls a cut thin that one expert can turn within the scale", () => {
    expect(codes(recordOf({ ...CALM, totals: "x 15 8; y 6 8; z 8 4" }))).toEqual(["thin-cut"]);
  });

  it("does not call a cut thin that takes more than the scale is wide", () => {
    // 14 to 9: five points to tie, and the scale from 1 to 5 is four wide
    expect(codes(recordOf({ ...CALM, totals: "x 15 8; y 6 8; z 5 4" }))).toEqual([]);
  });

  it("shows weights that nobody set", () => {
    const napkin = { ...CALM, columns: "a | b c d", totals: "x 15 14 3 9; y 4 9 14 10; z 9 3 4 3" };
    const [finding] = findingsOf(recordOf(napkin)).filter(({ code }) => code === "hidden-weights");
    expect(finding?.message.en).toContain("counts for 25 % of the score");
  });

  it("does not say that weights could change the choice where every group alike selects the same", () => {
    const napkin = {
      ...CALM,
      columns: "a | b c d",
      totals: "x 15 14 13 15; y 9 9 14 10; z 3 3 4 3",
    };
    const found = findingsOf(recordOf(napkin)).find(({ code }) => code === "hidden-weights");
    expect([found?.severity, found?.weight]).toEqual(["information", "cannot-be-checked"]);
  });

  it("is silent about weights that were declared", () => {
    const napkin = {
      ...CALM,
      columns: "a | b c d",
      totals: "x 15 14 3 9; y 4 9 14 10; z 9 3 4 3",
      weights: [1, 3],
    };
    expect(codes(recordOf(napkin))).not.toContain("hidden-weights");
  });

  it("says that nobody stated how many experts scored", () => {
    const { experts: _, ...napkin } = CALM;
    const [finding] = findingsOf(recordOf(napkin)).filter(({ code }) => code === "experts-unknown");
    expect(finding?.message.en).toBe(
      "The totals need at least three, if the highest score is 5 and nobody abstained.",
    );
  });

  it("asks for a tie rule where items tie, also away from the cut", () => {
    expect(codes(recordOf({ ...CALM, totals: "x 15 8; y 8 15; z 3 4" }))).toEqual([
      "ties-without-rule",
    ]);
    expect(
      codes(recordOf({ ...CALM, totals: "x 15 8; y 8 15; z 3 4", ties: { rule: "committee" } })),
    ).toEqual([]);
  });

  it("reports a tie across the cut, and whether it was decided", () => {
    const napkin = {
      ...CALM,
      totals: "x 15 8; y 6 14; z 14 6",
      ties: { rule: "committee" } as const,
    };
    const [open] = findingsOf(recordOf(napkin));
    expect([open?.code, open?.remedy.en]).toEqual([
      "tie-across-cut",
      expect.stringContaining("recorded decision"),
    ]);
    const decision = {
      id: "d",
      kind: "tie" as const,
      title: { en: "Tie" },
      assessment: "napkin",
      selected: ["y"],
      notSelected: ["z"],
    };
    const [decided] = findingsOf(recordOf({ ...napkin, decisions: [decision] }));
    expect(decided?.message.en).toContain("The committee decided");
    expect([open?.severity, decided?.severity]).toEqual(["warning", "information"]);
  });

  it("says when columns move together", () => {
    expect(codes(recordOf({ ...CALM, totals: "x 15 14; y 9 9; z 3 4" }))).toEqual([
      "criteria-move-together",
    ]);
  });

  it("names the items that nobody scored", () => {
    const ballots = "e1: x 5 2, y 2 4, z - -; e2: x 5 2, y 2 5, z - -";
    const found = findingsOf(
      recordOf({ columns: "a b", ballots, selection: first(1), ties: { rule: "committee" } }),
    );
    expect(found.find(({ code }) => code === "nobody-scored")?.items).toEqual(["z"]);
  });

  it("says when not everyone scored everything", () => {
    const ballots = "e1: x 5 2, y 2 4, z 1 1; e2: x 5 2, y 2 5, z 1 -";
    expect(
      codes(
        recordOf({ columns: "a b", ballots, selection: first(2), ties: { rule: "committee" } }),
      ),
    ).toContain("unequal-response");
  });

  it("refuses a printed sum that its scores do not give", () => {
    const findings = findingsOf(recordOf({ ...CALM, published: [{ item: "x", score: 24 }] }));
    expect(findings).toMatchObject([
      {
        code: "sum-mismatch",
        severity: "error",
        message: { en: "The source prints 24; its scores add up to 23." },
      },
    ]);
    expect(findings.some(stopsABuild)).toBe(true);
  });

  it("refuses a selection against the ranking without a decision, and takes it with one", () => {
    const published = [{ item: "z", selected: "yes" as const }];
    expect(codes(recordOf({ ...CALM, published }))).toEqual(["override-without-decision"]);
    const override = {
      id: "o",
      kind: "override" as const,
      title: { en: "Override" },
      assessment: "napkin",
      item: "z",
      selected: "yes" as const,
      proposer: { en: "Chair" },
      reason: { en: "Needed" },
    };
    expect(codes(recordOf({ ...CALM, published, decisions: [override] }))).toEqual([]);
  });

  it("refuses a number in the text that points to nothing", () => {
    const [finding] = findingsOf(withChapter("Score {{score:napkin/nobody}}."));
    expect(finding).toMatchObject({
      code: "broken-reference",
      severity: "error",
      where: "text/en/01-text",
      path: ["chapters", "en", "01-text", 6],
    });
  });

  it("refuses braces that hold no reference", () => {
    expect(codes(withChapter("Score {{what}} and {{score}}."))).toEqual([
      "broken-reference",
      "broken-reference",
    ]);
  });

  it("finds words that contradict the score they speak of", () => {
    // x has 15 of three experts on a: a mean of 5, and the text says moderate (3)
    const [finding] = findingsOf(withChapter("Of {{claim:napkin/x/a=3|moderate importance}}."));
    expect(finding).toMatchObject({
      code: "text-contradicts-score",
      severity: "warning",
      items: ["x"],
    });
    expect(finding?.title.en).toBe("The text calls x “moderate importance”, the score says 5 of 5");
    expect(codes(withChapter("Of {{claim:napkin/x/a=5|extreme importance}}."))).toEqual([]);
  });

  it("keeps an acknowledged finding, marked, and lets the build go on", () => {
    const acknowledgement = {
      id: "seen",
      kind: "acknowledgement" as const,
      title: { en: "Seen" },
      finding: "sum-mismatch" as const,
      where: "assessments/napkin",
      reason: { en: "A misprint in the source" },
    };
    const findings = findingsOf(
      recordOf({ ...CALM, published: [{ item: "x", score: 24 }], decisions: [acknowledgement] }),
    );
    expect(findings).toMatchObject([{ code: "sum-mismatch", acknowledged: { decision: "seen" } }]);
    expect(findings.some(stopsABuild)).toBe(false);
  });

  it("does not take an acknowledgement for another place", () => {
    const acknowledgement = {
      id: "seen",
      kind: "acknowledgement" as const,
      title: { en: "Seen" },
      finding: "sum-mismatch" as const,
      where: "assessments/other",
      reason: { en: "…" },
    };
    const findings = findingsOf(
      recordOf({ ...CALM, published: [{ item: "x", score: 24 }], decisions: [acknowledgement] }),
    );
    expect(findings.some(stopsABuild)).toBe(true);
  });

  it("lists errors before warnings, and what could change the choice first", () => {
    const { experts: _, ...napkin } = CALM;
    const record = recordOf({
      ...napkin,
      totals: "x 15 8; y 6 8; z 8 4",
      published: [{ item: "x", score: 1 }],
    });
    expect(codes(record)).toEqual(["sum-mismatch", "thin-cut", "experts-unknown"]);
  });
});
