import { expect, it } from "vitest";
import { readQuestionnaireAtDesk } from "#actions/read-questionnaire-at-desk.ts";
import { useDatabase } from "../../../test/database-for-tests.ts";
import { atDesk } from "../../../test/desk-for-tests.ts";
import { liveExercise } from "../../../test/live-fixture.ts";
import { serverForTests } from "../../../test/server-for-tests.ts";

const database = useDatabase();

it("a questionnaire is begun from a template, changed part by part, seen as an expert sees it, and put to the committee", async () => {
  const exercise = await liveExercise(database.open, { name: "asked", open: false });
  const server = serverForTests(database.open);
  const facilitator = await atDesk(server, "facilitator");
  const made = await facilitator.send("/desk/roadmaps/asked/assessments/new/make", {
    "title.en": "Second look",
    "title.km": "ការមើលលើកទីពីរ",
    layer: "technology",
    from: "importance-and-feasibility",
  });
  expect(made.status).toBe(303);
  const at = (made.headers.get("location") ?? "").replace(/\?.*/, "");
  const key = at.split("/")[3] ?? "";
  const now = async () => {
    const { assessment } = await readQuestionnaireAtDesk(exercise.as("facilitator"), key);
    return { ...assessment.questionnaire, version: String(assessment.version), row: assessment };
  };
  expect((await now()).criteria.map(({ id, criteria }) => [id, criteria.length])).toEqual([
    ["importance", 0],
    ["feasibility", 2],
  ]);
  await saveCriteria();
  async function saveCriteria() {
    const rows = {
      "c.0.id": "importance",
      "c.0.title.en": "Importance",
      "c.0.title.km": "សារៈសំខាន់",
      "c.0.level": "1",
      "c.0.weight": "០,៥",
      "c.0.scale": "importance",
      "c.1.title.en": "Cost",
      "c.1.title.km": "",
      "c.1.level": "1",
      "c.1.weight": "0.5",
      "c.1.scale": "feasibility",
    };
    const version = (await now()).version;
    const half = await facilitator.send(`${at}/criteria`, { version, ...rows });
    expect(half.status).toBe(422);
    const page = await half.text();
    expect(page).toMatch(/name="c.1.title.km"[^>]* aria-invalid="true"/);
    expect(page).toContain('value="Cost"');
    const more = await facilitator.send(`${at}/criteria`, { version, ...rows, more: "3" });
    expect(await more.text()).toContain('name="c.2.title.en"');
    const whole = { version, ...rows, "c.1.title.km": "ថ្លៃដើម" };
    expect((await facilitator.send(`${at}/criteria`, whole)).status).toBe(303);
    expect((await facilitator.send(`${at}/criteria`, whole)).status).toBe(409);
  }
  expect((await now()).criteria.map(({ id, weight }) => [id, weight])).toEqual([
    ["importance", 0.5],
    ["cost", 0.5],
  ]);
  const scale = {
    scale: "feasibility",
    min: "1",
    max: "4",
    "label.1.en": "dear",
    "label.1.km": "ថ្លៃ",
  };
  await facilitator.send(`${at}/scale`, { version: (await now()).version, ...scale });
  expect((await now()).scales.feasibility).toMatchObject({ max: 4, labels: { 1: { en: "dear" } } });
  const remove = { version: (await now()).version, scale: "feasibility", remove: "yes" };
  expect((await facilitator.send(`${at}/scale`, remove)).status).toBe(422);
  await facilitator.send(`${at}/rules`, {
    version: (await now()).version,
    selection: "first",
    selectionNumber: "2",
    ties: "by.importance",
    consensus: "at-least",
    consensusShare: "75",
    consensusPoints: "4",
    secrecy: "anonymous",
    minimumResponse: "7",
    selfRatedExpertise: "yes",
    reasons: "asked",
    unanimousCells: "show",
  });
  const { row, ...ruled } = await now();
  expect(ruled).toMatchObject({
    selection: { rule: "first", count: 2 },
    ties: { rule: "next-criterion", criterion: "importance" },
    consensus: { rule: "agreement", share: 0.75, atLeast: 4 },
    secrecy: "anonymous",
  });
  expect([row.minimumResponse, row.notMyField, row.selfRatedExpertise, row.reasons]).toEqual([
    7,
    false,
    true,
    "asked",
  ]);
  expect(await facilitator.page(at)).toContain('name="c.1.title.km"');
  const preview = await facilitator.page(`/desk/assessments/${key}/preview?item=2`);
  expect(preview).toContain("Cost");
  expect(preview).not.toContain("/ballot/item/");
  const asked = {
    version: ruled.version,
    "title.en": "Second look",
    "title.km": "ការមើល",
    item: ["5g", "big-data", "blockchain"],
  };
  expect((await facilitator.send(`${at}/asked`, asked)).status).toBe(303);
  const put = { version: (await now()).version };
  expect((await facilitator.send(`/desk/assessments/${key}/put`, put)).status).toBe(303);
  expect((await now()).row.state).toBe("put");
}, 60_000);
