import { dayInZone } from "#actions/day-in-zone.ts";
import { createQuestionnaire, editQuestionnaire } from "#actions/edit-questionnaire.ts";
import { isPermitted } from "#actions/permit.ts";
import {
  questionnaireAsShown,
  readBeginnings,
  readQuestionnaireAtDesk,
} from "#actions/read-questionnaire-at-desk.ts";
import { Refusal } from "#actions/refusal.ts";
import { newItemId } from "#actions/register-at-hand.ts";
import { TEMPLATES, usualQuestionnaire } from "#actions/usual-questionnaire.ts";
import { ballotAssets } from "#ballot/assets/ballot-assets.ts";
import { previewPage } from "#ballot/preview-page.tsx";
import { newAssessmentPage } from "#desk/new-assessment-page.tsx";
import { questionnairePage } from "#desk/questionnaire-page.tsx";
import type { AssessmentFile } from "#record/assessment.ts";
import { type Asking, deskPages, type FormEnd, type Sent } from "../desk-pages.ts";
import { doneAt } from "../desk-place.ts";
import { allIn, lineIn, wholeTextIn } from "../desk-texts.ts";
import { criteriaFrom, rowNumbers, ruledFrom, scaleFrom } from "../questionnaire-form.ts";

const AT = "/desk/assessments/:assessment";
const NEW = "/desk/roadmaps/:name/assessments/new";

/** A questionnaire from its first draft to the opening, and what an expert will see of it. */
export const deskQuestionnaire = deskPages([
  {
    at: NEW,
    act: "edit-questionnaire",
    page: beginPage,
    forms: { make: { act: "edit-questionnaire", run: begin } },
  },
  {
    at: `${AT}/questionnaire`,
    act: "read-roadmap",
    page: editPage,
    forms: {
      asked: { act: "edit-questionnaire", run: saveAsked },
      criteria: { act: "edit-questionnaire", run: saveCriteria },
      scale: { act: "edit-questionnaire", run: saveScale },
      "scale-add": { act: "edit-questionnaire", run: addScale },
      rules: { act: "edit-questionnaire", run: saveRules },
    },
  },
  {
    at: `${AT}/preview`,
    act: "read-roadmap",
    page: preview,
    forms: { turn: { act: "read-roadmap", run: turn } },
  },
]);

const keyOf = ({ request }: Asking) => request.req.param("assessment") ?? "";

async function beginPage({ context, request, place }: Asking): Promise<string> {
  const from = await readBeginnings(context, request.req.param("name") ?? "");
  const { id, name, head } = from.roadmap;
  const may = (act: Parameters<typeof isPermitted>[1]) => isPermitted(context, act, id);
  return newAssessmentPage({ place, roadmap: { name, title: head.title, may }, from });
}

async function begin({ context, request }: Asking, sent: Sent): Promise<FormEnd> {
  const from = await readBeginnings(context, request.req.param("name") ?? "");
  const { languages, horizons } = from.roadmap.head;
  const title = wholeTextIn(sent, "title", { languages, required: true }) ?? {};
  const layer = lineIn(sent, "layer");
  const items = from.itemsOf(layer);
  if (items.length === 0) throw new Refusal("invalid", { fields: ["layer"] });
  const chosen = lineIn(sent, "from");
  const template = TEMPLATES.find((name) => name === chosen);
  const copied = from.assessments.find(({ key }) => key === chosen);
  if (template === undefined && copied === undefined)
    throw new Refusal("invalid", { fields: ["from"] });
  const start =
    copied === undefined
      ? usualQuestionnaire(template ?? "importance", { horizons, items: items.length })
      : copyOf(copied.questionnaire);
  const taken = new Set(from.assessments.map(({ id }) => id));
  const made = await createQuestionnaire(context, {
    roadmapId: from.roadmap.id,
    id: newItemId({ title, layer: "assessment" }, taken),
    questionnaire: { ...start, title, layer, items },
    ...(copied !== undefined && { rules: rulesOf(copied) }),
  });
  return { to: doneAt(`/desk/assessments/${made.key}/questionnaire`, "made") };
}

/** A copy asks anew: its rounds, its lot and what was decided about its weights belong to the other. */
function copyOf({ rounds: _, pairwise: __, ties, cites: ___, ...rest }: AssessmentFile) {
  return { ...rest, ...(ties !== undefined && ties.rule !== "lot" && { ties }) };
}

function rulesOf(row: Awaited<ReturnType<typeof readBeginnings>>["assessments"][number]) {
  const { minimumResponse, notMyField, selfRatedExpertise } = row;
  return { minimumResponse, notMyField, selfRatedExpertise };
}

