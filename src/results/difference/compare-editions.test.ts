import { beforeAll, expect, it } from "vitest";
import { readRecord } from "#files/read-record.ts";
import type { RoadmapRecord } from "#record/roadmap-record.ts";
import { DIFFERENCE_WORDS } from "#wording/difference/difference-words.ts";
import { computeResults } from "../compute-results.ts";
import { review } from "../review.ts";
import { compareEditions } from "./compare-editions.ts";
import type { EditionSide, TextChange } from "./edition-side.ts";
import { wordedChange } from "./worded-change.ts";

let record: RoadmapRecord;
let before: EditionSide;
beforeAll(async () => {
  const read = await readRecord("examples/cambodia-digitaltech-2023");
  if (!read.ok) throw new Error(JSON.stringify(read.problems[0]));
  record = read.record;
  before = sideOf(record);
});

function sideOf(edition: RoadmapRecord): EditionSide {
  const results = computeResults(edition);
  return { record: edition, results, findings: review(edition, results) };
}

function changesTo(edition: RoadmapRecord, from = before): readonly TextChange[] {
  const difference = compareEditions(from, sideOf(edition));
  if (!difference.sameRoadmap) throw new Error("two roadmaps");
  return difference.changes;
}

const said = (changes: readonly TextChange[], tag: "en" | "km" = "en") =>
  changes.map((change) => DIFFERENCE_WORDS[tag].sentence(wordedChange(change, tag)));

/** Robotics gains points on one criterion, so that it passes Cloud Computing. */
function withRobotics(points: number): RoadmapRecord {
  const assessments = record.assessments.map((assessment) =>
    assessment.id !== "technologies"
      ? assessment
      : {
          ...assessment,
          published: [],
          totals: assessment.totals.map((row) =>
            row.item === "robotics" && row.criterion === assessment.totals[0]?.criterion
              ? { ...row, total: row.total + points }
              : row,
          ),
        },
  );
  return { ...record, assessments };
}

it("an edition does not differ from itself", () => {
  expect(compareEditions(before, before)).toEqual({
    sameRoadmap: true,
    changes: [],
    identical: true,
  });
});

it("an edition that is only published again says that nothing changed", () => {
  const edition = { ...record.roadmap.edition, number: 7, date: "2027-01-01" };
  const again = { ...record, roadmap: { ...record.roadmap, edition } };
  expect(compareEditions(before, sideOf(again))).toMatchObject({ changes: [], identical: true });
});

it("a text that is put better changes nothing that is listed, and is not called nothing", () => {
  const summary = { en: "Put better.", km: "កែលម្អ។" };
  const other = { ...record, roadmap: { ...record.roadmap, summary } };
  expect(compareEditions(before, sideOf(other))).toEqual({
    sameRoadmap: true,
    changes: [],
    identical: false,
  });
});

it("the one who overtakes the last selected comes in, and that one goes out", () => {
  const sentences = said(changesTo(withRobotics(3)));
  expect(sentences.slice(0, 2).sort()).toEqual([
    "Cloud Computing is no longer selected (Key technologies).",
    "Robotics is now selected (Key technologies).",
  ]);
  expect(sentences).toContain("Robotics moved from ninth to eighth (Key technologies).");
});

it("what comes in one way goes out the other", () => {
  const after = sideOf(withRobotics(3));
  const there = compareEditions(before, after);
  const back = compareEditions(after, before);
  if (!there.sameRoadmap || !back.sameRoadmap) throw new Error("two roadmaps");
  const turned: Partial<Record<TextChange["kind"], string>> = {
    selected: "not-selected",
    "not-selected": "selected",
    "finding-added": "finding-removed",
    "finding-removed": "finding-added",
    "bar-added": "bar-removed",
    "bar-removed": "bar-added",
  };
  const key = ({ kind, subject }: TextChange, turn: boolean) =>
    `${turn ? (turned[kind] ?? kind) : kind} ${subject.en}`;
  expect(back.changes.map((change) => key(change, false)).sort()).toEqual(
    there.changes.map((change) => key(change, true)).sort(),
  );
});

it("an item that names others as its parents is said to be made from them", () => {
  const [one, other, ...rest] = record.items.filter(({ layer }) => layer === "driver");
  const others = record.items.filter(({ layer }) => layer !== "driver");
  if (one === undefined || other === undefined) throw new Error("two drivers are needed");
  const made = { ...one, id: "made-of-two", title: { en: "Both", km: "ទាំងពីរ" } };
  const merged = { ...made, parents: [one.id, other.id] };
  const gone = new Set([one.id, other.id]);
  const links = record.links.filter(({ from, to }) => !gone.has(from) && !gone.has(to));
  const after = { ...record, links, items: [merged, ...rest, ...others] };
  const items = changesTo(after).filter(({ section }) => section === "items");
  expect(said(items)).toEqual([`${one.title.en} and ${other.title.en} became Both.`]);
  expect(said(items, "km")[0]).toContain("បានក្លាយជា ទាំងពីរ");
});

