import { expect, it } from "vitest";
import { useDatabase } from "../../../test/database-for-tests.ts";
import { ORIGIN, type ServerForTests, serverForTests } from "../../../test/server-for-tests.ts";

const database = useDatabase();

type Fields = Readonly<Record<string, string>>;

/** Somebody at the desk: pages they open, forms they send, and where those lead. */
async function atDesk(
  server: ServerForTests,
  role: "administrator" | "secretariat" | "chair" | "member",
  name: string = role,
) {
  const cookie = await server.signIn(`${name}@example.gov.kh`, [{ role }]);
  const get = (path: string, language = "en") =>
    server.app.request(path, { headers: { cookie: `${cookie}; language=${language}` } });
  const send = (path: string, fields: Fields, language = "en") =>
    server.app.request(path, {
      method: "POST",
      headers: { cookie: `${cookie}; language=${language}`, origin: ORIGIN },
      body: new URLSearchParams(fields),
    });
  return {
    get,
    send,
    page: async (path: string, language?: string) => (await get(path, language)).text(),
    /** Sends a form that is accepted. @returns the page that it leads to */
    done: async (path: string, fields: Fields) => {
      const answer = await send(path, fields);
      expect([path, answer.status]).toEqual([path, 303]);
      return (await get(answer.headers.get("location") ?? "")).text();
    },
  };
}

const ROADMAP = {
  "title.en": "Safe Water Roadmap",
  "title.km": "ផែនទីបង្ហាញផ្លូវទឹកស្អាត",
  "publisher.en": "Ministry of Water",
  "publisher.km": "ក្រសួងទឹក",
  "country.en": "Cambodia",
  "country.km": "កម្ពុជា",
  name: "",
  "period.start": "2026",
  "period.end": "2035",
  languages: "en km",
  timeZone: "Asia/Phnom_Penh",
};
const COMMITTEE = {
  "title.en": "Steering committee",
  "title.km": "គណៈកម្មការដឹកនាំ",
  chair: "yes",
  vice: "yes",
  members: "2",
};
const AT = "/desk/roadmaps/safe-water-roadmap";
const hrefs = (page: string, part: string) =>
  [...page.matchAll(new RegExp(`href="([^"]*${part}[^"]*)"`, "g"))].map(([, href]) => href ?? "");
const hidden = (page: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? "";

it("a secretary who begins with nothing makes a roadmap, its committee, and seats people in it", async () => {
  const server = serverForTests(database.open);
  const desk = await atDesk(server, "secretariat");
  await desk.done("/desk/programmes/make", { "title.en": "STI 2030", "title.km": "STI ២០៣០" });
  const made = await desk.done("/desk/new-roadmap/make", { ...ROADMAP, programme: "sti-2030" });
  expect(made).toContain("Done: it is there now.");
  expect(await desk.page("/desk/programmes")).toContain("Safe Water Roadmap");
  const empty = await desk.page(`${AT}/committees`);
  expect(empty).toContain("Begin with the steering committee");
  const version = hidden(empty, "version");
  const committees = await desk.done(`${AT}/committees/make`, { ...COMMITTEE, version });
  expect(committees).toContain("Member 2, Steering committee");
  const more = { role: "member", group: "academia", count: "2" };
  const [steering = ""] = hrefs(committees, "/committee/");
  expect(await desk.done(`${steering}/seats`, more)).toContain("Member 4, Steering committee");
  const [chair = ""] = hrefs(committees, "/seats/");
  const dara = { name: "Sok Dara", email: "dara@example.org", fromDay: "2026-11-01" };
  const seated = await desk.done(`${chair}/seat`, { ...dara, untilDay: "", language: "km" });
  expect(seated).toContain("Sok Dara");
  expect(await desk.page(`${AT}/committees`)).toContain("Sok Dara");
  const people = await desk.page(`${AT}/people`);
  expect(people).toContain("dara@example.org");
  const member = await atDesk(server, "member");
  expect(await member.page(`${AT}/committees`)).not.toContain("Sok Dara");
  expect((await member.get(`${AT}/people`)).status).toBe(403);
});

it("a form that does not fit says so beside the field, in the language of the page, with what was typed", async () => {
  const server = serverForTests(database.open);
  const desk = await atDesk(server, "secretariat");
  const wrong = { ...ROADMAP, "title.km": "", name: "Safe Water" };
  const refused = await desk.send("/desk/new-roadmap/make", wrong, "km");
  expect(refused.status).toBe(422);
  const page = await refused.text();
  expect(page).toMatch(/name="title.km"[^>]* aria-invalid="true"[^>]* aria-describedby="([^"]+)"/);
  expect(page).toMatch(/<p class="fault" id="make-title.km-notes"><b>នៅខ្វះត្រង់នេះ។/);
  expect(page).toContain('value="Safe Water Roadmap"');
  const taken = await desk.send("/desk/new-roadmap/make", {
    ...ROADMAP,
    name: "safe-water-roadmap",
  });
  expect(taken.status).toBe(409);
  expect(await taken.text()).toMatch(/name="name"[^>]* aria-invalid="true"/);
  const early = { ...ROADMAP, name: "early", "period.end": "2020" };
  expect((await desk.send("/desk/new-roadmap/make", early)).status).toBe(422);
});

