import type { Child } from "hono/jsx";
import { LANGUAGE_NAMES, LANGUAGES, type Language } from "#wording/language.ts";
import { PUBLIC_WORDS } from "#wording/live/public-pages.ts";
import { Mark } from "../parts/mark.tsx";

interface LiveLayoutProps {
  readonly language: Language;
  readonly title: string;
  /** Address of the style sheet. */
  readonly stylesheet: string;
  /** Links in the header beside the switch of languages. */
  readonly places?: readonly { readonly href: string; readonly label: string }[];
  /** Whether search engines are to leave the page alone. */
  readonly hidden?: boolean;
  /** The page holds what is shown this once: no switch of languages, which would lose it. */
  readonly once?: boolean;
  readonly children: Child;
}

/** A whole page of the server, outside of any edition: mark, switch of languages, content. */
export function LiveLayout(props: LiveLayoutProps) {
  const { language, title, stylesheet, places = [], children } = props;
  const { hidden = false, once = false } = props;
  const words = PUBLIC_WORDS[language];
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>{`${title} – Phlov`}</title>
        <meta name="color-scheme" content="light dark" />
        {hidden && <meta name="robots" content="noindex" />}
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={stylesheet} />
      </head>
      <body>
        <a class="skip" href="#content">
          {words.skip}
        </a>
        <header class="site">
          <div class="wrap">
            <a class="name" href="/">
              <Mark />
              <span>
                <b>Phlov</b>
                <small>{words.product}</small>
              </span>
            </a>
            {!once && (
              <nav class="languages" aria-label={words.languages}>
                {places.map(({ href, label }) => (
                  <a href={href}>{label}</a>
                ))}
                {LANGUAGES.filter((tag) => tag !== language).map((tag) => (
                  <a href={`?lang=${tag}`} lang={tag} hreflang={tag}>
                    {LANGUAGE_NAMES[tag]}
                  </a>
                ))}
              </nav>
            )}
          </div>
        </header>
        <main id="content" class="wrap" tabindex={-1}>
          {children}
        </main>
      </body>
    </html>
  );
}

/** Prints a page of the server as an HTML document. */
export function liveHtml(props: LiveLayoutProps): string {
  return `<!doctype html>\n${(<LiveLayout {...props} />).toString()}\n`;
}
