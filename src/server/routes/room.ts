import QRCode from "qrcode";
import { readProgress } from "#actions/read-progress.ts";
import { readRoom, roomToken } from "#actions/read-room.ts";
import { ballotAssets } from "#ballot/assets/ballot-assets.ts";
import { roomPage } from "#ballot/room-page.tsx";
import type { Routes } from "../app-types.ts";
import { contextFor } from "../services.ts";

/** The projector page: counts for a room; the end of its address lets in. */
export const room: Routes = {
  who: { "GET /room/:assessment/:token": "public", "GET /desk/room/:assessment": "read-progress" },
  mount: (app, services) => {
    app.get("/room/:assessment/:token", async (request) => {
      const { assessment: assessmentKey, token } = request.req.param();
      const found = await readRoom(contextFor(services, request.get("actor")), {
        assessmentKey,
        token,
      });
      const { roomStylesheet: stylesheet, roomScript: script } = await ballotAssets();
      const enter = `${services.origin}/enter`;
      const picture = await QRCode.toString(enter, {
        type: "svg",
        margin: 2,
        errorCorrectionLevel: "M",
      });
      const address = enter.replace(/^https?:\/\//, "");
      const events = `/api/events/${assessmentKey}?token=${token}`;
      return request.html(
        roomPage({ room: found, files: { stylesheet, script }, address, picture, events }),
      );
    });
    app.get("/desk/room/:assessment", async (request) => {
      const key = request.req.param("assessment");
      // Asks whether this person may see this assessment, and not only one of another roadmap.
      await readProgress(contextFor(services, request.get("actor")), { assessmentKey: key });
      return request.redirect(`/room/${key}/${roomToken(services, key)}`, 303);
    });
  },
};
