import { z } from "zod";
import { Refusal } from "#actions/refusal.ts";
import { letterPage, linkPage, signInPage, wornLinkPage } from "#pages/live/sign-in-pages.tsx";
import type { Routes } from "../app-types.ts";
import { readForm } from "../form.ts";
import { goOn } from "../go-on.ts";
import { ownPath } from "../own-path.ts";
import { PASSKEY_SCRIPT } from "../passkey-script.ts";
import { placeOf } from "../place-of.ts";

const DESK = "/desk";
const EMAIL = z
  .email()
  .max(254)
  .transform((email) => email.toLowerCase());
const ASKED = z.object({ email: EMAIL, to: z.string().default(DESK) });
const CODE = ASKED.extend({ code: z.string().max(40).transform(digitsOf) });
const LINK = z.object({ token: z.string().min(1).max(200) });

/** Signing in by a letter: its link shows a button, and the button signs in. */
export const signIn: Routes = {
  who: {
    "GET /sign-in": "public",
    "POST /sign-in": "public",
    "POST /sign-in/code": "public",
    "GET /sign-in/link": "public",
    "POST /sign-in/link": "public",
    "POST /sign-out": "signed-in",
  },
  mount: (app, { accounts, environment }) => {
    const otherAccount = environment.OIDC_ISSUER === undefined ? null : environment.OIDC_NAME;
    const letters = environment.SMTP_URL !== undefined;
    app.get("/sign-in", (request) => {
      const to = ownPath(request.req.query("to"), DESK);
      return request.html(
        signInPage({ ...placeOf(request), letters, to, otherAccount, script: PASSKEY_SCRIPT.path }),
      );
    });
    app.post("/sign-in", async (request) => {
      const { email, to } = await readForm(request, ASKED);
      await accounts.sendLetter({ email, language: request.get("language") });
      return request.html(
        letterPage({ ...placeOf(request), letters, email, to: ownPath(to, DESK), wrong: false }),
      );
    });
    app.post("/sign-in/code", async (request) => {
      const { email, code, to } = await readForm(request, CODE);
      const signed = await accounts.signInWithCode({ email, code }, request.req.raw.headers);
      if (signed.ok) return goOn(request, { cookiesOf: signed, to: ownPath(to, DESK) });
      return request.html(
        letterPage({ ...placeOf(request), letters, email, to: ownPath(to, DESK), wrong: true }),
        422,
      );
    });
    app.get("/sign-in/link", (request) => {
      const read = LINK.safeParse(request.req.query());
      if (!read.success) throw new Refusal("not-found");
      return request.html(linkPage({ ...placeOf(request), token: read.data.token }));
    });
    app.post("/sign-in/link", async (request) => {
      const { token } = await readForm(request, LINK);
      const signed = await accounts.signInWithLink(token, request.req.raw.headers);
      if (signed.status < 400 && signed.headers.getSetCookie().length > 0)
        return goOn(request, { cookiesOf: signed, to: DESK });
      return request.html(wornLinkPage(placeOf(request)), 410);
    });
    app.post("/sign-out", async (request) =>
      goOn(request, { cookiesOf: await accounts.signOut(request.req.raw.headers), to: "/" }),
    );
  },
};

/** Six digits however they were typed: with blanks, on a Khmer keyboard. */
function digitsOf(typed: string): string {
  return [...typed.normalize("NFKC")]
    .map((letter) =>
      "០១២៣៤៥៦៧៨៩".includes(letter) ? String("០១២៣៤៥៦៧៨៩".indexOf(letter)) : letter,
    )
    .filter((letter) => /\d/.test(letter))
    .join("");
}
