import type { Context } from "#actions/context.ts";
import type { Refusal } from "#actions/refusal.ts";
import type { DeskPlace } from "#desk/desk-place.ts";
import type { Language } from "#wording/language.ts";
import type { App, Request, Routes, Who } from "./app-types.ts";
import { answerForm, deskPlace } from "./desk-place.ts";
import { contextFor, type Services } from "./services.ts";

/** Fields as a form sent them; several of one name as an array. */
export type Sent = Readonly<Record<string, string | File | (string | File)[]>>;

/** Who asks for a page of the desk, and where. */
export interface Asking {
  readonly request: Request;
  readonly services: Services;
  readonly context: Context;
  readonly place: DeskPlace;
}

/** What a form does: the address to go on to, a page to show at once, or the same page again with more room. */
export type FormEnd =
  | { readonly to: string }
  | { readonly page: string }
  | { readonly again: true };

export interface DeskForm {
  readonly act: Who;
  readonly run: (asking: Asking, sent: Sent) => Promise<FormEnd>;
  /** Shown where the form was refused; the page it stands on, where left out. */
  readonly page?: (asking: Asking) => Promise<string>;
  /** Why it was refused, where more is known here than the usual sentence says. */
  readonly sentence?: (refusal: Refusal, language: Language) => string | undefined;
}

/** A page of the desk with the forms that stand on it, by the last part of their addresses. */
export interface DeskPage {
  readonly at: string;
  readonly act: Who;
  readonly page: (asking: Asking) => Promise<string>;
  readonly forms?: Readonly<Record<string, DeskForm>>;
  /** Where somebody is led who asks for a form's address, as when choosing another language; the page's own where left out. */
  readonly back?: (request: Request) => string;
}

/** The routes of some pages: a row for each, and a way back from the address of every form. */
export function deskPages(pages: readonly DeskPage[]): Routes {
  const who = pages.flatMap(({ at, act, forms = {} }) => [
    [`GET ${at}`, act] as const,
    ...Object.entries(forms).flatMap(([form, of]) => [
      [`GET ${at}/${form}`, act] as const,
      [`POST ${at}/${form}`, of.act] as const,
    ]),
  ]);
  return {
    who: Object.fromEntries(who),
    mount: (app, services) => {
      for (const page of pages) mountPage(app, services, page);
    },
  };
}

function mountPage(app: App, services: Services, { at, page, forms = {}, back }: DeskPage): void {
  const asking = (request: Request, place: DeskPlace = deskPlace(request)): Asking => ({
    request,
    services,
    context: contextFor(services, request.get("actor")),
    place,
  });
  for (const [form, of] of Object.entries(forms)) {
    app.post(`${at}/${form}`, (request) =>
      answerForm({
        request,
        form,
        page: (place) => (of.page ?? page)(asking(request, place)),
        ...(of.sentence && { sentence: of.sentence }),
        run: () => done(asking(request), { form, of, page: of.page ?? page }),
      }),
    );
    app.get(`${at}/${form}`, (request) =>
      request.redirect(back?.(request) ?? request.req.path.replace(/\/[^/]+$/, ""), 303),
    );
  }
  app.get(at, async (request) => request.html(await page(asking(request))));
}

async function done(
  asking: Asking,
  { form, of, page }: { form: string; of: DeskForm; page: DeskPage["page"] },
): Promise<Response> {
  const { request } = asking;
  const sent = await request.req.parseBody({ all: true });
  const end = await of.run(asking, sent);
  if ("to" in end) return request.redirect(end.to, 303);
  if ("page" in end) return request.html(end.page);
  return request.html(await page({ ...asking, place: stillTyping(asking, form, sent) }));
}

/** The page once more with what was typed, and no word of a refusal. */
function stillTyping({ place }: Asking, form: string, sent: Sent): DeskPlace {
  const typed = Object.fromEntries(
    Object.entries(sent).map(([name, value]) => [
      name,
      [value]
        .flat()
        .filter((each) => typeof each === "string")
        .join("\n"),
    ]),
  );
  const refused = { form, stale: false, sentence: "", fields: [], facts: [], typed };
  return { ...place, refused };
}
