import type { AssessmentAtDesk } from "#actions/read-desk.ts";
import { pick } from "#wording/language.ts";
import { DESK_WORDS } from "#wording/live/desk-catalogue.ts";
import { INVITING_WORDS } from "#wording/live/desk-inviting-words.ts";
import { digits } from "#wording/numbers.ts";
import type { DeskPlace } from "../desk-place.ts";
import type { PartProps } from "../part-props.ts";
import { Choice, DeskForm, Tick, typedIn } from "./desk-form.tsx";
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
        <DeskForm place={place} action={at} form="invite" title={INVITING_WORDS[language].invite}>
          <Whom place={place} desk={desk} />
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

/** A committee, with how many of its seats have somebody and hold no code yet; those that report to another score first. */
function Whom({ place, desk }: Pick<PartProps, "place" | "desk">) {
  const { language } = place;
  const words = INVITING_WORDS[language];
  const open = desk.seats.filter((seat) => !seat.invited);
  const say = (count: number) => digits(String(count), language);
  const optionOf = (value: string, title: string, seats: typeof open) => {
    const taken = seats.filter((seat) => seat.taken).length;
    const facts = { title, taken: say(taken), empty: say(seats.length - taken) };
    return { value, label: words.bodyFacts(facts) };
  };
  const inOrder = [...desk.committees].sort(
    (one, other) => Number(one.reportsTo === null) - Number(other.reportsTo === null),
  );
  const bodies = inOrder
    .map(({ id, title }) => ({
      id,
      title: pick(title, language),
      seats: open.filter(({ committee }) => committee === id),
    }))
    .filter(({ seats }) => seats.length > 0);
  return (
    <>
      <Choice
        place={place}
        form="invite"
        name="committee"
        label={words.body}
        rule={words.bodyRule}
        value={bodies[0]?.id ?? ""}
        options={[
          ...bodies.map(({ id, title, seats }) => optionOf(id, title, seats)),
          ...(bodies.length > 1 ? [optionOf("", words.everybody, open)] : []),
        ]}
      />
      <Tick
        name="emptyToo"
        label={words.emptyToo}
        checked={typedIn(place, "invite", "emptyToo") !== undefined}
      />
    </>
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
