import { readSignInLink, redeemSignInLink } from "#actions/sign-in-link.ts";
import { saidMoment } from "#ballot/wall-moment.ts";
import { handedLinkPage, wornLinkPage } from "#pages/live/sign-in-pages.tsx";
import { SIGN_IN_LINK_WORDS } from "#wording/live/sign-in-link-words.ts";
import type { Request, Routes } from "../app-types.ts";
import { goOn } from "../go-on.ts";
import { placeOf } from "../place-of.ts";
import { contextFor } from "../services.ts";

const AT = "/sign-in/by-hand/:token";

/** The link that an administrator handed over: it shows a button, and the button signs in once. */
export const signInLink: Routes = {
  who: { [`GET ${AT}`]: "public", [`POST ${AT}`]: "public" },
  mount: (app, services) => {
    const context = contextFor(services, { kind: "nobody" });
    app.get(AT, async (request) => {
      const found = await readSignInLink(context, request.req.param("token"));
      if (found === null) return worn(request);
      const zone = services.environment.TIME_ZONE;
      const until = saidMoment(found.expiresAt, zone, request.get("language"));
      return request.html(handedLinkPage({ ...placeOf(request), name: found.name, until }));
    });
    app.post(AT, async (request) => {
      const token = request.req.param("token");
      if ((await readSignInLink(context, token)) === null) return worn(request);
      const { email } = await redeemSignInLink(context, token);
      const signed = await services.accounts.signInKnown(email, request.req.raw.headers);
      return goOn(request, { cookiesOf: signed, to: "/desk" });
    });
  },
};

function worn(request: Request) {
  const how = SIGN_IN_LINK_WORDS[request.get("language")].wornHow;
  return request.html(wornLinkPage({ ...placeOf(request), how }), 410);
}
