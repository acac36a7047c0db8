import { editPlan } from "#actions/edit-plan.ts";
import { readPlan } from "#actions/read-plan.ts";
import { Refusal } from "#actions/refusal.ts";
import { newItemId } from "#actions/register-at-hand.ts";
import { barPage } from "#desk/bar-page.tsx";
import { chartingPage } from "#desk/charting-page.tsx";
import { lanePage } from "#desk/lane-page.tsx";
import { milestonePage } from "#desk/milestone-page.tsx";
import { chartFromLinks } from "#domain/charting/chart-from-links.ts";
import { Basis } from "#record/basis.ts";
import type { Chart } from "#record/chart.ts";
import { barFrom, chartFrom, milestoneFrom, sayWhere } from "../chart-form.ts";
import { type Asking, deskPages, type FormEnd, type Sent } from "../desk-pages.ts";
import { doneAt } from "../desk-place.ts";
import { allIn, lineIn } from "../desk-texts.ts";
import { inView } from "../roadmap-in-view.ts";

const AT = "/desk/roadmaps/:name/charting";
const act = "edit-roadmap" as const;

/** What comes when: lanes, bars and milestones of a roadmap. */
export const deskCharting = deskPages([
  {
    at: `${AT}/bars/:lane/:item`,
    act: "read-roadmap",
    page: async (asking) => barPage(await barOf(asking)),
    forms: { save: { act, run: saveBar }, remove: { act, run: removeBar } },
  },
  {
    at: `${AT}/lanes/:lane`,
    act: "read-roadmap",
    page: async (asking) => lanePage(await laneOf(asking)),
    forms: { save: { act, run: saveLane }, remove: { act, run: removeLane } },
  },
  {
    at: `${AT}/milestones/:milestone`,
    act: "read-roadmap",
    page: async (asking) => milestonePage(await milestoneOf(asking)),
    forms: { save: { act, run: saveMilestone }, remove: { act, run: removeMilestone } },
  },
  {
    at: AT,
    act: "read-roadmap",
    page: async (asking) => chartingPage(await planOf(asking)),
    forms: {
      settings: { act, run: settle },
      fill: { act, run: fill },
      lane: { act, run: addLane },
      bar: { act, run: addBar },
      milestone: { act, run: addMilestone },
    },
  },
]);

async function planOf(asking: Asking) {
  const { context, request, place } = asking;
  const plan = await readPlan(context, request.req.param("name") ?? "");
  return { place, roadmap: inView(context, plan.roadmap), plan };
}

async function chartOf(asking: Asking) {
  const known = await planOf(asking);
  const { chart } = known.plan.roadmap;
  if (chart === null) throw new Refusal("not-found", { what: "chart" });
  return { ...known, chart };
}

async function barOf(asking: Asking) {
  const known = await chartOf(asking);
  const { item, lane } = asking.request.req.param();
  const bar = known.chart.bars.find((each) => each.item === item && each.lane === lane);
  return { ...known, bar: present(bar, "bar") };
}

async function laneOf(asking: Asking) {
  const known = await chartOf(asking);
  const id = asking.request.req.param("lane");
  const lane = known.chart.lanes.find((each) => each.id === id);
  return { ...known, lane: present(lane, "lane") };
}

async function milestoneOf(asking: Asking) {
  const known = await chartOf(asking);
  const id = asking.request.req.param("milestone");
  const milestone = known.chart.milestones.find((each) => each.id === id);
  return { ...known, milestone: present(milestone, "milestone") };
}

function present<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Refusal("not-found", { what });
  return found;
}

interface Change {
  /** What it was done to, as the trail says it. */
  readonly subject: string;
  readonly chart: (chart: Chart) => unknown;
  readonly done?: "saved" | "made" | "removed";
}

/** Changes the chart that was on the screen, and goes back to it. */
async function change(asking: Asking, sent: Sent, { subject, chart, done = "saved" }: Change) {
  const { plan } = await chartOf(asking);
  await editPlan(asking.context, {
    roadmapId: plan.roadmap.id,
    version: Number(lineIn(sent, "version")),
    subject,
    change: (before) => ({ chart: chart(present(before.chart ?? undefined, "chart")) }),
  }).catch(sayWhere);
  return { to: doneAt(`/desk/roadmaps/${plan.roadmap.name}/charting`, done) };
}

async function settle(asking: Asking, sent: Sent): Promise<FormEnd> {
  const { plan } = await planOf(asking);
  const { id: roadmapId, name } = plan.roadmap;
  const version = Number(lineIn(sent, "version"));
  const chart = chartFrom(sent, plan);
  const edit = { roadmapId, version, subject: "chart", change: () => ({ chart }) };
  await editPlan(asking.context, edit).catch(sayWhere);
  return { to: doneAt(`/desk/roadmaps/${name}/charting`, "saved") };
}

