import { BALLOT_WORDS } from "#wording/live/ballot-catalogue.ts";
import { digits, formatNumber } from "#wording/numbers.ts";
import type { AskedColumn, AskedItem } from "./asked.ts";
import { livingFrameOf } from "./ballot-frame.ts";
import { completeness, isShut, type Kept, keptOn, type OpenPlace } from "./ballot-place.ts";
import { ballotHtml } from "./parts/ballot-layout.tsx";
import { StatusLine } from "./parts/status-line.tsx";
import { saidClock, saidMoment } from "./wall-moment.ts";

/** Everything that the server has, before it is handed in. @param nonce - made here, and made anew by the expert's browser where it can */
export function reviewPage(place: OpenPlace, nonce: string): string {
  const { language, asked, ballot, round, tag } = place;
  const words = BALLOT_WORDS[language];
  const closes = saidMoment(round.closesAt, asked.timeZone, language);
  const clock = saidClock(ballot.now, asked.timeZone, { language });
  return ballotHtml({
    ...livingFrameOf(place, "review"),
    title: `${words.review.title} – ${asked.title}`,
    children: (
      <>
        <h1>{words.review.title}</h1>
        <Empty place={place} />
        <KeepRest place={place} />
        <p class="s soft">
          {countsOf(place)} {words.review.choose}{" "}
          {words.review.order(asked.columns.map(({ title }) => title).join(", "))}
        </p>
        <ol class="rows">
          {asked.items.map((item) => (
            <Row place={place} item={item} />
          ))}
        </ol>
        <StatusLine is="sent">{serverHas(place, clock)}</StatusLine>
        {ballot.answers.length === 0 ? (
          <p>{words.review.nothingYet}</p>
        ) : (
          <form class="go" id="hand-in" method="post" action="/ballot/hand-in">
            <input type="hidden" name="tag" value={tag} />
            <input type="hidden" name="round" value={String(round.number)} />
            <input type="hidden" name="nonce" value={nonce} />
            <button type="submit" class="btn">
              {words.review.submit}
            </button>
          </form>
        )}
        {ballot.secrecy === "anonymous" ? (
          <p>
            <b>{words.review.finalFirst}</b> {words.review.final}
          </p>
        ) : (
          <p class="s">
            {words.review.countsAnyway} {words.review.until} {closes}
            {language === "km" ? "។" : "."}
          </p>
        )}
        <p class="ways">
          <a href="/ballot/table">{words.item.inTable}</a>
          <a href="/ballot/later">{words.item.stop}</a>
        </p>
      </>
    ),
  });
}

function serverHas({ language, ballot }: OpenPlace, clock: string): string {
  const words = BALLOT_WORDS[language];
  const count = digits(String(ballot.answers.length), language);
  return words.review.serverHas(words.items(ballot.answers.length, count), clock);
}

function countsOf(place: OpenPlace): string {
  const { language, asked } = place;
  const say = (wanted: string) =>
    digits(
      String(
        asked.items.filter(({ id }) => completeness(asked, keptOn(place, id)) === wanted).length,
      ),
      language,
    );
  return BALLOT_WORDS[language].review.counts(say("full"), say("part"), say("not-my-field"));
}

/** Names what is without a full answer: all of it where it is little, else the first few. */
const MOST_NAMED = 4;

function Empty({ place }: { readonly place: OpenPlace }) {
  const { language, asked } = place;
  const words = BALLOT_WORDS[language].review;
  const empty = asked.items.filter(
    ({ id }) =>
      !isShut(place, id) && ["none", "part"].includes(completeness(asked, keptOn(place, id))),
  );
  const [first] = empty;
  if (first === undefined)
    return (
      <p class="honest">
        <b>{words.noneEmpty}</b>
      </p>
    );
  const named = empty
    .slice(0, MOST_NAMED)
    .map(({ title }) => title)
    .join(", ");
  const more = empty.length - MOST_NAMED;
  const said = more > 0 ? words.andMore(named, digits(String(more), language)) : named;
  return (
    <div class="warn">
      <p>
        <b>{words.someEmpty(said)}</b> {words.emptyMeans}{" "}
        <a href={`/ballot/item/${first.number}`}>{words.goTo(first.title)}</a>
      </p>
    </div>
  );
}

/** In a further round: keeping is as easy as changing. */
function KeepRest({ place }: { readonly place: OpenPlace }) {
  const { language, ballot, tag, round } = place;
  const rest = (ballot.feedback?.items ?? []).filter(
    ({ item, own }) => own !== null && keptOn(place, item) === undefined,
  );
  if (rest.length === 0) return null;
  const words = BALLOT_WORDS[language];
  const count = words.items(rest.length, digits(String(rest.length), language));
  return (
    <form method="post" action="/ballot/keep" class="go">
      <input type="hidden" name="tag" value={tag} />
      <input type="hidden" name="round" value={String(round.number)} />
      <button type="submit" class="btn quiet">
        {words.again.keepRest(count)}
      </button>
      <p class="s soft">{words.again.keepRestHow}</p>
    </form>
  );
}

function Row({ place, item }: { readonly place: OpenPlace; readonly item: AskedItem }) {
  const { language, asked } = place;
  const words = BALLOT_WORDS[language].review;
  const kept = keptOn(place, item.id);
  const how = completeness(asked, kept);
  return (
    <li data-item={item.id}>
      <span class="n">{digits(String(item.number), language)}</span>
      <a href={`/ballot/item/${item.number}`} aria-label={words.change(item.title)}>
        {item.title}
      </a>
      {how === "not-my-field" && <span class="soft s">{words.notMyField}</span>}
      {how === "none" && <span class="soft s">{words.noAnswer}</span>}
      {(how === "full" || how === "part") && (
        <span class="sc">
          {asked.columns.map((column) => (
            <Score place={place} column={column} kept={kept} />
          ))}
        </span>
      )}
    </li>
  );
}

function Score({
  place,
  column,
  kept,
}: {
  readonly place: OpenPlace;
  readonly column: AskedColumn;
  readonly kept: Kept | undefined;
}) {
  const score = kept?.scores[column.id];
  const said = score === undefined ? null : formatNumber(score, place.language, 3);
  return (
    <i class={`k${score === undefined ? 0 : stepOf(column, score)}`}>
      <span class="unseen">{column.title}: </span>
      {said ?? <span aria-hidden="true">?</span>}
      {said === null && (
        <span class="unseen">{BALLOT_WORDS[place.language].review.emptyScore}</span>
      )}
    </i>
  );
}

/** Strength of the colour, 1 to 5, by the place on the scale. */
function stepOf({ scale: { min, max } }: AskedColumn, score: number): number {
  return 1 + Math.min(4, Math.floor(((score - min) / (max - min)) * 5));
}
