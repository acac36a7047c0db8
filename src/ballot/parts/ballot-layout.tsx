import type { Child } from "hono/jsx";
import { Mark } from "#pages/parts/mark.tsx";
import { LANGUAGE_NAMES, LANGUAGES, type Language } from "#wording/language.ts";
import { BALLOT_WORDS } from "#wording/live/ballot-catalogue.ts";
import type { BallotFiles } from "../ballot-place.ts";

export interface BallotLayoutProps {
  readonly language: Language;
  readonly title: string;
  readonly files: BallotFiles;
  /** Which roadmap and which round, over every page; empty outside of a ballot. */
  readonly over: readonly [string, string] | null;
  /** Facts for the script, as attributes of the body; null where it has nothing to do. */
  readonly facts: Readonly<Record<string, string>> | null;
  /** For the script alone: sentences and numbers. */
  readonly data?: unknown;
  readonly wide?: boolean;
  readonly children: Child;
}

/** The frame of the expert's pages: mark, where one is, the other language; nothing that can wait. */
function BallotLayout(props: BallotLayoutProps) {
  const { language, title, files, over, facts, data, wide = false, children } = props;
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>{`${title} – Phlov`}</title>
        <meta name="robots" content="noindex" />
        <meta name="format-detection" content="telephone=no" />
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={files.stylesheet} />
        {facts !== null && <script src={files.script} defer />}
      </head>
      <body class={wide ? "wide" : undefined} {...(facts ?? {})}>
        <a class="skip" href="#content">
          {BALLOT_WORDS[language].skip}
        </a>
        <header class="top">
          <p>
            <Mark /> {over?.[0] ?? "Phlov"}
            {over !== null && (
              <>
                <br />
                {over[1]}
              </>
            )}
          </p>
          {LANGUAGES.filter((tag) => tag !== language).map((tag) => (
            <a class="sw" href={`?lang=${tag}`} lang={tag} hreflang={tag}>
              {LANGUAGE_NAMES[tag]}
            </a>
          ))}
        </header>
        <main id="content">{children}</main>
        {data !== undefined && <DataBlock data={data} />}
      </body>
    </html>
  );
}

/** Data, not a program: browsers never run it, and no text in it can end it. */
function DataBlock({ data }: { readonly data: unknown }) {
  const text = JSON.stringify(data).replaceAll("<", "\\u003c");
  return <script id="data" type="application/json" dangerouslySetInnerHTML={{ __html: text }} />;
}

/** Prints a light page as an HTML document. */
export function ballotHtml(props: BallotLayoutProps): string {
  return `<!doctype html>\n${(<BallotLayout {...props} />).toString()}\n`;
}
