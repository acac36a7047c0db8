import type { Text } from "#record/text.ts";
import type { Page } from "./edition.ts";

/**
 * The edition as a report and its numbers as a dataset, in the words of schema.org, for the front page.
 *
 * @see https://schema.org/Report and https://schema.org/Dataset
 */
export function structuredData(page: Page): string {
  const graph = { "@context": "https://schema.org", "@graph": [report(page), dataset(page)] };
  // In a page "<" could end the script; JSON may write it otherwise.
  return JSON.stringify(graph).replaceAll("<", "\\u003c");
}

function report(page: Page) {
  const { roadmap } = page.record;
  return {
    "@type": "Report",
    "@id": addressOf(page, `${page.tag}/index.html#report`),
    ...about(page),
    url: addressOf(page, `${page.tag}/index.html`),
    version: String(roadmap.edition.number),
    encoding: page.site.downloads
      .filter(({ tag }) => tag === null || tag === page.tag)
      .map(({ path }) => download(page, path)),
    isBasedOn: [{ "@id": addressOf(page, "record/roadmap.yaml#dataset") }, ...source(page)],
  };
}

function dataset(page: Page) {
  const { roadmap } = page.record;
  const workbooks = page.site.downloads.filter(({ kind }) => kind === "workbook");
  return {
    "@type": "Dataset",
    "@id": addressOf(page, "record/roadmap.yaml#dataset"),
    ...about(page),
    version: String(roadmap.edition.number),
    temporalCoverage: `${roadmap.period.start}/${roadmap.period.end}`,
    isAccessibleForFree: true,
    isBasedOn: source(page),
    creator: { "@type": "Organization", name: page.say(roadmap.publisher) },
    distribution: [`results.${page.tag}.json`, "record/roadmap.yaml", ...workbooks.map(pathOf)].map(
      (path) => download(page, path),
    ),
  };
}

/** The document that the record was made from, which is another work than this edition. */
function source(page: Page) {
  const { sources, source: id } = page.record.roadmap;
  return sources
    .filter((one) => one.id === id)
    .map(({ title, isbn }) => ({
      "@type": "CreativeWork",
      name: title,
      ...(isbn === undefined ? {} : { identifier: `ISBN ${isbn}` }),
    }));
}

function about(page: Page) {
  const { title, summary, publisher, edition, languages, notice, licence } = page.record.roadmap;
  const description = [summary, edition.note, notice].flatMap((text) =>
    text === undefined ? [] : [page.say(text)],
  );
  return {
    name: page.say(title),
    description: description.length > 0 ? description.join(" ") : page.say(title),
    inLanguage: [...languages],
    datePublished: edition.date,
    ...(licence === undefined ? {} : { license: licenceOf(page, licence) }),
    publisher: { "@type": "Organization", name: page.say(publisher) },
  };
}

function licenceOf(
  page: Page,
  { url, title }: { readonly url?: string | undefined; readonly title: Text },
) {
  return url ?? { "@type": "CreativeWork", name: page.say(title) };
}

const FORMATS: Readonly<Record<string, string>> = {
  json: "application/json",
  yaml: "application/yaml",
  pdf: "application/pdf",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

function download(page: Page, path: string) {
  const extension = path.slice(path.lastIndexOf(".") + 1);
  return {
    "@type": "DataDownload",
    encodingFormat: FORMATS[extension],
    contentUrl: addressOf(page, path),
  };
}

function pathOf({ path }: { readonly path: string }): string {
  return path;
}

/** Whole where the site's address is known, else as seen from the page. */
function addressOf(page: Page, path: string): string {
  const { address } = page.site;
  return address === null ? page.file(path) : `${address}${path}`;
}
