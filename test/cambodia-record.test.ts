import { describe, expect, it } from "vitest";
import { readRecord } from "#files/read-record.ts";
import type { Assessment } from "#record/roadmap-record.ts";
import type { Text } from "#record/text.ts";
import { computeResults } from "#results/compute-results.ts";
import { referencesIn } from "#results/references-in.ts";
import { resolveReference } from "#results/resolve-reference.ts";

const FOLDER = "examples/cambodia-digitaltech-2023";

const read = await readRecord(FOLDER);
const record = read.ok ? read.record : null;
const assessments = new Map(record?.assessments.map((one) => [one.id, one]));
const inLayer = (layer: string) => record?.items.filter((item) => item.layer === layer) ?? [];
const ids = (things: readonly { readonly id: string }[] | undefined) =>
  things?.map(({ id }) => id) ?? [];

/** One line per item as the annex prints it: the item, its column totals and their sum. */
function printed(table: string): (string | number)[][] {
  return table
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/))
    .map(([item = "", ...numbers]) => [item, ...numbers.map(Number)]);
}

/** What the record holds, in the shape of the printed table. */
function held(assessment: Assessment | undefined): (string | number | undefined)[][] {
  return (assessment?.published ?? []).map(({ item, score }) => [
    item,
    ...(assessment?.totals ?? []).filter((row) => row.item === item).map(({ total }) => total),
    score,
  ]);
}

const ANNEX_3 = printed(`
  access-to-digital-devices                      57 58 52 167
  internet-infrastructure                        59 58 50 167
  online-business-registration-platform          56 55 52 163
  stem-focus-in-education-system                 56 57 49 162
  re-skilling-up-skilling-agency-for-professionals 54 54 48 156
  raising-public-awareness-on-digital-technology 51 53 48 152
  national-data-center                           50 54 46 150
  center-of-excellence                           50 51 47 148
  decentralized-financial-systems                53 49 44 146
  startup-support-programs                       51 48 45 144
  free-online-educational-resources-in-khmer     50 49 39 138
  consumer-protection-enforcement                49 48 41 138
  hardware-development-center                    45 45 42 132
`);

const ANNEX_4 = printed(`
  cybersecurity               45 42 44 45 176
  5g                          44 41 42 44 171
  automation-systems          39 35 43 44 161
  big-data                    42 31 38 42 153
  ai-machine-learning         40 31 39 42 152
  computer-software           40 38 37 37 152
  wifi-6-7                    40 33 40 38 151
  cloud-computing             38 33 37 39 147
  robotics                    35 31 37 42 145
  iot                         40 32 36 36 144
  natural-language-processing 35 32 37 38 142
  blockchain                  35 31 34 39 139
  ar-vr                       32 29 32 35 128
  chatbot                     28 29 33 32 122
  parallel-processing         31 26 33 32 122
  quantum-computing           30 21 26 30 107
`);

const TABLE_3 = printed(`
  ai-machine-learning 5 5 10
  big-data            5 2  7
  blockchain          4 5  9
  quantum-computing   4 1  5
  cloud-computing     5 5 10
  ar-vr               3 3  6
  iot                 5 4  9
  cybersecurity       5 4  9
  5g                  4 3  7
  wifi-6-7            3 4  7
`);

const TABLE_1 = printed(`
  applied-ai                           165 4
  advanced-connectivity                166 4
  future-of-bioengineering              72 3
  future-of-clean-energy               257 2
  future-of-mobility                   236 2
  future-of-sustainable-consumption    109 2
  web3                                 110 1
  industrialising-machine-learning       5 1
  immersive-reality-technologies        30 1
  cloud-and-edge-computing             136 4
  trust-architectures-and-digital-identity 34 2
  future-of-space-technologies          12 2
  quantum-based-technologies             3 0
  next-generation-software-development   2 1
`);

describe("the record of the Digital Tech Roadmap 2023", () => {
  it("is read without a problem", () => {
    const problems = read.ok
      ? []
      : read.problems.map(
          ({ place, found, expected }) =>
            `${place.file}:${place.line}:${place.column} found ${found}, expected ${expected}`,
        );
    expect(problems).toEqual([]);
  });

  it("says every text in English and in Khmer", () => {
    const gaps = textsOf({ ...record, chapters: [] }).filter(
      (text) =>
        text.en === undefined ||
        !/[\u1780-\u17ff]|5G|Wi-Fi|Web3|AR\/VR|IoT|McKinsey/.test(text.km ?? ""),
    );
    expect(gaps).toEqual([]);
  });

  it("names the source on every page and is nobody's official publication", () => {
    expect(record?.roadmap.notice?.en).toContain("ISBN 978-9924-600-19-0");
    expect(record?.roadmap.notice?.en).toContain("not an official publication");
    expect(record?.roadmap.notice?.en).toContain("unreviewed draft");
  });
});

