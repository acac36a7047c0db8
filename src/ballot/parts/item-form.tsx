import { BALLOT_WORDS } from "#wording/live/ballot-catalogue.ts";
import { digits } from "#wording/numbers.ts";
import type { AskedItem } from "../asked.ts";
import { completeness, isShut, keptOn, type OpenPlace } from "../ballot-place.ts";
import { AgainBlock } from "./again-block.tsx";
import { Beside } from "./beside.tsx";
import { ScaleBlock } from "./scale-block.tsx";
import { StatusLine } from "./status-line.tsx";

interface ItemFormProps {
  readonly place: OpenPlace;
  readonly item: AskedItem;
  /** Of the save that this form makes, so that pressing twice saves once. */
  readonly saveId: string;
  /** Where the form is sent; to the ballot, where left out. */
  readonly action?: string;
}

/** One item to score, complete in itself: a page holds one, and the script turns from one to the next without the network. */
export function ItemForm({ place, item, saveId, action }: ItemFormProps) {
  const { language, asked, round, tag } = place;
  const kept = keptOn(place, item.id);
  const hasOwn = ownBefore(place, item) !== undefined;
  const version = String(kept?.version ?? 0);
  return (
    <form
      class="gaps"
      id="answer"
      method="post"
      action={action ?? `/ballot/item/${item.number}`}
      autocomplete="off"
      data-item={item.id}
      data-number={String(item.number)}
      data-version={version}
      data-kept={kept === undefined ? undefined : "yes"}
      data-again={kept === undefined && hasOwn ? "yes" : undefined}
    >
      <input type="hidden" name="tag" value={tag} />
      <input type="hidden" name="round" value={String(round.number)} />
      <input type="hidden" name="basedOn" value={version} />
      <input type="hidden" name="saveId" value={saveId} />
      {action !== undefined && <input type="hidden" name="item" value={String(item.number)} />}
      <Place place={place} item={item} />
      <div>
        <h1 tabindex={-1}>{item.title}</h1>
        {item.definition !== "" && <p>{item.definition}</p>}
        <FactSheet place={place} item={item} />
      </div>
      <Interest place={place} item={item} />
      <Questions place={place} item={item} />
      <div class="bar">
        <StatusLine is={kept === undefined ? "sending" : "sent"}>
          {statusOf(place, item)}
        </StatusLine>
        {/* The first button of a form is what Enter presses; the style sets the two the other way round. */}
        <div class="go turned">
          <button type="submit" class="btn" name="go" value="next">
            {item.number === asked.items.length
              ? BALLOT_WORDS[language].toReview
              : BALLOT_WORDS[language].next}
          </button>
          <button type="submit" class="btn quiet" name="go" value="back">
            {BALLOT_WORDS[language].back}
          </button>
        </div>
      </div>
    </form>
  );
}

/** Everything that is asked of an item; nothing where the person keeps away from it. */
function Questions({ place, item }: { readonly place: OpenPlace; readonly item: AskedItem }) {
  if (isShut(place, item.id)) return null;
  const own = ownBefore(place, item);
  const shown = keptOn(place, item.id) ?? own;
  return (
    <>
      {place.ballot.feedback !== null && <p>{againLead(place, own !== undefined)}</p>}
      <Scales place={place} item={item} shown={shown} />
      <Beside place={place} item={item} shown={shown} />
    </>
  );
}

/** The own answer of the round before. */
function ownBefore({ ballot }: OpenPlace, { id }: AskedItem) {
  return ballot.feedback?.items.find(({ item }) => item === id)?.own ?? undefined;
}

/** Until a script says better: a solid disc only for what the server has. */
function statusOf(place: OpenPlace, { id }: AskedItem): string {
  const { language, round, ballot } = place;
  const words = BALLOT_WORDS[language];
  const hasEarlier = ballot.feedback?.items.some(({ item, own }) => item === id && own !== null);
  if (keptOn(place, id) === undefined && hasEarlier === true)
    return words.again.countsOnNext(digits(String(round.number), language));
  return words.item.sentOnNext;
}

function againLead({ language, ballot }: OpenPlace, hasOwn: boolean): string {
  const number = digits(String(ballot.feedback?.round ?? 1), language);
  const words = BALLOT_WORDS[language].again;
  return hasOwn ? words.lead(number) : words.leadNew(number);
}

function Place({ place, item }: { readonly place: OpenPlace; readonly item: AskedItem }) {
  const { language, asked } = place;
  const words = BALLOT_WORDS[language].item;
  const say = (value: number) => digits(String(value), language);
  const isDone = (id: string) => completeness(asked, keptOn(place, id)) !== "none";
  const done = asked.items.filter(({ id }) => isDone(id)).length;
  return (
    <div>
      <div class="count">
        <b>{words.place(say(item.number), say(asked.items.length))}</b>
        <span class="soft" id="answered">
          {words.answered(say(done))}
        </span>
      </div>
      <div class="prog" aria-hidden="true">
        {asked.items.map(({ id }) => (
          <i
            class={[isDone(id) ? "d" : "", id === item.id ? "h" : ""].join(" ").trim() || undefined}
          />
        ))}
      </div>
    </div>
  );
}

function FactSheet({ place, item }: { readonly place: OpenPlace; readonly item: AskedItem }) {
  if (item.factSheet === "") return null;
  return (
    <details>
      <summary>{BALLOT_WORDS[place.language].item.factSheet}</summary>
      {item.factSheet.split(/\n{2,}/).map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </details>
  );
}

function Interest({ place, item }: { readonly place: OpenPlace; readonly item: AskedItem }) {
  if (!place.ballot.recused.includes(item.id)) return null;
  const words = BALLOT_WORDS[place.language].item;
  const { first, rest } = isShut(place, item.id) ? words.recusedShut : words.recused;
  return (
    <p class="honest">
      <b>{first}</b> {rest}
    </p>
  );
}

function Scales({
  place,
  item,
  shown,
}: {
  readonly place: OpenPlace;
  readonly item: AskedItem;
  readonly shown: { readonly scores: Readonly<Record<string, number>> } | undefined;
}) {
  const { language, asked, ballot } = place;
  const feedback = ballot.feedback?.items.find((each) => each.item === item.id);
  const scores = shown?.scores ?? {};
  if (feedback === undefined)
    return asked.groups.map((group) => (
      <ScaleBlock language={language} group={group} scores={scores} />
    ));
  return asked.groups.map((group) =>
    group.columns.some(({ points }) => points.length === 0) ? (
      <ScaleBlock language={language} group={group} scores={scores} />
    ) : (
      group.columns.map((column) => (
        <AgainBlock
          language={language}
          column={column}
          score={scores[column.id]}
          before={feedback.own?.scores[column.id]}
          group={feedback.group.find(({ criterion }) => criterion === column.id)}
        />
      ))
    ),
  );
}
