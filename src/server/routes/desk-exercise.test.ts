import { beforeAll, expect, it } from "vitest";
import { type Press, publishEdition } from "#actions/publish-edition.ts";
import { roadmapNamed } from "#actions/roadmap-named.ts";
import { buildEdition } from "#edition/build-edition.ts";
import { useDatabase } from "../../../test/database-for-tests.ts";
import { type AtDesk, atDesk } from "../../../test/desk-for-tests.ts";
import { fillBallots } from "../../../test/fill-ballots.ts";
import { type ServerForTests, serverForTests } from "../../../test/server-for-tests.ts";
import { contextFor } from "../services.ts";

const database = useDatabase();
const AT = "/desk/roadmaps/fields";

/** The same words in both languages of the roadmap. */
const both = (name: string, english: string) => ({
  [`${name}.en`]: english,
  [`${name}.km`]: `${english} ជាខ្មែរ`,
});

const versionIn = (page: string) => /name="version" value="(\d+)"/.exec(page)?.[1] ?? "";

/** Sends a form of a page with the version that stands on it. */
async function form(desk: AtDesk, path: string, fields: Parameters<AtDesk["send"]>[1]) {
  const page = path.replace(/\/[^/]+$/, "");
  const sent = await desk.send(path, { version: versionIn(await desk.page(page)), ...fields });
  expect([path, sent.status, sent.status === 303 ? "" : await sent.text()]).toEqual([
    path,
    303,
    "",
  ]);
  return (sent.headers.get("location") ?? "").replace(/\?.*/, "");
}

const ITEMS = {
  vision: ["Fields that last"],
  goal: ["More from less"],
  product: ["Crop watch", "Soil passport"],
  technology: ["Drones", "Sensors", "Ledgers"],
};
const idOf = (title: string) => title.toLowerCase().replaceAll(" ", "-");

async function register(desk: AtDesk): Promise<void> {
  for (const [layer, titles] of Object.entries(ITEMS)) {
    for (const title of titles)
      await form(desk, `${AT}/register/propose`, { layer, ...both("title", title) });
    const item = titles.map(idOf);
    await form(desk, `${AT}/register/sort`, { layer, do: "take-in", item });
  }
}

async function place(desk: AtDesk): Promise<void> {
  const served = (
    from: string,
    to: string,
    pairs: Readonly<Record<string, readonly string[]>>,
  ) => ({
    from,
    to,
    basis: "decided",
    ...Object.fromEntries(Object.entries(pairs).map(([id, on]) => [`serves.${id}`, on])),
  });
  const technologies = {
    drones: ["crop-watch"],
    sensors: ["crop-watch", "soil-passport"],
    ledgers: ["soil-passport"],
  };
  await form(desk, `${AT}/matching/save`, served("technology", "product", technologies));
  const products = { "crop-watch": ["more-from-less"], "soil-passport": ["more-from-less"] };
  await form(desk, `${AT}/matching/save`, served("product", "goal", products));
  const goals = { "more-from-less": ["fields-that-last"] };
  await form(desk, `${AT}/matching/save`, served("goal", "vision", goals));
  const needs = { kind: "depends-on", other: "sensors", basis: "decided", strength: "100" };
  await form(desk, `${AT}/relations/drones/add`, needs);
}

/** Begins a questionnaire on the technologies and opens its first and last round for five seats. */
async function ask(desk: AtDesk): Promise<{ readonly path: string; readonly codes: string[] }> {
  const begun = await form(desk, `${AT}/assessments/new/make`, {
    ...both("title", "Key technologies"),
    layer: "technology",
    from: "importance-and-feasibility",
  });
  const path = begun.replace("/questionnaire", "");
  await form(desk, `${path}/put`, {});
  const invited = await desk.send(`${path}/invite`, { sentBy: "text", emptyToo: "yes" });
  const codes = new Set((await invited.text()).match(/\/b\/[0-9A-Z-]{14}/g) ?? []);
  const open = { closesAt: "2026-11-30T17:00", last: "yes", sure: "yes" };
  await form(desk, `${path}/open`, open);
  return { path, codes: [...codes].map((link) => link.slice(3)) };
}

const FEASIBILITY = { "feasibility-short": 3, "feasibility-medium": 4, "feasibility-long": 5 };
const IMPORTANCE: Readonly<Record<string, number>> = { drones: 5, sensors: 4, ledgers: 2 };

