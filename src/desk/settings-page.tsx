import type { Horizon, Roadmap } from "#record/roadmap.ts";
import { ROADMAP_WORDS } from "#wording/live/desk-roadmap-words.ts";
import { digits } from "#wording/numbers.ts";
import { deskHtml, type RoadmapInView } from "./desk-html.tsx";
import type { DeskPlace } from "./desk-place.ts";
import { Programme, type ProgrammeToChoose, TimeZone, Years } from "./new-roadmap-page.tsx";
import { Both, DeskForm, Field } from "./parts/desk-form.tsx";
import { Unfolding } from "./parts/unfolding.tsx";

interface SettingsProps {
  readonly place: DeskPlace;
  readonly roadmap: RoadmapInView;
  readonly head: Roadmap;
  readonly version: number;
  readonly timeZone: string;
  readonly keepContactsDays: number;
  readonly dotsPerSeat: number;
  readonly programmes: readonly ProgrammeToChoose[];
}

const FORM = "save";

/** What may be changed of a roadmap's head, based on the version that is shown. */
export function settingsPage(props: SettingsProps): string {
  const { place, roadmap, head, version } = props;
  const words = ROADMAP_WORDS[place.language];
  const at = { place, form: FORM };
  const needed = head.languages;
  return deskHtml({
    place,
    title: words.settings,
    roadmap,
    section: "settings",
    children: (
      <>
        <h1>{words.settings}</h1>
        <p class="lead">{words.settingsLead}</p>
        <DeskForm
          place={place}
          action={`/desk/roadmaps/${roadmap.name}/settings`}
          form={FORM}
          title={words.save}
        >
          <input type="hidden" name="version" value={String(version)} />
          <Both {...at} name="title" label={words.title} value={head.title} needed={needed} />
          <Both
            {...at}
            name="publisher"
            label={words.publisher}
            value={head.publisher}
            rule={words.publisherRule}
            needed={needed}
          />
          <Both {...at} name="country" label={words.country} value={head.country} needed={needed} />
          <Both {...at} name="summary" label={words.summary} value={head.summary} rows={4} />
          <Years {...at} period={head.period} />
          <Unfolding summary={words.horizons} open={place.refused !== null}>
            <p class="hint">{words.horizonsHow}</p>
            {head.horizons.map((horizon, index) => (
              <Term {...at} horizon={horizon} index={index} needed={needed} />
            ))}
          </Unfolding>
          <Programme
            {...at}
            programmes={props.programmes}
            value={head.programme === undefined ? "" : head.programme.id}
          />
          <Unfolding summary={words.rarely} open={place.refused !== null}>
            <TimeZone {...at} value={props.timeZone} />
            <Counts {...props} />
          </Unfolding>
        </DeskForm>
      </>
    ),
  });
}

interface InForm {
  readonly place: DeskPlace;
  readonly form: string;
}

interface TermProps extends InForm {
  readonly horizon: Horizon;
  readonly index: number;
  readonly needed: readonly string[];
}

function Term({ horizon, index, needed, ...at }: TermProps) {
  const { language } = at.place;
  const words = ROADMAP_WORDS[language];
  const term = words.term(digits(String(index + 1), language));
  return (
    <>
      <Both
        {...at}
        name={`horizons.${index}.title`}
        label={term}
        value={horizon.title}
        needed={needed}
      />
      <Field
        {...at}
        name={`horizons.${index}.until`}
        type="number"
        label={`${term}: ${words.until}`}
        value={String(horizon.until)}
        required
      />
    </>
  );
}

function Counts({ place, keepContactsDays, dotsPerSeat }: SettingsProps) {
  const words = ROADMAP_WORDS[place.language];
  const at = { place, form: FORM, type: "number", required: true } as const;
  return (
    <>
      <Field
        {...at}
        name="keepContactsDays"
        label={words.keepContacts}
        value={String(keepContactsDays)}
        rule={words.keepContactsRule}
      />
      <Field
        {...at}
        name="dotsPerSeat"
        label={words.dots}
        value={String(dotsPerSeat)}
        rule={words.dotsRule}
      />
    </>
  );
}
