import type { IssuedCode } from "#actions/invite.ts";
import type { Text } from "#record/text.ts";
import { type Language, pick } from "#wording/language.ts";
import { DESK_WORDS } from "#wording/live/desk-catalogue.ts";
import { INVITING_WORDS } from "#wording/live/desk-inviting-words.ts";
import { digits } from "#wording/numbers.ts";
import { deskHtml, type RoadmapInView } from "./desk-html.tsx";
import type { DeskPlace } from "./desk-place.ts";
import { HereAlone } from "./parts/here-alone.tsx";
import { Square } from "./parts/square.tsx";

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

interface CodesPageProps extends Pick<WhatItIsAbout, "title"> {
  readonly place: DeskPlace;
  readonly roadmap: RoadmapInView;
  readonly codes: readonly CodeToHandOn[];
  /** Letters that went to the post. */
  readonly mailed: number;
  readonly sentBy: "e-mail" | "text" | "sheet";
  /** Whether no seat that was chosen had anybody in it, or a code. */
  readonly nobodyThere: boolean;
  /** Address of the page on which codes are entered, and of the assessment at the desk. */
  readonly enter: string;
  readonly back: string;
}

/** Codes that were just made, the only time they are shown: texts to paste, or a sheet a page. */
export function codesPage(props: CodesPageProps): string {
  const { place, roadmap, title, codes, back } = props;
  const { language } = place;
  const words = DESK_WORDS[language];
  return deskHtml({
    place,
    title: words.codesTitle,
    roadmap,
    steps: [{ href: back, label: pick(title, language) }],
    once: codes.length > 0,
    children: (
      <>
        <div class="not-printed">
          <h1>{words.codesTitle}</h1>
          <WhatCame {...props} />
          <p class="ways-out">
            <a href={back}>{words.backToAssessment}</a>
          </p>
        </div>
        {codes.map((code) =>
          code.picture === null ? (
            <TextToPaste code={code} props={props} />
          ) : (
            <Sheet code={code} picture={code.picture} props={props} />
          ),
        )}
      </>
    ),
  });
}

/** How many codes there are, and what is to be done with them. */
function WhatCame({
  place: { language },
  codes,
  mailed,
  sentBy,
  nobodyThere,
  enter,
}: CodesPageProps) {
  const words = DESK_WORDS[language];
  const inviting = INVITING_WORDS[language];
  return (
    <>
      <div role="status">
        {mailed > 0 && <p>{words.mailed(digits(String(mailed), language))}</p>}
        {codes.length > 0 && <p class="lead">{words.codesLead}</p>}
        {codes.length === 0 && mailed === 0 && (
          <p>{nobodyThere ? inviting.nobodyThere : words.nobodyNew}</p>
        )}
      </div>
      <HereAlone address={enter} language={language} />
      {codes.length > 0 && sentBy === "e-mail" && <p>{words.unreachable}</p>}
      {codes.some(({ picture }) => picture !== null) && <p class="hint">{inviting.print}</p>}
    </>
  );
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
    substitute: sitter?.substitute === true ? INVITING_WORDS[language].forSubstitute : "",
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
  const { language } = props.place;
  const { text } = invitationText(code, { ...props, roadmap: props.roadmap.title });
  const seat = pick(code.seatTitle, language);
  return (
    <section>
      <h2>{seat}</h2>
      <p>{sitterOf(code, language)}</p>
      <textarea
        class="paste"
        readonly
        rows={10}
        lang={code.sitter?.language === "km" ? "km" : "en"}
        aria-label={seat}
      >
        {text}
      </textarea>
    </section>
  );
}

function Sheet({ code, picture, props }: CodeProps & { readonly picture: string }) {
  const { place, roadmap, title, enter } = props;
  return (
    <section class="sheet">
      {(["km", "en"] as const).map((language) => (
        <div lang={language}>
          <p>{pick(roadmap.title, language)}</p>
          <h2>{pick(title, language)}</h2>
          <p>
            {pick(code.seatTitle, language)}
            {code.sitter !== null && ` · ${sitterOf(code, language)}`}
          </p>
        </div>
      ))}
      <Square
        picture={picture}
        label={INVITING_WORDS[place.language].square(pick(code.seatTitle, place.language))}
      />
      <p class="big-code">{code.code}</p>
      {(["km", "en"] as const).map((language) => (
        <p lang={language}>
          {code.sitter?.substitute === true && `${INVITING_WORDS[language].forSubstitute} `}
          {DESK_WORDS[language].sheetHow(enter)}
        </p>
      ))}
    </section>
  );
}

function sitterOf({ sitter }: IssuedCode, language: Language): string {
  if (sitter === null) return DESK_WORDS[language].emptySeat;
  return sitter.substitute ? INVITING_WORDS[language].substitute(sitter.name) : sitter.name;
}
