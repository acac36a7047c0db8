import type { RoleGrant } from "../src/domain/committee/permissions.ts";
import { ORIGIN, type ServerForTests } from "./server-for-tests.ts";

export interface AtDesk {
  readonly cookie: string;
  page(path: string): Promise<string>;
  answer(path: string): Promise<Response>;
  /** Fields as a browser sends them; a file makes it a form with files. */
  send(
    path: string,
    fields: Readonly<Record<string, string | readonly string[] | File>>,
  ): Promise<Response>;
}

/** Somebody at the desk: pages they open and forms they send. */
export async function atDesk(
  server: ServerForTests,
  role: RoleGrant["role"],
  grant: Partial<RoleGrant> = {},
): Promise<AtDesk> {
  const cookie = await server.signIn(`${role}${grant.seatId ?? ""}@example.gov.kh`, [
    { role, ...grant },
  ]);
  const answer = async (path: string) => server.app.request(path, { headers: { cookie } });
  return {
    cookie,
    answer,
    page: async (path) => (await answer(path)).text(),
    send: async (path, fields) =>
      server.app.request(path, {
        method: "POST",
        headers: { cookie, origin: ORIGIN },
        body: bodyOf(fields),
      }),
  };
}

function bodyOf(fields: Parameters<AtDesk["send"]>[1]): FormData | URLSearchParams {
  const hasFile = Object.values(fields).some((value) => value instanceof File);
  const body = hasFile ? new FormData() : new URLSearchParams();
  for (const [name, value] of Object.entries(fields))
    for (const each of [value].flat()) body.append(name, each as string);
  return body;
}
