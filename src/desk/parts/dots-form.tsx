import { pick } from "#wording/language.ts";
import { DESK_REGISTER_WORDS } from "#wording/live/desk-register-words.ts";
import { digits } from "#wording/numbers.ts";
import type { RegisterProps } from "../register-props.ts";
import { DeskForm, Field } from "./desk-form.tsx";

/** Dots of one's own seat on the proposals of a layer. */
export function DotsForm({ place, desk, layer }: RegisterProps) {
  const words = DESK_REGISTER_WORDS[place.language];
  const most = digits(String(desk.roadmap.dotsPerSeat), place.language);
  return (
    <>
      <h2>{words.yourDots(most)}</h2>
      <DeskForm
        place={place}
        action={`/desk/roadmaps/${desk.roadmap.name}/register`}
        form="dots"
        title={words.layDots}
        hint={words.dotsHow}
      >
        <input type="hidden" name="layer" value={layer} />
        {desk.rows
          .filter((row) => row.layer === layer && row.state === "proposed")
          .map(({ id, content }) => (
            <Field
              place={place}
              form="dots"
              name={`dots.${id}`}
              type="number"
              label={pick(content.title, place.language)}
              value={String(desk.ownDots?.get(id) ?? 0)}
            />
          ))}
      </DeskForm>
    </>
  );
}
