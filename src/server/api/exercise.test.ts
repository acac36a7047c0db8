import { expect, it } from "vitest";
import { askApi } from "../../../test/ask-api.ts";
import { useDatabase } from "../../../test/database-for-tests.ts";
import { type ServerForTests, serverForTests } from "../../../test/server-for-tests.ts";
import { handIn } from "../../actions/hand-in.ts";
import { saveAnswers } from "../../actions/save-answers.ts";
import { contextFor } from "../services.ts";

const database = useDatabase();
const en = (text: string) => ({ en: text, km: `ខ្មែរ ${text}` });
const AT = "/roadmaps/ports";

/** Somebody who asks; what is refused fails the test with the reason. */
function asking(server: ServerForTests, cookie: string) {
  const ask = async (method: string, path: string, json?: unknown) => {
    const { status, body } = await askApi(server, path, {
      method,
      cookie,
      ...(json === undefined ? {} : { json }),
    });
    if (status >= 300) throw new Error(`${method} ${path}: ${JSON.stringify(body)}`);
    return body;
  };
  return {
    get: (path: string) => ask("GET", path),
    post: (path: string, json: unknown = {}) => ask("POST", path, json),
    put: (path: string, json: unknown) => ask("PUT", path, json),
    remove: (path: string) => ask("DELETE", path),
  };
}

const now = new Date("2026-11-22T08:00:00Z");
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000).toISOString();

async function roadmapByProgram(server: ServerForTests) {
  const desk = asking(server, await server.signIn("desk@example.org", [{ role: "administrator" }]));
  await desk.post("/programmes", { name: "harbours", title: en("Harbours") });
  const made = await desk.post("/roadmaps", {
    name: "ports",
    title: en("Ports"),
    programme: "harbours",
    head: {
      committees: [{ id: "panel", title: en("Panel") }],
      languages: ["en", "km"],
    },
  });
  return { desk, version: made.version as number };
}

async function seatEverybody(desk: ReturnType<typeof asking>) {
  const seats: string[] = [];
  for (const role of ["chair", "vice-chair", "member", "member", "member", "member"]) {
    const seat = await desk.post(`${AT}/seats`, { committee: "panel", role });
    await desk.post(`${AT}/seats/${seat.id}/occupants`, {
      person: { name: `Person of ${seat.id}`, email: `${seat.id}@example.org`, language: "km" },
      fromDay: "2026-11-01",
    });
    seats.push(seat.id);
  }
  return seats;
}

