import type { RegisteredItem } from "#actions/read-register-at-desk.ts";
import { pick } from "#wording/language.ts";
import { DESK_WORDS } from "#wording/live/desk-catalogue.ts";
import { DESK_REGISTER_WORDS } from "#wording/live/desk-register-words.ts";
import { digits } from "#wording/numbers.ts";
import type { RegisterProps } from "../register-props.ts";
import { Field, typedIn } from "./desk-form.tsx";
import { Unfolding } from "./unfolding.tsx";

const FORM = "sort";

/** Proposals and the register with a box to tick beside each, and what may be made of those ticked. */
export function SortForm(props: RegisterProps) {
  const { place, desk, layer } = props;
  const words = DESK_REGISTER_WORDS[place.language];
  const mayEdit = desk.may("edit-register");
  const refused = place.refused?.form === FORM ? place.refused : null;
  const of = (state: string) =>
    desk.rows.filter((row) => row.layer === layer && row.state === state);
  const [proposed, registered] = [of("proposed"), of("registered")];
  const at = `/desk/roadmaps/${desk.roadmap.name}/register`;
  return (
    <form class="sorting" method="post" action={`${at}/${FORM}`}>
      {refused !== null && (
        <p class="alert" role="alert">
          <b>{DESK_WORDS[place.language].notDone}</b> {refused.sentence} {words.tickFirst}
        </p>
      )}
      <input type="hidden" name="layer" value={layer} />
      <h2>{words.proposed}</h2>
      {proposed.length === 0 && <p class="hint">{words.noneProposed}</p>}
      <Rows {...props} rows={byDots(proposed, props)} mayEdit={mayEdit} />
      <h2>{words.registered}</h2>
      {registered.length === 0 && <p class="hint">{words.noneRegistered}</p>}
      <Rows {...props} rows={registered} mayEdit={mayEdit} />
      {mayEdit && proposed.length + registered.length > 0 && (
        <Acts {...props} at={at} hasProposals={proposed.length > 0} />
      )}
    </form>
  );
}

type ActsProps = RegisterProps & { readonly at: string; readonly hasProposals: boolean };

function Acts({ place, at, hasProposals }: ActsProps) {
  const words = DESK_REGISTER_WORDS[place.language];
  return (
    <div class="form desk-form">
      <p class="hint">{words.tickFirst}</p>
      <p class="buttons">
        {hasProposals && (
          <button type="submit" name="do" value="take-in">
            {words.takeIn}
          </button>
        )}
        <button type="submit" class="second" formmethod="get" formaction={`${at}/merge`}>
          {words.merge}
        </button>
      </p>
      <Unfolding summary={words.leaveOut} open={place.refused?.fields.includes("reason")}>
        <Field place={place} form={FORM} name="reason" label={words.leaveOutWhy} />
        <button type="submit" class="second" name="do" value="leave-out">
          {words.leaveOut}
        </button>
      </Unfolding>
    </div>
  );
}

/** Most dots first; without dots in their order. */
function byDots(
  rows: readonly RegisteredItem[],
  { desk }: RegisterProps,
): readonly RegisteredItem[] {
  const dotsOf = ({ id }: RegisteredItem) => desk.dots.get(id)?.dots ?? 0;
  return rows.toSorted((a, b) => dotsOf(b) - dotsOf(a));
}

type RowsProps = RegisterProps & {
  readonly rows: readonly RegisteredItem[];
  readonly mayEdit: boolean;
};

function Rows({ place, desk, rows, mayEdit }: RowsProps) {
  const ticked = typedIn(place, FORM, "item")?.split("\n") ?? [];
  if (rows.length === 0) return null;
  return (
    <ul class="tickable list">
      {rows.map((row) => (
        <li>
          {mayEdit && (
            <input
              type="checkbox"
              name="item"
              value={row.id}
              checked={ticked.includes(row.id)}
              aria-label={pick(row.content.title, place.language)}
            />
          )}
          <div>
            <a
              class="desk-link"
              href={`/desk/roadmaps/${desk.roadmap.name}/register/items/${row.id}`}
            >
              {pick(row.content.title, place.language)}
            </a>
            <Beside row={row} place={place} desk={desk} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Beside({
  row,
  place: { language },
  desk,
}: Omit<RowsProps, "rows" | "mayEdit" | "layer"> & { readonly row: RegisteredItem }) {
  const words = DESK_REGISTER_WORDS[language];
  const dots = desk.dots.get(row.id);
  const seat = row.proposedBySeat === null ? undefined : desk.seats.get(row.proposedBySeat);
  const say = (count: number) => digits(String(count), language);
  const facts = [
    row.definition === null ? words.noDefinition : pick(row.definition, language),
    dots === undefined ? "" : words.dotsOf(say(dots.dots), say(dots.seats)),
    seat === undefined ? "" : words.proposedBy(pick(seat, language)),
  ];
  return <p class="hint">{facts.filter((fact) => fact !== "").join(" · ")}</p>;
}
