import type { RegisterAtDesk, RegisteredItem } from "#actions/read-register-at-desk.ts";
import { type Language, pick } from "#wording/language.ts";
import { DESK_CHARTING_WORDS } from "#wording/live/desk-charting-words.ts";
import { DESK_REGISTER_WORDS } from "#wording/live/desk-register-words.ts";
import { digits } from "#wording/numbers.ts";
import type { DeskPlace } from "./desk-place.ts";
import { Both, DeskForm, Field } from "./parts/desk-form.tsx";
import { Unfolding } from "./parts/unfolding.tsx";
import { roadmapFrame } from "./roadmap-frame.tsx";

interface ItemProps {
  readonly place: DeskPlace;
  readonly desk: RegisterAtDesk;
  readonly row: RegisteredItem;
  /** How many parts the form for splitting has room for. */
  readonly parts: number;
}

const ALIVE = ["proposed", "registered"];

/** One item of the register: where it came from, what became of it, and changing it. */
export function registerItemPage(props: ItemProps): string {
  const { place, desk, row } = props;
  const { language } = place;
  const words = DESK_REGISTER_WORDS[language];
  const { name, head } = desk.roadmap;
  const mayEdit = desk.may("edit-register") && ALIVE.includes(row.state);
  const layer = head.layers.find(({ id }) => id === row.layer);
  return roadmapFrame({
    place,
    roadmap: { name, title: head.title, may: desk.may },
    section: "register",
    above: {
      href: `/desk/roadmaps/${name}/register?layer=${row.layer}`,
      label: words.register,
    },
    title: pick(row.content.title, language),
    children: (
      <>
        <p class="lead">
          {layer !== undefined && pick(layer.title, language)} · <b>{words.states[row.state]}</b>
          {desk.reasons.has(row.id) && row.state === "withdrawn" && `: ${desk.reasons.get(row.id)}`}
        </p>
        <Lineage {...props} />
        {ALIVE.includes(row.state) && (
          <p class="ways-out">
            <a href={`/desk/roadmaps/${name}/relations/${row.id}`}>
              {DESK_CHARTING_WORDS[language].relations}
            </a>
          </p>
        )}
        {mayEdit ? <EditForm {...props} /> : <Explained row={row} language={language} />}
        {mayEdit && <SplitForm {...props} />}
      </>
    ),
  });
}

function Lineage({ place: { language }, desk, row }: ItemProps) {
  const words = DESK_REGISTER_WORDS[language];
  const parents = desk.rows.filter(({ id }) => row.content.parents.includes(id));
  const children = desk.rows.filter(({ content }) => content.parents.includes(row.id));
  const list = (label: string, rows: readonly RegisteredItem[]) =>
    rows.length > 0 && (
      <p>
        {label}:{" "}
        {rows.map(({ id, content }, index) => (
          <>
            {index > 0 && ", "}
            <a class="desk-link" href={`/desk/roadmaps/${desk.roadmap.name}/register/items/${id}`}>
              {pick(content.title, language)}
            </a>
          </>
        ))}
      </p>
    );
  return (
    <>
      {list(words.cameFrom, parents)}
      {list(words.became, children)}
    </>
  );
}

function Explained({
  row,
  language,
}: {
  readonly row: RegisteredItem;
  readonly language: Language;
}) {
  const paragraphs = [row.definition, row.factSheet].flatMap((text) =>
    text === null ? [] : pick(text, language).split(/\n{2,}/),
  );
  return (
    <>
      {paragraphs.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </>
  );
}

function EditForm({ place, desk, row }: ItemProps) {
  const words = DESK_REGISTER_WORDS[place.language];
  const form = "save";
  const { content } = row;
  return (
    <DeskForm
      place={place}
      action={`/desk/roadmaps/${desk.roadmap.name}/register/items/${row.id}`}
      form={form}
      title={words.save}
    >
      <input type="hidden" name="version" value={String(row.version)} />
      <Both
        place={place}
        form={form}
        name="title"
        label={words.title}
        value={content.title}
        required
      />
      <Both
        place={place}
        form={form}
        name="definition"
        label={words.definition}
        value={row.definition}
        rows={3}
        rule={words.definitionHow}
      />
      <Unfolding summary={words.more} open={row.factSheet !== null || place.refused?.form === form}>
        <Both
          place={place}
          form={form}
          name="factSheet"
          label={words.factSheet}
          value={row.factSheet}
          rows={6}
        />
        <p class="hint">{words.factSheetHow}</p>
        <Field
          place={place}
          form={form}
          name="code"
          label={words.code}
          value={content.code ?? ""}
        />
      </Unfolding>
    </DeskForm>
  );
}

function SplitForm({ place, desk, row, parts }: ItemProps) {
  const { language } = place;
  const words = DESK_REGISTER_WORDS[language];
  const form = "split";
  return (
    <Unfolding summary={words.split} open={place.refused?.form === form || parts > 2}>
      <DeskForm
        place={place}
        action={`/desk/roadmaps/${desk.roadmap.name}/register/items/${row.id}`}
        form={form}
        title={words.split}
        hint={words.splitLead}
      >
        {Array.from({ length: parts }, (_, index) => (
          <Both
            place={place}
            form={form}
            name={`part.${index}`}
            label={words.splitPart(digits(String(index + 1), language))}
          />
        ))}
        <button type="submit" class="second" name="more" value={String(parts + 1)} formnovalidate>
          {words.addRow}
        </button>
        <Both place={place} form={form} name="reason" label={words.mergeReason} rows={2} />
        <Field place={place} form={form} name="reference" label={words.reference} />
      </DeskForm>
    </Unfolding>
  );
}
