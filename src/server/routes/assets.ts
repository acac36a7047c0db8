import type { Routes } from "../app-types.ts";
import { LIVE_ASSETS } from "../live-assets.ts";
import { PASSKEY_SCRIPT } from "../passkey-script.ts";
import { PROGRESS_SCRIPT } from "../progress-script.ts";

const YEAR = "public, max-age=31536000, immutable";
const DAY = "public, max-age=86400";

const ALL = [...LIVE_ASSETS, PASSKEY_SCRIPT, PROGRESS_SCRIPT];

/** Style, letters and mark of the server's own pages; an address with a hash in it may be kept for ever. */
export const assets: Routes = {
  who: Object.fromEntries(ALL.map(({ path }) => [`GET ${path}`, "public"] as const)),
  mount: (app) => {
    for (const { path, mediaType, bytes } of ALL)
      app.get(path, async (request) =>
        request.body(await bytes(), 200, {
          "Content-Type": mediaType,
          "Cache-Control": /\.[0-9a-f]{12}\./.test(path) ? YEAR : DAY,
        }),
      );
  },
};