/** Five ballots that are not all alike, handed in. */
async function answer({ services }: ServerForTests, codes: readonly string[]): Promise<void> {
  const expert = (number: number) =>
    contextFor(services, { kind: "expert", code: codes[number] ?? "" });
  const live = { expert, codes } as unknown as Parameters<typeof fillBallots>[0];
  const items = ITEMS.technology.map(idOf);
  const given = (number: number, item: string) => {
    const importance = Math.max(1, (IMPORTANCE[item] ?? 1) - (number % 2));
    return { importance, ...FEASIBILITY };
  };
  await fillBallots(live, given, { items });
}

async function chart(desk: AtDesk): Promise<void> {
  await form(desk, `${AT}/charting/settings`, {
    ...both("title", "Fields 2026 to 2035"),
    lanesFrom: "product",
    barsFrom: "technology/key-technologies/importance",
    termRule: "before-scores",
    share: "៩០",
    columns: ["vision", "goal", "product", "technology"],
    across: "key-technologies/importance",
    upwards: "key-technologies/feasibility-long",
  });
  await form(desk, `${AT}/charting/fill`, {
    lanes: ["crop-watch", "soil-passport"],
    basis: "decided",
  });
  await form(desk, `${AT}/charting/bars/crop-watch/drones/save`, {
    lane: "crop-watch",
    laneBasis: "stated",
    terms: ["short", "medium"],
    termBasis: "decided",
    start: "2026-03-01",
    end: "2031-12-31",
  });
  await form(desk, `${AT}/charting/milestone`, {
    ...both("title", "Every farm is watched"),
    lane: "crop-watch",
    year: "2030",
  });
}

/** Prints the site alone, in this process, so that the test need not wait for documents and a browser. */
const siteAlone: Press = ({ record, out }) => buildEdition({ record, out });

const OVERRIDE = {
  item: "ledgers",
  selected: "yes",
  ...both("proposer", "Member 3"),
  ...both("reason", "For the census"),
  date: "2026-12-02",
  for: "3",
  against: "2",
};

let server: ServerForTests;
let desk: AtDesk;
let ranking = "";
beforeAll(async () => {
  server = serverForTests(database.open);
  desk = await atDesk(server, "administrator");
  await form(desk, "/desk/new-roadmap/make", {
    ...both("title", "Fields"),
    ...both("country", "Veldmara"),
    ...both("publisher", "Ministry of Fields"),
    name: "fields",
    languages: "en km",
    "period.start": "2026",
    "period.end": "2035",
    timeZone: "Asia/Phnom_Penh",
    fictional: "yes",
  });
  await form(desk, `${AT}/committees/make`, { ...both("title", "Panel"), members: "5" });
  await register(desk);
  await place(desk);
  const { path, codes } = await ask(desk);
  await answer(server, codes);
  for (const step of ["close", "review", "release"])
    await form(desk, `${path}/${step}`, { round: "1", sure: "yes" });
  await form(desk, `${path}/override`, OVERRIDE);
  ranking = await desk.page(path);
  await form(desk, `${path}/conclude`, { sure: "yes" });
  await chart(desk);
}, 120_000);

it("what was decided stands beside the rank, which stays", () => {
  expect(ranking).toMatch(
    /Ledgers<\/th>.{0,90}<b>yes<\/b> by decision<small class="soft">by the ranking: no/s,
  );
});

it("an edition that was made at the desk alone shows what serves what and what comes when", async () => {
  const asked = await desk.send(`${AT}/publishing/begin`, both("note", "The first one"));
  expect(await asked.text()).toContain('name="sure" value="yes"');
  const context = contextFor(server.services, { kind: "system" });
  const { id: roadmapId } = await roadmapNamed(context, "fields", "read-roadmap");
  await publishEdition(context, { roadmapId, pdf: false }, { press: siteAlone });
  const read = async (file: string) => {
    const answered = await server.app.request(`/editions/fields/1/${file}`);
    expect([file, answered.status]).toEqual([file, 200]);
    return answered.text();
  };
  const roadmap = await read("charts/en/roadmap.svg");
  for (const shown of ["Crop watch", "Soil passport", "Drones", "Every farm is watched"])
    expect(roadmap).toContain(shown);
  const matching = await read("charts/en/matching.svg");
  for (const shown of ["Fields that last", "More from less", "Ledgers"])
    expect(matching).toContain(shown);
  const page = await read("en/stages/charting.html");
  expect(page).toContain('id="figure-roadmap"');
  expect(page).toContain('id="figure-matching"');
  expect(await desk.page(AT)).toMatch(/Edition 1 was published on 22 November 2026\.</);
}, 120_000);

