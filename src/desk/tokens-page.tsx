import type { listTokens } from "#actions/api-tokens.ts";
import { formatDay } from "#wording/dates.ts";
import type { Language } from "#wording/language.ts";
import { ACCOUNT_WORDS } from "#wording/live/desk-account-words.ts";
import { deskHtml } from "./desk-html.tsx";
import type { DeskPlace } from "./desk-place.ts";
import { Choice, DeskForm, Field } from "./parts/desk-form.tsx";

type Token = Awaited<ReturnType<typeof listTokens>>[number];

interface TokensProps {
  readonly place: DeskPlace;
  readonly tokens: readonly Token[];
  /** One that was made just now, the only time it is shown. */
  readonly once: string | null;
}

const FORM = "make";

/** One's own tokens for programs, and another one. */
export function tokensPage({ place, tokens, once }: TokensProps): string {
  const { language } = place;
  const words = ACCOUNT_WORDS[language];
  const at = { place, form: FORM };
  return deskHtml({
    place,
    title: words.tokens,
    children: (
      <>
        <h1>{words.tokens}</h1>
        <p class="lead">{words.tokensLead}</p>
        <p class="ways-out">
          <a href="/api">{words.tokensMore}</a>
        </p>
        {once !== null && (
          <section class="done" role="status">
            <h2>{words.once}</h2>
            <p>
              <code>{once}</code>
            </p>
            <p class="hint">{words.onceHow}</p>
          </section>
        )}
        {tokens.length === 0 && <p>{words.noTokens}</p>}
        <ul class="items">
          {tokens.map((token) => (
            <li class="seat-line">
              <div>
                {token.name}
                <small class="soft"> {factsOf(token, language)}</small>
              </div>
              <p>
                <a
                  class="desk-link"
                  href={`/desk/tokens/${token.id}/end`}
                  aria-label={words.endLabel(token.name)}
                >
                  {words.end}
                </a>
              </p>
            </li>
          ))}
        </ul>
        <h2>{words.makeToken}</h2>
        <DeskForm place={place} action="/desk/tokens" form={FORM} title={words.makeToken}>
          <Field {...at} name="name" label={words.tokenName} required />
          <Choice
            {...at}
            name="scope"
            label={words.scope}
            options={(["read", "write"] as const).map((value) => ({
              value,
              label: words.scopes[value],
            }))}
          />
          <Field
            {...at}
            name="days"
            type="number"
            label={words.days}
            value="90"
            rule={words.daysRule}
            required
          />
        </DeskForm>
      </>
    ),
  });
}

function factsOf({ scope, expiresAt, lastUsedOn }: Token, language: Language): string {
  const words = ACCOUNT_WORDS[language];
  const say = (instant: Date) => formatDay(instant.toISOString().slice(0, 10), language);
  return words.tokenFacts({
    scope: words.scopes[scope],
    until: expiresAt === null ? "–" : say(expiresAt),
    used: lastUsedOn === null ? words.neverUsed : words.used(say(lastUsedOn)),
  });
}
