import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buildEdition } from "#edition/build-edition.ts";
import { isLanguage, LANGUAGE_NAMES, pick } from "#wording/language.ts";
import { editionsPage, type ListedEdition } from "./editions-page.ts";
import { openRecord } from "./open-record.ts";
import { ProgressBar } from "./progress-bar.ts";
import { Refusal } from "./refusal.ts";
import { reportFailure } from "./report-failure.ts";
import { serveFolder } from "./serve-folder.ts";
import { say, watchPipes } from "./terminal.ts";

const EXAMPLES = ["cambodia-digitaltech-2023", "fictional-agritech"];
const DEFAULT_PORT = 4780;

export interface Clone {
  /** Folder of the clone. */
  readonly clone: string;
  /** Folder for the published site; made where it is missing. */
  readonly site: string;
}

/** Publishes the examples and serves them until the process ends. */
export async function publishAndServe({ clone, site }: Clone): Promise<void> {
  watchPipes();
  try {
    await mkdir(site, { recursive: true });
    const host = process.env.HOST ?? "localhost";
    const at = { host, port: portWanted() };
    // A port in use is known at once, not after the work; nobody is answered before the work is done.
    (await serveFolder(site, at)).end();
    const editions: ListedEdition[] = [];
    for (const id of EXAMPLES) {
      editions.push(await publish(join(clone, "examples", id), join(site, id)));
    }
    await writeFile(join(site, "index.html"), editionsPage(editions));
    const { port } = await serveFolder(site, at);
    say("", `Ready: http://${hostShown(host)}:${port}  (Ctrl-C ends it)`);
  } catch (error) {
    process.exit(reportFailure(error));
  }
}

/** An address that stands for every network of this machine is none that a browser can open. */
function hostShown(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

function portWanted(): number {
  const text = process.env.PORT ?? String(DEFAULT_PORT);
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new Refusal(
      `PORT is ${text}: expected a number from 1 to 65535, such as ${DEFAULT_PORT}.`,
    );
  return Number(text);
}

async function publish(folder: string, out: string): Promise<ListedEdition> {
  const { record } = await openRecord(folder);
  const { id, title, headline, country, languages, fictional } = record.roadmap;
  say(`Publishing ${pick(title, "en")} …`);
  const since = performance.now();
  const bar = new ProgressBar("  pages");
  const built = await buildEdition({
    record,
    out,
    onProgress: (done, total) => bar.show(done, total),
  }).finally(() => bar.end());
  if (!built.ok) throw new Refusal(built.sentence);
  say(`  ${built.files} files, ${((performance.now() - since) / 1000).toFixed(1)} s`);
  return {
    id,
    isFictional: fictional,
    languages: languages.map((tag) => ({
      tag,
      name: isLanguage(tag) ? LANGUAGE_NAMES[tag] : tag,
      title: pick(title, tag),
      headline: pick(headline ?? country, tag),
    })),
  };
}
