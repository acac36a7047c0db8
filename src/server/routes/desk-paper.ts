import { countPapers } from "#actions/count-paper.ts";
import { issuePaper, keyPaper, openPaper, settlePaper } from "#actions/key-paper.ts";
import { readPapers } from "#actions/read-papers.ts";
import { Refusal } from "#actions/refusal.ts";
import { codeAsTyped } from "#actions/secrecy/code.ts";
import { confirmPage } from "#desk/confirm-page.tsx";
import { paperKeptPage, paperKeyingPage } from "#desk/paper-keying-page.tsx";
import { paperPage } from "#desk/paper-page.tsx";
import { paperSheetsPage } from "#desk/paper-sheets-page.tsx";
import type { Keying, KeyingDifference } from "#domain/assessment-life/keying-differences.ts";
import { DESK_PAPER_WORDS } from "#wording/live/desk-paper-words.ts";
import { type Asking, deskPages, type FormEnd, type Sent } from "../desk-pages.ts";
import { doneAt } from "../desk-place.ts";
import { lineIn, numberIn } from "../desk-texts.ts";

const AT = "/desk/assessments/:assessment/paper";

/** Ballots on paper: printed, typed in by two people, settled, and put into the round. */
export const deskPaper = deskPages([
  {
    at: AT,
    act: "key-paper",
    page: papers,
    forms: {
      issue: { act: "key-paper", run: issue },
      open: { act: "key-paper", run: open },
      keying: { act: "key-paper", run: key, page: keyingAgain },
      settle: { act: "key-paper", run: settle, page: keyingAgain },
      count: { act: "key-paper", run: count },
    },
  },
]);

const keyOf = ({ request }: Asking) => request.req.param("assessment") ?? "";

/** The papers of the round that is open. @throws Refusal "round-closed" where none is */
async function openPapers(asking: Asking) {
  const desk = await readPapers(asking.context, { assessmentKey: keyOf(asking) });
  if (desk.open === null) throw new Refusal("round-closed");
  return { place: asking.place, desk, ...desk.open };
}

async function papers({ context, place, request }: Asking): Promise<string> {
  const assessmentKey = request.req.param("assessment") ?? "";
  return paperPage({ place, desk: await readPapers(context, { assessmentKey }) });
}

async function issue(asking: Asking, sent: Sent): Promise<FormEnd> {
  const at = await openPapers(asking);
  const count = numberIn(sent, "count") ?? 0;
  const assessmentKey = keyOf(asking);
  const codes = await issuePaper(asking.context, { assessmentKey, round: at.round, count });
  const language = lineIn(sent, "language") === "en" ? "en" : "km";
  return { page: paperSheetsPage({ ...at, codes, language }) };
}

/** A sheet is opened by its code: to be typed in, or settled where two readings of it differ. */
async function open(asking: Asking, sent: Sent): Promise<FormEnd> {
  const code = lineIn(sent, "code");
  if (codeAsTyped(code) === null) throw new Refusal("invalid", { fields: ["code"] });
  const at = await openPapers(asking);
  const read = await openPaper(asking.context, {
    assessmentKey: keyOf(asking),
    round: at.round,
    code,
  });
  if (read === null)
    return { page: paperKeyingPage({ ...at, code, keying: {}, differences: null }) };
  const keying = withoutDifferences(read.second, read.differences);
  return { page: paperKeyingPage({ ...at, code, keying, differences: read.differences }) };
}

async function keyingAgain(asking: Asking): Promise<string> {
  const sent = asking.place.refused?.typed ?? {};
  const differences = asking.place.refused?.form === "settle" ? [] : null;
  const at = await openPapers(asking);
  const keying = keyingFrom(sent, at.frozen.items);
  return paperKeyingPage({ ...at, code: lineIn(sent, "code"), keying, differences });
}

type KeyedItem = [string, Keying[string]];
type Items = readonly { readonly id: string }[];

