import { expect, it } from "vitest";
import { assessmentsOf } from "#database/queries/assessments.ts";
import { useDatabase } from "../../../test/database-for-tests.ts";
import { atDesk } from "../../../test/desk-for-tests.ts";
import { liveExercise } from "../../../test/live-fixture.ts";
import { serverForTests } from "../../../test/server-for-tests.ts";
import { createQuestionnaire } from "../../actions/edit-questionnaire.ts";
import { seatPerson } from "../../actions/seat-people.ts";
import { ROUTES, rowsOf } from "../app.ts";

const database = useDatabase();

/** The path of a route in an exercise; none where it asks for something that the exercise lacks. */
function pathsOf(route: string, places: Readonly<Record<string, string>>): readonly string[] {
  const path = route.replace(/:(\w+)(\{[^}]*\})?/g, (_, name) => places[name] ?? "?");
  return path.includes("?") ? [] : [path];
}

it("every page of the desk has a title of its own that ends with its roadmap and Phlov, one heading, and a way past the frame", async () => {
  const exercise = await liveExercise(database.open, { name: "frame" });
  const { roadmapId, assessmentKey, seats } = exercise;
  const secretariat = exercise.as("secretariat");
  const [first] = await assessmentsOf(database.open.queries, roadmapId);
  const title = { en: "Key products", km: "ផលិតផលគន្លឹះ" };
  const other = await createQuestionnaire(secretariat, {
    roadmapId,
    id: "products",
    questionnaire: { ...first?.questionnaire, title } as NonNullable<typeof first>["questionnaire"],
  });
  const seatId = seats[0]?.id ?? "";
  const made = { roadmapId, seatId, person: { name: "Sok Dara" }, fromDay: "2026-01-01" };
  const { personId: person } = await seatPerson(secretariat, made);
  const server = serverForTests(database.open, { clock: () => exercise.clock.now });
  const desk = await atDesk(server, "administrator");
  const places = [assessmentKey, other.key].map((assessment) => ({
    ...{ name: "frame", assessment, seat: seatId, item: "5g", person },
  }));
  const routes = Object.keys(rowsOf(ROUTES)).filter((row) => row.startsWith("GET /desk"));
  const paths = new Set(
    routes.flatMap((row) => places.flatMap((place) => pathsOf(row.slice(4), place))),
  );
  const titles = new Map<string, string>();
  for (const path of paths) {
    const answer = await desk.answer(path);
    if (answer.status !== 200 || !/html/.test(answer.headers.get("content-type") ?? "")) continue;
    const html = await answer.text();
    const [, said = ""] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
    expect([path, titles.get(said)]).toEqual([path, undefined]);
    titles.set(said, path);
    expect([path, html.match(/<h1/g)?.length, /class="skip" href="#content"/.test(html)]).toEqual([
      path,
      1,
      true,
    ]);
    if (path.startsWith("/desk/roadmaps/"))
      expect(said).toMatch(/ – Digital Tech Roadmap – Phlov$|^Digital Tech Roadmap – Phlov$/);
  }
  expect(titles.size).toBeGreaterThan(30);
});
