import { z } from "zod";
import { Refusal } from "#actions/refusal.ts";
import { type SaveOutcome, saveAnswers } from "#actions/save-answers.ts";
import type { AskedItem } from "#ballot/asked.ts";
import { isShut, keptOn, type OpenPlace, openPlace } from "#ballot/ballot-place.ts";
import { conflictPage } from "#ballot/conflict-page.tsx";
import { answerFromForm, type ReadAnswer, type Sent, saysNothingNew } from "#ballot/read-answer.ts";
import { notCountedPage, otherBallotPage } from "#ballot/refused-page.tsx";
import { tablePage } from "#ballot/table-page.tsx";
import type { Request, Routes } from "../app-types.ts";
import { ballotAtHand, newSaveId, openBallotAtHand } from "../ballot-at-hand.ts";
import { countedSaves } from "../counted-saves.ts";
import { readForm } from "../form.ts";
import { contextFor, type Services } from "../services.ts";

const SENT = z.looseObject({
  tag: z.string(),
  round: z.coerce.number().int(),
  go: z.string().optional(),
});

/** All items in one table, and keeping the answers of the round before. */
export const ballotTable: Routes = {
  who: {
    "GET /ballot/table": "expert",
    "POST /ballot/table": "expert",
    "POST /ballot/keep": "expert",
  },
  mount: (app, services) => {
    app.get("/ballot/table", async (request) => {
      const place = await openBallotAtHand(request, services);
      if (place === null) return request.redirect("/ballot", 303);
      return request.html(tablePage(place, newSaveId, request.req.query("saved") === "yes"));
    });
    app.post("/ballot/table", async (request) => {
      const sent = await readForm(request, SENT);
      const texts = Object.entries(sent).map(([name, value]) => [name, String(value)]);
      const onward = sent.go === "review" ? "/ballot/review" : "/ballot/table?saved=yes";
      const read = (place: OpenPlace) => changesIn(place, Object.fromEntries(texts));
      return keepAll(request, services, { tag: sent.tag, round: sent.round, read, onward });
    });
    app.post("/ballot/keep", async (request) => {
      const { tag, round } = await readForm(request, SENT);
      return keepAll(request, services, {
        tag,
        round,
        read: earlierAnswers,
        onward: "/ballot/review",
      });
    });
  },
};

interface Change {
  readonly item: AskedItem;
  readonly answer: ReadAnswer;
  readonly basedOn: number;
  readonly saveId: string;
}

interface ToKeep {
  readonly tag: string;
  readonly round: number;
  readonly read: (place: OpenPlace) => readonly Change[];
  readonly onward: string;
}

async function keepAll(
  request: Request,
  services: Services,
  { tag, round, read, onward }: ToKeep,
): Promise<Response> {
  const place = openPlace(await ballotAtHand(request, services));
  if (place === null) return request.redirect("/ballot", 303);
  if (place.tag !== tag) return request.html(otherBallotPage(place.language, place.files), 409);
  const changes = read(place);
  const answers = changes.map(({ item, answer, basedOn, saveId }) => ({
    ...answer,
    item: item.id,
    round,
    basedOn,
    saveId,
  }));
  const context = contextFor(services, request.get("actor"));
  const outcomes = await countedSaves(services, () => saveAnswers(context, answers));
  return firstTrouble(request, { place, changes, outcomes }) ?? request.redirect(onward, 303);
}

/** What the form says otherwise than it was kept. */
function changesIn(place: OpenPlace, sent: Sent): Change[] {
  return place.asked.items.flatMap((item) => {
    const [basedOn = "", saveId = ""] = (sent[`v.${item.id}`] ?? "").split(" ");
    const kept = keptOn(place, item.id);
    const own = {
      ...sent,
      notMyField: sent[`n.${item.id}`] ?? "",
      reason: kept?.reason ?? "",
      expertise: kept?.expertise === null || kept === undefined ? "" : String(kept.expertise),
    };
    const answer = answerFromForm(place.asked, own, (column) => `s.${item.id}.${column}`);
    if (isShut(place, item.id) || saveId === "" || saysNothingNew(kept, answer)) return [];
    return [{ item, answer, basedOn: Number(basedOn), saveId }];
  });
}

/** Answers of the round before on items that have none in this one. */
function earlierAnswers(place: OpenPlace): Change[] {
  return place.asked.items.flatMap((item) => {
    const own = place.ballot.feedback?.items.find((each) => each.item === item.id)?.own;
    if (!own || keptOn(place, item.id) !== undefined) return [];
    const { scores, notMyField, expertise } = own;
    // Its reason was said in its own round and has been shown there.
    const answer = { scores: { ...scores }, notMyField, expertise, reason: null };
    return [{ item, answer, basedOn: 0, saveId: newSaveId() }];
  });
}

interface Kept {
  readonly place: OpenPlace;
  readonly changes: readonly Change[];
  readonly outcomes: readonly SaveOutcome[];
}

/** The first answer that was not taken; the rest is kept, and the table shows what is left to settle. */
function firstTrouble(request: Request, { place, changes, outcomes }: Kept): Response | null {
  for (const [index, outcome] of outcomes.entries()) {
    const change = changes[index];
    if (change === undefined) continue;
    if (outcome.outcome === "closed")
      return request.html(notCountedPage(place, change.item.title, outcome.closedAt), 409);
    if (outcome.outcome === "conflict") {
      const { version, current: other } = outcome;
      const { item, answer: yours } = change;
      const saveId = newSaveId();
      return request.html(conflictPage(place, { item, yours, other, version, saveId }), 409);
    }
    if (outcome.outcome === "invalid")
      throw new Refusal("invalid", { problems: [change.item.title] });
  }
  return null;
}
