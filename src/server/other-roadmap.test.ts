import { expect, it } from "vitest";
import { useDatabase } from "../../test/database-for-tests.ts";
import { liveExercise } from "../../test/live-fixture.ts";
import { ORIGIN, serverForTests } from "../../test/server-for-tests.ts";
import { ROUTES, rowsOf } from "./app.ts";

const database = useDatabase();

/** Everything that is asked for below a roadmap or an assessment by somebody with a role. */
const ROWS = Object.entries(rowsOf(ROUTES)).filter(
  ([row, who]) => /:(roadmap|name|assessment)\b/.test(row) && who !== "public" && who !== "expert",
);

type Theirs = Awaited<ReturnType<typeof liveExercise>>;

/** The address of a route in the other roadmap. */
function addressIn({ assessmentKey, seats }: Theirs, pattern: string): string {
  const parts: Readonly<Record<string, string>> = {
    assessment: pattern.startsWith("/api/") ? "technologies" : assessmentKey,
    roadmap: "theirs",
    name: "theirs",
    round: "1",
    item: "5g",
  };
  const other = seats[1]?.id ?? "";
  return pattern.replaceAll(/:(\w+)(\{[^}]*\})?/g, (_, name) => parts[name] ?? other);
}

it("whoever holds every role on one roadmap gets nothing of another, at whatever address", async () => {
  const { app, signIn } = serverForTests(database.open);
  const { roadmapId, seats } = await liveExercise(database.open, { name: "own" });
  const theirs = await liveExercise(database.open, { name: "theirs" });
  const cookie = await signIn("one@example.gov.kh", [
    { role: "secretariat", roadmapId },
    { role: "chair", roadmapId, seatId: seats[0]?.id ?? null },
    { role: "auditor", roadmapId },
  ]);
  const headers = { cookie, origin: ORIGIN, "content-type": "application/json" };
  const ask = async (path: string, method: string): Promise<number> => {
    const body = method === "GET" ? {} : { body: "{}" };
    const answer = await app.request(path, { method, headers, ...body });
    await answer.body?.cancel();
    const to = answer.headers.get("location");
    // Being led on says nothing yet: it counts what is there.
    return to === null ? answer.status : ask(to, "GET");
  };
  const got: string[] = [];
  for (const [row] of ROWS) {
    const [method = "", pattern = ""] = row.split(" ");
    const status = await ask(addressIn(theirs, pattern), method);
    if (status < 400) got.push(`${status} ${row}`);
  }
  expect(got).toEqual([]);
  expect(ROWS.length).toBeGreaterThan(60);
});
