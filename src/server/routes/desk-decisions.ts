import { attachScan, detachScan, readAttachment } from "#actions/attach-scan.ts";
import { readDecisionsAtDesk } from "#actions/read-decisions-at-desk.ts";
import { editDecision, recordDecision } from "#actions/record-decision.ts";
import { Refusal } from "#actions/refusal.ts";
import { newItemId } from "#actions/register-at-hand.ts";
import { confirmPage } from "#desk/confirm-page.tsx";
import { decisionsPage } from "#desk/decisions-page.tsx";
import { DESK_DECISIONS_WORDS } from "#wording/live/desk-decisions-words.ts";
import type { Request, Routes } from "../app-types.ts";
import { type Asking, deskPages, type FormEnd, type Sent } from "../desk-pages.ts";
import { doneAt } from "../desk-place.ts";
import { lineIn, numberIn, wholeTextIn } from "../desk-texts.ts";
import { contextFor, type Services } from "../services.ts";

const AT = "/desk/roadmaps/:name/decisions";

/** Decisions of a roadmap: acts of bodies, minutes and scans. */
const pages = deskPages([
  {
    at: AT,
    act: "read-roadmap",
    page: decisions,
    forms: {
      gate: { act: "record-decision", run: recordGate },
      minutes: { act: "record-decision", run: changeMinutes },
      scan: { act: "record-decision", run: attach },
      "take-away": { act: "record-decision", run: takeAway },
    },
  },
]);

export const deskDecisions: Routes = {
  who: { ...pages.who, "GET /scans/:id": "public", "GET /desk/scans/:id": "read-roadmap" },
  mount: (app, services) => {
    pages.mount(app, services);
    app.get("/scans/:id", (request) => scan(request, services));
    app.get("/desk/scans/:id", (request) => scan(request, services));
  },
};

/** A file that somebody handed in is saved and never shown as a page of ours. */
async function scan(request: Request, services: Services): Promise<Response> {
  const context = contextFor(services, request.get("actor"));
  const { bytes, mediaType, name } = await readAttachment(context, {
    id: request.req.param("id") ?? "",
  });
  return request.body(new Uint8Array(bytes), 200, {
    "Content-Type": mediaType,
    "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  });
}

const nameOf = ({ request }: Asking) => request.req.param("name") ?? "";
const back = (asking: Asking) => `/desk/roadmaps/${nameOf(asking)}/decisions`;

async function decisions(asking: Asking): Promise<string> {
  const desk = await readDecisionsAtDesk(asking.context, nameOf(asking));
  return decisionsPage({ place: asking.place, desk });
}

async function recordGate(asking: Asking, sent: Sent): Promise<FormEnd> {
  const { roadmap, decisions: known } = await readDecisionsAtDesk(asking.context, nameOf(asking));
  const { languages } = roadmap.head;
  const title = wholeTextIn(sent, "title", { languages, required: true }) ?? {};
  const body = wholeTextIn(sent, "body", { languages, required: true });
  const reason = wholeTextIn(sent, "reason", { languages });
  if (lineIn(sent, "date") === "") throw new Refusal("invalid", { fields: ["date"] });
  const taken = new Set(known.map(({ id }) => id));
  const decision = {
    kind: "gate",
    id: newItemId({ title, layer: "gate" }, taken),
    title,
    body,
    ...(reason && { reason }),
    ...typedIn(sent, ["act", "stage", "rule", "date", "reference"]),
    ...meetingIn(sent),
  };
  const minutes = lineIn(sent, "minutes");
  const input = { roadmapId: roadmap.id, decision, minutes };
  await recordDecision(asking.context, input).catch(sayWhere);
  return { to: doneAt(back(asking), "made") };
}

function typedIn(sent: Sent, names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = lineIn(sent, name);
      return value === "" ? [] : [[name, value]];
    }),
  );
}

function meetingIn(sent: Sent) {
  const [quorum, present] = [numberIn(sent, "quorum"), numberIn(sent, "present")];
  const votes = (["for", "against", "abstained"] as const).map(
    (name) => [name, numberIn(sent, name)] as const,
  );
  const voted = votes.some(([, count]) => count !== undefined);
  const vote = Object.fromEntries(votes.map(([name, count]) => [name, count ?? 0]));
  return {
    ...(quorum !== undefined && { quorum }),
    ...(present !== undefined && { present }),
    ...(voted && { vote }),
  };
}

/** A quorum or a vote that does not fit is told beside its field. */
function sayWhere(error: unknown): never {
  if (!(error instanceof Refusal) || !Array.isArray(error.details.problems)) throw error;
  const fields = error.details.problems.flatMap((problem: { path?: readonly unknown[] }) => {
    const last = problem.path?.findLast((step) => typeof step === "string");
    return last === "vote" ? ["for"] : last === undefined ? [] : [String(last)];
  });
  throw new Refusal("invalid", { ...error.details, fields });
}

async function changeMinutes(asking: Asking, sent: Sent): Promise<FormEnd> {
  const { roadmap } = await readDecisionsAtDesk(asking.context, nameOf(asking));
  await editDecision(asking.context, {
    roadmapId: roadmap.id,
    id: lineIn(sent, "decision"),
    version: Number(lineIn(sent, "version")),
    minutes: lineIn(sent, "minutes"),
  });
  return { to: doneAt(back(asking), "saved") };
}

async function attach(asking: Asking, sent: Sent): Promise<FormEnd> {
  const { roadmap } = await readDecisionsAtDesk(asking.context, nameOf(asking));
  const { file } = sent;
  if (!(file instanceof File) || file.size === 0) throw new Refusal("invalid", { field: "file" });
  await attachScan(asking.context, {
    roadmapId: roadmap.id,
    decisionId: lineIn(sent, "decision"),
    name: file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
    isPublic: "public" in sent,
  });
  return { to: doneAt(back(asking), "made") };
}

async function takeAway(asking: Asking, sent: Sent): Promise<FormEnd> {
  const { roadmap, attachments, may } = await readDecisionsAtDesk(asking.context, nameOf(asking));
  const id = lineIn(sent, "scan");
  if (lineIn(sent, "sure") === "yes") {
    await detachScan(asking.context, { id });
    return { to: doneAt(back(asking), "removed") };
  }
  const words = DESK_DECISIONS_WORDS[asking.place.language];
  const { name = "" } = attachments.find((each) => each.id === id) ?? {};
  return {
    page: confirmPage({
      place: asking.place,
      roadmap: { name: roadmap.name, title: roadmap.head.title, may },
      title: words.takeAwayTitle(name),
      lead: words.takeAwayLead,
      action: `${back(asking)}/take-away`,
      typed: { scan: id },
      button: words.takeAway,
      back: back(asking),
    }),
  };
}