/** What was typed: null for "not my field"; an item without any score is left out. */
function keyingFrom(sent: Readonly<Record<string, unknown>>, items: Items): Keying {
  return Object.fromEntries(
    items.flatMap(({ id }): KeyedItem[] => {
      if (`n.${id}` in sent) return [[id, null]];
      const start = `s.${id}.`;
      const scores = Object.keys(sent).flatMap((name) => {
        const score = name.startsWith(start) ? numberIn(sent, name) : undefined;
        return score === undefined ? [] : [[name.slice(start.length), score] as const];
      });
      return scores.length === 0 ? [] : [[id, Object.fromEntries(scores)]];
    }),
  );
}

async function key(asking: Asking, sent: Sent): Promise<FormEnd> {
  const at = await openPapers(asking);
  const words = DESK_PAPER_WORDS[asking.place.language];
  const [code, keying] = [lineIn(sent, "code"), keyingFrom(sent, at.frozen.items)];
  const input = { assessmentKey: keyOf(asking), round: at.round, code, keying: writable(keying) };
  const outcome = await keyPaper(asking.context, input).catch((error: unknown) => {
    if (error instanceof Refusal && error.details.second === "same")
      return { state: "same-person" as const };
    throw error;
  });
  if (outcome.state === "same-person")
    return { page: paperKeptPage({ ...at, sentence: words.samePerson }) };
  if (outcome.state === "differs") {
    const { differences } = outcome;
    const agreed = withoutDifferences(keying, differences);
    return { page: paperKeyingPage({ ...at, code, keying: agreed, differences }) };
  }
  const sentence = outcome.state === "settled" ? words.settled : words.keyedOnce;
  return { page: paperKeptPage({ ...at, sentence }) };
}

const writable = (keying: Keying) =>
  Object.fromEntries(
    Object.entries(keying).map(([item, scores]) => [item, scores === null ? null : { ...scores }]),
  );

/** What both people read alike. */
function withoutDifferences(keying: Keying, differences: readonly KeyingDifference[]): Keying {
  const left = new Set(differences.map(({ item, criterion }) => `${item} ${criterion ?? ""}`));
  return Object.fromEntries(
    Object.entries(keying).flatMap(([item, scores]): KeyedItem[] => {
      if (left.has(`${item} `)) return [];
      if (scores === null) return [[item, null]];
      const same = Object.entries(scores).filter(
        ([criterion]) => !left.has(`${item} ${criterion}`),
      );
      return [[item, Object.fromEntries(same)]];
    }),
  );
}

async function settle(asking: Asking, sent: Sent): Promise<FormEnd> {
  const at = await openPapers(asking);
  await settlePaper(asking.context, {
    assessmentKey: keyOf(asking),
    round: at.round,
    code: lineIn(sent, "code"),
    keying: writable(keyingFrom(sent, at.frozen.items)),
  });
  const { settled } = DESK_PAPER_WORDS[asking.place.language];
  return { page: paperKeptPage({ ...at, sentence: settled }) };
}

async function count(asking: Asking, sent: Sent): Promise<FormEnd> {
  const { desk, round } = await openPapers(asking);
  const back = `/desk/assessments/${keyOf(asking)}/paper`;
  if (lineIn(sent, "sure") === "yes") {
    const withSingleKeyed = "single" in sent;
    await countPapers(asking.context, { assessmentKey: keyOf(asking), round, withSingleKeyed });
    return { to: doneAt(back, "saved") };
  }
  const words = DESK_PAPER_WORDS[asking.place.language];
  const { name, head } = desk.roadmap;
  return {
    page: confirmPage({
      place: asking.place,
      roadmap: { name, title: head.title, may: desk.may },
      title: words.putIn,
      lead: words.putInSure,
      action: `${back}/count`,
      typed: "single" in sent ? { single: "yes" } : {},
      button: words.putIn,
      back,
    }),
  };
}
