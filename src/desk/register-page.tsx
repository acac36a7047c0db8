import { pick } from "#wording/language.ts";
import { DESK_REGISTER_WORDS } from "#wording/live/desk-register-words.ts";
import { digits } from "#wording/numbers.ts";
import { Both, DeskForm, Field } from "./parts/desk-form.tsx";
import { DotsForm } from "./parts/dots-form.tsx";
import { SortForm } from "./parts/sort-form.tsx";
import { Unfolding } from "./parts/unfolding.tsx";
import type { RegisterProps } from "./register-props.ts";
import { roadmapFrame } from "./roadmap-frame.tsx";

/** One layer of the register: what is proposed, what is in it, and what became of the rest. */
export function registerPage(props: RegisterProps): string {
  const { place, desk, layer } = props;
  const words = DESK_REGISTER_WORDS[place.language];
  const { name, head, dotsPerSeat } = desk.roadmap;
  const mayVote = desk.may("dot-vote") && desk.ownDots !== null && dotsPerSeat > 0;
  const hasProposals = desk.rows.some((row) => row.layer === layer && row.state === "proposed");
  return roadmapFrame({
    place,
    roadmap: { name, title: head.title, may: desk.may },
    section: "register",
    title: words.register,
    children: (
      <>
        <p class="lead">{words.lead}</p>
        <Layers {...props} />
        <SortForm {...props} />
        {mayVote && hasProposals && <DotsForm {...props} />}
        {desk.may("propose-item") && <ProposeForm {...props} />}
        <Gone {...props} />
      </>
    ),
  });
}

function Layers({ place: { language }, desk, layer }: RegisterProps) {
  const words = DESK_REGISTER_WORDS[language];
  return (
    <nav class="choices" aria-label={words.layers}>
      {desk.roadmap.head.layers.map(({ id, plural, title }) => {
        const count = desk.rows.filter(
          (row) => row.layer === id && ["proposed", "registered"].includes(row.state),
        ).length;
        return (
          <a href={`?layer=${id}`} aria-current={id === layer ? "page" : undefined}>
            {pick(plural ?? title, language)} <small>{digits(String(count), language)}</small>
          </a>
        );
      })}
    </nav>
  );
}

function ProposeForm({ place, desk, layer }: RegisterProps) {
  const words = DESK_REGISTER_WORDS[place.language];
  const form = "propose";
  return (
    <Unfolding summary={words.propose} open={place.refused?.form === form}>
      <DeskForm
        place={place}
        action={`/desk/roadmaps/${desk.roadmap.name}/register`}
        form={form}
        title={words.propose}
        hint={words.proposeHow}
      >
        <input type="hidden" name="layer" value={layer} />
        <Both place={place} form={form} name="title" label={words.title} required />
        <Both
          place={place}
          form={form}
          name="definition"
          label={words.definition}
          rows={2}
          rule={words.definitionHow}
        />
        <Unfolding summary={words.more}>
          <Both place={place} form={form} name="factSheet" label={words.factSheet} rows={4} />
          <p class="hint">{words.factSheetHow}</p>
          <Field place={place} form={form} name="code" label={words.code} />
        </Unfolding>
      </DeskForm>
    </Unfolding>
  );
}

function Gone({ place: { language }, desk, layer }: RegisterProps) {
  const words = DESK_REGISTER_WORDS[language];
  const gone = desk.rows.filter(
    (row) => row.layer === layer && ["merged", "split", "withdrawn"].includes(row.state),
  );
  if (gone.length === 0) return null;
  return (
    <Unfolding summary={`${words.gone} (${digits(String(gone.length), language)})`}>
      <ul class="list">
        {gone.map(({ id, state, content }) => (
          <li>
            <a class="desk-link" href={`/desk/roadmaps/${desk.roadmap.name}/register/items/${id}`}>
              {pick(content.title, language)}
            </a>{" "}
            <span class="hint">
              {words.states[state]}
              {desk.reasons.has(id) && `: ${desk.reasons.get(id)}`}
            </span>
          </li>
        ))}
      </ul>
    </Unfolding>
  );
}
