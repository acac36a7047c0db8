import { DESK_WORDS } from "#wording/live/desk-catalogue.ts";
import type { PartProps } from "../part-props.ts";
import { DeskForm, Field } from "./desk-form.tsx";
import { Unfolding } from "./unfolding.tsx";

/** Declares an open or closed round void, with a reason. */
export function VoidForm({ place, desk, at }: PartProps) {
  const words = DESK_WORDS[place.language];
  if (!desk.may("void-round")) return null;
  return (
    <Unfolding summary={words.voidRound} open={place.refused?.form === "void"}>
      <DeskForm place={place} action={at} form="void" title={words.voidRound} hint={words.voidHow}>
        <input type="hidden" name="round" value={String(desk.round?.number ?? 0)} />
        <Field place={place} form="void" name="reason" label={words.reason} required />
      </DeskForm>
    </Unfolding>
  );
}
