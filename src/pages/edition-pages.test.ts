import { describe, expect, it } from "vitest";
import { readRecord } from "#files/read-record.ts";
import type { RoadmapRecord } from "#record/roadmap-record.ts";
import { computeResults } from "#results/compute-results.ts";
import { editionSince } from "#results/difference/edition-since.ts";
import { review } from "#results/review.ts";
import { openEdition } from "./edition.ts";
import { editionPages } from "./edition-pages.ts";
import { printDocument } from "./print/print-document.tsx";
import { sourcesPage } from "./sources-page.tsx";

async function read(example: string) {
  const found = await readRecord(`examples/${example}`);
  if (!found.ok) throw new Error(JSON.stringify(found.problems[0]));
  return found;
}

async function pagesOf(example: string, tag: string) {
  return pagesFor((await read(example)).record, tag);
}

/** The words of a page of this record, by its path. */
function pagesFor(record: RoadmapRecord, tag: string) {
  const results = computeResults(record);
  const findings = review(record, results);
  const edition = openEdition({ record, results, findings, tag, figures: {}, chapters: [] });
  const pages = new Map(editionPages(edition).map(({ path, print }) => [path, print]));
  return (path: string) =>
    (pages.get(path)?.() ?? "").replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
}

it("an edition that knows the one before leads from its front to what changed", async () => {
  const { record } = await read("cambodia-digitaltech-2023");
  const results = computeResults(record);
  const findings = review(record, results);
  const { edition } = record.roadmap;
  const items = record.items.map((item) =>
    item.id === "robotics"
      ? { ...item, title: { ...item.title, en: "Robots", km: "មនុស្សយន្តថ្មី" } }
      : item,
  );
  const later = {
    ...record,
    items,
    roadmap: { ...record.roadmap, edition: { ...edition, number: 2 } },
  };
  const since = editionSince({ record, results, findings }, { record: later, results, findings });
  if (typeof since === "string") throw new Error(since);
  const source = { record: later, results, findings, since, figures: {}, chapters: [] };
  const printed = (tag: string, path: string) =>
    editionPages(openEdition({ ...source, tag }))
      .find((page) => page.path === path)
      ?.print() ?? "";
  expect(printed("en", "index.html")).toMatch(
    /href="changes.html">What changed since the edition before</,
  );
  expect(printed("en", "index.html")).toContain("There is one change.");
  expect(printed("en", "changes.html")).toContain("Robotics is now called Robots.");
  expect(printed("km", "changes.html")).toContain("ឥឡូវមានឈ្មោះថា មនុស្សយន្តថ្មី");
  expect(printed("en", "edition.html")).toContain("changes.html");
  const onPaper = printDocument(openEdition({ ...source, tag: "en" }))(new Map(), "");
  expect(onPaper).toContain("Robotics is now called Robots.");
  expect(onPaper).toMatch(/href="#changes"[^>]*>What changed/);
  const alone = editionPages(openEdition({ ...source, since: undefined, tag: "en" }));
  expect(alone.some(({ path }) => path === "changes.html")).toBe(false);
});

it("an edition says under which terms it may be used, to readers and to search engines, or that nobody said", async () => {
  const printed = async (example: string, path: string) => {
    const { record } = await read(example);
    const results = computeResults(record);
    const source = { record, results, findings: [], tag: "en", figures: {}, chapters: [] };
    return (
      editionPages(openEdition(source))
        .find((page) => page.path === path)
        ?.print() ?? ""
    );
  };
  const address = "https://www.apache.org/licenses/LICENSE-2.0";
  expect(await printed("fictional-agritech", "edition.html")).toContain(
    `<a href="${address}" rel="license">Apache License 2.0</a>`,
  );
  expect(await printed("fictional-agritech", "index.html")).toContain(`"license":"${address}"`);
  expect(await printed("cambodia-digitaltech-2023", "edition.html")).toContain("states no licence");
});

it("an edition of another roadmap, or one that is no earlier, is not the one before", async () => {
  const { record } = await read("cambodia-digitaltech-2023");
  const results = computeResults(record);
  const side = { record, results, findings: review(record, results) };
  const other = { ...record, roadmap: { ...record.roadmap, id: "another" } };
  expect(editionSince(side, side)).toBe("not-earlier");
  expect(editionSince({ ...side, record: other }, side)).toBe("another-roadmap");
});

