import { raw } from "hono/html";
import type { IssuedCode } from "#actions/invite.ts";
import { liveHtml } from "#pages/live/live-layout.tsx";
import type { Text } from "#record/text.ts";
import { type Language, pick } from "#wording/language.ts";
import { DESK_WORDS } from "#wording/live/desk-catalogue.ts";
import { digits } from "#wording/numbers.ts";
import type { DeskPlace } from "./desk-place.ts";

/** A code to hand on. */
export interface CodeToHandOn extends IssuedCode {
  readonly link: string;
  /** QR code of the link as SVG, for a sheet. */
  readonly picture: string | null;
}

/** For what somebody is invited. */
interface WhatItIsAbout {
  /** Titles of the roadmap and of the assessment. */
  readonly roadmap: Text;
  readonly title: Text;
}

interface CodesPageProps extends WhatItIsAbout {
  readonly place: DeskPlace;
  readonly codes: readonly CodeToHandOn[];
  /** Letters that went to the post. */
  readonly mailed: number;
  readonly sentBy: "e-mail" | "text" | "sheet";
  /** Address of the page on which codes are entered, and of the assessment at the desk. */
  readonly enter: string;
  readonly back: string;
}

/** Codes that were just made, the only time they are shown: texts to paste, or a sheet a page. */
export function codesPage(props: CodesPageProps): string {
  const { place, codes, mailed, sentBy, back } = props;
  const { language, stylesheet } = place;
  const words = DESK_WORDS[language];
  return liveHtml({
    language,
    stylesheet,
    title: words.codesTitle,
    hidden: true,
    children: (
      <>
        <div class="not-printed">
          <h1>{words.codesTitle}</h1>
          {mailed > 0 && <p>{words.mailed(digits(String(mailed), language))}</p>}
          {codes.length > 0 && <p class="lead">{words.codesLead}</p>}
          {codes.length === 0 && mailed === 0 && <p>{words.nobodyNew}</p>}
          {isHereAlone(props.enter) && <p class="alert">{words.hereAlone}</p>}
          {codes.length > 0 && sentBy === "e-mail" && <p>{words.unreachable}</p>}
          <p class="ways-out">
            <a href={back}>{words.backToAssessment}</a>
          </p>
        </div>
        {codes.map((code) =>
          code.picture === null ? (
            <TextToPaste code={code} props={props} />
          ) : (
            <Sheet code={code} props={props} />
          ),
        )}
      </>
    ),
  });
}

/** Whether an address reaches no further than this machine. */
function isHereAlone(address: string): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])[:/]/.test(address);
}

/** What an invitation says, in the language of whoever sits there. */
export function invitationText(
  { seatTitle, code, sitter, link }: Omit<CodeToHandOn, "picture">,
  { roadmap, title }: WhatItIsAbout,
): { readonly subject: string; readonly text: string } {
  const language: Language = sitter?.language === "km" ? "km" : "en";
  const words = DESK_WORDS[language];
  const facts = {
    roadmap: pick(roadmap, language),
    title: pick(title, language),
    seat: pick(seatTitle, language),
    link,
    code,
  };
  return { subject: words.letterSubject(facts.title), text: words.letterText(facts) };
}

interface CodeProps {
  readonly code: CodeToHandOn;
  readonly props: CodesPageProps;
}

function TextToPaste({ code, props }: CodeProps) {
  const { place } = props;
  const { text } = invitationText(code, props);
  return (
    <section>
      <h2>{pick(code.seatTitle, place.language)}</h2>
      <p>{sitterOf(code, place.language)}</p>
      <textarea class="paste" readonly rows={9} aria-label={pick(code.seatTitle, place.language)}>
        {text}
      </textarea>
    </section>
  );
}

function Sheet({ code, props: { roadmap, title, enter } }: CodeProps) {
  return (
    <section class="sheet">
      {(["km", "en"] as const).map((language) => (
        <div lang={language}>
          <p>{pick(roadmap, language)}</p>
          <h2>{pick(title, language)}</h2>
          <p>
            {pick(code.seatTitle, language)} · {sitterOf(code, language)}
          </p>
        </div>
      ))}
      <div class="square">{raw(code.picture ?? "")}</div>
      <p class="big-code">{code.code}</p>
      {(["km", "en"] as const).map((language) => (
        <p lang={language}>{DESK_WORDS[language].sheetHow(enter)}</p>
      ))}
    </section>
  );
}

function sitterOf({ sitter }: IssuedCode, language: Language): string {
  return sitter === null ? DESK_WORDS[language].emptySeat : sitter.name;
}
