import type { Bar, Chart, Lane, Milestone } from "#record/chart.ts";
import { pick } from "#wording/language.ts";
import { DESK_CHARTING_WORDS } from "#wording/live/desk-charting-words.ts";
import { digits } from "#wording/numbers.ts";
import { type ChartingProps, laneTitle, titleIn } from "./charting-props.ts";
import { BarForm } from "./parts/bar-form.tsx";
import { ChartForm } from "./parts/chart-form.tsx";
import { AddLaneForm, FillForm } from "./parts/lane-forms.tsx";
import { MilestoneForm } from "./parts/milestone-form.tsx";
import { Unfolding } from "./parts/unfolding.tsx";
import { roadmapFrame } from "./roadmap-frame.tsx";

/** What comes when: the lanes with their bars and milestones, and the forms that add to them. */
export function chartingPage(props: ChartingProps): string {
  const { place, roadmap, plan } = props;
  const words = DESK_CHARTING_WORDS[place.language];
  const { chart } = plan.roadmap;
  return roadmapFrame({
    place,
    roadmap,
    section: "charting",
    title: words.charting,
    children: (
      <>
        <p class="lead">{words.lead}</p>
        <p class="ways-out">
          <a href={`/desk/roadmaps/${roadmap.name}/matching`}>{words.matching}</a>
        </p>
        {chart === null ? <p>{words.notBegun}</p> : <Lanes {...props} chart={chart} />}
        {roadmap.may("edit-roadmap") &&
          (chart === null ? (
            <ChartForm {...props} chart={null} />
          ) : (
            <Forms {...props} chart={chart} />
          ))}
      </>
    ),
  });
}

type Charted = ChartingProps & { readonly chart: Chart };

function Lanes(props: Charted) {
  const { place, plan, chart } = props;
  const { language } = place;
  const words = DESK_CHARTING_WORDS[language];
  const say = (count: number) => digits(String(count), language);
  const { lanes, bars, milestones } = chart;
  const drawn = new Set(bars.map(({ item }) => item));
  const without = plan.items.filter(
    ({ id, layer }) => layer === chart.barsFrom.layer && !drawn.has(id),
  );
  return (
    <>
      <p>{words.chartedCount(say(lanes.length), say(bars.length), say(milestones.length))}</p>
      {lanes.length === 0 && <p>{words.noLanes}</p>}
      {lanes.map((lane) => (
        <LaneList {...props} lane={lane} />
      ))}
      {without.length > 0 && (
        <p>
          <b>{words.withoutBar}:</b>{" "}
          {without.map(({ content }) => pick(content.title, language)).join(", ")}
        </p>
      )}
    </>
  );
}

function LaneList(props: Charted & { readonly lane: Lane }) {
  const { place, roadmap, plan, chart, lane } = props;
  const { language } = place;
  const words = DESK_CHARTING_WORDS[language];
  const at = `/desk/roadmaps/${roadmap.name}/charting`;
  const bars = chart.bars.filter((bar) => bar.lane === lane.id);
  const milestones = chart.milestones.filter((milestone) => milestone.lane === lane.id);
  return (
    <section>
      <h2>{laneTitle(plan, lane.id, language)}</h2>
      <p class="hint">
        {words.bases[lane.basis]}
        {roadmap.may("edit-roadmap") && (
          <>
            {" · "}
            <a class="desk-link" href={`${at}/lanes/${lane.id}`}>
              {words.editLane}
            </a>
          </>
        )}
      </p>
      {bars.length + milestones.length === 0 && <p>{words.noBars}</p>}
      <ul class="items">
        {bars.map((bar) => (
          <BarLine {...props} bar={bar} at={at} />
        ))}
        {milestones.map((milestone) => (
          <MilestoneLine {...props} milestone={milestone} at={at} />
        ))}
      </ul>
    </section>
  );
}

function BarLine({ place, plan, bar, at }: Charted & { readonly bar: Bar; readonly at: string }) {
  const { language } = place;
  const words = DESK_CHARTING_WORDS[language];
  const { horizons } = plan.roadmap.head;
  const terms = horizons.filter(({ id }) => bar.terms?.includes(id));
  const when =
    bar.terms === undefined
      ? words.byRule
      : terms.map(({ title }) => pick(title, language)).join(" · ");
  return (
    <li class="seat-line">
      <div>
        <a href={`${at}/bars/${bar.lane}/${bar.item}`}>{titleIn(plan, bar.item, language)}</a>
      </div>
      <p class="soft">
        {when} · {words.bases[bar.laneBasis]}
      </p>
    </li>
  );
}

function MilestoneLine({
  place: { language },
  milestone: { id, title, year },
  at,
}: Charted & { readonly milestone: Milestone; readonly at: string }) {
  const words = DESK_CHARTING_WORDS[language];
  return (
    <li class="seat-line">
      <div>
        <a href={`${at}/milestones/${id}`}>{pick(title, language)}</a>
      </div>
      <p class="soft">
        {words.milestone} · {digits(String(Math.floor(year)), language)}
      </p>
    </li>
  );
}

function Forms(props: Charted) {
  const { place, chart } = props;
  const words = DESK_CHARTING_WORDS[place.language];
  const open = (form: string) => place.refused?.form === form;
  return (
    <div class="folds">
      <Unfolding summary={words.fill} open={chart.lanes.length === 0 || open("fill")}>
        <FillForm {...props} />
      </Unfolding>
      {chart.lanes.length > 0 && (
        <>
          <Unfolding summary={words.addBar} open={open("bar")}>
            <BarForm {...props} bar={null} />
          </Unfolding>
          <Unfolding summary={words.addMilestone} open={open("milestone")}>
            <MilestoneForm {...props} milestone={null} />
          </Unfolding>
        </>
      )}
      <Unfolding summary={words.addLane} open={open("lane")}>
        <AddLaneForm {...props} />
      </Unfolding>
      <Unfolding summary={words.settings} open={open("settings")}>
        <ChartForm {...props} />
      </Unfolding>
    </div>
  );
}
