import { asSentences } from "#wording/as-sentences.ts";
import { formatDay } from "#wording/dates.ts";
import { FICTIONAL } from "#wording/fictional.ts";
import type { Page } from "../edition.ts";
import { roadmapName } from "../layout.tsx";

interface Props {
  readonly page: Page;
}

/** Who publishes what, for when; an invented record says so in large. */
export function Cover({ page }: Props) {
  const { roadmap } = page.record;
  const { edition } = roadmap;
  return (
    <section class="cover">
      <p class="country">{page.say(roadmap.country)}</p>
      <p class="publisher">{page.say(roadmap.publisher)}</p>
      <Bars />
      <p class="title">
        <Unbroken text={roadmapName(page)} />
      </p>
      {roadmap.headline !== undefined && <p class="headline">{page.say(roadmap.headline)}</p>}
      {roadmap.fictional && (
        <p class="invented">
          <b>{asSentences([FICTIONAL[page.language]], page.language)}</b> {notice(page)}
        </p>
      )}
      <p class="number">
        {page.words.frame.edition(edition.number, formatDay(edition.date, page.language))}
      </p>
    </section>
  );
}

/** Two years with a dash between them stay on one line. */
function Unbroken({ text }: { readonly text: string }) {
  const parts = text.split(/([\d០-៩]+[–-][\d០-៩]+)/u);
  return <>{parts.map((part, at) => (at % 2 === 1 ? <span class="years">{part}</span> : part))}</>;
}

/** What the record says of itself on every page; empty where it says nothing. */
export function notice({ record: { roadmap }, say, words }: Page): string {
  if (roadmap.notice !== undefined) return say(roadmap.notice);
  return roadmap.fictional ? words.frame.fictional : "";
}

/** Bars that begin one after the other and grow darker: a roadmap from afar. */
const BARS = [
  { x: 0, width: 46, step: "b5" },
  { x: 12, width: 52, step: "b4" },
  { x: 28, width: 44, step: "b3" },
  { x: 40, width: 60, step: "b4" },
  { x: 62, width: 48, step: "b2" },
  { x: 78, width: 82, step: "b3" },
  { x: 104, width: 56, step: "b1" },
] as const;

function Bars() {
  return (
    <svg class="bars" viewBox="0 0 160 62" aria-hidden="true">
      {BARS.map(({ x, width, step }, index) => (
        <rect x={x} y={index * 9} width={width} height={6} fill={`var(--${step})`} />
      ))}
    </svg>
  );
}
