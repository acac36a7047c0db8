import { exportPerson, forgetPerson } from "#actions/forget-person.ts";
import { isPermitted } from "#actions/permit.ts";
import { roadmapNamed } from "#actions/roadmap-named.ts";
import { rowStamp } from "#actions/row-stamp.ts";
import { editContact, readContacts } from "#actions/seat-people.ts";
import { peoplePage } from "#desk/people-page.tsx";
import { personPage } from "#desk/person-page.tsx";
import { questionPage } from "#desk/question-page.tsx";
import { SEAT_WORDS } from "#wording/live/desk-seat-words.ts";
import type { Routes } from "../app-types.ts";
import { contactIn } from "../desk-committee-forms.ts";
import { type Asking, deskPages, type FormEnd, type Sent } from "../desk-pages.ts";
import { doneAt } from "../desk-place.ts";
import { lineIn } from "../desk-texts.ts";
import { inView } from "../roadmap-in-view.ts";
import { contextFor } from "../services.ts";

const PERSON = "/desk/people/:person";

const pages = deskPages([
  { at: "/desk/roadmaps/:name/people", act: "read-contacts", page: people },
  {
    at: PERSON,
    act: "forget-person",
    page,
    forms: { save: { act: "manage-seats", run: save } },
  },
  {
    at: `${PERSON}/forget`,
    act: "forget-person",
    page: askToForget,
    forms: {
      confirm: {
        act: "forget-person",
        run: forget,
        sentence: ({ code }, language) =>
          code === "wrong-state" ? SEAT_WORDS[language].forgetLast : undefined,
      },
    },
  },
]);

/** People with what is kept of them: their contacts, the file for them, and forgetting them. */
export const deskPeople: Routes = {
  who: { ...pages.who, [`GET ${PERSON}/data.json`]: "forget-person" },
  mount: (app, services) => {
    app.get(`${PERSON}/data.json`, async (request) => {
      const context = contextFor(services, request.get("actor"));
      const personId = request.req.param("person");
      const text = JSON.stringify(await exportPerson(context, { personId }), null, 2);
      return request.body(`${text}\n`, 200, {
        "Content-Type": "application/json; charset=utf-8",
        "Content-Disposition": 'attachment; filename="person.json"',
      });
    });
    pages.mount(app, services);
  },
};

const personOf = ({ request }: Asking) => request.req.param("person") ?? "";

async function people({ context, request, place }: Asking): Promise<string> {
  const row = await roadmapNamed(context, request.req.param("name") ?? "", "read-contacts");
  const sitters = await readContacts(context, { roadmapId: row.id });
  const keepDays = row.keepContactsDays;
  return peoplePage({ place, roadmap: inView(context, row), sitters, keepDays });
}

async function page(asking: Asking): Promise<string> {
  const { context, place } = asking;
  const data = await exportPerson(context, { personId: personOf(asking) });
  const mayDeleteAccounts = isPermitted(context, "manage-accounts", null);
  return personPage({ place, data, stamp: rowStamp(data.person), mayDeleteAccounts });
}

async function save(asking: Asking, sent: Sent): Promise<FormEnd> {
  const personId = personOf(asking);
  const stamp = lineIn(sent, "stamp");
  await editContact(asking.context, { personId, contact: contactIn(sent), stamp });
  return { to: doneAt(`/desk/people/${personId}`, "saved") };
}

async function askToForget(asking: Asking): Promise<string> {
  const { context, place } = asking;
  const personId = personOf(asking);
  const { person } = await exportPerson(context, { personId });
  const words = SEAT_WORDS[place.language];
  const at = `/desk/people/${personId}`;
  return questionPage({
    place,
    title: words.forgetTitle(person.name),
    consequences: [words.forgetGoes, words.forgetStays, words.forgetHow],
    button: words.forget,
    action: `${at}/forget`,
    form: "confirm",
    back: { href: at, label: words.back },
  });
}

async function forget(asking: Asking): Promise<FormEnd> {
  const personId = personOf(asking);
  await forgetPerson(asking.context, { personId });
  return { to: doneAt(`/desk/people/${personId}`, "forgotten") };
}