it("a whole exercise runs through the API alone, from the programme to the decision", async () => {
  const server = serverForTests(database.open, { clock: () => now });
  const { desk, version } = await roadmapByProgram(server);
  await desk.put(AT, { version, dotsPerSeat: 3, keepContactsDays: 30 });
  const [chair = "", vice = "", ...members] = await seatEverybody(desk);

  // People: reached, corrected, told what is kept, forgotten.
  const people = await desk.get(`${AT}/people`);
  expect(people.rows).toHaveLength(6);
  const last = people.rows.at(-1);
  await desk.put(`/people/${last.person.id}`, { name: "Sok Dara", telephone: "012 345 678" });
  expect((await desk.get(`/people/${last.person.id}`)).person.name).toBe("Sok Dara");
  await desk.post(`${AT}/occupants/${last.occupantId}/end`, { untilDay: "2026-11-20" });
  await desk.remove(`/people/${last.person.id}`);
  expect((await desk.get(`/people/${last.person.id}`)).person.name).toBe("");

  // Roles, a delegation, a declaration.
  await desk.post("/accounts/roles", {
    name: "Chair",
    email: "chair@example.org",
    role: "chair",
    roadmap: "ports",
    seatId: chair,
  });
  const given = await desk.post("/accounts/roles", {
    name: "Member",
    email: "member@example.org",
    role: "member",
    roadmap: "ports",
    seatId: members[0],
  });
  const accounts = await desk.get("/accounts");
  expect(accounts.rows).toHaveLength(3);
  const lead = asking(server, await server.signIn("chair@example.org", []));
  const member = asking(server, await server.signIn("member@example.org", []));
  const handed = await lead.post(`${AT}/delegations`, {
    fromSeatId: chair,
    toSeatId: vice,
    fromDay: "2026-11-22",
  });
  await lead.post(`${AT}/delegations/${handed.id}/end`, { untilDay: "2026-11-22" });
  expect((await desk.get(`${AT}/delegations`)).rows[0].untilDay).toBe("2026-11-22");

  // The register: proposals, dots, merging, splitting.
  const layer = (await desk.get(AT)).head.layers.at(-1).id as string;
  for (const title of ["Cranes", "Big cranes", "Sensors", "Drones", "Cargo drones"])
    await member.post(`${AT}/register`, { layer, item: { title: en(title) } });
  await member.put(`${AT}/dots/${layer}`, { dots: { cranes: 2, sensors: 1 } });
  expect((await member.get(`${AT}/dots`)).own).toHaveLength(2);
  await desk.post(`${AT}/register/merge`, { from: ["big-cranes"], into: "cranes" });
  await desk.post(`${AT}/register/sensors/split`, {
    into: [{ title: en("Tide sensors") }, { title: en("Ship sensors") }],
  });
  const items = ["cranes", "tide-sensors", "ship-sensors", "drones"];
  await desk.post(`${AT}/register/take`, { ids: items });
  await desk.post(`${AT}/register/withdraw`, { ids: ["cargo-drones"] });
  const rows = (await desk.get(`${AT}/register`)).rows;
  const cranes = rows.find(({ id }: { id: string }) => id === "cranes");
  expect([cranes.state, cranes.item.parents]).toEqual(["registered", ["big-cranes"]]);
  await desk.put(`${AT}/register/cranes`, {
    version: cranes.version,
    item: { title: en("Cranes"), definition: en("What lifts"), status: "candidate" },
  });
  await desk.post(`${AT}/declarations`, {
    seatId: members[1],
    interest: "Sells drones",
    recusedItems: ["drones"],
  });
  expect((await desk.get(`${AT}/declarations`)).rows).toHaveLength(1);

  // The questionnaire, opinions, invitations by letter and by hand.
  const labels = Object.fromEntries(
    ["1", "2", "3", "4", "5"].map((score) => [score, en(`Score ${score}`)]),
  );
  const draft = await desk.post(`${AT}/assessments`, {
    id: "needs",
    questionnaire: {
      title: en("Needs"),
      layer,
      items,
      criteria: [{ id: "importance", title: en("Importance"), measures: "importance" }],
      scales: { five: { min: 1, max: 5, labels } },
      selection: { rule: "first", count: 1 },
      ties: { rule: "committee" },
    },
    rules: { minimumResponse: 3 },
  });
  const ONE = `${AT}/assessments/needs`;
  await desk.post(`${ONE}/put`, { version: draft.version });
  await member.post(`${ONE}/opinions`, { stance: "agrees" });
  expect((await desk.get(`${ONE}/opinions`)).rows[0]).toMatchObject({ stance: "agrees" });
  const mailed = await desk.post(`${ONE}/invitations`, {
    sentBy: "e-mail",
    seatIds: [members[0]],
  });
  expect(mailed.issued).toMatchObject([{ seatId: members[0], code: null, link: null }]);
  expect(server.letters.at(-1)?.to).toBe(`${members[0]}@example.org`);
  const invited = await desk.post(`${ONE}/invitations`, { sentBy: "text" });
  expect([invited.issued.length, invited.already]).toEqual([5, [members[0]]]);
  const again = await desk.post(`${ONE}/invitations/${members[0]}/reissue`, { sentBy: "text" });
  const codes: string[] = [...invited.issued, again].map(({ code }) => code);

  // The round: on the screen, and on paper keyed by two people.
  await desk.post(`${ONE}/rounds`, { closesAt: later(48), last: true });
  const score = async (code: string, importance: number) => {
    const expert = contextFor(server.services, { kind: "expert", code });
    for (const item of items)
      await saveAnswers(expert, [
        {
          item,
          round: 1,
          scores: { importance: item === "cranes" ? 5 : importance },
          notMyField: false,
          expertise: null,
          reason: null,
          basedOn: 0,
          saveId: crypto.randomUUID(),
        },
      ]);
    await handIn(expert, { round: 1 });
  };
  for (const [index, code] of codes.slice(0, 3).entries()) await score(code, 1 + index);
  const { codes: sheets } = await desk.post(`${ONE}/rounds/1/paper`, { count: 1 });
  const typed = { code: sheets[0], keying: { cranes: { importance: 5 }, drones: null } };
  const second = asking(
    server,
    await server.signIn("second@example.org", [{ role: "facilitator" }]),
  );
  expect((await desk.post(`${ONE}/rounds/1/paper/key`, typed)).state).toBe("keyed-once");
  const other = { ...typed, keying: { ...typed.keying, cranes: { importance: 4 } } };
  const differs = await second.post(`${ONE}/rounds/1/paper/key`, other);
  expect(differs.differences).toEqual([
    { item: "cranes", criterion: "importance", first: 5, second: 4 },
  ]);
  await desk.post(`${ONE}/rounds/1/paper/settle`, typed);
  expect(await desk.post(`${ONE}/rounds/1/paper/count`)).toEqual({
    doubleKeyed: 1,
    singleKeyed: 0,
  });
  expect((await desk.get(`${ONE}/progress`)).answered).toBe(4);
  const participation = await desk.get(`${ONE}/rounds/1/participation`);
  expect(participation.rows).toHaveLength(6);
  await desk.post(`${ONE}/rounds/1/extend`, { closesAt: later(72), reason: "A holiday" });
  await desk.post(`${ONE}/rounds/1/close`);
  await desk.post(`${ONE}/rounds/1/review`);
  await lead.post(`${ONE}/rounds/1/release`, {});
  const { results } = await member.get(`${ONE}/rounds/1/results`);
  const ranking = results.assessments[0].items;
  expect(ranking.find(({ rank }: { rank: number }) => rank === 1).id).toBe("cranes");
  await desk.post(`${ONE}/rounds/1/errata`, { text: "The label of 3 was misprinted." });
  expect((await desk.get(`${ONE}/rounds/1/errata`)).rows).toHaveLength(1);

  // Decisions with minutes and a scan, the trail over everything.
  await desk.post(`${ONE}/decisions`, {
    kind: "override",
    id: "drones-in",
    title: en("Drones too"),
    item: "drones",
    selected: "yes",
    proposer: en("Chair"),
    reason: en("The harbour needs them"),
    vote: { for: 4, against: 1 },
  });
  const decided = await desk.post(`${AT}/decisions`, {
    decision: {
      kind: "gate",
      id: "approved",
      title: en("Approved"),
      act: "approval",
      body: en("Panel"),
    },
    minutes: "Everybody was there.",
  });
  await desk.put(`${AT}/decisions/approved`, { version: decided.version, minutes: "All were." });
  expect((await desk.get(`${AT}/decisions`)).rows.at(-1)).toMatchObject({ minutes: "All were." });
  await desk.post(`${ONE}/conclude`);
  await desk.remove(`/accounts/${given.userId}/roles/${given.id}`);
  const acts = (await desk.get(`${AT}/trail?limit=200`)).rows.map(
    ({ act }: { act: string }) => act,
  );
  for (const act of ["manage-seats", "open-round", "key-paper", "release-round", "record-decision"])
    expect(acts).toContain(act);
  expect(await desk.get(`${AT}/trail/verdict`)).toMatchObject({ whole: true });
});

