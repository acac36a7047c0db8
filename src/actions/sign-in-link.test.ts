import { beforeAll, expect, it } from "vitest";
import { readTrail } from "#database/queries/trail.ts";
import { verification } from "#database/tables/accounts.ts";
import { useDatabase } from "../../test/database-for-tests.ts";
import { type Acting, actingAs } from "../../test/secretariat-fixture.ts";
import { deleteAccount } from "./delete-account.ts";
import { giveRole } from "./manage-roles.ts";
import type { Refusal } from "./refusal.ts";
import { makeSignInLink, readSignInLink, redeemSignInLink } from "./sign-in-link.ts";

const database = useDatabase();
const administrator = (acting: Acting = {}) => actingAs(database.open, "administrator", acting);
const refusalOf = (work: Promise<unknown>) => work.catch((error: Refusal) => error.code);
const tokenOf = ({ path }: { readonly path: string }) => path.split("/").at(-1) ?? "";
const DAY_LATER = new Date("2026-11-23T03:00:01Z");
let userId = "";

beforeAll(async () => {
  const to = { name: "Sok Dara", email: "Dara@example.gov.kh", roadmapId: null };
  await giveRole(administrator({ seed: 1 }), { ...to, role: "administrator" });
  ({ userId } = await giveRole(administrator({ seed: 2 }), { ...to, role: "chair" }));
});

it("a link opened often signs in once, and a newer one kills it", async () => {
  const context = administrator();
  const first = tokenOf(await makeSignInLink(context, { userId }));
  const second = tokenOf(await makeSignInLink(context, { userId }));
  expect(await readSignInLink(context, first)).toBeNull();
  for (const _ of [1, 2])
    expect(await readSignInLink(context, second)).toMatchObject({ name: "Sok Dara" });
  const both = [redeemSignInLink(context, second), redeemSignInLink(context, second)];
  const ends = await Promise.all(both.map(refusalOf));
  expect(ends).toContainEqual({ email: "dara@example.gov.kh" });
  expect(ends).toContain("unknown-code");
});

it("a link is worth nothing after a day, and stands nowhere in the database", async () => {
  const token = tokenOf(await makeSignInLink(administrator({ seed: 3 }), { userId }));
  expect(JSON.stringify(await database.open.queries.select().from(verification))).not.toContain(
    token,
  );
  const later = administrator({ now: DAY_LATER });
  expect(await readSignInLink(later, token)).toBeNull();
  expect(await refusalOf(redeemSignInLink(later, token))).toBe("unknown-code");
});

it("the trail says which account made a link for which, in what roles, and that it was used", async () => {
  const context = administrator({ seed: 4 });
  await redeemSignInLink(context, tokenOf(await makeSignInLink(context, { userId })));
  const [made, used] = (await readTrail(database.open.queries)).slice(-2);
  const account = userId.slice(0, 8);
  expect(made?.details).toEqual({
    signInLink: "made",
    account,
    roles: expect.arrayContaining(["administrator", "chair"]),
    madeBy: "user-adm",
  });
  expect(used?.details).toEqual({ signInLink: "used", account });
  expect(JSON.stringify([made, used])).not.toContain("Dara");
});

it("nobody but an administrator who signed in makes one, and only for an account", async () => {
  const secretariat = actingAs(database.open, "secretariat");
  expect(await refusalOf(makeSignInLink(secretariat, { userId }))).toBe("not-allowed");
  const context = administrator();
  const roles = [{ role: "administrator" as const, roadmapId: null, seatId: null }];
  const token = { kind: "token" as const, userId: "owner", roles, scope: "write" as const };
  expect(await refusalOf(makeSignInLink({ ...context, actor: token }, { userId }))).toBe(
    "not-allowed",
  );
  expect(await refusalOf(makeSignInLink(context, { userId: "nobody" }))).toBe("not-found");
});

it("a deleted account takes its link along; the last administrator's is not deleted", async () => {
  const context = administrator({ seed: 5 });
  expect(await refusalOf(deleteAccount(context, { userId }))).toBe("wrong-state");
  const other = { name: "Chan", email: "chan@example.gov.kh", roadmapId: null };
  const { userId: member } = await giveRole(context, { ...other, role: "member" });
  const token = tokenOf(await makeSignInLink(context, { userId: member }));
  await deleteAccount(context, { userId: member });
  expect(await refusalOf(redeemSignInLink(context, token))).toBe("unknown-code");
  expect(await refusalOf(deleteAccount(context, { userId: member }))).toBe("not-found");
});