it("settings that somebody else changed meanwhile come back with what stands now beside what was typed", async () => {
  const server = serverForTests(database.open);
  const desk = await atDesk(server, "secretariat");
  const page = await desk.page(`${AT}/settings`);
  const form = {
    ...ROADMAP,
    version: hidden(page, "version"),
    keepContactsDays: "90",
    dotsPerSeat: "0",
    ...horizonsOf(page),
  };
  expect(await desk.done(`${AT}/settings/save`, form)).toContain("Saved.");
  const late = await desk.send(`${AT}/settings/save`, { ...form, keepContactsDays: "30" });
  expect(late.status).toBe(409);
  const again = await late.text();
  expect(again).toContain("Now stands here: 90.");
  expect(again).toContain('value="30"');
  const version = hidden(again, "version");
  await desk.done(`${AT}/settings/save`, { ...form, keepContactsDays: "30", version });
  const outside = { ...form, "horizons.2.until": "2050", version: String(Number(version) + 1) };
  const refused = await desk.send(`${AT}/settings/save`, outside);
  expect([refused.status, await refused.text()]).toEqual([
    422,
    expect.stringMatching(/name="horizons.2.until"[^>]* aria-invalid="true"/),
  ]);
});

function horizonsOf(page: string): Record<string, string> {
  const found = [...page.matchAll(/name="(horizons\.[^"]+)"[^>]*? value="([^"]*)"/g)];
  return Object.fromEntries(found.map(([, name = "", value = ""]) => [name, value]));
}

it("a seat has one occupant at a time, keeps its history, and can be removed only while it has none", async () => {
  const server = serverForTests(database.open);
  const desk = await atDesk(server, "secretariat");
  const seats = [...new Set(hrefs(await desk.page(`${AT}/committees`), "/seats/"))];
  const [chair = "", , member = ""] = seats;
  const other = { name: "Chan Thy", fromDay: "2026-12-01", untilDay: "", language: "en" };
  const taken = await desk.send(`${chair}/seat`, other);
  expect(taken.status).toBe(409);
  expect(await taken.text()).toContain("Somebody sits here in those days (since 1 November 2026)");
  const page = await desk.page(chair);
  const occupant = /<select id="leave-occupant"[^>]*><option value="([^"]+)"/.exec(page)?.[1] ?? "";
  await desk.done(`${chair}/leave`, { occupant, untilDay: "2026-11-30" });
  expect(await desk.done(`${chair}/seat`, other)).toContain("1 November 2026 to 30 November 2026");
  expect((await desk.send(`${chair}/remove/confirm`, {})).status).toBe(409);
  expect(await desk.page(`${member}/remove`)).toContain("Remove this seat?");
  expect(await desk.done(`${member}/remove/confirm`, {})).not.toContain(member);
});

