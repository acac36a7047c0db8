import { pick } from "#wording/language.ts";
import { BALLOT_WORDS } from "#wording/live/ballot-catalogue.ts";
import { formatTimeLeft } from "#wording/live/moments.ts";
import { digits, formatNumber } from "#wording/numbers.ts";
import { frameOf } from "./ballot-frame.ts";
import type { OpenPlace } from "./ballot-place.ts";
import { ballotHtml } from "./parts/ballot-layout.tsx";
import { saidClock, saidMoment } from "./wall-moment.ts";
import { whomToAsk } from "./whom-to-ask.ts";

/** Seconds that a score takes, as a rule of thumb for the promise on the first page. */
const SECONDS_A_SCORE = 18;

/** What is asked, by when, and who can see it. Opening it uses nothing up. @param code - null where this device knows it already */
export function welcomePage(place: OpenPlace, code: string | null): string {
  const { language, asked, ballot } = place;
  const words = BALLOT_WORDS[language];
  const say = (value: number) => digits(String(value), language);
  const { length } = asked.items;
  const minutes = Math.max(1, Math.round((length * asked.columns.length * SECONDS_A_SCORE) / 60));
  const hasBegun = ballot.answers.length > 0;
  const before = ballot.feedback === null ? null : place.round.number - 1;
  return ballotHtml({
    ...frameOf(place),
    title: asked.title,
    children: (
      <>
        <h1>{asked.title}</h1>
        <p class="lead">{words.welcome.lead(words.items(length, say(length)), say(minutes))}</p>
        {before !== null && <p>{words.welcome.again(say(before))}</p>}
        <Facts place={place} />
        <Secrecy place={place} />
        <form class="go" method="post" action="/b">
          {code !== null && <input type="hidden" name="code" value={code} />}
          <button type="submit" class="btn" name="go" value="begin">
            {hasBegun ? words.welcome.goOn : words.welcome.begin}
          </button>
          {!hasBegun && before === null && (
            <button type="submit" class="btn quiet" name="go" value="practice">
              {words.welcome.practise}
            </button>
          )}
        </form>
        <p class="s soft">
          {words.welcome.notYou} {words.welcome.nothingRecorded} {whomToAsk(place)}
        </p>
      </>
    ),
  });
}

function Facts({ place }: { readonly place: OpenPlace }) {
  const { language, asked, ballot, round } = place;
  const words = BALLOT_WORDS[language].welcome;
  const { closesAt } = round;
  const left = Math.max(0, Math.floor((closesAt.getTime() - ballot.now.getTime()) / 60_000));
  return (
    <dl class="facts">
      <div>
        <dt>{words.invitedAs}</dt>
        <dd>{pick(ballot.seatTitle, language)}</dd>
      </div>
      <div>
        <dt>{words.whatFor}</dt>
        <dd>
          {whatFor(place)} {words.committeeDecides}
        </dd>
      </div>
      <div>
        <dt>{words.closes}</dt>
        <dd>
          <b>{saidMoment(closesAt, asked.timeZone, language)}</b>
          <br />
          {formatTimeLeft(left, language)}
          {language === "km" ? "។" : "."}{" "}
          <span class="soft">
            {words.serverClock(saidClock(ballot.now, asked.timeZone, { language }))}
          </span>
        </dd>
      </div>
    </dl>
  );
}

function whatFor({ language, asked }: OpenPlace): string {
  const words = BALLOT_WORDS[language].welcome;
  const { selection } = asked;
  if (selection === undefined) return "";
  if (selection.rule === "first")
    return words.firstPlaces(digits(String(selection.count), language));
  return words.fromThreshold(formatNumber(selection.score, language));
}

function Secrecy({ place }: { readonly place: OpenPlace }) {
  const { language, ballot } = place;
  const words = BALLOT_WORDS[language].welcome;
  const { first, rest } = words.secrecy[ballot.secrecy];
  return (
    <div class="honest">
      <p>
        <b>{first}</b> {rest}
      </p>
      <details>
        <summary>{words.whoSees}</summary>
        <ul>
          {words.seers[ballot.secrecy].map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
