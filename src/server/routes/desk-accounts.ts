import { createToken, endToken, listTokens } from "#actions/api-tokens.ts";
import { deleteAccount } from "#actions/delete-account.ts";
import { giveRole, readAccounts, takeRole } from "#actions/manage-roles.ts";
import { readSeats } from "#actions/manage-seats.ts";
import { newestActs } from "#actions/newest-acts.ts";
import { Refusal } from "#actions/refusal.ts";
import { readableRoadmaps, roadmapNamed } from "#actions/roadmap-named.ts";
import { makeSignInLink } from "#actions/sign-in-link.ts";
import { saidMoment } from "#ballot/wall-moment.ts";
import { NewToken } from "#contract/token.ts";
import { questionPage } from "#desk/question-page.tsx";
import { rolesPage } from "#desk/roles-page.tsx";
import { signInLinkPage } from "#desk/sign-in-link-page.tsx";
import { tokensPage } from "#desk/tokens-page.tsx";
import { trailPage } from "#desk/trail-page.tsx";
import { ROLES } from "#domain/committee/permissions.ts";
import type { Language } from "#wording/language.ts";
import { ACCOUNT_WORDS } from "#wording/live/desk-account-words.ts";
import { SIGN_IN_LINK_WORDS } from "#wording/live/sign-in-link-words.ts";
import { type Asking, deskPages, type FormEnd, type Sent } from "../desk-pages.ts";
import { doneAt } from "../desk-place.ts";
import { lineIn } from "../desk-texts.ts";
import { inView } from "../roadmap-in-view.ts";
import { squareOf } from "../square-of.ts";

/** Who may do what, one's own tokens, and the trail of decisive acts. */
export const deskAccounts = deskPages([
  {
    at: "/desk/roles",
    act: "manage-accounts",
    page: roles,
    forms: {
      give: { act: "manage-accounts", run: give },
      take: { act: "manage-accounts", run: take, sentence: whyNotTaken },
      link: { act: "manage-accounts", run: link },
    },
  },
  {
    at: "/desk/accounts/:user/delete",
    act: "manage-accounts",
    page: askToDelete,
    forms: { confirm: { act: "manage-accounts", run: remove, sentence: whyNotTaken } },
  },
  {
    at: "/desk/tokens",
    act: "signed-in",
    page: (asking) => tokens(asking, null),
    forms: { make: { act: "signed-in", run: make } },
  },
  {
    at: "/desk/tokens/:token/end",
    act: "signed-in",
    page: askToEnd,
    forms: { confirm: { act: "signed-in", run: end } },
  },
  { at: "/desk/trail", act: "read-trail", page: wholeTrail },
  { at: "/desk/roadmaps/:name/trail", act: "read-trail", page: trailOfRoadmap },
]);

async function roles({ context, place }: Asking): Promise<string> {
  const roadmaps = [];
  for (const { id, head } of await readableRoadmaps(context))
    roadmaps.push({ id, title: head.title, seats: await readSeats(context, { roadmapId: id }) });
  return rolesPage({ place, accounts: await readAccounts(context), roadmaps });
}

async function give({ context }: Asking, sent: Sent): Promise<FormEnd> {
  const role = ROLES.find((each) => each === lineIn(sent, "role"));
  if (role === undefined) throw new Refusal("invalid", { fields: ["role"] });
  const [roadmapId, seatId] = lineIn(sent, "where").split(" ");
  await giveRole(context, {
    name: lineIn(sent, "name"),
    email: lineIn(sent, "email"),
    role,
    roadmapId: roadmapId || null,
    seatId: seatId ?? null,
  });
  return { to: doneAt("/desk/roles", "role-given") };
}

async function take({ context }: Asking, sent: Sent): Promise<FormEnd> {
  await takeRole(context, { userId: lineIn(sent, "user"), grantId: lineIn(sent, "grant") });
  return { to: doneAt("/desk/roles", "role-taken") };
}

function whyNotTaken({ code }: Refusal, language: Language): string | undefined {
  return code === "wrong-state" ? ACCOUNT_WORDS[language].lastAdministrator : undefined;
}

