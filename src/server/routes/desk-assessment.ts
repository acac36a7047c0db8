import type { Context } from "#actions/context.ts";
import { readAssessmentAtDesk } from "#actions/read-desk.ts";
import { assessmentPage } from "#desk/assessment-page.tsx";
import { confirmPage } from "#desk/confirm-page.tsx";
import type { DeskPlace } from "#desk/desk-place.ts";
import { DESK_WORDS } from "#wording/live/desk-catalogue.ts";
import type { App, Request, Routes } from "../app-types.ts";
import { DESK_FORMS, type DeskFormAct } from "../desk-forms.ts";
import { answerForm, deskPlace, doneAt } from "../desk-place.ts";
import { contextFor, type Services } from "../services.ts";

const AT = "/desk/assessments/:assessment";

/** An assessment from the draft to the decision: its page, and a route for each form on it. */
export const deskAssessment: Routes = {
  who: {
    [`GET ${AT}`]: "read-roadmap",
    ...Object.fromEntries(
      Object.entries(DESK_FORMS).flatMap(([form, { act }]) => [
        [`GET ${AT}/${form}`, "read-roadmap"] as const,
        [`POST ${AT}/${form}`, act] as const,
      ]),
    ),
  },
  mount: (app, services) => {
    app.get(AT, async (request) =>
      request.html(await pageOf(services, request, deskPlace(request))),
    );
    for (const [form, doing] of Object.entries(DESK_FORMS))
      mountForm(app, services, { form, doing });
  },
};

function mountForm(
  app: App,
  services: Services,
  { form, doing }: { readonly form: string; readonly doing: DeskFormAct },
): void {
  // Another language chosen, or the page loaded anew, after the form.
  app.get(`${AT}/${form}`, (request) =>
    request.redirect(`/desk/assessments/${request.req.param("assessment")}`, 303),
  );
  app.post(`${AT}/${form}`, (request) =>
    answerForm({
      request,
      form,
      page: (place) => pageOf(services, request, place),
      run: async () => {
        const assessmentKey = request.req.param("assessment") ?? "";
        const context = contextFor(services, request.get("actor"));
        const question = await asksOnce(request, { context, assessmentKey, form, doing });
        if (question !== null) return request.html(question);
        const page = await doing.run({ request, services, context, assessmentKey });
        if (page !== undefined) return request.html(page);
        return request.redirect(doneAt(`/desk/assessments/${assessmentKey}`, "saved"), 303);
      },
    }),
  );
}

interface Asked {
  readonly context: Context;
  readonly assessmentKey: string;
  readonly form: string;
  readonly doing: DeskFormAct;
}

/** The page that asks once more; null where that was done, or where it can be undone. */
async function asksOnce(
  request: Request,
  { context, assessmentKey, form, doing }: Asked,
): Promise<string | null> {
  const sent = await request.req.parseBody();
  if (doing.sure === undefined || sent.sure === "yes") return null;
  const desk = await readAssessmentAtDesk(context, { assessmentKey });
  const { roadmap, may } = desk;
  const place = deskPlace(request);
  const words = DESK_WORDS[place.language];
  const at = `/desk/assessments/${assessmentKey}`;
  const typed = Object.entries(sent).filter(
    (field): field is [string, string] => typeof field[1] === "string",
  );
  const { title, lead } = doing.sure({ words, place, desk, sent, now: context.clock() });
  return confirmPage({
    place,
    roadmap: { ...roadmap, may },
    title,
    lead,
    action: `${at}/${form}`,
    typed: Object.fromEntries(typed),
    button: title,
    back: at,
  });
}

async function pageOf(services: Services, request: Request, place: DeskPlace): Promise<string> {
  const context = contextFor(services, request.get("actor"));
  const assessmentKey = request.req.param("assessment") ?? "";
  return assessmentPage({ place, desk: await readAssessmentAtDesk(context, { assessmentKey }) });
}