it("chapters are written, read in pages and removed, each on the version that was read", async () => {
  const server = serverForTests(database.open);
  const desk = asking(server, await server.signIn("text@example.org", [{ role: "secretariat" }]));
  const { version } = await desk.post("/roadmaps", { name: "chapters", title: en("Chapters") });
  const text = { title: "Why", review: "reviewed", markdown: "# Why\n\nBecause." };
  const texts = { en: text, km: { ...text, title: "ហេតុអ្វី" } };
  await desk.put("/roadmaps/chapters/chapters/why", { version, number: 1, texts });
  const { rows } = await desk.get("/roadmaps/chapters/chapters");
  expect(rows).toMatchObject([
    { language: "en", name: "why", number: 1, title: "Why" },
    { language: "km", title: "ហេតុអ្វី" },
  ]);
  await expect(
    desk.put("/roadmaps/chapters/chapters/why", { version, number: 1, texts }),
  ).rejects.toThrow("stale");
  await desk.post("/roadmaps/chapters/chapters/why/remove", { version: version + 1 });
  expect((await desk.get("/roadmaps/chapters/chapters")).rows).toEqual([]);
});

it("a scan belongs to one decision of one roadmap and comes back as an attachment", async () => {
  const server = serverForTests(database.open);
  const cookie = await server.signIn("scans@example.org", [{ role: "secretariat" }]);
  const desk = asking(server, cookie);
  const gate = { kind: "gate", id: "yes", title: en("Yes"), act: "approval", body: en("Panel") };
  for (const name of ["scans", "scans-too"]) {
    await desk.post("/roadmaps", { name, title: en("Scans") });
    await desk.post(`/roadmaps/${name}/decisions`, { decision: gate });
  }
  const bytes = new TextEncoder().encode("%PDF-1.7 signed");
  const path = "/roadmaps/scans/decisions/yes/scan?name=ស្កេន.exe";
  const sent = await askApi(server, path, { method: "POST", cookie, bytes });
  expect(sent.status).toBe(201);
  const { id } = sent.body;
  const read = (at: string) => askApi(server, `${at}/scans/${id}`, { cookie });
  const scan = await read("/roadmaps/scans/decisions/yes");
  expect(scan.body).toBe("%PDF-1.7 signed");
  expect(scan.headers.get("content-disposition")).toBe(
    `attachment; filename*=UTF-8''${encodeURIComponent("ស្កេន.pdf")}`,
  );
  expect((await read("/roadmaps/scans-too/decisions/yes")).status).toBe(404);
  expect((await read("/roadmaps/scans/decisions/no")).status).toBe(404);
  expect((await desk.get("/roadmaps/scans/scans")).rows).toMatchObject([{ id, public: false }]);
  await desk.remove(`/roadmaps/scans/decisions/yes/scans/${id}`);
  expect((await read("/roadmaps/scans/decisions/yes")).status).toBe(404);
});
