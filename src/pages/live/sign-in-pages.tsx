import type { Child } from "hono/jsx";
import type { Language } from "#wording/language.ts";
import { PUBLIC_WORDS } from "#wording/live/public-pages.ts";
import { SIGN_IN_LINK_WORDS } from "#wording/live/sign-in-link-words.ts";
import { liveHtml } from "./live-layout.tsx";

interface Place {
  readonly language: Language;
  readonly stylesheet: string;
}

/** Where letters play a part. */
interface Lettered extends Place {
  /** Whether letters can leave this server. */
  readonly letters: boolean;
}

/** Where a letter with a link and a code is asked for. */
export function signInPage(
  props: Lettered & {
    /** Path to go on to. */
    readonly to: string;
    /** Name of another place where people here have accounts. */
    readonly otherAccount: string | null;
    /** Address of the script for passkeys. */
    readonly script: string;
  },
): string {
  const { language, to, otherAccount, script } = props;
  const words = PUBLIC_WORDS[language];
  return page(
    props,
    words.signIn,
    <>
      <h1>{words.signIn}</h1>
      <p class="lead">{words.signInLead}</p>
      <NoLetters {...props} />
      <form class="form" method="post" action="/sign-in">
        <input type="hidden" name="to" value={to} />
        <label>
          {words.email}
          <input type="email" name="email" autocomplete="email" required maxlength={254} />
        </label>
        <button type="submit">{words.sendLetter}</button>
      </form>
      {otherAccount !== null && (
        <form class="form" method="post" action="/sign-in/other">
          <input type="hidden" name="to" value={to} />
          <button type="submit" class="second">
            {words.otherAccount(otherAccount)}
          </button>
        </form>
      )}
      <div class="form">
        <button
          type="button"
          class="second"
          hidden
          data-passkey="sign-in"
          data-to={to}
          data-failed="no-passkey"
        >
          {words.passkey}
        </button>
        <p id="no-passkey" class="alert" role="alert" hidden>
          {words.noPasskey}
        </p>
      </div>
      <script src={script} defer />
    </>,
  );
}

/** After the letter was asked for; says the same whether the address is known or not. */
export function letterPage(
  props: Lettered & { readonly to: string; readonly email: string; readonly wrong: boolean },
): string {
  const { language, to, email, wrong, letters } = props;
  const words = PUBLIC_WORDS[language];
  return page(
    props,
    words.letterSent,
    <>
      <h1>{words.letterSent}</h1>
      {letters && <p class="lead">{words.letterSentHow(email)}</p>}
      <NoLetters {...props} />
      {wrong && (
        <p class="alert" role="alert">
          {words.codeWrong}
        </p>
      )}
      <form class="form" method="post" action="/sign-in/code">
        <input type="hidden" name="to" value={to} />
        <input type="hidden" name="email" value={email} />
        <label>
          {words.sixDigits}
          <input
            class="code"
            name="code"
            inputmode="numeric"
            autocomplete="one-time-code"
            required
            maxlength={12}
          />
        </label>
        <button type="submit">{words.signInWithCode}</button>
      </form>
      <p class="ways-out">
        <a href="/sign-in">{words.signIn}</a>
      </p>
    </>,
  );
}

function NoLetters({ language, letters }: Lettered) {
  if (letters) return null;
  return <p class="alert">{PUBLIC_WORDS[language].noLetters}</p>;
}

/** What a link of a letter opens: a button. Mail scanners that open links press none. */
export function linkPage(props: Place & { readonly token: string }): string {
  const words = PUBLIC_WORDS[props.language];
  return page(
    props,
    words.linkTitle,
    <>
      <h1>{words.linkTitle}</h1>
      <p class="lead">{words.linkLead}</p>
      <form class="form" method="post" action="/sign-in/link">
        <input type="hidden" name="token" value={props.token} />
        <button type="submit">{words.signIn}</button>
      </form>
    </>,
  );
}

/** What the link opens that an administrator handed over. */
export function handedLinkPage(
  props: Place & {
    /** Whom it signs in. */
    readonly name: string;
    readonly until: string;
  },
): string {
  const words = SIGN_IN_LINK_WORDS[props.language];
  return page(
    props,
    PUBLIC_WORDS[props.language].linkTitle,
    <>
      <h1>{words.confirmTitle(props.name)}</h1>
      <p class="lead">{words.confirmLead(props.until)}</p>
      <form class="form" method="post">
        <button type="submit">{PUBLIC_WORDS[props.language].signIn}</button>
      </form>
    </>,
  );
}

/** For a link that was used or is too old. */
export function wornLinkPage(props: Place & { readonly how?: string }): string {
  const words = PUBLIC_WORDS[props.language];
  return page(
    props,
    words.linkWorn,
    <>
      <h1>{words.linkWorn}</h1>
      <p class="lead">{props.how ?? words.linkWornHow}</p>
      <p class="ways-out">
        <a href="/sign-in">{words.signIn}</a>
        <a href="/">{words.home}</a>
      </p>
    </>,
  );
}

/** What the link for the first administrator opens. */
export function adminLinkPage(props: Place): string {
  const words = PUBLIC_WORDS[props.language];
  return page(
    props,
    words.adminTitle,
    <>
      <h1>{words.adminTitle}</h1>
      <p class="lead">{words.adminLead}</p>
      <form class="form" method="post">
        <label>
          {words.name}
          <input name="name" autocomplete="name" required maxlength={120} />
        </label>
        <label>
          {words.email}
          <input type="email" name="email" autocomplete="email" required maxlength={254} />
        </label>
        <button type="submit">{words.becomeAdministrator}</button>
      </form>
    </>,
  );
}

function page({ language, stylesheet }: Place, title: string, children: Child): string {
  return liveHtml({ language, stylesheet, title, hidden: true, children });
}