it("a new name, a new item and one that is gone are told apart", () => {
  const [first, second, ...rest] = record.items;
  if (first === undefined || second === undefined) throw new Error("two items are needed");
  const renamed = { ...first, title: { en: "A better name", km: "ឈ្មោះថ្មី" } };
  const fresh = { ...second, id: "quite-new", title: { en: "Quite new", km: "ថ្មី" }, parents: [] };
  const items = changesTo({ ...record, items: [renamed, fresh, ...rest] }).filter(
    ({ section }) => section === "items",
  );
  expect(said(items)).toEqual(
    expect.arrayContaining([
      `${first.title.en} is now called A better name.`,
      expect.stringMatching(/^Quite new is new \(/),
      expect.stringContaining(`${second.title.en} is no longer in the record`),
    ]),
  );
  expect(items).toHaveLength(3);
});

it("a bar that the committee moves is told by its years", () => {
  const { chart } = record;
  if (chart === null) throw new Error("a chart is needed");
  const bars = chart.bars.map((bar) =>
    bar.item === "iot" ? { ...bar, terms: ["long"], termBasis: "decided" as const } : bar,
  );
  const moved = changesTo({ ...record, chart: { ...chart, bars } }).filter(
    ({ kind }) => kind === "bar-term",
  );
  expect(said(moved)).toEqual(["The bar of IoT is 2028–2030 instead of 2025–2030."]);
  expect(said(moved, "km")).toEqual(["របារនៃ អ៊ីនធឺណិតនៃវត្ថុ (IoT) គឺ ២០២៨–២០៣០ ជំនួស ២០២៥–២០៣០។"]);
});

it("milestones that came, went or moved to another year are told", () => {
  const { chart } = record;
  const lane = chart?.lanes[0]?.id;
  if (chart === null || lane === undefined) throw new Error("a lane is needed");
  const named = (id: string, year: number) => ({ id, title: { en: id, km: id }, lane, year });
  const withMilestones = (...milestones: readonly ReturnType<typeof named>[]) => ({
    ...record,
    chart: { ...chart, milestones: [...milestones] },
  });
  const earlier = sideOf(withMilestones(named("Law", 2025), named("Pilot", 2026)));
  const moved = changesTo(withMilestones(named("Law", 2027.5), named("Centre", 2028)), earlier);
  expect(said(moved)).toEqual([
    "The milestone Law is 2027 instead of 2025.",
    "Centre is a new milestone, 2028.",
    "Pilot is no longer a milestone; it was 2026.",
  ]);
  expect(said(moved, "km")[1]).toBe("Centre ជាចំណុចគោលដៅថ្មី ២០២៨។");
});

it("another rule and another scale are changes of the questionnaire", () => {
  const assessments = record.assessments.map((assessment) =>
    assessment.id === "products"
      ? {
          ...assessment,
          selection: { rule: "first" as const, count: 7 },
          scales: Object.fromEntries(
            Object.entries(assessment.scales).map(([name, scale]) => [name, { ...scale, max: 7 }]),
          ),
        }
      : assessment,
  );
  const asked = changesTo({ ...record, assessments }).filter(
    ({ section }) => section === "questionnaire",
  );
  expect(said(asked)).toEqual([
    "Strategic products and services: the first seven instead of the first eight.",
    "The scale of Strategic products and services is 1 to 7 instead of 1 to 5.",
  ]);
});

it("a decision that is added, taken back or written otherwise is told", () => {
  const [first, ...rest] = record.decisions;
  if (first === undefined) throw new Error("a decision is needed");
  const other = { ...first, reference: "another number" };
  const decisions = (list: RoadmapRecord["decisions"]) =>
    changesTo({ ...record, decisions: list })
      .filter(({ section }) => section === "decisions")
      .map(({ kind }) => kind);
  expect(decisions(rest)).toEqual(["decision-removed"]);
  expect(decisions([other, ...rest])).toEqual(["decision-changed"]);
});

it("two roadmaps are not compared", () => {
  const other = { ...record, roadmap: { ...record.roadmap, id: "another" } };
  expect(compareEditions(before, { ...before, record: other })).toEqual({ sameRoadmap: false });
});

it("a weight that moved by less than a percent is said with the decimals that show it", () => {
  const change = {
    section: "questionnaire",
    kind: "weight",
    subject: "Need",
    within: "Products",
    others: [],
    before: { kind: "share", share: 0.333 },
    after: { kind: "share", share: 0.3334 },
  } as const;
  expect(DIFFERENCE_WORDS.en.sentence(change)).toBe(
    "Need carries 33.34 % of the score instead of 33.3 % (Products).",
  );
  expect(DIFFERENCE_WORDS.km.sentence(change)).toContain("៣៣,៣៤ %");
});
