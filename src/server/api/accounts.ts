import { z } from "@hono/zod-openapi";
import type { Context } from "#actions/context.ts";
import { giveRole, readAccounts, takeRole } from "#actions/manage-roles.ts";
import { readableRoadmaps, roadmapNamed } from "#actions/roadmap-named.ts";
import { AccountRow, RoleGiven, RoleToGive } from "#contract/account.ts";
import { listing, NoParams, verb } from "./verb.ts";

const list = listing({
  path: "/accounts",
  summary: "Everybody who may log in, with their roles",
  act: "manage-accounts",
  params: NoParams,
  row: AccountRow,
  nameOf: ({ userId }: { userId: string }) => userId,
  tells: "A page of accounts, by address",
  run: ({ context }) => accountsOf(context),
});

const give = verb({
  method: "post",
  path: "/accounts/roles",
  summary: "Give somebody a role",
  description:
    "The account is made where there is none; they sign in by a letter to their address.",
  act: "manage-accounts",
  params: NoParams,
  body: RoleToGive,
  answer: RoleGiven,
  makes: true,
  tells: "The role",
  run: async ({ context, body: { roadmap, seatId = null, ...rest } }) => {
    const on = roadmap == null ? null : await roadmapNamed(context, roadmap, "manage-accounts");
    return giveRole(context, { ...rest, roadmapId: on?.id ?? null, seatId });
  },
});

const take = verb({
  method: "delete",
  path: "/accounts/{user}/roles/{role}",
  summary: "Take a role back",
  description: "The last administrator keeps theirs.",
  act: "manage-accounts",
  params: z.object({ user: z.string(), role: z.uuid() }),
  tells: "Taken back",
  run: ({ context, params }) => takeRole(context, { userId: params.user, grantId: params.role }),
});

/** Who may log in, and as what. */
export const accounts = [list, give, take] as const;

async function accountsOf(context: Context): Promise<readonly object[]> {
  const rows = await readAccounts(context);
  const names = new Map((await readableRoadmaps(context)).map(({ id, name }) => [id, name]));
  return [...new Set(rows.map(({ userId }) => userId))].map((userId) => {
    const own = rows.filter((row) => row.userId === userId);
    const roles = own.flatMap(({ grantId: id, role, roadmapId, seatId }) =>
      id === null
        ? []
        : [{ id, role, roadmap: roadmapId === null ? null : names.get(roadmapId), seatId }],
    );
    return { userId, name: own[0]?.name, email: own[0]?.email, roles };
  });
}
