import { DESK_WORDS } from "#wording/live/desk-catalogue.ts";
import type { PartProps } from "../part-props.ts";
import { DeskForm, Field, Tick, typedIn } from "./desk-form.tsx";

/** Opens the first round or a further one; after the last round there is none. */
export function OpeningPart({ place, desk, at }: PartProps) {
  const words = DESK_WORDS[place.language];
  if (!desk.may("open-round") || desk.round?.last === true) return null;
  const title = desk.assessment.state === "put" ? words.open : words.openAgain;
  return (
    <section>
      <h2>{title}</h2>
      <DeskForm
        place={place}
        action={at}
        form="open"
        title={title}
        {...(!desk.assessment.fixed && { hint: words.openHow })}
      >
        <Field
          place={place}
          form="open"
          name="closesAt"
          type="datetime-local"
          label={words.closesAt(placeIn(desk.roadmap.timeZone))}
          rule={words.stillToCome}
          required
        />
        <Tick
          name="last"
          label={words.last}
          checked={typedIn(place, "open", "last") !== undefined}
        />
        <p class="hint">{words.lastHow}</p>
      </DeskForm>
    </section>
  );
}

/** The city of a time zone, such as Phnom Penh. */
export function placeIn(timeZone: string): string {
  return timeZone.split("/").at(-1)?.replaceAll("_", " ") ?? timeZone;
}