async function editPage(asking: Asking): Promise<string> {
  const desk = await readQuestionnaireAtDesk(asking.context, keyOf(asking));
  const typed = asking.place.refused?.typed ?? {};
  const asked = Number(typed.more ?? 0) || 0;
  const rows = Math.max(asked, ...rowNumbers(typed).map((number) => number + 1), 1);
  return questionnairePage({ place: asking.place, desk, rows: Math.min(rows, 60) });
}

/** Changes part of a questionnaire and leaves the rest as it stood. */
async function save(
  asking: Asking,
  sent: Sent,
  change: (now: AssessmentFile, languages: readonly string[]) => Partial<AssessmentFile>,
): Promise<FormEnd> {
  const { assessment, roadmap } = await readQuestionnaireAtDesk(asking.context, keyOf(asking));
  const { questionnaire } = assessment;
  const changed = { ...questionnaire, ...change(questionnaire, roadmap.head.languages) };
  await editQuestionnaire(asking.context, {
    assessmentKey: assessment.key,
    version: Number(lineIn(sent, "version")),
    questionnaire: changed,
  });
  return saved(asking);
}

const saved = (asking: Asking): FormEnd => ({
  to: doneAt(`/desk/assessments/${keyOf(asking)}/questionnaire`, "saved"),
});

function saveAsked(asking: Asking, sent: Sent): Promise<FormEnd> {
  const items = [...allIn(sent, "item")];
  return save(asking, sent, (now, languages) => {
    if (items.length === 0) throw new Refusal("invalid", { fields: ["item"] });
    const title = wholeTextIn(sent, "title", { languages, required: true }) ?? now.title;
    return { title, items };
  });
}

async function saveCriteria(asking: Asking, sent: Sent): Promise<FormEnd> {
  if ("more" in sent) return { again: true };
  return save(asking, sent, (_, languages) => ({ criteria: criteriaFrom(sent, languages) }));
}

function saveScale(asking: Asking, sent: Sent): Promise<FormEnd> {
  const id = lineIn(sent, "scale");
  return save(asking, sent, ({ scales, criteria }, languages) => {
    const before = scales[id];
    if (before === undefined) throw new Refusal("invalid", { fields: ["scale"] });
    if (!("remove" in sent))
      return { scales: { ...scales, [id]: scaleFrom(sent, before, languages) } };
    const { [id]: _, ...rest } = scales;
    // The first scale is also that of every criterion that names none.
    const isUsed =
      JSON.stringify(criteria).includes(`"scale":"${id}"`) || Object.keys(scales)[0] === id;
    if (isUsed) throw new Refusal("invalid", { fields: ["remove"] });
    return { scales: rest };
  });
}

function addScale(asking: Asking, sent: Sent): Promise<FormEnd> {
  return save(asking, sent, ({ scales }) => {
    const [first] = Object.values(scales);
    let number = Object.keys(scales).length + 1;
    while (`scale-${number}` in scales) number += 1;
    return first === undefined ? {} : { scales: { ...scales, [`scale-${number}`]: first } };
  });
}

async function saveRules(asking: Asking, sent: Sent): Promise<FormEnd> {
  const { context } = asking;
  const { assessment, roadmap } = await readQuestionnaireAtDesk(context, keyOf(asking));
  const { selection: _, ties: __, consensus: ___, ...rest } = assessment.questionnaire;
  const today = dayInZone(context.clock(), roadmap.timeZone);
  const secrecy = lineIn(sent, "secrecy");
  await editQuestionnaire(context, {
    assessmentKey: assessment.key,
    version: Number(lineIn(sent, "version")),
    questionnaire: { ...rest, secrecy, ...ruledFrom(sent, { items: rest.items, today }) },
    rules: {
      minimumResponse: Number(lineIn(sent, "minimumResponse")),
      notMyField: "notMyField" in sent,
      selfRatedExpertise: "selfRatedExpertise" in sent,
      // Any other word is refused by the action.
      reasons: lineIn(sent, "reasons") as "none" | "optional" | "asked",
      unanimousCells: lineIn(sent, "unanimousCells") as "show" | "withhold",
    },
  });
  return saved(asking);
}

async function preview({ context, request, place }: Asking): Promise<string> {
  const key = request.req.param("assessment") ?? "";
  const { shown } = await questionnaireAsShown(context, key);
  return previewPage({
    language: place.language,
    files: await ballotAssets(),
    questionnaire: shown,
    now: context.clock(),
    item: Number(request.req.query("item") ?? 1) || 1,
    at: `/desk/assessments/${key}`,
  });
}

async function turn({ request }: Asking, sent: Sent): Promise<FormEnd> {
  const item = Number(lineIn(sent, "item")) + (lineIn(sent, "go") === "back" ? -1 : 1);
  return { to: `/desk/assessments/${request.req.param("assessment")}/preview?item=${item}` };
}
