import { formatDay } from "#wording/dates.ts";
import { pick } from "#wording/language.ts";
import { SEAT_WORDS } from "#wording/live/desk-seat-words.ts";
import type { SeatPageProps } from "../seat-page-props.ts";
import { Choice, DeskForm, Field } from "./desk-form.tsx";
import { Unfolding } from "./unfolding.tsx";

type LeadProps = SeatPageProps & {
  /** Address of the seat at the desk. */
  readonly at: string;
};

/** Whether the chair's lead is in the vice-chair's hands, from when to when; handing it over and taking it back. */
export function LeadPart(props: LeadProps) {
  const { place, full, at } = props;
  const { language } = place;
  const words = SEAT_WORDS[language];
  const open = full.delegations.filter(
    ({ untilDay }) => untilDay === null || untilDay >= full.today,
  );
  return (
    <section>
      <h2>{words.lead}</h2>
      <ul class="items">
        {full.delegations.map(({ to, fromDay, untilDay, reference }) => (
          <li class="seat-line">
            <div>
              {pick(to, language)}
              {reference !== null && <small class="soft"> {reference}</small>}
            </div>
            <p class="soft">
              {words.days(
                formatDay(fromDay, language),
                untilDay === null ? null : formatDay(untilDay, language),
              )}
            </p>
          </li>
        ))}
      </ul>
      {full.mayHandOver && (
        <div class="folds">
          <Unfolding summary={words.handOver} open={place.refused?.form === "hand-over"}>
            <HandOver {...props} />
          </Unfolding>
          {open.length > 0 && (
            <Unfolding summary={words.takeBack} open={place.refused?.form === "take-back"}>
              <DeskForm place={place} action={at} form="take-back" title={words.takeBack}>
                <input type="hidden" name="delegation" value={open.at(-1)?.id ?? ""} />
                <Field
                  place={place}
                  form="take-back"
                  name="untilDay"
                  type="date"
                  label={words.lastDay}
                  value={full.today}
                  required
                />
              </DeskForm>
            </Unfolding>
          )}
        </div>
      )}
    </section>
  );
}

function HandOver({ place, full, at }: LeadProps) {
  const { language } = place;
  const words = SEAT_WORDS[language];
  const form = { place, form: "hand-over" };
  const vices = full.committee.seats.filter(({ role }) => role === "vice-chair");
  if (vices.length === 0) return <p>{words.noVice}</p>;
  return (
    <DeskForm
      place={place}
      action={at}
      form="hand-over"
      title={words.handOver}
      hint={words.handOverHow}
    >
      <Choice
        {...form}
        name="toSeatId"
        label={words.toSeat}
        options={vices.map(({ id, title }) => ({ value: id, label: pick(title, language) }))}
      />
      <Field
        {...form}
        name="fromDay"
        type="date"
        label={words.fromDay}
        value={full.today}
        required
      />
      <Field {...form} name="untilDay" type="date" label={words.untilDay} rule={words.untilRule} />
      <Field {...form} name="reference" label={words.reference} />
    </DeskForm>
  );
}