describe("scores", () => {
  it.each([
    ["products", ANNEX_3],
    ["technologies", ANNEX_4],
    ["technologies-table-3", TABLE_3],
  ])("of %s are those of the source, number by number and in its order", (id, table) => {
    expect(held(assessments.get(id))).toEqual(table);
  });

  it.each([
    ["products", ANNEX_3],
    ["technologies", ANNEX_4],
  ])("of %s are printed with the first eight selected", (id, table) => {
    const published = assessments.get(id)?.published ?? [];
    const selected = published.filter(({ selected }) => selected === "yes");
    expect(selected.map(({ item }) => item)).toEqual(table.slice(0, 8).map(([item]) => item));
    expect(published.length - selected.length).toBe(table.length - 8);
    expect(assessments.get(id)?.selection).toEqual({ rule: "first", count: 8 });
  });

  it("of Table 3 lead to no selection", () => {
    expect(assessments.get("technologies-table-3")?.selection).toBeUndefined();
  });

  it("come without weights, a tie rule, a number of experts or a secrecy level, as in the source", () => {
    for (const one of assessments.values()) {
      expect(one.ties).toBeUndefined();
      expect(one.secrecy).toBe("not-stated");
      expect(one.rounds).toEqual([{ id: 1 }]);
      expect(
        one.criteria.flatMap((node) => [node, ...node.criteria]).map(({ weight }) => weight),
      ).toEqual(expect.not.arrayContaining([expect.anything()]));
    }
  });

  it("stand on a scale that only Annex 4 prints", () => {
    const basis = (id: string) =>
      Object.values(assessments.get(id)?.scales ?? {}).map((scale) => [
        scale.min,
        scale.max,
        scale.basis,
      ]);
    expect(basis("technologies")).toEqual([[1, 5, "stated"]]);
    expect(basis("products")).toEqual([[1, 5, "inferred"]]);
  });
});

describe("evidence", () => {
  it("holds the trends of Table 1", () => {
    const rows = record?.evidence.trends[0]?.rows ?? [];
    expect(rows.map(({ id, values }) => [id, ...Object.values(values)])).toEqual(TABLE_1);
  });

  it("holds the indicators of section 2.2", () => {
    const numbers = Object.fromEntries(
      (record?.evidence.indicators ?? []).map(({ id, value, parts }) => [
        id,
        value ?? parts.map((part) => part.value),
      ]),
    );
    expect(numbers).toMatchObject({
      "technologies-and-digital-business-revenue": 470,
      "digital-revenue-by-sector": [27.6, 7.8, 10.2, 12.7, 3.8, 37.9],
      "market-demand": 29.6,
      "market-demand-filled-by-digital-financial-applications": 5.7,
      "population-aged-15-35": 5.69,
      "women-aged-15-35": 2.88,
      "share-of-total-population-aged-15-35": 36.59,
      "share-of-working-age-population-aged-15-35": 55.97,
      "mobile-subscriptions": 21.18,
      "mobile-operators": 6,
      "mobile-subscriptions-growth": 0.8,
      "mobile-subscriptions-per-population": 125.8,
      "internet-users": 8.86,
      "internet-users-increase": 1.1,
      "internet-penetration": 52.6,
      "share-of-web-traffic": [52, 45.9, 2.2],
    });
  });

  it("names the parts of each policy that the source names, and counts the 82 measures", () => {
    const policies = record?.evidence.policies ?? [];
    expect(policies.map(({ year, parts }) => [year, parts.length])).toEqual([
      [2018, 16],
      [2019, 0],
      [2021, 5],
      [2022, 10],
      [2019, 4],
      [2021, 2],
      [2023, 8],
      [2023, 11],
    ]);
    expect(policies.flatMap(({ unnamed }) => unnamed?.count ?? [])).toEqual([82]);
  });
});

