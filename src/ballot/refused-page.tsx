import type { Language } from "#wording/language.ts";
import { BALLOT_WORDS } from "#wording/live/ballot-catalogue.ts";
import { frameOf } from "./ballot-frame.ts";
import type { BallotFiles, OpenPlace } from "./ballot-place.ts";
import { ballotHtml } from "./parts/ballot-layout.tsx";
import { saidClock } from "./wall-moment.ts";
import { whomToAsk } from "./whom-to-ask.ts";

/** An answer that came too late: told with both clocks, so that nobody is left guessing. */
export function notCountedPage(place: OpenPlace, item: string, closedAt: Date): string {
  const { language, asked, ballot } = place;
  const words = BALLOT_WORDS[language];
  const say = (instant: Date) => saidClock(instant, asked.timeZone, { language, seconds: true });
  return ballotHtml({
    ...frameOf(place),
    title: words.notCounted.title,
    children: (
      <>
        <div class="warn">
          <h1>{words.notCounted.title}</h1>
          <p>{words.notCounted.sentence(item, say(ballot.now), say(closedAt))}</p>
        </div>
        <p>{words.notCounted.kept}</p>
        <p class="ways">
          <a href="/ballot">{words.welcome.goOn}</a>
        </p>
        <p class="s soft">{whomToAsk(place)}</p>
      </>
    ),
  });
}

/** A page of one code, sent while the browser holds another: nothing is written into the wrong ballot. */
export function otherBallotPage(language: Language, files: BallotFiles): string {
  const words = BALLOT_WORDS[language];
  return ballotHtml({
    language,
    files,
    over: null,
    facts: null,
    title: words.otherBallot.first,
    children: (
      <>
        <div class="warn">
          <h1>{words.otherBallot.first}</h1>
          <p>{words.otherBallot.rest}</p>
        </div>
        <p>
          <a class="btn" href="/enter">
            {words.enter.title}
          </a>
        </p>
      </>
    ),
  });
}
