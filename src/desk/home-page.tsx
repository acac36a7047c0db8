import type { RoadmapAtDesk } from "#actions/read-desk.ts";
import type { Act } from "#domain/committee/permissions.ts";
import { pick } from "#wording/language.ts";
import { ACCOUNT_WORDS } from "#wording/live/desk-account-words.ts";
import { DESK_WORDS } from "#wording/live/desk-catalogue.ts";
import { ROADMAP_WORDS } from "#wording/live/desk-roadmap-words.ts";
import { PUBLIC_WORDS } from "#wording/live/public-pages.ts";
import { digits } from "#wording/numbers.ts";
import { deskHtml } from "./desk-html.tsx";
import type { DeskPlace } from "./desk-place.ts";
import { NextStep } from "./parts/next-step.tsx";

interface HomePageProps {
  readonly place: DeskPlace;
  readonly roadmaps: readonly RoadmapAtDesk[];
  readonly letters: { readonly waiting: number; readonly givenUp: number };
  /** Whether a mail server is set. */
  readonly hasMail: boolean;
  /** What whoever looks may do beyond any one roadmap. */
  readonly may: (act: Act) => boolean;
}

/** Where everything stands, and what is due next. */
export function homePage(props: HomePageProps): string {
  const { place, roadmaps, letters, hasMail } = props;
  const { language } = place;
  const words = DESK_WORDS[language];
  const say = (count: number) => digits(String(count), language);
  return deskHtml({
    place,
    title: words.desk,
    children: (
      <>
        <h1>{words.desk}</h1>
        <p class="lead">{words.deskLead}</p>
        {!hasMail && <p class="alert">{words.noMail}</p>}
        {letters.waiting > 0 && <p class="alert">{words.lettersWait(say(letters.waiting))}</p>}
        {letters.givenUp > 0 && <p class="alert">{words.lettersGivenUp(say(letters.givenUp))}</p>}
        <div class="desk-home">
          <div>
            {roadmaps.length === 0 && <p>{words.noRoadmaps}</p>}
            {roadmaps.map((roadmap) => (
              <Shelf roadmap={roadmap} place={place} />
            ))}
          </div>
          <Administration {...props} />
        </div>
      </>
    ),
  });
}

function Shelf({ roadmap, place }: { readonly roadmap: RoadmapAtDesk; readonly place: DeskPlace }) {
  const { language } = place;
  const words = DESK_WORDS[language];
  return (
    <section class="desk-shelf">
      <h2>
        <a class="desk-link" href={`/desk/roadmaps/${roadmap.name}`}>
          {pick(roadmap.title, language)}
        </a>
      </h2>
      {roadmap.assessments.length === 0 && <p class="soft">{words.noAssessments}</p>}
      <ul class="shelf list">
        {roadmap.assessments.map(({ key, title, state }) => (
          <li>
            <a class="desk-link" href={`/desk/assessments/${key}`}>
              {pick(title, language)}
            </a>
            <p>
              <NextStep place={place} state={state} published={roadmap.published} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Administration({ place: { language, passkeyScript }, may }: HomePageProps) {
  const roadmap = ROADMAP_WORDS[language];
  const account = ACCOUNT_WORDS[language];
  const links: readonly (readonly [Act, string, string])[] = [
    ["create-roadmap", "/desk/new-roadmap", roadmap.newRoadmap],
    ["import-record", "/desk/import", roadmap.import],
    ["create-roadmap", "/desk/programmes", roadmap.programmes],
    ["manage-accounts", "/desk/roles", account.roles],
    ["read-trail", "/desk/trail", account.trail],
  ];
  const open = links.filter(([act]) => may(act));
  return (
    <aside class="aside">
      {open.length > 0 && (
        <>
          <h2>{account.administration}</h2>
          <ul class="links single">
            {open.map(([, href, label]) => (
              <li>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{account.account}</h2>
      <ul class="links single">
        <li>
          <a href="/desk/tokens">{account.tokens}</a>
        </li>
      </ul>
      <div class="form">
        <button
          type="button"
          class="second"
          hidden
          data-passkey="register"
          data-to="/desk?done=passkey-kept"
          data-failed="no-passkey"
        >
          {account.keepPasskey}
        </button>
        <p id="no-passkey" class="alert" role="alert" hidden>
          {account.passkeyNotKept}
        </p>
      </div>
      <script src={passkeyScript} defer />
      <form class="form" method="post" action="/sign-out">
        <button type="submit" class="second">
          {PUBLIC_WORDS[language].signOut}
        </button>
      </form>
    </aside>
  );
}
