import type { Language } from "#wording/language.ts";
import { BALLOT_WORDS } from "#wording/live/ballot-catalogue.ts";
import type { BallotFiles } from "./ballot-place.ts";
import { ballotHtml } from "./parts/ballot-layout.tsx";

interface LaterPageProps {
  readonly language: Language;
  readonly files: BallotFiles;
  /** Whether this device has just forgotten the code. */
  readonly forgotten: boolean;
}

/** How to stop and go on: here, or on another device with the same link or code. */
export function laterPage({ language, files, forgotten }: LaterPageProps): string {
  const words = BALLOT_WORDS[language].later;
  const title = forgotten ? words.forgotten : words.title;
  return ballotHtml({
    language,
    files,
    over: null,
    facts: forgotten ? { "data-page": "forgotten" } : null,
    title,
    children: (
      <>
        <h1>{title}</h1>
        {forgotten ? (
          <p>{words.forgottenHow}</p>
        ) : (
          <>
            <p>
              {words.kept} {words.again}
            </p>
            <p>
              <a class="btn" href="/ballot">
                {words.goOn}
              </a>
            </p>
            <p>{words.sharedDevice}</p>
            <form method="post" action="/ballot/later">
              <button type="submit" class="btn quiet">
                {words.forget}
              </button>
            </form>
          </>
        )}
        <p class="ways">
          <a href="/enter">{BALLOT_WORDS[language].enter.title}</a>
        </p>
        <p class="s soft">{BALLOT_WORDS[language].callSecretariat}</p>
      </>
    ),
  });
}
