import { LANGUAGE_NAMES, type Language } from "#wording/language.ts";
import { SIGN_IN_LINK_WORDS } from "#wording/live/sign-in-link-words.ts";
import { deskHtml } from "./desk-html.tsx";
import type { DeskPlace } from "./desk-place.ts";
import { HereAlone } from "./parts/here-alone.tsx";
import { Square } from "./parts/square.tsx";

const KHMER_FIRST = ["km", "en"] as const;

interface SignInLinkProps {
  readonly place: DeskPlace;
  readonly name: string;
  readonly link: string;
  /** QR code of the link as SVG. */
  readonly picture: string;
  /** Until when it works, in each language. */
  readonly until: Readonly<Record<Language, string>>;
}

/** A link that was just made for somebody, the only time it is shown: to paste, to print, to photograph. */
export function signInLinkPage(props: SignInLinkProps): string {
  const { place, name, link, picture, until } = props;
  const words = SIGN_IN_LINK_WORDS[place.language];
  return deskHtml({
    place,
    title: words.title(name),
    once: true,
    children: (
      <>
        <div class="not-printed">
          <h1>{words.title(name)}</h1>
          <p class="lead" role="status">
            {words.lead(until[place.language])}
          </p>
          <HereAlone address={link} language={place.language} />
          <h2>{words.paste}</h2>
          <div class="pair">
            {KHMER_FIRST.map((language) => (
              <textarea
                class="paste"
                readonly
                rows={9}
                lang={language}
                aria-label={`${words.paste}, ${LANGUAGE_NAMES[language]}`}
              >
                {SIGN_IN_LINK_WORDS[language].text({ name, link, moment: until[language] })}
              </textarea>
            ))}
          </div>
          <h2>{words.print}</h2>
        </div>
        <section class="sheet">
          <p class="big-name">{name}</p>
          <Square picture={picture} label={words.square} />
          <p class="as-link">{link}</p>
          {KHMER_FIRST.map((language) => (
            <p lang={language}>{SIGN_IN_LINK_WORDS[language].sheetHow(until[language])}</p>
          ))}
        </section>
        <p class="ways-out not-printed">
          <a href="/desk/roles">{words.back}</a>
        </p>
      </>
    ),
  });
}
