import { z } from "@hono/zod-openapi";
import { attachScan, detachScan, listAttachments, readAttachment } from "#actions/attach-scan.ts";
import { concludeAssessment, decideOnItem } from "#actions/decide-assessment.ts";
import { editDecision, readDecisions, recordDecision } from "#actions/record-decision.ts";
import { Refusal } from "#actions/refusal.ts";
import { assessmentNamed } from "#actions/roadmap-named.ts";
import {
  DecisionChange,
  DecisionKept,
  NewDecision,
  ScanAttached,
  ScanRow,
  SelectionDecision,
} from "#contract/decision.ts";
import type { DecisionRow } from "#database/queries/decisions.ts";
import { Decision } from "#record/decision.ts";
import { InAssessment, InRoadmap, making, operation, REFUSED } from "./api-types.ts";
import { basedOn } from "./based-on.ts";
import { InDecision, InScan } from "./places.ts";
import { listing, roadmapOf, verb } from "./verb.ts";

const AT = "/roadmaps/{roadmap}/decisions";
const ASSESSMENT = "/roadmaps/{roadmap}/assessments/{assessment}";

const list = listing({
  path: AT,
  summary: "Decisions of the committees",
  act: "read-roadmap",
  params: InRoadmap,
  row: DecisionKept,
  nameOf: ({ decision: { id } }: { decision: { id: string } }) => id,
  tells: "A page of decisions with their minutes, in the order they were recorded",
  run: async (asked) => {
    const roadmapId = await roadmapOf(asked, "read-roadmap");
    return (await readDecisions(asked.context, { roadmapId })).map(printed);
  },
});

const record = verb({
  method: "post",
  path: AT,
  summary: "Record a decision taken at a meeting",
  description: "Quorum, votes and rule must agree. Nobody senior need log in.",
  act: "record-decision",
  params: InRoadmap,
  body: NewDecision,
  answer: DecisionKept,
  makes: true,
  tells: "The decision",
  run: async (asked) => {
    const roadmapId = await roadmapOf(asked, "record-decision");
    const { decision, minutes = null } = asked.body;
    return printed(await recordDecision(asked.context, { roadmapId, decision, minutes }));
  },
});

const edit = verb({
  method: "put",
  path: `${AT}/{decision}`,
  summary: "Correct a decision",
  description: "The trail keeps that it was corrected.",
  act: "record-decision",
  params: InDecision,
  body: DecisionChange,
  answer: DecisionKept,
  tells: "As it is now; 409 with the current one where somebody else changed it",
  run: async (asked) => {
    const roadmapId = await roadmapOf(asked, "record-decision");
    const { version: sent, decision, minutes } = asked.body;
    const version = basedOn(asked.request, sent);
    const at = { roadmapId, id: asked.params.decision, version };
    const change = {
      ...(decision === undefined ? {} : { decision }),
      ...(minutes === undefined ? {} : { minutes }),
    };
    return printed(await editDecision(asked.context, { ...at, ...change }));
  },
});

const scans = listing({
  path: "/roadmaps/{roadmap}/scans",
  summary: "Scans of signed decisions",
  act: "read-roadmap",
  params: InRoadmap,
  row: ScanRow,
  nameOf: ({ id }: { id: string }) => id,
  tells: "A page of scans, without the files",
  run: async (asked) => {
    const roadmapId = await roadmapOf(asked, "read-roadmap");
    return listAttachments(asked.context, { roadmapId });
  },
});

const attach = operation(
  {
    method: "post",
    path: `${AT}/{decision}/scan`,
    summary: "Attach a scan of a signed decision",
    description: "A PDF, PNG or JPEG by its content, at most ten megabytes, as the whole body.",
    request: {
      params: InDecision,
      query: z.object({
        name: z.string().max(200).default("scan"),
        public: z.enum(["true", "false"]).default("false"),
      }),
      body: { content: { "application/octet-stream": { schema: z.string() } }, required: true },
    },
    responses: making(ScanAttached, "The scan"),
  },
  "record-decision",
  ({ by }) =>
    async (request) => {
      const params = request.req.valid("param");
      const { name, public: isPublic } = request.req.valid("query");
      const context = by(request);
      const roadmapId = await roadmapOf({ context, params }, "record-decision");
      const bytes = new Uint8Array(await request.req.arrayBuffer());
      const scan = { name, bytes, isPublic: isPublic === "true" };
      const id = await attachScan(context, { roadmapId, decisionId: params.decision, ...scan });
      return request.json({ id }, 201);
    },
);

const download = operation(
  {
    method: "get",
    path: `${AT}/{decision}/scans/{scan}`,
    summary: "A scan itself",
    request: { params: InScan },
    responses: {
      200: {
        description: "The file, as an attachment",
        content: { "application/octet-stream": { schema: z.string() } },
      },
      default: REFUSED,
    },
  },
  "read-roadmap",
  ({ by }) =>
    async (request) => {
      const params = request.req.valid("param");
      const found = await scanOf({ context: by(request), params });
      return request.body(new Uint8Array(found.bytes), 200, {
        "Content-Type": found.mediaType,
        "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(found.name)}`,
      });
    },
);

const detach = verb({
  method: "delete",
  path: `${AT}/{decision}/scans/{scan}`,
  summary: "Take a scan away",
  description: "The trail keeps that there was one.",
  act: "record-decision",
  params: InScan,
  tells: "Taken away",
  run: async (asked) => {
    await scanOf(asked);
    await detachScan(asked.context, { id: asked.params.scan });
  },
});

const select = verb({
  method: "post",
  path: `${ASSESSMENT}/decisions`,
  summary: "Record an override, or how a tie was settled",
  description: "Scores and places stay; the decision stands beside them.",
  act: "record-decision",
  params: InAssessment,
  body: SelectionDecision,
  answer: Decision,
  makes: true,
  tells: "The decision",
  run: async ({ context, params, body }) => {
    const { key } = await assessmentNamed(context, params, "record-decision");
    return decideOnItem(context, { assessmentKey: key, decision: body });
  },
});

const conclude = verb({
  method: "post",
  path: `${ASSESSMENT}/conclude`,
  summary: "Say that the committee has decided on everything",
  act: "record-decision",
  params: InAssessment,
  tells: "Decided: no further round follows",
  run: async ({ context, params }) => {
    const { key } = await assessmentNamed(context, params, "record-decision");
    await concludeAssessment(context, { assessmentKey: key });
  },
});

/** Decisions with their scans, and those about a selection. */
export const decisions = [
  list,
  record,
  edit,
  scans,
  attach,
  download,
  detach,
  select,
  conclude,
] as const;

function printed({ content, minutes, version }: DecisionRow) {
  return { decision: content, minutes, version };
}

/** A scan of the decision and roadmap of the address, and of no other. @throws Refusal "not-found" */
async function scanOf({
  context,
  params,
}: {
  readonly context: Parameters<typeof readAttachment>[0];
  readonly params: { roadmap: string; decision: string; scan: string };
}) {
  const roadmapId = await roadmapOf({ context, params }, "read-roadmap");
  const found = await readAttachment(context, { id: params.scan });
  if (found.roadmapId !== roadmapId || found.decisionId !== params.decision)
    throw new Refusal("not-found", { what: "attachment" });
  return found;
}
