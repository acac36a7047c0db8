import { type Imported, importRecord } from "#actions/import-record.ts";
import { Refusal } from "#actions/refusal.ts";
import { roadmapNamed } from "#actions/roadmap-named.ts";
import { importDifferencePage } from "#desk/import-difference-page.tsx";
import { importPage } from "#desk/import-page.tsx";
import { ROADMAP_WORDS } from "#wording/live/desk-roadmap-words.ts";
import { type Asking, deskPages, type FormEnd, type Sent } from "../desk-pages.ts";
import { doneAt } from "../desk-place.ts";
import { lineIn } from "../desk-texts.ts";
import { inView } from "../roadmap-in-view.ts";

const MOST_BYTES = 10 * 1024 * 1024;

/** A record folder brought in; over a roadmap that is here only once its difference was seen. */
export const deskImport = deskPages([
  {
    at: "/desk/import",
    act: "import-record",
    page: async ({ place }) => importPage({ place }),
    forms: {
      import: {
        act: "import-record",
        run: bringIn,
        sentence: ({ code }, language) =>
          code === "wrong-state" ? ROADMAP_WORDS[language].importLive : undefined,
      },
    },
  },
]);

async function bringIn(asking: Asking, sent: Sent): Promise<FormEnd> {
  const zip = await zipIn(sent);
  const accepted = lineIn(sent, "accept");
  const accepting = /^\d{1,15}$/.test(accepted) ? { acceptVersion: Number(accepted) } : {};
  try {
    return await answered(asking, zip, accepting);
  } catch (error) {
    // Changed since the difference was shown: the difference to what stands now is shown.
    if (!(error instanceof Refusal) || error.code !== "stale") throw error;
    return answered(asking, zip, {});
  }
}

async function answered(
  asking: Asking,
  zip: Uint8Array,
  accepting: { readonly acceptVersion?: number },
): Promise<FormEnd> {
  const imported = await importRecord(asking.context, { source: { zip }, ...accepting });
  if (imported.outcome === "differs") return { page: await difference(asking, imported, zip) };
  return { to: doneAt(`/desk/roadmaps/${imported.name}`, imported.outcome) };
}

/** A file as it was chosen, or as the page of the difference sends it back. */
async function zipIn(sent: Sent): Promise<Uint8Array> {
  const { file } = sent;
  const zip =
    file instanceof File
      ? new Uint8Array(await file.arrayBuffer())
      : new Uint8Array(Buffer.from(lineIn(sent, "zip"), "base64"));
  if (zip.length === 0) throw new Refusal("invalid", { fields: ["file"] });
  if (zip.length > MOST_BYTES) throw new Refusal("too-large", { most: MOST_BYTES });
  return zip;
}

async function difference(
  { context, place }: Asking,
  { name, version, difference: found }: Extract<Imported, { readonly outcome: "differs" }>,
  zip: Uint8Array,
): Promise<string> {
  // The record is found by its own name, so it cannot be another roadmap's.
  if (!found.sameRoadmap) throw new RangeError(`importRecord requires one roadmap, got ${name}`);
  const row = await roadmapNamed(context, name, "import-record");
  return importDifferencePage({
    place,
    roadmap: inView(context, row),
    difference: found,
    version,
    zip: Buffer.from(zip).toString("base64"),
  });
}
