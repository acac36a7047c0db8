import { type QuestionnaireAtHand, questionnaireAtHand } from "#actions/questionnaire-at-hand.ts";
import { ballotOf } from "#actions/read-ballot.ts";
import { Refusal } from "#actions/refusal.ts";
import { type SaveOutcome, saveAnswers } from "#actions/save-answers.ts";
import { saidClock } from "#ballot/wall-moment.ts";
import {
  type OutcomeOnTheWire,
  type SavedOnTheWire,
  SavesOnTheWire,
} from "#contract/ballot-answers.ts";
import type { Request, Routes } from "../app-types.ts";
import { tagOf } from "../ballot-at-hand.ts";
import { countedSaves } from "../counted-saves.ts";
import { contextFor, type Services } from "../services.ts";

/** What the script of the expert's pages asks for: saves from its outbox, and how things stand. */
export const ballotApi: Routes = {
  who: { "PUT /api/ballot/answers": "expert", "GET /api/ballot/state": "expert" },
  mount: (app, services) => {
    app.put("/api/ballot/answers", async (request) => {
      const { ballot, answers } = await readSaves(request);
      const actor = request.get("actor");
      if (ballot !== tagOf(services, actor)) throw new Refusal("differs", { what: "ballot" });
      const context = contextFor(services, actor);
      const asked = await questionnaireAtHand(context);
      const outcomes = await countedSaves(services, () => saveAnswers(context, answers, asked));
      const clocks = clocksOf(request, services, asked);
      return request.json({
        ...clocks.now,
        outcomes: outcomes.map((each) => onTheWire(each, clocks.say)),
      });
    });
    app.get("/api/ballot/state", async (request) => {
      const actor = request.get("actor");
      const context = contextFor(services, actor);
      const { state, round, answers } = await ballotOf(context);
      const { now } = clocksOf(request, services, await questionnaireAtHand(context));
      return request.json({
        ...now,
        tag: tagOf(services, actor),
        state,
        round: round?.number ?? 0,
        answers,
      });
    });
  },
};

async function readSaves(request: Request) {
  const read = SavesOnTheWire.safeParse(await request.req.json().catch(() => null));
  if (!read.success)
    throw new Refusal("invalid", { problems: read.error.issues.map(({ message }) => message) });
  return read.data;
}

interface Clocks {
  readonly now: Pick<SavedOnTheWire, "clock" | "clockSeconds">;
  readonly say: (instant: Date) => string;
}

/** The server's clock as the page says it: where the exercise takes place, in the page's digits. */
function clocksOf(
  request: Request,
  services: Services,
  { frozen }: Pick<QuestionnaireAtHand, "frozen">,
): Clocks {
  const language = request.get("language");
  const now = services.clock();
  const say = (instant: Date, seconds = false) =>
    saidClock(instant, frozen.roadmap.timeZone, { language, seconds });
  return { say: (instant) => say(instant), now: { clock: say(now), clockSeconds: say(now, true) } };
}

function onTheWire(outcome: SaveOutcome, say: (instant: Date) => string): OutcomeOnTheWire {
  const { item, saveId } = outcome;
  switch (outcome.outcome) {
    case "saved":
    case "repeated":
      return {
        item,
        saveId,
        outcome: outcome.outcome,
        version: outcome.version,
        late: outcome.late,
      };
    case "conflict": {
      const { scores, notMyField, expertise, reason } = outcome.current;
      const current = { scores: { ...scores }, notMyField, expertise, reason };
      return { item, saveId, outcome: "conflict", version: outcome.version, current };
    }
    case "closed":
      return { item, saveId, outcome: "closed", closedAt: say(outcome.closedAt) };
    default:
      return { item, saveId, outcome: outcome.outcome };
  }
}
