import { z } from "zod";
import { Refusal } from "#actions/refusal.ts";
import { type SaveOutcome, saveAnswer } from "#actions/save-answers.ts";
import type { AskedItem } from "#ballot/asked.ts";
import { firstOpenItem, keptOn, type OpenPlace } from "#ballot/ballot-place.ts";
import { conflictPage } from "#ballot/conflict-page.tsx";
import { itemForms, itemPage } from "#ballot/item-page.tsx";
import { practicePage } from "#ballot/practice-page.tsx";
import { answerFromForm, type ReadAnswer, saysNothingNew } from "#ballot/read-answer.ts";
import { notCountedPage, otherBallotPage } from "#ballot/refused-page.tsx";
import { statePage } from "#ballot/state-page.tsx";
import type { Request, Routes } from "../app-types.ts";
import { ballotAtHand, newSaveId, openBallotAtHand } from "../ballot-at-hand.ts";
import { countedSaves } from "../counted-saves.ts";
import { readForm } from "../form.ts";
import { contextFor, type Services } from "../services.ts";

const SENT = z.looseObject({
  tag: z.string(),
  round: z.coerce.number().int(),
  basedOn: z.coerce.number().int(),
  saveId: z.uuid(),
  go: z.string().optional(),
});
type SentAnswer = z.infer<typeof SENT>;

/** One item after the other, without or with a script. */
export const ballotItems: Routes = {
  who: {
    "GET /ballot": "expert",
    "GET /ballot/practice": "expert",
    "POST /ballot/practice": "expert",
    "GET /ballot/items": "expert",
    "GET /ballot/item/:number": "expert",
    "POST /ballot/item/:number": "expert",
  },
  mount: (app, services) => {
    app.get("/ballot", async (request) => {
      const place = await openBallotAtHand(request, services);
      if (place === null) return state(request, services);
      return request.redirect(nextPlace(place), 303);
    });
    app.get("/ballot/practice", async (request) => {
      const place = await openBallotAtHand(request, services);
      return place === null ? request.redirect("/ballot", 303) : request.html(practicePage(place));
    });
    app.post("/ballot/practice", (request) => request.redirect("/ballot", 303));
    app.get("/ballot/items", async (request) => {
      const place = await openBallotAtHand(request, services);
      return place === null ? request.body(null, 204) : request.html(itemForms(place, newSaveId));
    });
    app.get("/ballot/item/:number", async (request) => {
      const place = await openBallotAtHand(request, services);
      if (place === null) return request.redirect("/ballot", 303);
      return request.html(itemPage(place, itemNumbered(place, request), newSaveId()));
    });
    app.post("/ballot/item/:number", (request) => keepItem(request, services));
  },
};

/** The state of a ballot that cannot be scored now. */
async function state(request: Request, services: Services): Promise<Response> {
  const place = await ballotAtHand(request, services);
  return request.html(statePage(place, request.req.query("late") === "yes"));
}

function nextPlace(place: OpenPlace): string {
  if (place.ballot.handedIn !== null) return "/ballot/receipt";
  const open = firstOpenItem(place);
  return open === null ? "/ballot/review" : `/ballot/item/${open}`;
}

function itemNumbered({ asked }: OpenPlace, request: Request): AskedItem {
  const number = Number(request.req.param("number"));
  const item = asked.items.find((each) => each.number === number);
  if (item === undefined) throw new Refusal("not-found");
  return item;
}

async function keepItem(request: Request, services: Services): Promise<Response> {
  const sent = await readForm(request, SENT);
  const at = await ballotAtHand(request, services);
  const place =
    at.asked === null || at.ballot.round === null
      ? null
      : { ...at, asked: at.asked, round: at.ballot.round };
  if (place === null) return request.redirect("/ballot", 303);
  if (place.tag !== sent.tag)
    return request.html(otherBallotPage(place.language, place.files), 409);
  const item = itemNumbered(place, request);
  const answer = read(place, sent);
  if (saysNothingNew(keptOn(place, item.id), answer))
    return request.redirect(onward(place, item, sent.go), 303);
  const { round, basedOn, saveId } = sent;
  const context = contextFor(services, request.get("actor"));
  const save = { ...answer, item: item.id, round, basedOn, saveId };
  const [outcome] = await countedSaves(
    services,
    async () => [await saveAnswer(context, save)] as const,
  );
  return answerTo(request, { place, item, answer, outcome, go: sent.go });
}

function read({ asked }: OpenPlace, sent: SentAnswer): ReadAnswer {
  if (sent.go === "clear") return { scores: {}, notMyField: false, expertise: null, reason: null };
  const texts = Object.entries(sent).map(([name, value]) => [name, String(value)]);
  return answerFromForm(asked, Object.fromEntries(texts));
}

interface Answered {
  readonly place: OpenPlace;
  readonly item: AskedItem;
  readonly answer: ReadAnswer;
  readonly outcome: SaveOutcome;
  readonly go: string | undefined;
}

/** Leads on, or says what stands in the way. */
function answerTo(request: Request, { place, item, answer, outcome, go }: Answered): Response {
  switch (outcome.outcome) {
    case "saved":
    case "repeated":
      return request.redirect(outcome.late ? "/ballot?late=yes" : onward(place, item, go), 303);
    case "conflict": {
      const { version, current } = outcome;
      const saveId = newSaveId();
      return request.html(
        conflictPage(place, { item, yours: answer, other: current, version, saveId }),
        409,
      );
    }
    case "closed":
      return request.html(notCountedPage(place, item.title, outcome.closedAt), 409);
    case "invalid":
      throw new Refusal("invalid", { problems: outcome.problems.map(({ field }) => field) });
    case "unknown":
      return request.redirect("/ballot", 303);
  }
}

function onward({ asked }: OpenPlace, { number }: AskedItem, go: string | undefined): string {
  if (go === "clear") return `/ballot/item/${number}`;
  const next = go === "back" ? number - 1 : number + 1;
  if (next < 1) return "/ballot/welcome";
  return next > asked.items.length ? "/ballot/review" : `/ballot/item/${next}`;
}
