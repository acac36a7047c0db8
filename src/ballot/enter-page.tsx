import type { Language } from "#wording/language.ts";
import { BALLOT_WORDS } from "#wording/live/ballot-catalogue.ts";
import type { BallotFiles } from "./ballot-place.ts";
import { ballotHtml } from "./parts/ballot-layout.tsx";

interface EnterPageProps {
  readonly language: Language;
  readonly files: BallotFiles;
  /** What was typed and cannot be a code; null at first. */
  readonly wrong: string | null;
}

/** Where a code is typed: from a sheet, or to go on at another device. */
export function enterPage({ language, files, wrong }: EnterPageProps): string {
  const words = BALLOT_WORDS[language].enter;
  return ballotHtml({
    language,
    files,
    over: null,
    facts: null,
    title: words.title,
    children: (
      <>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        {wrong !== null && (
          <p class="warn" role="alert" id="wrong">
            <b>{words.wrong.first}</b> {words.wrong.rest}
          </p>
        )}
        <form class="go" method="post" action="/enter">
          <label class="f">
            {words.label}
            <input
              class="t code"
              name="code"
              value={wrong ?? undefined}
              required
              maxlength={60}
              autocomplete="off"
              autocapitalize="characters"
              spellcheck={false}
              aria-invalid={wrong !== null}
              aria-describedby={wrong === null ? "hint" : "wrong hint"}
              lang="en"
            />
          </label>
          <p class="s soft" id="hint">
            {words.hint}
          </p>
          <button type="submit" class="btn">
            {words.button}
          </button>
        </form>
        <p class="s soft">{BALLOT_WORDS[language].callSecretariat}</p>
      </>
    ),
  });
}
