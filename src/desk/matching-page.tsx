import { pick } from "#wording/language.ts";
import { DESK_CHARTING_WORDS } from "#wording/live/desk-charting-words.ts";
import { type ChartingProps, optionsOf } from "./charting-props.ts";
import { BasisChoice } from "./parts/basis-choice.tsx";
import { DeskForm } from "./parts/desk-form.tsx";
import { Ticks } from "./parts/ticks.tsx";
import { roadmapFrame } from "./roadmap-frame.tsx";

interface MatchingProps extends ChartingProps {
  /** Layer of what serves. */
  readonly from: string;
  /** Layer of what is served. */
  readonly to: string;
}

/** What the items of one layer serve in another, all at once. */
export function matchingPage(props: MatchingProps): string {
  const { place, roadmap, plan, from, to } = props;
  const { language } = place;
  const words = DESK_CHARTING_WORDS[language];
  const isEmpty = [from, to].some((layer) => optionsOf(plan, layer, language).length === 0);
  return roadmapFrame({
    place,
    roadmap,
    section: "charting",
    above: { href: `/desk/roadmaps/${roadmap.name}/charting`, label: words.charting },
    title: words.matching,
    children: (
      <>
        <p class="lead">{words.matchingLead}</p>
        <Pairs {...props} />
        {isEmpty ? (
          <p>{words.nothingTo}</p>
        ) : roadmap.may("edit-roadmap") ? (
          <MatchingForm {...props} />
        ) : (
          <Served {...props} />
        )}
      </>
    ),
  });
}

/** Neighbouring layers first to last, as in the picture; any other pair is an address away. */
function Pairs({ place: { language }, plan, from, to }: MatchingProps) {
  const words = DESK_CHARTING_WORDS[language];
  return (
    <nav class="choices" aria-label={words.between}>
      {pairsOf(plan).map(([lower, upper]) => (
        <a
          href={`?from=${lower.id}&to=${upper.id}`}
          aria-current={lower.id === from && upper.id === to ? "page" : undefined}
        >
          {words.pair(pick(lower.title, language), pick(upper.title, language))}
        </a>
      ))}
    </nav>
  );
}

type Layer = ChartingProps["plan"]["roadmap"]["head"]["layers"][number];

/** The columns of the matching where they are chosen, else the layers that hold something; lowest pair first. */
export function pairsOf({
  roadmap,
  items,
}: ChartingProps["plan"]): readonly (readonly [Layer, Layer])[] {
  const columns = roadmap.chart?.matching?.columns;
  const shown = roadmap.head.layers.filter(({ id }) =>
    columns === undefined ? items.some(({ layer }) => layer === id) : columns.includes(id),
  );
  return shown
    .flatMap((upper, index) => {
      const lower = shown[index + 1];
      return lower === undefined ? [] : [[lower, upper] as const];
    })
    .toReversed();
}

function MatchingForm({ place, roadmap, plan, from, to }: MatchingProps) {
  const { language } = place;
  const words = DESK_CHARTING_WORDS[language];
  const form = "save";
  const options = optionsOf(plan, to, language);
  return (
    <DeskForm
      place={place}
      action={`/desk/roadmaps/${roadmap.name}/matching`}
      form={form}
      title={words.save}
    >
      <input type="hidden" name="version" value={String(plan.roadmap.version)} />
      <input type="hidden" name="from" value={from} />
      <input type="hidden" name="to" value={to} />
      {optionsOf(plan, from, language).map(({ value, label }) => (
        <Ticks
          place={place}
          form={form}
          name={`serves.${value}`}
          legend={words.serves(label)}
          options={options}
          chosen={servedBy(plan, value)}
        />
      ))}
      <BasisChoice
        place={place}
        form={form}
        name="basis"
        label={words.basisOfNew}
        rule={words.basisHow}
        value="decided"
      />
    </DeskForm>
  );
}

function servedBy({ links }: ChartingProps["plan"], item: string): readonly string[] {
  return links.filter((link) => link.kind === "serves" && link.from === item).map(({ to }) => to);
}

function Served({ place: { language }, plan, from, to }: MatchingProps) {
  const words = DESK_CHARTING_WORDS[language];
  const upper = optionsOf(plan, to, language);
  return (
    <ul class="list">
      {optionsOf(plan, from, language).map(({ value, label }) => {
        const served = servedBy(plan, value);
        const names = upper.filter((each) => served.includes(each.value)).map((each) => each.label);
        return (
          <li>
            <b>{words.serves(label)}</b>: {names.join(", ") || words.nothing}
          </li>
        );
      })}
    </ul>
  );
}
