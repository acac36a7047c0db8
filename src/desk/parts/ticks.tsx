import { DESK_WORDS } from "#wording/live/desk-catalogue.ts";
import type { DeskPlace } from "../desk-place.ts";
import { Tick } from "./desk-form.tsx";

interface TicksProps {
  readonly place: DeskPlace;
  readonly form: string;
  readonly name: string;
  readonly legend: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** Values that stand now. */
  readonly chosen: readonly string[];
  /** What is asked for, in a sentence. */
  readonly rule?: string;
}

/** Any number of a list; keeps what was ticked before a refusal, and says what somebody else ticked meanwhile. */
export function Ticks(props: TicksProps) {
  const { place, form, name, legend, options, chosen } = props;
  const refused = place.refused?.form === form ? place.refused : null;
  const ticked = refused === null ? chosen : (refused.typed[name] ?? "").split("\n");
  const notes = `${form}-${name}-notes`;
  return (
    <fieldset class="ticks" aria-describedby={notes}>
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <Tick name={name} value={value} label={label} checked={ticked.includes(value)} />
      ))}
      <TickNotes {...props} ticked={ticked} notes={notes} />
    </fieldset>
  );
}

type NotesProps = TicksProps & { readonly ticked: readonly string[]; readonly notes: string };

/** What is asked for, that it was not met, and what stands there now where that is something else. */
function TickNotes({ place, form, name, rule, options, chosen, ticked, notes }: NotesProps) {
  const words = DESK_WORDS[place.language];
  const refused = place.refused?.form === form ? place.refused : null;
  const wrong = refused?.fields.includes(name) === true;
  const stands = options.filter(({ value }) => chosen.includes(value)).map(({ label }) => label);
  const isOther = options.some(({ value }) => chosen.includes(value) !== ticked.includes(value));
  const differs = refused?.stale === true && isOther;
  return (
    <p class={wrong || differs ? "fault" : "hint"} id={notes}>
      {wrong && <b>{words.doesNotFit} </b>}
      {differs && <b>{words.nowStands(stands.join(", "))} </b>}
      {rule}
    </p>
  );
}
