import type { Assessment, RoadmapRecord } from "#record/roadmap-record.ts";
import type { BallotRow } from "#record/scores.ts";
import { recordOf } from "./record-notation.ts";

/** A panel of several rounds and groups, which a napkin has no room for. */
export interface Panel {
  /** Per round "expert group: score, score, …", one score per item x, y, z; "-" abstains. */
  readonly rounds: readonly string[];
  readonly change?: Partial<Assessment>;
  readonly fictional?: boolean;
}

/** The record of a panel: one criterion from 1 to 5, the first place of three is selected. */
export function recordOfPanel({ rounds, change = {}, fictional = false }: Panel): RoadmapRecord {
  const record = recordOf({
    columns: "a",
    ballots: "e: x 1, y 1, z 1",
    selection: { rule: "first", count: 1 },
  });
  const [assessment] = record.assessments;
  if (assessment === undefined) throw new Error("the napkin has no assessment");
  const asked: Assessment = {
    ...assessment,
    rounds: rounds.map((_, index) => ({ id: index + 1 })),
    ballots: rounds.flatMap((sheets, index) => rows(index + 1, sheets)),
    ...change,
  };
  return { ...record, roadmap: { ...record.roadmap, fictional }, assessments: [asked] };
}

function rows(round: number, sheets: string): BallotRow[] {
  return sheets.split(";").flatMap((sheet) => {
    const [who = "", scores = ""] = sheet.split(":");
    const [expert = "", group = ""] = who.trim().split(" ");
    return scores.split(",").map((score, item) => ({
      round,
      expert,
      group,
      item: "xyz"[item] ?? "",
      criterion: "a",
      score: score.trim() === "-" ? null : Number(score),
    }));
  });
}
