import { Refusal } from "#actions/refusal.ts";
import { saidMoment } from "#ballot/wall-moment.ts";
import type { DeskPlace, Refused } from "#desk/desk-place.ts";
import type { Language } from "#wording/language.ts";
import { DESK_WORDS } from "#wording/live/desk-catalogue.ts";
import { DONE, DONE_CODES, type DoneCode } from "#wording/live/done.ts";
import { REFUSALS } from "#wording/live/refusals.ts";
import { PROBLEM_WORDS, sayProblem } from "#wording/live/say-problem.ts";
import { digits } from "#wording/numbers.ts";
import type { Request } from "./app-types.ts";
import { STATUS } from "./errors.ts";
import { PASSKEY_SCRIPT } from "./passkey-script.ts";
import { placeOf } from "./place-of.ts";
import { PROGRESS_SCRIPT } from "./progress-script.ts";

/** What a page of the desk is told. */
export function deskPlace(request: Request, refused: Refused | null = null): DeskPlace {
  const place = placeOf(request);
  return {
    ...place,
    progressScript: PROGRESS_SCRIPT.path,
    passkeyScript: PASSKEY_SCRIPT.path,
    refused,
    done: doneIn(request.req.query("done"), place.language),
    say: (instant, timeZone) => saidMoment(instant, timeZone, place.language),
  };
}

/** Where a form leads once it is done, so that the page there says so. */
export function doneAt(path: string, what: DoneCode): string {
  return `${path}?done=${what}`;
}

function doneIn(asked: string | undefined, language: Language): string | null {
  const known = DONE_CODES.find((code) => code === asked);
  return known === undefined ? null : DONE[language][known];
}

/** Who is in the wrong place is told so on a page of its own; every other refusal comes back with the form. */
const OWN_PAGE = ["not-signed-in", "not-allowed", "not-found"];

interface Trying {
  readonly request: Request;
  /** Last part of the form's address. */
  readonly form: string;
  /** Does it and answers. */
  readonly run: () => Promise<Response>;
  /** The page of the form, with why it was refused and what was typed. */
  readonly page: (place: DeskPlace) => Promise<string>;
  /** Why, where the usual sentence of a refusal says less than is known here. */
  readonly sentence?: (refusal: Refusal, language: Language) => string | undefined;
}

/** Does what a form asks; a refusal shows the form again with what was typed. */
export async function answerForm({
  request,
  form,
  run,
  page,
  sentence = () => undefined,
}: Trying): Promise<Response> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof Refusal) || OWN_PAGE.includes(error.code)) throw error;
    request.set("refusal", error.code);
    const language = request.get("language");
    const refused = {
      form,
      stale: error.code === "stale",
      sentence: sentence(error, language) ?? whyNot(error, language),
      fields: fieldsOf(error),
      facts: factsOf(error, language),
      typed: await typedIn(request),
    };
    return request.html(await page(deskPlace(request, refused)), STATUS[error.code]);
  }
}

/** The form stands below with what was typed, so nobody is sent back to it. */
function whyNot({ code }: Refusal, language: Language): string {
  return code === "invalid" ? DESK_WORDS[language].correctHere : REFUSALS[language][code].sentence;
}

async function typedIn(request: Request): Promise<Record<string, string>> {
  const sent = await request.req.parseBody({ all: true });
  return Object.fromEntries(
    Object.entries(sent).flatMap(([name, value]) => {
      const texts = [value].flat().filter((each) => typeof each === "string");
      return texts.length === 0 ? [] : [[name, texts.join("\n")]];
    }),
  );
}

function fieldsOf({ details }: Refusal): readonly string[] {
  if (typeof details.field === "string") return [details.field];
  if (Array.isArray(details.fields)) return details.fields.map(String);
  if (details.what === "name") return ["name"];
  return problemsOf(details).flatMap((problem) =>
    // What is wrong in the head of a record is wrong in the field of that name.
    typeof problem === "string" ? [] : [pathOf(problem).replace(/^roadmap\./, "")],
  );
}

function factsOf({ details }: Refusal, language: Language): readonly string[] {
  // Why an archive is not opened, or an edition cannot be printed, as the review of the record says it.
  if (typeof details.sentence === "string") return [sayProblem(details.sentence, language)];
  // Each field says itself what it asks for.
  if (Array.isArray(details.fields)) return [];
  return problemsOf(details).map((problem) =>
    typeof problem === "string" ? sayProblem(problem, language) : messageOf(problem, language),
  );
}

interface PlacedProblem {
  /** Of a problem in a file that was sent. */
  readonly file?: unknown;
  readonly line?: unknown;
  readonly path?: readonly unknown[];
  readonly message?: unknown;
  readonly found?: unknown;
  readonly expected?: unknown;
}

function problemsOf({ problems }: Refusal["details"]): readonly (string | PlacedProblem)[] {
  return Array.isArray(problems) ? problems : [];
}

function messageOf(problem: PlacedProblem, language: Language): string {
  const { message, found, expected } = problem;
  const words = PROBLEM_WORDS[language];
  const parts = [message ?? found, message === undefined ? expected : undefined].filter(Boolean);
  const said = parts.map((part) => sayProblem(String(part), language)).join(words.expected);
  const line = problem.line === undefined ? "" : digits(String(problem.line), language);
  const where = [problem.file, line].filter(Boolean).join(words.line);
  return [where || pathOf(problem), said].filter(Boolean).join(": ");
}

function pathOf({ path }: PlacedProblem): string {
  return path?.join(".") ?? "";
}
