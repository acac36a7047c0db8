import { BALLOT_WORDS } from "#wording/live/ballot-catalogue.ts";
import { livingFrameOf } from "./ballot-frame.ts";
import type { OpenPlace } from "./ballot-place.ts";
import { ballotHtml } from "./parts/ballot-layout.tsx";
import { ScaleBlock } from "./parts/scale-block.tsx";

/** An invented item with the real criteria; nothing chosen here goes anywhere. */
export function practicePage(place: OpenPlace): string {
  const { language, asked } = place;
  const words = BALLOT_WORDS[language];
  return ballotHtml({
    ...livingFrameOf(place, "practice"),
    facts: null,
    data: undefined,
    title: `${words.practice.title} – ${asked.title}`,
    children: (
      <form class="gaps" method="post" action="/ballot/practice">
        <p class="count">
          <b>{words.practice.title}</b>
        </p>
        <div>
          <h1>{words.practice.item}</h1>
          <p>{words.practice.definition}</p>
        </div>
        {asked.groups.map((group) => (
          <ScaleBlock language={language} group={group} scores={{}} />
        ))}
        {asked.rules.notMyField && (
          <>
            <p class="or">{words.item.or}</p>
            <label class="check">
              <input type="checkbox" name="notMyField" />
              <span>
                <b>{words.item.notMyField}</b>
                <small>{words.item.notMyFieldMeans}</small>
              </span>
            </label>
          </>
        )}
        <div class="bar">
          <div class="go">
            <a class="btn quiet" href="/ballot/welcome">
              {words.back}
            </a>
            <button type="submit" class="btn">
              {words.practice.next}
            </button>
          </div>
        </div>
      </form>
    ),
  });
}
