import { finalSelection } from "#results/final-selection.ts";
import type { ChartBar } from "#results/results.ts";
import { asSentences } from "#wording/as-sentences.ts";
import { listOf } from "#wording/numbers.ts";
import { yearsOfTerm } from "../../chart-place.ts";
import type { Page } from "../../edition.ts";
import type { Stop, StopContext } from "./stop.ts";
import { quoted } from "./stop.ts";

/** Stop 1: the bar or lane on the chart. */
export function chartStop({ page, scored, place }: StopContext): Stop {
  const words = page.words.item;
  const kind = words.bar;
  if (place === null)
    return { kind, title: words.notOnChart, state: "unknown", gap: null, body: null };
  const selected = scored === null ? null : finalSelection(scored.result);
  if (place.kind === "missing") {
    const title = place.bar === null ? words.ghostLane : words.noLane(term(page, place.bar));
    return {
      kind,
      title,
      state: "unknown",
      gap: selected === "yes" ? missing(page, place.bar) : null,
      body: <Bar page={page} bar={place.bar} />,
    };
  }
  if (place.kind === "lane")
    return {
      kind,
      title: words.ownLane(place.lane.bars.length),
      state: "known",
      gap: null,
      body: <p>{seeChart(page)}</p>,
    };
  const lane = listOf(
    place.lane.items.map(({ id }) => page.title(id)),
    page.language,
  );
  return {
    kind,
    title: words.lane(quoted(page, [lane])[0] ?? lane, term(page, place.bar)),
    state: "known",
    gap: null,
    body: <Bar page={page} bar={place.bar} />,
  };
}

function missing(page: Page, bar: ChartBar | null): string {
  const words = page.words.item;
  return bar === null ? words.selectedNotOnChart : words.barWithoutLane;
}

function term(page: Page, { terms }: ChartBar): string {
  if (terms === null) return page.words.item.openTerm;
  const horizon = (id: string) => {
    const found = page.record.roadmap.horizons.find((candidate) => candidate.id === id);
    return found === undefined ? id : page.say(found.title);
  };
  return page.words.item.terms(horizon(terms.from), horizon(terms.to));
}

function Bar({ page, bar }: { readonly page: Page; readonly bar: ChartBar | null }) {
  if (bar === null) return <p>{seeChart(page)}</p>;
  const { period } = page.record.roadmap;
  const [from, to] =
    bar.terms === null ? [period.start, period.end] : yearsOfTerm(page.record.roadmap, bar.terms);
  const all = period.end - period.start + 1;
  const share = (years: number) => Math.round((years / all) * 10_000) / 10_000;
  const step =
    bar.importanceStep === null || bar.terms === null ? "" : `step-${bar.importanceStep}`;
  const edge = bar.basis === "stated" || bar.basis === "decided" ? "" : " inferred";
  return (
    <>
      <span class="time">
        <span
          class={`${step}${edge}`}
          style={`--x:${share(from - period.start)};--w:${share(to - from + 1)}`}
        >
          {bar.terms === null ? page.words.item.openTerm : page.words.item.years(from, to)}
        </span>
      </span>
      <p>
        {asSentences([page.words.item.basis[bar.basis]], page.language)} {seeChart(page)}
      </p>
    </>
  );
}

function seeChart(page: Page) {
  if (page.figures.roadmap === undefined) return null;
  return <a href={page.to("index.html#figure-roadmap")}>{page.words.item.seeChart}</a>;
}