it("a seat or a contact that two people change at once is not overwritten unseen", async () => {
  const server = serverForTests(database.open);
  const desk = await atDesk(server, "secretariat");
  const seats = [...new Set(hrefs(await desk.page(`${AT}/committees`), "/seats/"))];
  const seat = seats.at(-1) ?? "";
  const form = {
    stamp: hidden(await desk.page(seat), "stamp"),
    role: "member",
    group: "private-sector",
    "institution.en": "Water Company",
    "institution.km": "ក្រុមហ៊ុនទឹក",
    "title.en": "Member for companies",
    "title.km": "សមាជិកតំណាងក្រុមហ៊ុន",
  };
  expect(await desk.done(`${seat}/save`, form)).toContain("Water Company");
  const late = await desk.send(`${seat}/save`, { ...form, group: "academia" });
  expect([late.status, await late.text()]).toEqual([
    409,
    expect.stringContaining("Now stands here: private sector."),
  ]);
});

it("the lead goes to the vice-chair for a time, and an interest keeps its seat away from items", async () => {
  const server = serverForTests(database.open);
  const desk = await atDesk(server, "secretariat");
  const [chair = ""] = hrefs(await desk.page(`${AT}/committees`), "/seats/");
  const toSeatId =
    /<select id="hand-over-toSeatId"[^>]*><option value="([^"]+)"/.exec(
      await desk.page(chair),
    )?.[1] ?? "";
  const lead = { toSeatId, fromDay: "2026-12-01", untilDay: "2026-12-31", reference: "No. 7" };
  expect(await desk.done(`${chair}/hand-over`, lead)).toContain("No. 7");
  const backwards = { ...lead, untilDay: "2026-01-01" };
  const refused = await desk.send(`${chair}/hand-over`, backwards);
  expect(await refused.text()).toMatch(/name="untilDay"[^>]* aria-invalid="true"/);
  const seat = chair.split("/").at(-1) ?? "";
  const said = { seat, interest: "Owns <b>shares</b>", declaredOn: "2026-11-20" };
  const interests = await desk.done(`${AT}/interests/declare`, said);
  expect(interests).toContain("Owns &lt;b&gt;shares");
  expect(interests).toContain("Keeps away from no item");
  const nothing = await desk.send(`${AT}/interests/declare`, { ...said, interest: " " });
  expect(await nothing.text()).toMatch(/name="interest"[^>]* aria-invalid="true"/);
});

it("a person gets what is kept of them and is forgotten after one more question", async () => {
  const server = serverForTests(database.open);
  const desk = await atDesk(server, "secretariat");
  const [person = ""] = hrefs(await desk.page(`${AT}/people`), "/desk/people/");
  const data = await (await desk.get(`${person}/data.json`)).json();
  expect(data.person.name).toBe("Sok Dara");
  expect(await desk.page(`${AT}/people`)).toMatch(/deleted by themselves \d+ days after/);
  // Dara also signs in: the account has the same address, and an administrator alone deletes accounts.
  await server.signIn(data.person.email, [{ role: "chair" }]);
  expect(await desk.page(person)).not.toContain(`${person}/forget`);
  const administrator = await atDesk(server, "administrator");
  const both = await (await administrator.get(`${person}/data.json`)).json();
  expect([both.account.email, both.roles.length]).toEqual([data.person.email, 1]);
  const question = await administrator.page(`${person}/forget`, "km");
  expect(question).toContain("លុប Sok Dara ឬ?");
  expect(await administrator.done(`${person}/forget/confirm`, {})).toMatch(
    /role="status"[^>]*>\s*This person is forgotten here/,
  );
  expect(await administrator.page("/desk/roles")).not.toContain(data.person.email);
  expect(await desk.page(`${AT}/people`)).not.toContain("Sok Dara");
});
