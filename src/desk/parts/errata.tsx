import { DESK_ROUND_WORDS } from "#wording/live/desk-round-words.ts";
import type { PartProps } from "../part-props.ts";
import { DeskForm, Field } from "./desk-form.tsx";
import { Unfolding } from "./unfolding.tsx";

/** What was found wrong with a round after its closing; the round itself stays as it is. */
export function Errata({ place, desk, at }: PartProps) {
  const words = DESK_ROUND_WORDS[place.language];
  const form = "erratum";
  return (
    <>
      {desk.errata.length > 0 && (
        <>
          <h2>{words.errata}</h2>
          <ul>
            {desk.errata.map(({ text, at: moment }) => (
              <li>
                {place.say(moment, desk.roadmap.timeZone)}: {text}
              </li>
            ))}
          </ul>
        </>
      )}
      {desk.may("add-erratum") && (
        <Unfolding summary={words.addErratum} open={place.refused?.form === form}>
          <DeskForm
            place={place}
            action={at}
            form={form}
            title={words.addErratum}
            hint={words.erratumHow}
          >
            <input type="hidden" name="round" value={String(desk.round?.number ?? 0)} />
            <Field place={place} form={form} name="text" label={words.erratum} rows={3} required />
          </DeskForm>
        </Unfolding>
      )}
    </>
  );
}