async function fill(asking: Asking, sent: Sent): Promise<FormEnd> {
  const { plan } = await chartOf(asking);
  const basis = Basis.catch("decided").parse(lineIn(sent, "basis"));
  const layerOf = (layer: string) => plan.items.filter((item) => item.layer === layer);
  const chart = (before: Chart) => {
    const bars = new Set(layerOf(before.barsFrom.layer).map(({ id }) => id));
    const ticked = allIn(sent, "lanes");
    const lanes = layerOf(before.lanesFrom.layer).flatMap(({ id }) =>
      ticked.includes(id) ? [id] : [],
    );
    return chartFromLinks(before, { lanes, basis }, { links: plan.links, bars });
  };
  return change(asking, sent, { subject: "lanes", chart });
}

async function addLane(asking: Asking, sent: Sent): Promise<FormEnd> {
  const lane = laneFrom(sent);
  const id = lane.items[0] ?? "";
  const chart = (before: Chart) => ({ ...before, lanes: [...before.lanes, { id, ...lane }] });
  return change(asking, sent, { subject: `lanes/${id}`, chart, done: "made" });
}

/** @throws Refusal "invalid" for a lane of nothing */
function laneFrom(sent: Sent) {
  const items = allIn(sent, "items");
  if (items.length === 0) throw new Refusal("invalid", { fields: ["items"] });
  return { items, basis: lineIn(sent, "basis") };
}

async function saveLane(asking: Asking, sent: Sent): Promise<FormEnd> {
  const { lane } = await laneOf(asking);
  const lanes = ({ lanes: all }: Chart) =>
    all.map((each) => (each.id === lane.id ? { ...each, ...laneFrom(sent) } : each));
  const chart = (before: Chart) => ({ ...before, lanes: lanes(before) });
  return change(asking, sent, { subject: `lanes/${lane.id}`, chart });
}

async function removeLane(asking: Asking, sent: Sent): Promise<FormEnd> {
  const { lane } = await laneOf(asking);
  const outside = (each: { readonly lane: string }) => each.lane !== lane.id;
  const chart = ({ lanes, bars, milestones, ...rest }: Chart) => ({
    ...rest,
    lanes: lanes.filter(({ id }) => id !== lane.id),
    bars: bars.filter(outside),
    milestones: milestones.filter(outside),
  });
  return change(asking, sent, { subject: `lanes/${lane.id}`, chart, done: "removed" });
}

async function addBar(asking: Asking, sent: Sent): Promise<FormEnd> {
  const { plan } = await chartOf(asking);
  const bar = barFrom(sent, plan, null);
  const chart = (before: Chart) => ({ ...before, bars: [...before.bars, bar] });
  return change(asking, sent, { subject: `bars/${bar.item}`, chart, done: "made" });
}

async function saveBar(asking: Asking, sent: Sent): Promise<FormEnd> {
  const { plan, bar: known } = await barOf(asking);
  const bar = barFrom(sent, plan, known);
  const chart = (before: Chart) => ({
    ...before,
    bars: before.bars.map((each) => (isBar(each, known) ? bar : each)),
  });
  return change(asking, sent, { subject: `bars/${bar.item}`, chart });
}

async function removeBar(asking: Asking, sent: Sent): Promise<FormEnd> {
  const { bar } = await barOf(asking);
  const chart = (before: Chart) => ({
    ...before,
    bars: before.bars.filter((each) => !isBar(each, bar)),
  });
  return change(asking, sent, { subject: `bars/${bar.item}`, chart, done: "removed" });
}

type Bar = Chart["bars"][number];
const isBar = (one: Bar, other: Bar) => one.item === other.item && one.lane === other.lane;

async function addMilestone(asking: Asking, sent: Sent): Promise<FormEnd> {
  const { plan, chart: known } = await chartOf(asking);
  const made = milestoneFrom(sent, plan);
  const taken = new Set(known.milestones.map(({ id }) => id));
  const id = newItemId({ title: made.title, layer: "milestone" }, taken);
  const chart = (before: Chart) => ({
    ...before,
    milestones: [...before.milestones, { id, ...made }],
  });
  return change(asking, sent, { subject: `milestones/${id}`, chart, done: "made" });
}

async function saveMilestone(asking: Asking, sent: Sent): Promise<FormEnd> {
  const { plan, milestone } = await milestoneOf(asking);
  const { id } = milestone;
  const typed = milestoneFrom(sent, plan);
  // A form asks for whole years; the part of one that a record may hold stays where its year does.
  const year = Math.floor(milestone.year) === typed.year ? milestone.year : typed.year;
  const milestones = (before: Chart) =>
    before.milestones.map((each) => (each.id === id ? { id, ...typed, year } : each));
  const chart = (before: Chart) => ({ ...before, milestones: milestones(before) });
  return change(asking, sent, { subject: `milestones/${id}`, chart });
}

async function removeMilestone(asking: Asking, sent: Sent): Promise<FormEnd> {
  const { milestone } = await milestoneOf(asking);
  const chart = (before: Chart) => ({
    ...before,
    milestones: before.milestones.filter(({ id }) => id !== milestone.id),
  });
  const subject = `milestones/${milestone.id}`;
  return change(asking, sent, { subject, chart, done: "removed" });
}
