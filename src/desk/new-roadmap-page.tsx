import type { Roadmap } from "#record/roadmap.ts";
import type { Text } from "#record/text.ts";
import { pick } from "#wording/language.ts";
import { ROADMAP_WORDS } from "#wording/live/desk-roadmap-words.ts";
import { deskHtml } from "./desk-html.tsx";
import type { DeskPlace } from "./desk-place.ts";
import { Both, Choice, DeskForm, Field, Tick, typedIn } from "./parts/desk-form.tsx";
import { Unfolding } from "./parts/unfolding.tsx";

export interface ProgrammeToChoose {
  readonly name: string;
  readonly title: Text;
}

interface NewRoadmapProps {
  readonly place: DeskPlace;
  readonly programmes: readonly ProgrammeToChoose[];
  /** The year of today, with which the period begins. */
  readonly year: number;
}

const FORM = "make";

/** A roadmap to begin with: what it is called, for whom and for which years. */
export function newRoadmapPage({ place, programmes, year }: NewRoadmapProps): string {
  const words = ROADMAP_WORDS[place.language];
  const at = { place, form: FORM };
  return deskHtml({
    place,
    title: words.newRoadmap,
    children: (
      <>
        <h1>{words.newRoadmap}</h1>
        <p class="lead">{words.newRoadmapLead}</p>
        <DeskForm place={place} action="/desk/new-roadmap" form={FORM} title={words.make}>
          <Both {...at} name="title" label={words.title} rule={words.bothRule} />
          <Both {...at} name="publisher" label={words.publisher} rule={words.publisherRule} />
          <Both {...at} name="country" label={words.country} />
          <Years {...at} period={{ start: year, end: year + 9 }} rule={words.endsRule} />
          <Programme {...at} programmes={programmes} value="" />
          <Unfolding summary={words.rarely} open={place.refused !== null}>
            <Field {...at} name="name" label={words.name} rule={words.nameRule} />
            <Languages {...at} />
            <TimeZone {...at} value="Asia/Phnom_Penh" />
            <Tick
              name="fictional"
              label={words.fictional}
              checked={typedIn(place, FORM, "fictional") !== undefined}
            />
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

function Languages(at: InForm) {
  const { languages, languagesRule, languageChoices } = ROADMAP_WORDS[at.place.language];
  return (
    <Choice
      {...at}
      name="languages"
      label={languages}
      value="en km"
      rule={languagesRule}
      options={[
        { value: "en km", label: languageChoices.both },
        { value: "en", label: languageChoices.en },
        { value: "km", label: languageChoices.km },
      ]}
    />
  );
}

/** The first and the last year of a roadmap. @param rule - what the last one should be, where that helps */
export function Years({ period, rule, ...at }: InForm & YearsProps) {
  const words = ROADMAP_WORDS[at.place.language];
  const { start, end } = period;
  return (
    <div class="pair">
      <Field
        {...at}
        name="period.start"
        type="number"
        label={words.begins}
        value={String(start)}
        required
      />
      <Field
        {...at}
        name="period.end"
        type="number"
        label={words.ends}
        value={String(end)}
        {...(rule === undefined ? {} : { rule })}
        required
      />
    </div>
  );
}

interface YearsProps {
  readonly period: Roadmap["period"];
  readonly rule?: string;
}

/** Every time zone that the server knows. */
export function TimeZone({ value, ...at }: InForm & { readonly value: string }) {
  const words = ROADMAP_WORDS[at.place.language];
  const zones = new Set([value, ...Intl.supportedValuesOf("timeZone")]);
  const options = [...zones].sort().map((zone) => ({ value: zone, label: zone }));
  return (
    <Choice
      {...at}
      name="timeZone"
      label={words.timeZone}
      value={value}
      rule={words.timeZoneRule}
      options={options}
    />
  );
}

/** The programme that a roadmap belongs to, or none; not asked where there is none. */
export function Programme({
  programmes,
  value,
  ...at
}: InForm & { readonly programmes: readonly ProgrammeToChoose[]; readonly value: string }) {
  if (programmes.length === 0) return null;
  const { language } = at.place;
  const words = ROADMAP_WORDS[language];
  const options = programmes.map(({ name, title }) => ({
    value: name,
    label: pick(title, language),
  }));
  return (
    <Choice
      {...at}
      name="programme"
      label={words.programme}
      value={value}
      options={[{ value: "", label: words.noProgramme }, ...options]}
    />
  );
}
