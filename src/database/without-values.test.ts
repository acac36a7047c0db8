import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { useDatabase } from "../../test/database-for-tests.ts";
import { withoutValues } from "./without-values.ts";

const database = useDatabase();

it("a query that failed is told with its place and its reason, and without what was in it", async () => {
  const failed: unknown = await database.open.queries
    .execute(sql`insert into nowhere values (${"dara@example.org"})`)
    .catch((error: unknown) => error);
  expect(String(failed)).toContain("dara@example.org");
  const said = withoutValues(new Error("saving", { cause: failed }));
  expect(said).not.toContain("dara");
  expect(said).toContain("insert into nowhere values ($1)");
  expect(said).toContain('relation "nowhere" does not exist');
  expect(said).toContain("without-values.test.ts");
});
