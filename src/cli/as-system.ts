import { randomBytes } from "node:crypto";
import type { Context } from "#actions/context.ts";
import { onDatabase } from "./on-database.ts";
import { warn } from "./terminal.ts";

/** Does the work as Phlov itself, on the database and with the secret that the environment names. */
export async function asSystem<T>(work: (context: Context) => Promise<T>): Promise<T> {
  const { openDatabase } = await import("#database/connect.ts");
  const { migrate } = await import("#database/migrate.ts");
  const { dataFolderFor } = await import("#database/server/data-folder.ts");
  const { loadSecret } = await import("#server/load-secret.ts");
  const { env } = process;
  const dataFolder = dataFolderFor({ clone: env.PHLOV_CLONE ?? process.cwd(), environment: env });
  return onDatabase(async ({ url, log }) => {
    await migrate({ url, log });
    const secret = await loadSecret({ given: env.PHLOV_SECRET, dataFolder });
    const database = openDatabase({ url, log });
    const random = { bytes: (count: number) => new Uint8Array(randomBytes(count)) };
    const actor = { kind: "system" } as const;
    const post = { send: async () => warn("no letter is sent from here") };
    const context = { database, clock: () => new Date(), random, secret, post, actor };
    return work({ ...context, log: () => {} }).finally(() => database.close());
  });
}