describe("items", () => {
  it("are as many as the source prints", () => {
    const count = (layer: string) => inLayer(layer).length;
    expect(["driver", "opportunity", "threat", "product", "recommendation"].map(count)).toEqual([
      33, 12, 11, 13, 7,
    ]);
    expect(inLayer("driver").reduce<Record<string, number>>(countDimension, {})).toEqual({
      social: 8,
      technological: 9,
      economic: 8,
      environmental: 3,
      political: 5,
    });
  });

  it("hold the final vision and goals as the merge of every candidate of Annex 2", () => {
    for (const layer of ["vision", "goal"]) {
      const candidates = ids(inLayer(layer).filter(({ status }) => status === "candidate"));
      const merged = new Set(inLayer(layer).flatMap(({ parents }) => parents));
      expect([...merged].sort()).toEqual([...candidates].sort());
    }
    expect(inLayer("goal")).toHaveLength(3 + 13);
  });

  it("give each considered product its code and what the source says for it", () => {
    const considered = inLayer("product").filter(({ status }) => status === "considered");
    expect(considered.map(({ code }) => code)).toEqual(["11", "7", "2", "8", "10"]);
    expect(considered.every(({ note }) => (note?.en ?? "").length > 40)).toBe(true);
  });

  it("carry the codes of Table 3", () => {
    const codes = Object.fromEntries(
      inLayer("technology").flatMap(({ id, code }) => (code === undefined ? [] : [[code, id]])),
    );
    expect(codes).toEqual({
      T1: "ai-machine-learning",
      T2: "big-data",
      T3: "blockchain",
      T4: "quantum-computing",
      T5: "cloud-computing",
      T6: "ar-vr",
      T7: "iot",
      T8: "cybersecurity",
      T9: "5g",
      T10: "wifi-6-7",
    });
  });

  it("tell each recommendation's level and whom it speaks to", () => {
    const silent = inLayer("recommendation").filter(
      ({ levels, addressee }) => levels.length === 0 || addressee === undefined,
    );
    expect(ids(silent)).toEqual([]);
  });
});

describe("committees", () => {
  it("have the seats of the decision", () => {
    const seats = Object.fromEntries(
      (record?.roadmap.committees ?? []).map(({ id, seats, seatsInAll }) => [
        id,
        seatsInAll ?? seats.map(({ role, count }) => `${role} ${count}`),
      ]),
    );
    expect(seats).toEqual({
      "steering-committee": ["chair 1", "vice-chair 1", "member 3", "permanent-member 1"],
      "energy-tech-subcommittee": 15,
      "tourism-tech-subcommittee": 19,
      "digital-tech-subcommittee": 13,
    });
  });

  it("rest on decision No. 073, and the result on the National Council's endorsement", () => {
    const gates = (record?.decisions ?? []).filter((one) => one.kind === "gate");
    expect(gates.map(({ act, reference, date }) => [act, reference, date])).toEqual([
      ["mandate", "No. 073 MISTI/2022", "2022-07-18"],
      ["endorsement", undefined, undefined],
    ]);
  });
});

describe("the roadmap chart", () => {
  const bars = record?.chart?.bars ?? [];

  it("gives a term only where section 5.5 does", () => {
    const stated = bars.flatMap(({ item, terms }) => (terms ? [[item, ...terms]] : []));
    expect(stated).toEqual([
      ["mobile-devices", "short"],
      ["iot", "medium", "long"],
      ["wifi-6-7", "medium"],
      ["computer-software", "medium", "long"],
      ["ai-machine-learning", "medium", "long"],
      ["big-data", "medium", "long"],
    ]);
  });

  it("says of lane and term who says so, and quotes the sentence", () => {
    const wrong = bars.filter(
      (bar) => (bar.terms === undefined) !== (bar.termBasis === "inferred") || !bar.cites?.sentence,
    );
    expect(wrong).toEqual([]);
    const inferred = bars.filter(({ laneBasis }) => laneBasis === "inferred");
    expect(inferred.map(({ item }) => item)).toEqual([
      "computer-software",
      "ai-machine-learning",
      "big-data",
      "automation-systems",
      "robotics",
      "natural-language-processing",
    ]);
  });

  it("leaves out the products that the text does not list", () => {
    const lanes = new Set(record?.chart?.lanes.flatMap(({ items }) => items));
    const selected = ANNEX_3.slice(0, 8).map(([item]) => item);
    expect(selected.filter((item) => !lanes.has(String(item)))).toEqual([
      "raising-public-awareness-on-digital-technology",
      "center-of-excellence",
    ]);
  });
});

