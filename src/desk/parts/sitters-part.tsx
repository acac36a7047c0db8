import type { Sitter } from "#actions/read-committees.ts";
import { formatDay } from "#wording/dates.ts";
import { LANGUAGE_NAMES, LANGUAGES, type Language } from "#wording/language.ts";
import { SEAT_WORDS } from "#wording/live/desk-seat-words.ts";
import type { SeatPageProps } from "../seat-page-props.ts";
import { Choice, DeskForm, Field, Tick, typedIn } from "./desk-form.tsx";
import { Unfolding } from "./unfolding.tsx";

type SittersProps = SeatPageProps & {
  /** Address of the seat at the desk. */
  readonly at: string;
};

/** Who sits and sat in a seat; seating somebody, and the day on which somebody leaves. */
export function SittersPart(props: SittersProps) {
  const { place, roadmap, full } = props;
  const words = SEAT_WORDS[place.language];
  const { sitters, today } = full.seat;
  // A last day that was typed wrong can be said again until it is over.
  const staying = (sitters ?? []).filter(
    ({ untilDay }) => untilDay === null || untilDay >= full.today,
  );
  const isOpen = (form: string, usually: boolean) => usually || place.refused?.form === form;
  return (
    <section>
      <h2>{words.whoSits}</h2>
      {sitters?.length === 0 && <p>{words.nobodyYet}</p>}
      <ul class="items">
        {sitters?.toReversed().map((sitter) => (
          <SitterLine sitter={sitter} language={place.language} />
        ))}
      </ul>
      {roadmap.may("manage-seats") && (
        <div class="folds">
          <Unfolding summary={words.seatSomebody} open={isOpen("seat", today.length === 0)}>
            <SeatingForm {...props} />
          </Unfolding>
          {staying.length > 0 && (
            <Unfolding summary={words.leaves} open={isOpen("leave", false)}>
              <LeavingForm {...props} staying={staying} />
            </Unfolding>
          )}
        </div>
      )}
    </section>
  );
}

function SitterLine({
  sitter,
  language,
}: {
  readonly sitter: Sitter;
  readonly language: Language;
}) {
  const words = SEAT_WORDS[language];
  const { person, substitute, fromDay, untilDay } = sitter;
  const name = person.name === "" ? words.forgottenPerson : person.name;
  const until = untilDay === null ? null : formatDay(untilDay, language);
  return (
    <li class="seat-line">
      <div>
        <a href={`/desk/people/${person.id}`}>{substitute ? words.substituteOf(name) : name}</a>
      </div>
      <p class="soft">{words.days(formatDay(fromDay, language), until)}</p>
    </li>
  );
}

function SeatingForm({ place, full, at }: SittersProps) {
  const words = SEAT_WORDS[place.language];
  const form = { place, form: "seat" };
  const known = full.people.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <DeskForm place={place} action={at} form="seat" title={words.seatButton}>
      {known.length > 0 && (
        <Choice
          {...form}
          name="person"
          label={words.person}
          rule={words.personRule}
          options={[{ value: "", label: words.newPerson }, ...known]}
        />
      )}
      <ContactFields {...form} contact={null} />
      <Tick
        name="substitute"
        label={words.substitute}
        checked={typedIn(place, "seat", "substitute") !== undefined}
      />
      <p class="hint">{words.substituteRule}</p>
      <Field
        {...form}
        name="fromDay"
        type="date"
        label={words.fromDay}
        value={full.today}
        required
      />
      <Field {...form} name="untilDay" type="date" label={words.untilDay} rule={words.untilRule} />
    </DeskForm>
  );
}

interface ContactFieldsProps {
  readonly place: SittersProps["place"];
  readonly form: string;
  /** As it stands; null for somebody new. */
  readonly contact: Sitter["person"] | null;
}

/** How somebody is called and reached. */
export function ContactFields({ contact, ...at }: ContactFieldsProps) {
  const { language } = at.place;
  const words = SEAT_WORDS[language];
  return (
    <>
      <Field
        {...at}
        name="name"
        label={words.name}
        value={contact?.name ?? ""}
        required={contact !== null}
        {...(contact === null ? { rule: words.nameRule } : {})}
      />
      <Field
        {...at}
        name="email"
        type="email"
        label={words.email}
        value={contact?.email ?? ""}
        rule={words.reachRule}
      />
      <Field
        {...at}
        name="telephone"
        type="tel"
        label={words.telephone}
        value={contact?.telephone ?? ""}
      />
      <Choice
        {...at}
        name="language"
        label={words.letters}
        value={contact?.language ?? language}
        options={LANGUAGES.map((tag) => ({ value: tag, label: LANGUAGE_NAMES[tag], lang: tag }))}
      />
    </>
  );
}

function LeavingForm({
  place,
  full,
  at,
  staying,
}: SittersProps & { readonly staying: readonly Sitter[] }) {
  const words = SEAT_WORDS[place.language];
  const form = { place, form: "leave" };
  return (
    <DeskForm place={place} action={at} form="leave" title={words.leaveButton}>
      <Choice
        {...form}
        name="occupant"
        label={words.who}
        options={staying.map(({ occupantId, person, substitute }) => ({
          value: occupantId,
          label: substitute ? words.substituteOf(person.name) : person.name,
        }))}
      />
      <Field
        {...form}
        name="untilDay"
        type="date"
        label={words.untilDay}
        value={full.today}
        required
      />
    </DeskForm>
  );
}