describe("the pages of the 2023 roadmap", async () => {
  const page = await pagesOf("cambodia-digitaltech-2023", "en");

  it("say first how firm the choice of technologies is", () => {
    expect(page("assessments/technologies.html")).toContain(
      "Cloud Computing leads Robotics by 147 to 145",
    );
    expect(page("assessments/technologies.html")).toContain(
      "With two points more, Robotics draws level; with three, it is in.",
    );
  });

  it("break the trail where the chart shows what was not selected", () => {
    expect(page("items/iot.html")).toContain(
      "On the roadmap for 2025–2030, but not among the eight selected.",
    );
    expect(page("items/iot.html")).toContain("It came tenth, three points below the cut.");
    expect(page("items/iot.html")).toContain(
      "The trail breaks here: it is on the chart without having been selected.",
    );
    expect(page("items/mobile-devices.html")).toContain("it is on the chart and was never scored");
  });

  it("break the trail where a selected item has no place on the chart", () => {
    expect(page("items/cloud-computing.html")).toContain(
      "selected; the source gives it no lane, and its bar follows the scores",
    );
    expect(page("items/center-of-excellence.html")).toContain("the chart has no place for it");
  });

  it("do not break the trail of an item that was selected and drawn", () => {
    expect(page("items/cybersecurity.html")).not.toContain("The trail breaks");
  });

  it("say what the record is silent about", () => {
    expect(page("items/iot.html")).toContain("Date and number of experts: not in the source");
    expect(page("items/iot.html")).toContain("A histogram would stand here");
    expect(page("assessments/technologies.html")).toContain("It needs the ballots");
  });

  it("list what no step works on, with level and addressee", () => {
    expect(page("chapters/index.html")).toMatch(/Level: \w+ · Addressed to: /);
  });

  it("place an item under the other readings of the weights", () => {
    expect(page("items/iot.html")).toContain("eighth of 16: selected");
    expect(page("items/iot.html")).toContain("joint third of ten");
  });

  it("list considered items with their text", () => {
    expect(page("stages/strategic-products-and-services.html")).toContain(
      "Considered, not taken further",
    );
  });
});

describe("the pages of the invented roadmap", async () => {
  const page = await pagesOf("fictional-agritech", "en");

  it("show an item that a decision lifted over the cut, with the dissent", () => {
    expect(page("assessments/technologies.html")).toContain("selected by decision");
    expect(page("decisions.html")).toContain("Minority report");
    expect(page("decisions.html")).toContain("9 for, 4 against, 1 abstained");
  });

  it("say that the cut runs through a tie", () => {
    expect(page("assessments/products.html")).toContain(
      "The cut runs through a tie, settled by a decision: Produce traceability and Soil passport",
    );
    expect(page("assessments/products.html")).toContain(
      "The committee decided: The fifth product is the soil passport",
    );
  });

  it("add up where someone abstained, and where columns carry weights", () => {
    expect(page("items/drone-spraying.html")).toContain(
      "127 in sums; 139.7 because one of eleven abstained and means are brought back to eleven experts.",
    );
    expect(page("items/soil-passport.html")).toContain(
      "205 in sums; 211.67 because the columns carry different weights. 5 × (30 % × 43 + 30 % × 47 + 13.33 % × 34 + 13.33 % × 37 + 13.33 % × 44) = 211.67.",
    );
    expect(page("assessments/products.html")).toContain(
      "Score = 5 × (30 % × Strategic importance + 30 % × Benefit to growers",
    );
  });

  it("say what the rule said and what the decision said of an item lifted over the cut", () => {
    expect(page("items/open-farm-data-standard.html")).toContain(
      "“The first six by score” says no; the decision says yes",
    );
  });

  it("keep a shared place shared in every sentence", () => {
    expect(page("items/mobile-payments.html")).toContain("Joint sixth of 14");
    expect(page("items/mobile-payments.html")).not.toMatch(/came sixth|, sixth,/);
  });

  it("show what the experts gave, score by score, and how far they agree", () => {
    expect(page("items/soil-passport.html")).toContain("score by score");
    expect(page("assessments/products.html")).toContain("Kendall’s W is");
    expect(page("assessments/products.html")).toContain("p &lt; 0.0001 by the χ² approximation");
  });
});

