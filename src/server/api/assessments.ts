import {
  createQuestionnaire,
  editQuestionnaire,
  putQuestionnaire,
} from "#actions/edit-questionnaire.ts";
import { assessmentNamed, roadmapNamed } from "#actions/roadmap-named.ts";
import {
  AssessmentRow,
  AssessmentWhole,
  NewQuestionnaire,
  QuestionnaireChange,
} from "#contract/assessment.ts";
import { PageAsked, pageOf } from "#contract/paging.ts";
import { assessmentsOf, type AssessmentRow as Row } from "#database/queries/assessments.ts";
import { answering, InAssessment, InRoadmap, jsonBody, making, operation } from "./api-types.ts";
import { basedOn } from "./based-on.ts";
import { pageOfRows } from "./page-of-rows.ts";
import { withoutGaps } from "./without-gaps.ts";

const ONE = "/roadmaps/{roadmap}/assessments/{assessment}";

const list = operation(
  {
    method: "get",
    path: "/roadmaps/{roadmap}/assessments",
    summary: "Assessments of a roadmap",
    request: { params: InRoadmap, query: PageAsked },
    responses: answering(pageOf(AssessmentRow), "A page of assessments, in their order"),
  },
  "read-roadmap",
  ({ by, services }) =>
    async (request) => {
      const name = request.req.valid("param").roadmap;
      const roadmap = await roadmapNamed(by(request), name, "read-roadmap");
      const rows = (await assessmentsOf(services.database.queries, roadmap.id)).map(printed);
      return request.json(
        pageOfRows(rows, request.req.valid("query"), ({ id }) => id),
        200,
      );
    },
);

const create = operation(
  {
    method: "post",
    path: "/roadmaps/{roadmap}/assessments",
    summary: "Begin a questionnaire",
    description:
      "The id makes it safe to repeat: sent twice, the second is refused as already-exists.",
    request: { params: InRoadmap, body: jsonBody(NewQuestionnaire) },
    responses: making(AssessmentWhole, "The draft"),
  },
  "edit-questionnaire",
  ({ by }) =>
    async (request) => {
      const name = request.req.valid("param").roadmap;
      const { id: roadmapId } = await roadmapNamed(by(request), name, "edit-questionnaire");
      const { rules = {}, ...sent } = request.req.valid("json");
      const draft = { roadmapId, ...sent, rules: withoutGaps(rules) };
      const made = await createQuestionnaire(by(request), draft);
      return request.json(whole(made), 201);
    },
);

const read = operation(
  {
    method: "get",
    path: ONE,
    summary: "An assessment with its questionnaire",
    request: { params: InAssessment },
    responses: answering(AssessmentWhole, "The ETag is its version"),
  },
  "read-roadmap",
  ({ by }) =>
    async (request) => {
      const row = await assessmentNamed(by(request), request.req.valid("param"), "read-roadmap");
      return request.json(whole(row), 200, { ETag: `"${row.version}"` });
    },
);

const edit = operation(
  {
    method: "put",
    path: `${ONE}/questionnaire`,
    summary: "Change a draft",
    request: { params: InAssessment, body: jsonBody(QuestionnaireChange) },
    responses: answering(
      AssessmentWhole,
      "As it is now; 409 with the current one where somebody else changed it",
    ),
  },
  "edit-questionnaire",
  ({ by }) =>
    async (request) => {
      const { key } = await assessmentNamed(
        by(request),
        request.req.valid("param"),
        "edit-questionnaire",
      );
      const { version: sent, rules = {}, questionnaire } = request.req.valid("json");
      const version = basedOn(request, sent);
      const fixed = { questionnaire, rules: withoutGaps(rules) };
      const change = { assessmentKey: key, version, ...fixed };
      return request.json(whole(await editQuestionnaire(by(request), change)), 200);
    },
);

const put = operation(
  {
    method: "post",
    path: `${ONE}/put`,
    summary: "Put a questionnaire to the steering committee",
    request: {
      params: InAssessment,
      body: jsonBody(QuestionnaireChange.pick({ version: true })),
    },
    responses: answering(AssessmentWhole, "As it was put"),
  },
  "edit-questionnaire",
  ({ by }) =>
    async (request) => {
      const { key } = await assessmentNamed(
        by(request),
        request.req.valid("param"),
        "edit-questionnaire",
      );
      const version = basedOn(request, request.req.valid("json").version);
      const done = await putQuestionnaire(by(request), { assessmentKey: key, version });
      return request.json(whole(done), 200);
    },
);

/** Questionnaires until they open. */
export const assessments = [list, create, read, edit, put] as const;

function printed({ key, id, state, version, frozenHash }: Row) {
  return AssessmentRow.parse({ key, id, state, version, frozenHash });
}

function whole(row: Row) {
  return { ...printed(row), questionnaire: JSON.parse(JSON.stringify(row.questionnaire)) };
}
