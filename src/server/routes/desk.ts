import { z } from "zod";
import { exportRecord } from "#actions/export-record.ts";
import { waitingLetters } from "#actions/post.ts";
import { publishEdition } from "#actions/publish-edition.ts";
import { readDesk } from "#actions/read-desk.ts";
import { listEditions } from "#actions/read-edition.ts";
import { roadmapNamed } from "#actions/roadmap-named.ts";
import type { DeskPlace } from "#desk/desk-place.ts";
import { homePage } from "#desk/home-page.tsx";
import { roadmapPage } from "#desk/roadmap-page.tsx";
import type { Request, Routes } from "../app-types.ts";
import { answerForm, deskPlace } from "../desk-place.ts";
import { readForm } from "../form.ts";
import { inView } from "../roadmap-in-view.ts";
import { contextFor, type Services } from "../services.ts";

const NOTE = z.object({ note: z.string().trim().max(2_000).default("") });

/** The first page of the desk, and a roadmap with its record and editions. */
export const desk: Routes = {
  who: {
    "GET /desk": "signed-in",
    "GET /desk/roadmaps/:name": "read-roadmap",
    "GET /desk/roadmaps/:name/record.zip": "export-record",
    "GET /desk/roadmaps/:name/publish": "read-roadmap",
    "POST /desk/roadmaps/:name/publish": "publish-edition",
  },
  mount: (app, services) => {
    app.get("/desk", async (request) => {
      const roadmaps = await readDesk(contextFor(services, request.get("actor")));
      const letters = await waitingLetters(services);
      const hasMail = services.environment.SMTP_URL !== undefined;
      return request.html(homePage({ place: deskPlace(request), roadmaps, letters, hasMail }));
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
    // Another language chosen after the form was refused.
    app.get("/desk/roadmaps/:name/publish", (request) =>
      request.redirect(`/desk/roadmaps/${request.req.param("name")}`, 303),
    );
    app.post("/desk/roadmaps/:name/publish", (request) =>
      answerForm({
        request,
        form: "publish",
        page: (place) => pageOf(services, request, place),
        run: () => publish(services, request),
      }),
    );
  },
};

async function publish(services: Services, request: Request): Promise<Response> {
  const context = contextFor(services, request.get("actor"));
  const name = request.req.param("name") ?? "";
  const { id } = await roadmapNamed(context, name, "publish-edition");
  const { note } = await readForm(request, NOTE);
  const said = note === "" ? {} : { note: { [request.get("language")]: note } };
  const { number } = await publishEdition(context, { roadmapId: id, ...said });
  return request.redirect(`/editions/${name}/${number}/`, 303);
}

async function pageOf(services: Services, request: Request, place: DeskPlace): Promise<string> {
  const context = contextFor(services, request.get("actor"));
  const roadmap = await roadmapNamed(context, request.req.param("name") ?? "", "read-roadmap");
  const editions = (await listEditions(services)).filter(
    ({ roadmapName }) => roadmapName === roadmap.name,
  );
  return roadmapPage({
    place,
    roadmap: inView(context, roadmap),
    editions,
  });
}