describe("what the method says beside the cut", async () => {
  const invented = await pagesOf("fictional-agritech", "en");
  const totals = await pagesOf("cambodia-digitaltech-2023", "en");

  it("stands on the assessment's page, each behind its question, with its numbers", () => {
    const page = invented("assessments/technologies.html");
    expect(page).toContain("Three of six places are firm");
    expect(page).toContain("Leaving out one expert changes the selection in 10 of 11 cases.");
    expect(page).toContain("Without private sector (three experts): Seasonal weather models would");
    expect(page).toContain("The experts did not tell these from the cut: Crop disease recognition");
    expect(page).toContain("Round 1 to round 2: of eleven experts ten stayed, one left and one");
    expect(page).toContain("Krippendorff’s alpha of the scores themselves is 0.62");
    expect(page).toContain("They gave 97 % of the scores asked of them.");
    expect(page).toMatch(/PROMETHEE II 4 of 5 – – 0\.92 0\.97/);
  });

  it("names what a tie across the cut leaves open", () => {
    expect(invented("assessments/products.html")).toContain(
      "A tie across the cut leaves it open, so nobody would have to change a score.",
    );
  });

  it("says nothing of people where only totals were published", () => {
    const page = totals("assessments/technologies.html");
    expect(page).toContain("Only totals were published, so nobody can say");
    expect(page).toContain("Selected as published");
    expect(page).not.toContain("Does it depend on who sat there?");
    expect(page).not.toContain("How did the panel answer?");
  });

  it("follows an item onto its own page", () => {
    const page = invented("items/mobile-payments.html");
    expect(page).toContain("TOPSIS 5, PROMETHEE II 6=, VIKOR 10");
    expect(page).toContain("Turned by leaving out one expert 10 of 11 cases");
    expect(page).toContain("The experts did not tell it from the cut.");
    expect(page).toContain("From round 1 to round 2 its mean stayed at 14.82; of ten who");
    expect(page).toMatch(/middle half \d(\.\d+)? to \d/);
    expect(totals("items/cloud-computing.html")).toContain("How firm that is open (39 %)");
  });

  it("links every statistic to the list of methods where an edition has no page on it", () => {
    expect(totals("methods.html")).toContain("Seed of the random numbers");
  });
});

describe("the parts of the document", async () => {
  const page = await pagesOf("cambodia-digitaltech-2023", "en");
  const invented = await pagesOf("fictional-agritech", "en");

  it("are listed in the order of a printed roadmap, with the four annexes of the source", () => {
    expect(page("chapters/index.html")).toMatch(
      /Annex 1: Committees and their duties.*Annex 2: Visions and Goals: what was proposed.*Annex 3: Strategic products and services: scores.*Annex 4: Key technologies: scores/,
    );
  });

  it("say what the record has no text for, and write nothing in its place", () => {
    expect(page("edition.html")).toMatch(/The record has no text for: .*acknowledgement/);
  });

  it("hold the totals as the source prints them", () => {
    expect(page("annexes/scores-technologies.html")).toContain(
      "Cloud Computing 38 33 37 39 147 8 yes",
    );
    expect(page("annexes/committees.html")).toContain("Six seats".toLowerCase());
    expect(page("annexes/candidates.html")).toContain("Became part of");
  });

  it("mark in the scores who was decided in, against the ranking", () => {
    expect(invented("annexes/scores-technologies.html")).toMatch(
      /Open farm-data standard .* 9 yes/,
    );
  });

  it("can be cited, with the ISBN of the document that the record was made from", () => {
    expect(page("edition.html")).toContain("Ministry of Industry, Science, Technology");
    expect(page("edition.html")).toMatch(
      /Edition 1, 22 November 2026\. Reconstructed from the document dated 21 July 2023\. Computed by Phlov/,
    );
    expect(page("edition.html")).toContain("978-9924-600-19-0");
    expect(invented("edition.html")).toContain("ISBN The record gives none.");
  });
});

