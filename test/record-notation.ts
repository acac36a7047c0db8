import type { AssessmentFile, Criterion } from "#record/assessment.ts";
import type { Decision } from "#record/decision.ts";
import type { Assessment, RoadmapRecord } from "#record/roadmap-record.ts";
import type { BallotRow, TotalRow } from "#record/scores.ts";

/** A record with one assessment, written as a committee would say it on a napkin. */
export interface Napkin {
  /** Columns in order; "a | b c" puts a in one group and b, c in another; "a b c" gives each column a group of its own. */
  readonly columns: string;
  /** Totals, "cloud 38 33; iot 40 32", or ballots, "e1: cloud 5 4, iot 3 -; e2: …" ("-" abstains). */
  readonly totals?: string;
  readonly ballots?: string;
  /** Weight per group, in order. */
  readonly weights?: readonly number[];
  readonly selection?: AssessmentFile["selection"];
  readonly ties?: AssessmentFile["ties"];
  readonly experts?: number;
  readonly published?: Assessment["published"];
  readonly decisions?: readonly Decision[];
  readonly scale?: { min: number; max: number };
}

/** Builds the record that a napkin describes. */
export function recordOf(napkin: Napkin): RoadmapRecord {
  const assessment = assessmentOf(napkin);
  return {
    roadmap: {
      id: "napkin",
      title: { en: "Napkin" },
      country: { en: "Nowhere" },
      publisher: { en: "Nobody" },
      fictional: true,
      period: { start: 2025, end: 2030 },
      horizons: [{ id: "long", title: { en: "Long term" }, until: 2030 }],
      languages: ["en"],
      edition: { number: 1, date: "2026-11-22" },
      committees: [],
      layers: [{ id: "technology", title: { en: "Technology" }, plural: { en: "Technologies" } }],
      stages: [],
      sources: [],
      abbreviations: [],
    },
    items: assessment.items.map((id) => ({
      id,
      layer: "technology",
      title: { en: id },
      parents: [],
      status: "adopted",
      levels: [],
      aliases: [],
    })),
    links: [],
    assessments: [assessment],
    decisions: napkin.decisions ?? [],
    chart: null,
    evidence: { indicators: [], trends: [], policies: [] },
    chapters: [],
  };
}

/** The assessment alone. */
export function assessmentOf(napkin: Napkin): Assessment {
  const ids = napkin.columns.replaceAll("|", " ").trim().split(/\s+/);
  const ballots = ballotRows(napkin.ballots ?? "", ids);
  const totals = totalRows(napkin.totals ?? "", ids);
  const rows = [...ballots, ...totals];
  return {
    id: "napkin",
    title: { en: "Napkin" },
    layer: "technology",
    items: [...new Set(rows.map(({ item }) => item))],
    criteria: criteriaOf(napkin),
    scales: { scale: { min: 1, max: 5, step: 1, basis: "stated", labels: {}, ...napkin.scale } },
    rounds: [{ id: 1, ...(napkin.experts === undefined ? {} : { experts: napkin.experts }) }],
    ...(napkin.selection === undefined ? {} : { selection: napkin.selection }),
    ...(napkin.ties === undefined ? {} : { ties: napkin.ties }),
    secrecy: "open",
    seed: 1,
    ballots,
    histograms: [],
    totals,
    published: napkin.published ?? [],
  };
}

function criteriaOf({ columns, weights = [] }: Napkin): Criterion[] {
  const groups = columns.includes("|") ? columns.split("|") : columns.trim().split(/\s+/);
  return groups.map((group, index) => {
    const leaves = group
      .trim()
      .split(/\s+/)
      .map((id): Criterion => ({ id, title: { en: id }, criteria: [] }));
    const [only] = leaves;
    const weight = weights[index] === undefined ? {} : { weight: weights[index] };
    if (leaves.length === 1 && only !== undefined) return { ...only, ...weight };
    return {
      id: `group-${index + 1}`,
      title: { en: `group ${index + 1}` },
      ...weight,
      criteria: leaves,
    };
  });
}

function totalRows(totals: string, ids: readonly string[]): TotalRow[] {
  return parts(totals, ";").flatMap((line) => {
    const [item = "", ...values] = parts(line, " ");
    return ids.map((criterion, index) => ({
      round: 1,
      item,
      criterion,
      total: Number(values[index]),
    }));
  });
}

function ballotRows(ballots: string, ids: readonly string[]): BallotRow[] {
  return parts(ballots, ";").flatMap((ballot) => {
    const [expert = "", scores = ""] = parts(ballot, ":");
    return parts(scores, ",").flatMap((line) => {
      const [item = "", ...values] = parts(line, " ");
      return ids.map((criterion, index) => {
        const given = values[index] ?? "-";
        return {
          round: 1,
          expert,
          group: "all",
          item,
          criterion,
          score: given === "-" ? null : Number(given),
        };
      });
    });
  });
}

function parts(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