describe("links", () => {
  it("are stated only with a place in the source that says so", () => {
    const stated = record?.links.filter(({ basis }) => basis === "stated") ?? [];
    expect(stated.filter(({ cites }) => cites?.place === undefined)).toEqual([]);
    expect(record?.links.filter(({ kind }) => kind === "aligns-with")).toEqual([]);
  });

  it("match the selected products with the selected technologies", () => {
    const products = new Set(ANNEX_3.slice(0, 8).map(([item]) => item));
    const technologies = new Set(ANNEX_4.slice(0, 8).map(([item]) => item));
    const between =
      record?.links.filter(({ from, to }) => technologies.has(from) && products.has(to)) ?? [];
    expect(between).toHaveLength(29);
    expect(new Set(between.map(({ to }) => to))).toEqual(products);
    expect(new Set(between.map(({ from }) => from))).toEqual(technologies);
  });
});

describe("the chapters", () => {
  const chapters = record?.chapters ?? [];
  const inLanguage = (tag: string) => chapters.filter(({ language }) => language === tag);
  const names = [
    "foreword",
    "summary",
    "introduction",
    "demand-supply-trends",
    "policy-support",
    "process",
    "vision-and-environment",
    "products",
    "technologies",
    "charting",
    "conclusion",
    "recommendations",
  ];

  it.each(["en", "km"])("follow the source's order in %s, as unreviewed drafts", (tag) => {
    expect(inLanguage(tag).map(({ name }) => name)).toEqual(names);
    expect(new Set(inLanguage(tag).map(({ review }) => review))).toEqual(
      new Set(["unreviewed-draft"]),
    );
  });

  it.each(names)("say the same numbers in both languages: %s", (name) => {
    const [english, khmer] = ["en", "km"].map((tag) =>
      referencesIn(inLanguage(tag).find((one) => one.name === name)?.markdown ?? "")
        .map(({ kind, target, claim }) => `${kind}:${target.join("/")}=${claim?.level}`)
        .sort(),
    );
    expect(khmer).toEqual(english);
  });

  it("hold no reference to nothing", () => {
    if (record === null) throw new Error("the record was refused");
    const context = { record, results: computeResults(record) };
    const broken = chapters.flatMap(({ language, markdown }) =>
      referencesIn(markdown)
        .filter(
          (reference) =>
            resolveReference(reference, {
              ...context,
              language: language === "km" ? "km" : "en",
            }) === null,
        )
        .map(({ raw }) => `${language} ${raw}`),
    );
    expect(broken).toEqual([]);
  });

  it("tie the source's words about Table 3 to its numbers", () => {
    const claims = referencesIn(inLanguage("en")[8]?.markdown ?? "").flatMap(({ target, claim }) =>
      claim === null ? [] : [[...target.slice(1), claim.level].join(" ")],
    );
    expect(claims).toEqual(
      expect.arrayContaining([
        "quantum-computing importance 3",
        "5g importance 3",
        "wifi-6-7 feasibility 3",
        "big-data importance 5",
        "big-data feasibility 2",
      ]),
    );
  });

  it("type digits only in names, dates of works and numbers of sections", () => {
    const typed = chapters.flatMap(({ language, name, markdown }) =>
      (
        markdown
          .replace(/\{\{[^{}]*\}\}/g, "")
          .replace(NAMES, "")
          .match(/\S*[0-9០-៩]\S*/g) ?? []
      ).map((word) => `${language} ${name}: ${word}`),
    );
    expect(typed).toEqual([]);
  });

  it("keep to a length that is read", () => {
    const lengths = inLanguage("en").map(({ markdown }) => markdown.split(/\s+/).length);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(150);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(400);
  });
});

/** Names and dates that hold digits of their own. */
const NAMES = new RegExp(
  [
    "5G|Wi-Fi 6/7|No\\. 073 MISTI/2022|ISBN 978-9924-600-19-0|21 July 2023|ថ្ងៃទី២១ ខែកក្កដា ឆ្នាំ២០២៣",
    "(?:Annex|Table|[Ss]ection) [0-9](?:\\.[0-9])?|(?:ឧបសម្ព័ន្ធ |តារាងទី|ផ្នែក |ដំណាក់កាលទី)[០-៩](?:\\.[០-៩])?",
    "(?:19|20)[0-9]{2}|២០[០-៩]{2}",
  ].join("|"),
  "g",
);

function countDimension(counts: Record<string, number>, { dimension = "none" }) {
  return { ...counts, [dimension]: (counts[dimension] ?? 0) + 1 };
}

/** Every text of the record, wherever it stands. */
function textsOf(value: unknown): Text[] {
  if (typeof value !== "object" || value === null) return [];
  const text = value as Text;
  return typeof text.en === "string" || typeof text.km === "string"
    ? [text]
    : Object.values(value).flatMap(textsOf);
}
