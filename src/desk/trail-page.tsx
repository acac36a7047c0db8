import type { TrailAtDesk } from "#actions/newest-acts.ts";
import type { Role } from "#domain/committee/permissions.ts";
import { formatDay } from "#wording/dates.ts";
import { pick } from "#wording/language.ts";
import { actTitle } from "#wording/live/act-titles.ts";
import { ACCOUNT_WORDS } from "#wording/live/desk-account-words.ts";
import { trailName, trailValue } from "#wording/live/trail-words.ts";
import { digits } from "#wording/numbers.ts";
import { deskHtml, type RoadmapInView } from "./desk-html.tsx";
import type { DeskPlace } from "./desk-place.ts";
import { Unfolding } from "./parts/unfolding.tsx";

interface TrailProps {
  readonly place: DeskPlace;
  /** Null for the trail of everything. */
  readonly roadmap: RoadmapInView | null;
  readonly trail: TrailAtDesk;
  readonly timeZone: string;
  /** Whether earlier acts are shown than the newest. */
  readonly isEarlier: boolean;
}

/** Decisive acts in words, and whether the chain that holds them together is whole. */
export function trailPage(props: TrailProps): string {
  const { place, roadmap, trail, isEarlier } = props;
  const { language } = place;
  const words = ACCOUNT_WORDS[language];
  return deskHtml({
    place,
    title: words.trail,
    ...(roadmap !== null && { roadmap, section: "trail" as const }),
    children: (
      <>
        <h1>{words.trail}</h1>
        <p class="lead">{words.trailLead}</p>
        <Verdict {...props} />
        {trail.acts.length === 0 && <p>{words.noActs}</p>}
        <ol class="list">
          {trail.acts.map((act) => (
            <ActLine {...props} act={act} />
          ))}
        </ol>
        <p class="ways-out">
          {trail.earlier !== null && <a href={`?before=${trail.earlier}`}>{words.earlier}</a>}
          {isEarlier && <a href="?">{words.newest}</a>}
        </p>
      </>
    ),
  });
}

function Verdict({ place: { language }, trail: { verdict } }: TrailProps) {
  const words = ACCOUNT_WORDS[language];
  const say = (count: number) => digits(String(count), language);
  if (!verdict.whole)
    return (
      <p class="alert" role="alert">
        {words.broken(say(verdict.sequence))}
      </p>
    );
  return (
    <div class="done">
      <p>{words.whole(say(verdict.acts))}</p>
      <Unfolding summary={words.lastHash}>
        <p>
          <code>{verdict.hash}</code>
        </p>
        <p class="hint">{words.lastHashHow}</p>
      </Unfolding>
    </div>
  );
}

function ActLine(props: TrailProps & { readonly act: TrailAtDesk["acts"][number] }) {
  const { place, timeZone, act } = props;
  const { language } = place;
  const words = ACCOUNT_WORDS[language];
  const [kind = "", ...which] = act.subject.split("/");
  const details = Object.entries(act.details).filter(([, value]) => value !== null);
  return (
    <li>
      <h2>{actTitle(act.act, language)}</h2>
      <p class="soft">
        {words.actNumber(digits(String(act.sequence), language))} · {place.say(act.at, timeZone)} ·{" "}
        {words.by(nameOf(act.actor, words))}
      </p>
      <Unfolding summary={words.details}>
        <dl class="facts">
          {which.length > 0 && (
            <>
              <dt>{trailName(kind, language)}</dt>
              <dd>{which.join("/")}</dd>
            </>
          )}
          {details.map(([name, value]) => (
            <>
              <dt>{trailName(name, language)}</dt>
              <dd>{inWords(value, props)}</dd>
            </>
          ))}
          <dt>SHA-256</dt>
          <dd>
            <code>{act.hash}</code>
          </dd>
        </dl>
      </Unfolding>
    </li>
  );
}

function nameOf(actor: string, words: (typeof ACCOUNT_WORDS)["en"]): string {
  if (actor === "phlov") return words.phlov;
  return words.roleNames[actor as Role] ?? actor;
}

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** A detail as a reader knows it: a text in their language, a day or a moment as they say it, a list with commas, anything else as it is kept. */
function inWords(value: unknown, props: Pick<TrailProps, "place" | "timeZone">): string {
  const { place, timeZone } = props;
  const { language } = place;
  if (Array.isArray(value)) return value.map((each) => inWords(each, props)).join(", ");
  if (typeof value === "number" || typeof value === "boolean") return trailValue(value, language);
  if (typeof value !== "string")
    return isText(value) ? pick(value, language) : JSON.stringify(value);
  if (INSTANT.test(value)) return place.say(new Date(value), timeZone);
  return DAY.test(value) ? formatDay(value, language) : trailValue(value, language);
}

function isText(value: unknown): value is Readonly<Record<string, string>> {
  if (typeof value !== "object" || value === null || !("en" in value || "km" in value))
    return false;
  return Object.values(value).every((each) => typeof each === "string");
}