/** Shown at once and not led on to: the link stands in no address and no history. */
async function link({ context, place, services }: Asking, sent: Sent): Promise<FormEnd> {
  const { name, path, expiresAt } = await makeSignInLink(context, { userId: lineIn(sent, "user") });
  const zone = services.environment.TIME_ZONE;
  const until = {
    en: saidMoment(expiresAt, zone, "en"),
    km: saidMoment(expiresAt, zone, "km"),
  };
  const at = `${services.origin}${path}`;
  return {
    page: signInLinkPage({ place, name, link: at, picture: await squareOf(at), until }),
  };
}

const userOf = ({ request }: Asking) => request.req.param("user") ?? "";

async function askToDelete(asking: Asking): Promise<string> {
  const { context, place } = asking;
  const found = (await readAccounts(context)).find(({ userId }) => userId === userOf(asking));
  if (found === undefined) throw new Refusal("not-found", { what: "account" });
  const words = SIGN_IN_LINK_WORDS[place.language];
  return questionPage({
    place,
    title: words.removeTitle(found.name),
    consequences: [words.removeGoes, words.removeStays, words.removeHow],
    button: words.remove,
    action: `/desk/accounts/${encodeURIComponent(found.userId)}/delete`,
    form: "confirm",
    back: { href: "/desk/roles", label: words.back },
  });
}

async function remove(asking: Asking): Promise<FormEnd> {
  await deleteAccount(asking.context, { userId: userOf(asking) });
  return { to: doneAt("/desk/roles", "account-deleted") };
}

async function tokens({ context, place }: Asking, once: string | null): Promise<string> {
  return tokensPage({ place, tokens: await listTokens(context), once });
}

/** Shown at once and not led on to: the token stands in no address and no history. */
async function make(asking: Asking, sent: Sent): Promise<FormEnd> {
  const asked = NewToken.safeParse({
    name: lineIn(sent, "name"),
    scope: lineIn(sent, "scope"),
    days: Number(lineIn(sent, "days")),
  });
  if (!asked.success)
    throw new Refusal("invalid", { fields: asked.error.issues.map(({ path }) => path.join(".")) });
  const { token } = await createToken(asking.context, asked.data);
  return { page: await tokens(asking, token) };
}

const tokenOf = ({ request }: Asking) => request.req.param("token") ?? "";

async function askToEnd(asking: Asking): Promise<string> {
  const { context, place } = asking;
  const found = (await listTokens(context)).find(({ id }) => id === tokenOf(asking));
  if (found === undefined) throw new Refusal("not-found", { what: "token" });
  const words = ACCOUNT_WORDS[place.language];
  return questionPage({
    place,
    title: words.endTitle(found.name),
    consequences: [words.endHow],
    button: words.end,
    action: `/desk/tokens/${found.id}/end`,
    form: "confirm",
    back: { href: "/desk/tokens", label: words.back },
  });
}

async function end(asking: Asking): Promise<FormEnd> {
  const id = tokenOf(asking);
  // What is no key at all is nobody's token.
  if (!(await listTokens(asking.context)).some((each) => each.id === id))
    throw new Refusal("not-found", { what: "token" });
  await endToken(asking.context, { id });
  return { to: doneAt("/desk/tokens", "ended") };
}

async function wholeTrail(asking: Asking): Promise<string> {
  const before = beforeIn(asking);
  return trailPage({
    place: asking.place,
    roadmap: null,
    trail: await newestActs(asking.context, { roadmapId: null, before }),
    timeZone: (await readableRoadmaps(asking.context))[0]?.timeZone ?? "UTC",
    isEarlier: before !== undefined,
  });
}

async function trailOfRoadmap(asking: Asking): Promise<string> {
  const { context, request, place } = asking;
  const row = await roadmapNamed(context, request.req.param("name") ?? "", "read-trail");
  const before = beforeIn(asking);
  return trailPage({
    place,
    roadmap: inView(context, row),
    trail: await newestActs(context, { roadmapId: row.id, before }),
    timeZone: row.timeZone,
    isEarlier: before !== undefined,
  });
}

function beforeIn({ request }: Asking): number | undefined {
  const asked = Number(request.req.query("before"));
  return Number.isInteger(asked) && asked > 0 ? asked : undefined;
}