describe("a record with little in it", async () => {
  const { record } = await read("fictional-agritech");
  const bare = {
    ...record,
    assessments: [],
    chart: null,
    chapters: [],
    decisions: [],
    links: [],
    roadmap: { ...record.roadmap, stages: [], committees: [], abbreviations: [] },
  };
  const page = pagesFor(bare, "en");

  it("leads from the front to its items, and speaks of no scores", () => {
    expect(page("index.html")).toContain("items, with sources. Nobody has written chapters.");
    expect(page("index.html")).not.toContain("Every score in");
    expect(page("assessments/index.html")).toContain("nothing was scored");
  });

  it("numbers the annexes that it has, and says which parts it has no text for", () => {
    expect(page("chapters/index.html")).toContain("Annex 1: Goals: what was proposed");
    expect(page("edition.html")).toContain(
      "The record has no text for: foreword, acknowledgement, executive summary and list of abbreviations.",
    );
  });

  it("has pages for its items without a trail", () => {
    expect(page("items/mobile-payments.html")).toContain("Mobile payments");
    expect(page("items/mobile-payments.html")).not.toContain("From the chart back to the scores");
  });
});

describe("the same pages in Khmer", async () => {
  const page = await pagesOf("cambodia-digitaltech-2023", "km");

  it("speak Khmer with Khmer digits", () => {
    expect(page("items/iot.html")).toContain("១៤៤ ពិន្ទុ លំដាប់ទី១០ ក្នុងចំណោម ១៦");
    expect(page("findings.html")).toContain("អាចផ្លាស់ប្តូរការជ្រើសរើស");
  });

  it("are read in another voice where a reference has no Khmer", async () => {
    const { record } = await read("cambodia-digitaltech-2023");
    const source = { record, results: computeResults(record), findings: [], figures: {} };
    const sources = (tag: string) => sourcesPage(openEdition({ ...source, tag, chapters: [] }));
    expect(sources("km")).toContain('<p lang="en">Katuu, S. <b>Management of public');
    expect(sources("en")).toContain("<p>Katuu, S. <b>Management of public");
  });
});

describe("how a reader checks an edition", async () => {
  const totals = await pagesOf("cambodia-digitaltech-2023", "en");
  const invented = await pagesOf("fictional-agritech", "en");
  const khmer = await pagesOf("cambodia-digitaltech-2023", "km");

  it("stands in the method appendix, with the command and what does not come out again", () => {
    expect(totals("methods.html")).toContain("phlov verify cambodia-digitaltech-2023.zip");
    expect(totals("methods.html")).toContain("only sums were published");
    expect(totals("methods.html")).not.toContain("What needs single ballots");
    expect(invented("methods.html")).toContain("What needs single ballots");
    expect(invented("methods.html")).toContain("Counts of a round before the last");
    expect(khmer("methods.html")).toContain("SHA-256");
  });

  it("is said when each round closed, and that nobody is named who released it", () => {
    expect(invented("assessments/products.html")).toContain(
      "Round 1 of 2: Closed on 15 March 2024.",
    );
    expect(invented("assessments/products.html")).toContain("who closed, reviewed and released");
  });

  it("is told beside the round what was found wrong with it after it closed", async () => {
    const { record } = await read("fictional-agritech");
    const errata = [{ date: "2026-10-28", text: "5G was meant as 5G and 6G." }];
    const rounds = [{ id: 1, closed: "2024-03-15", errata }];
    const assessments = record.assessments.map((each) => ({ ...each, rounds }));
    const told = (tag: string) => pagesFor({ ...record, assessments }, tag);
    expect(told("en")("assessments/products.html")).toContain(
      "Erratum of 28 October 2026: 5G was meant as 5G and 6G.",
    );
    expect(told("km")("assessments/products.html")).toContain(
      "កំណែតម្រូវ ថ្ងៃទី២៨ ខែតុលា ឆ្នាំ២០២៦៖ 5G was meant as 5G and 6G.",
    );
  });
});
