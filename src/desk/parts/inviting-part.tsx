import type { AssessmentAtDesk } from "#actions/read-desk.ts";
import { pick } from "#wording/language.ts";
import { DESK_WORDS } from "#wording/live/desk-catalogue.ts";
import { digits } from "#wording/numbers.ts";
import type { DeskPlace } from "../desk-place.ts";
import type { PartProps } from "../part-props.ts";
import { Choice, DeskForm } from "./desk-form.tsx";
import { Unfolding } from "./unfolding.tsx";

/** Codes for seats that have none, and another one where a code was lost. */
export function InvitingPart({ place, desk, at }: PartProps) {
  if (!desk.may("invite")) return null;
  const { language } = place;
  const words = DESK_WORDS[language];
  const say = (count: number) => digits(String(count), language);
  const invited = desk.seats.filter((seat) => seat.invited);
  return (
    <section>
      <h2>{words.invitations}</h2>
      <p>{words.invitedOf(say(invited.length), say(desk.seats.length))}</p>
      {invited.length < desk.seats.length && (
        <DeskForm place={place} action={at} form="invite" title={words.invite}>
          <Ways place={place} form="invite" />
        </DeskForm>
      )}
      {invited.length > 0 && (
        <Unfolding summary={words.reissue} open={place.refused?.form === "reissue"}>
          <DeskForm
            place={place}
            action={at}
            form="reissue"
            title={words.reissue}
            hint={words.reissueHow}
          >
            <Choice
              place={place}
              form="reissue"
              name="seat"
              label={words.seat}
              options={seatOptions(invited, place)}
            />
            <Ways place={place} form="reissue" />
          </DeskForm>
        </Unfolding>
      )}
    </section>
  );
}

function seatOptions(seats: AssessmentAtDesk["seats"], { language }: DeskPlace) {
  return seats.map(({ id, title }) => ({ value: id, label: pick(title, language) }));
}

function Ways({ place, form }: { readonly place: DeskPlace; readonly form: string }) {
  const { sentBy, ways } = DESK_WORDS[place.language];
  const options = Object.entries(ways).map(([value, label]) => ({ value, label }));
  return (
    <Choice place={place} form={form} name="sentBy" label={sentBy} value="text" options={options} />
  );
}
