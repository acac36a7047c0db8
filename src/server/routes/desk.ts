import { readRegister } from "#actions/edit-register.ts";
import { exportRecord } from "#actions/export-record.ts";
import { isPermitted } from "#actions/permit.ts";
import { waitingLetters } from "#actions/post.ts";
import { readCommittees } from "#actions/read-committees.ts";
import { readDesk } from "#actions/read-desk.ts";
import { roadmapNamed } from "#actions/roadmap-named.ts";
import type { DeskPlace } from "#desk/desk-place.ts";
import { homePage } from "#desk/home-page.tsx";
import { roadmapPage } from "#desk/roadmap-page.tsx";
import type { Act } from "#domain/committee/permissions.ts";
import type { Request, Routes } from "../app-types.ts";
import { deskPlace } from "../desk-place.ts";
import { inView } from "../roadmap-in-view.ts";
import { contextFor, type Services } from "../services.ts";

/** The first page of the desk, and a roadmap with its assessments and its record. */
export const desk: Routes = {
  who: {
    "GET /desk": "signed-in",
    "GET /desk/roadmaps/:name": "read-roadmap",
    "GET /desk/roadmaps/:name/record.zip": "export-record",
  },
  mount: (app, services) => {
    app.get("/desk", async (request) => {
      const context = contextFor(services, request.get("actor"));
      const roadmaps = await readDesk(context);
      const letters = await waitingLetters(services);
      const hasMail = services.environment.SMTP_URL !== undefined;
      const may = (act: Act) => isPermitted(context, act, null);
      const place = deskPlace(request);
      return request.html(homePage({ place, roadmaps, letters, hasMail, may }));
    });
    app.get("/desk/roadmaps/:name", async (request) =>
      request.html(await pageOf(services, request, deskPlace(request))),
    );
    app.get("/desk/roadmaps/:name/record.zip", async (request) => {
      const context = contextFor(services, request.get("actor"));
      const { id } = await roadmapNamed(context, request.req.param("name"), "export-record");
      const { name, zip } = await exportRecord(context, { roadmapId: id });
      return request.body(new Uint8Array(zip), 200, {
        "Content-Type": "application/zip",
        "Content-Disposition": `attachment; filename="${name}"`,
      });
    });
  },
};

async function pageOf(services: Services, request: Request, place: DeskPlace): Promise<string> {
  const context = contextFor(services, request.get("actor"));
  const roadmap = await roadmapNamed(context, request.req.param("name") ?? "", "read-roadmap");
  const known = await readDesk(context);
  const own = known.find(({ name }) => name === roadmap.name);
  const seats = (await readCommittees(context, roadmap)).flatMap((committee) => committee.seats);
  const items = await readRegister(context, { roadmapId: roadmap.id });
  return roadmapPage({
    place,
    roadmap: inView(context, roadmap),
    assessments: own?.assessments ?? [],
    published: own?.published ?? null,
    items: items.filter(({ state }) => state === "proposed" || state === "registered").length,
    seats: { all: seats.length, taken: seats.filter(({ takenToday }) => takenToday).length },
  });
}
