import { Hono } from "hono";
import { api } from "./api/api.ts";
import type { App, Known, Routes, Who } from "./app-types.ts";
import { clientAddress } from "./client-address.ts";
import { door } from "./door.ts";
import { answerError, answerNotFound } from "./errors.ts";
import { apiLimit, bodyLimits, signInLimit, wrongCodeLimits } from "./limits.ts";
import { requestLanguage } from "./request-language.ts";
import { requestLog } from "./request-log.ts";
import { accounts } from "./routes/accounts.ts";
import { adminLink } from "./routes/admin-link.ts";
import { assets } from "./routes/assets.ts";
import { ballotApi } from "./routes/ballot-api.ts";
import { ballotFiles } from "./routes/ballot-assets.ts";
import { ballotEntry } from "./routes/ballot-entry.ts";
import { ballotHandIn } from "./routes/ballot-hand-in.ts";
import { ballotItems } from "./routes/ballot-items.ts";
import { ballotTable } from "./routes/ballot-table.ts";
import { desk } from "./routes/desk.ts";
import { deskAccounts } from "./routes/desk-accounts.ts";
import { deskAssessment } from "./routes/desk-assessment.ts";
import { deskChapters } from "./routes/desk-chapters.ts";
import { deskCharting } from "./routes/desk-charting.ts";
import { deskCommittees } from "./routes/desk-committees.ts";
import { deskDecisions } from "./routes/desk-decisions.ts";
import { deskImport } from "./routes/desk-import.ts";
import { deskMatching } from "./routes/desk-matching.ts";
import { deskPaper } from "./routes/desk-paper.ts";
import { deskPeople } from "./routes/desk-people.ts";
import { deskPublishing } from "./routes/desk-publishing.ts";
import { deskQuestionnaire } from "./routes/desk-questionnaire.ts";
import { deskRegister } from "./routes/desk-register.ts";
import { deskRoadmaps } from "./routes/desk-roadmaps.ts";
import { deskSeats } from "./routes/desk-seats.ts";
import { editions } from "./routes/editions.ts";
import { events } from "./routes/events.ts";
import { health } from "./routes/health.ts";
import { landing } from "./routes/landing.ts";
import { receipt } from "./routes/receipt.ts";
import { room } from "./routes/room.ts";
import { signIn } from "./routes/sign-in.ts";
import { signInLink } from "./routes/sign-in-link.ts";
import { sameOrigin } from "./same-origin.ts";
import { secureHeaders } from "./secure-headers.ts";
import type { Services } from "./services.ts";

/** Everything that can be asked for: a file of routes/ each, in the order of the addresses. */
export const ROUTES: readonly Routes[] = [
  assets,
  health,
  landing,
  editions,
  signIn,
  signInLink,
  accounts,
  adminLink,
  api,
  ballotFiles,
  ballotEntry,
  ballotItems,
  ballotTable,
  ballotHandIn,
  ballotApi,
  receipt,
  events,
  deskRoadmaps,
  deskCommittees,
  deskSeats,
  deskPeople,
  deskAccounts,
  deskImport,
  desk,
  deskQuestionnaire,
  deskPaper,
  deskAssessment,
  deskRegister,
  deskMatching,
  deskCharting,
  deskChapters,
  deskDecisions,
  deskPublishing,
  room,
];

/** Where wrong codes are counted; not on the pages behind, which know a code only by the cookie that a right one was given. */
const CODES_ARE_TRIED = ["/b", "/b/*", "/enter"];
const SIGN_INS_ARE_TRIED = [
  "/sign-in",
  "/sign-in/*",
  "/api/auth/*",
  "/admin/*",
  "/desk/roles/link",
];

/** Who may enter each route; see route-permissions.test.ts. */
export function rowsOf(routes: readonly Routes[]): Readonly<Record<string, Who>> {
  return Object.assign({}, ...routes.map(({ who }) => who));
}

/** The whole server without its socket: what every request passes, then the routes. */
export function createApp(services: Services, routes: readonly Routes[] = ROUTES): App {
  const app = new Hono<Known>();
  const address = clientAddress(services.environment);
  app.use(requestLog(services), secureHeaders(address), requestLanguage());
  app.use(sameOrigin(services.environment, address), bodyLimits());
  for (const path of CODES_ARE_TRIED) app.use(path, ...wrongCodeLimits(address));
  for (const path of SIGN_INS_ARE_TRIED) app.on("POST", path, signInLimit(address));
  app.use("/api/v1/*", apiLimit(address));
  app.use(door(services, rowsOf(routes)));
  for (const { mount } of routes) mount(app, services);
  app.onError((error, request) => answerError(error, request, services));
  app.notFound((request) => answerNotFound(request));
  return app;
}
