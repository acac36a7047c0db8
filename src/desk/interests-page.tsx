import type { InterestsAtDesk } from "#actions/read-interests.ts";
import { formatDay } from "#wording/dates.ts";
import { pick } from "#wording/language.ts";
import { SEAT_WORDS } from "#wording/live/desk-seat-words.ts";
import { deskHtml, type RoadmapInView } from "./desk-html.tsx";
import type { DeskPlace } from "./desk-place.ts";
import { Choice, DeskForm, Field, Tick, typedIn } from "./parts/desk-form.tsx";
import { Unfolding } from "./parts/unfolding.tsx";

interface InterestsProps {
  readonly place: DeskPlace;
  readonly roadmap: RoadmapInView;
  readonly desk: InterestsAtDesk;
  /** The seat that the form begins with. */
  readonly seat: string;
}

/** What seats declared, what they keep away from, and another declaration. */
export function interestsPage(props: InterestsProps): string {
  const { place, roadmap, desk } = props;
  const { language } = place;
  const words = SEAT_WORDS[language];
  return deskHtml({
    place,
    title: words.interests,
    roadmap,
    section: "interests",
    children: (
      <>
        <h1>{words.interests}</h1>
        <p class="lead">{words.interestsLead}</p>
        {desk.declarations.length === 0 && <p>{words.noInterests}</p>}
        <ul class="list">
          {desk.declarations.map(({ seat, interest, items, declaredOn }) => (
            <li>
              <h2>{pick(seat, language)}</h2>
              <p>{interest}</p>
              <p>
                {items.length === 0
                  ? words.keepsNothing
                  : `${words.keepsAway}: ${items.map((item) => pick(item, language)).join(", ")}`}
              </p>
              <p class="soft">{words.declared(formatDay(declaredOn, language))}</p>
            </li>
          ))}
        </ul>
        {desk.seats.length > 0 && <DeclareForm {...props} />}
      </>
    ),
  });
}

const FORM = "declare";

function DeclareForm({ place, roadmap, desk, seat }: InterestsProps) {
  const { language } = place;
  const words = SEAT_WORDS[language];
  const at = { place, form: FORM };
  const ticked = typedIn(place, FORM, "item")?.split("\n") ?? [];
  return (
    <section>
      <h2>{words.declare}</h2>
      <DeskForm
        place={place}
        action={`/desk/roadmaps/${roadmap.name}/interests`}
        form={FORM}
        title={words.declareButton}
        hint={words.declareHow}
      >
        <Choice
          {...at}
          name="seat"
          label={words.seat}
          value={seat}
          options={desk.seats.map(({ id, title }) => ({ value: id, label: pick(title, language) }))}
        />
        <Field {...at} name="interest" label={words.interest} rows={4} required />
        {desk.layers.length === 0 && <p class="hint">{words.noItems}</p>}
        <fieldset class="ticks" hidden={desk.layers.length === 0}>
          <legend>{words.items}</legend>
          {desk.layers.map(({ title, items }) => (
            <Unfolding
              summary={pick(title, language)}
              open={items.some(({ id }) => ticked.includes(id))}
            >
              {items.map((item) => (
                <Tick
                  name="item"
                  value={item.id}
                  label={pick(item.title, language)}
                  checked={ticked.includes(item.id)}
                />
              ))}
            </Unfolding>
          ))}
        </fieldset>
        <Field
          {...at}
          name="declaredOn"
          type="date"
          label={words.declaredOn}
          value={desk.today}
          required
        />
      </DeskForm>
    </section>
  );
}