/** A form as it comes back. */
async function refused(path: string, fields: Parameters<AtDesk["send"]>[1]) {
  const page = path.replace(/\/[^/]+$/, "");
  const answered = await desk.send(path, { version: versionIn(await desk.page(page)), ...fields });
  return { status: answered.status, page: await answered.text() };
}

const BAR = { laneBasis: "decided", termBasis: "decided" };
const wrong = (name: string) => new RegExp(`name="${name}"[^>]* aria-invalid="true"`);

it("what does not fit in the chart is told beside its field, in the words that were typed", async () => {
  const bar = `${AT}/charting/bars/crop-watch/drones/save`;
  const days = { ...BAR, lane: "crop-watch", start: "2030-01-01", end: "2029-01-01" };
  const early = await refused(bar, days);
  expect([early.status, early.page]).toEqual([422, expect.stringMatching(wrong("end"))]);
  expect(early.page).toContain('value="2029-01-01"');
  const twice = { ...BAR, item: "sensors", lane: "crop-watch" };
  expect((await refused(`${AT}/charting/bar`, twice)).page).toMatch(wrong("item"));
  const late = { ...both("title", "Too late"), lane: "crop-watch", year: "2050" };
  expect((await refused(`${AT}/charting/milestone`, late)).page).toMatch(wrong("year"));
  const circle = { kind: "depends-on", other: "drones", basis: "decided", strength: "100" };
  const circular = await refused(`${AT}/relations/sensors/add`, circle);
  expect([circular.status, circular.page]).toEqual([422, expect.stringMatching(wrong("other"))]);
  const strong = { ...circle, kind: "serves", strength: "101" };
  expect((await refused(`${AT}/relations/sensors/add`, strong)).page).toMatch(wrong("strength"));
  expect((await refused(`${AT}/charting/lane`, { basis: "decided" })).status).toBe(422);
});

it("whoever charts on an older page is shown what stands there now, and may still choose", async () => {
  const path = `${AT}/charting/bars/crop-watch/drones`;
  const old = versionIn(await desk.page(path));
  const changed = { ...BAR, lane: "crop-watch", terms: "long", "note.en": "", "note.km": "" };
  await form(desk, `${path}/save`, changed);
  const mine = { ...changed, version: old, terms: ["short"], start: "2027-01-01" };
  expect(await desk.page("/desk")).toContain("publish again");
  const stale = await desk.send(`${path}/save`, mine);
  const page = await stale.text();
  expect([stale.status, page]).toEqual([
    409,
    expect.stringContaining("Now stands here: Long term"),
  ]);
  expect(page).toContain('value="2027-01-01"');
  const again = await desk.send(`${path}/save`, { ...mine, version: versionIn(page) });
  expect(again.status).toBe(303);
  const trail = await desk.page(`${AT}/trail`);
  expect(trail).toContain("bars/drones");
  const member = await atDesk(server, "member");
  expect((await member.send(`${path}/remove`, { version: versionIn(page) })).status).toBe(403);
  expect(await member.page(`${AT}/charting`)).not.toContain("<form");
});

it("a lane goes with its bars and milestones, and what was ticked off is served no more", async () => {
  await form(desk, `${AT}/charting/lanes/crop-watch/remove`, {});
  const charted = await desk.page(`${AT}/charting`);
  expect(charted).not.toContain("Every farm is watched");
  expect(charted).toMatch(/On no lane yet:<\/b> Drones</);
  const none = { from: "technology", to: "product", basis: "decided" };
  await form(desk, `${AT}/matching/save`, { ...none, "serves.ledgers": "soil-passport" });
  const ledgers = await desk.page(`${AT}/relations/ledgers`);
  expect(ledgers).toMatch(/<b>serves<\/b> Soil passport/);
  expect(await desk.page(`${AT}/relations/drones`)).not.toMatch(/<b>serves<\/b>/);
  expect(await desk.page(`${AT}/relations/drones`)).toMatch(/<b>depends on<\/b> Sensors/);
});
