import { expect, it } from "vitest";
import { installation } from "#database/tables/installation.ts";
import { useDatabase } from "../../test/database-for-tests.ts";
import { liveExercise } from "../../test/live-fixture.ts";
import { actingAlone } from "../../test/secretariat-fixture.ts";
import { invite } from "./invite.ts";
import { acceptSecret, requireOwnSecret } from "./own-secret.ts";
import { installationSecret } from "./secrecy/installation-secret.ts";

const database = useDatabase();
const other = installationSecret(new Uint8Array(32).fill(9));

it("a database filled under one secret is refused with another, until the loss is accepted", async () => {
  const own = actingAlone(database.open);
  const stranger = { ...own, secret: other };
  // Nothing was filled yet: any secret will do.
  await requireOwnSecret(stranger);
  await database.open.queries.insert(installation).values({ version: "0.1.0" });
  await requireOwnSecret(own);
  await requireOwnSecret(own);
  await expect(requireOwnSecret(stranger)).rejects.toThrow("filled under another secret");
  const [row] = await database.open.queries.select().from(installation);
  expect(row?.secretFingerprint).toMatch(/^[0-9a-f]{64}$/);

  const { as, assessmentKey, codes } = await liveExercise(database.open, { name: "lost" });
  const seats = () =>
    invite({ ...as("secretariat"), secret: other }, { assessmentKey, sentBy: "text" });
  expect((await seats()).issued).toEqual([]);
  expect(await acceptSecret(stranger)).toBe(codes.length);
  await requireOwnSecret(stranger);
  await expect(requireOwnSecret(own)).rejects.toThrow("phlov accept-secret");
  expect((await seats()).issued).toHaveLength(codes.length);
});
