import { eq } from "drizzle-orm";
import type { Queries } from "../connect.ts";
import { roleGrant } from "../tables/people.ts";

export async function hasAdministrator(queries: Queries): Promise<boolean> {
  const rows = await queries
    .select({ id: roleGrant.id })
    .from(roleGrant)
    .where(eq(roleGrant.role, "administrator"))
    .limit(1);
  return rows.length > 0;
}
