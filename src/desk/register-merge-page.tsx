import type { RegisterAtDesk, RegisteredItem } from "#actions/read-register-at-desk.ts";
import { pick } from "#wording/language.ts";
import { DESK_REGISTER_WORDS } from "#wording/live/desk-register-words.ts";
import type { DeskPlace } from "./desk-place.ts";
import { Both, Choice, DeskForm, Field } from "./parts/desk-form.tsx";
import { roadmapFrame } from "./roadmap-frame.tsx";

interface MergeProps {
  readonly place: DeskPlace;
  readonly desk: RegisterAtDesk;
  /** Those that were ticked. */
  readonly rows: readonly RegisteredItem[];
}

/** Several items become one: which, how it is called, and why. */
export function registerMergePage({ place, desk, rows }: MergeProps): string {
  const { language } = place;
  const words = DESK_REGISTER_WORDS[language];
  const { name, head } = desk.roadmap;
  const at = `/desk/roadmaps/${name}/register`;
  return roadmapFrame({
    place,
    roadmap: { name, title: head.title, may: desk.may },
    section: "register",
    above: { href: `${at}?layer=${rows[0]?.layer ?? ""}`, label: words.register },
    title: words.mergeTitle,
    children:
      rows.length < 2 ? (
        <>
          <p class="alert">{words.mergeFew}</p>
          <p class="ways-out">
            <a href={at}>{words.back}</a>
          </p>
        </>
      ) : (
        <>
          <ul>
            {rows.map(({ content }) => (
              <li>{pick(content.title, language)}</li>
            ))}
          </ul>
          <p class="hint">{words.mergeLead}</p>
          <MergeForm place={place} desk={desk} rows={rows} />
        </>
      ),
  });
}

function MergeForm({ place, desk, rows }: MergeProps) {
  const words = DESK_REGISTER_WORDS[place.language];
  const form = "make";
  const titles = rows.map(({ id, content }) => ({
    value: id,
    label: pick(content.title, place.language),
  }));
  return (
    <DeskForm
      place={place}
      action={`/desk/roadmaps/${desk.roadmap.name}/register/merge`}
      form={form}
      title={words.merge}
    >
      {rows.map(({ id }) => (
        <input type="hidden" name="item" value={id} />
      ))}
      <Choice
        place={place}
        form={form}
        name="into"
        label={words.mergeInto}
        options={[{ value: "", label: words.mergeIntoNew }, ...titles]}
      />
      <Both place={place} form={form} name="title" label={words.newTitle} />
      <Both place={place} form={form} name="definition" label={words.definition} rows={2} />
      <Both place={place} form={form} name="reason" label={words.mergeReason} rows={2} />
      <Field place={place} form={form} name="reference" label={words.reference} />
    </DeskForm>
  );
}
