import { describe, expect, it } from "vitest";
import { recordOf } from "../../test/record-notation.ts";
import { computeResults } from "./compute-results.ts";
import { resolveChapter } from "./text-references.ts";

const napkin = recordOf({
  columns: "importance | short long",
  totals: "cloud 38 33 39; robotics 35 31 42; iot 40 32 36; phone 40 30 40",
  selection: { rule: "first", count: 2 },
});
const record = {
  ...napkin,
  evidence: {
    indicators: [
      {
        id: "internet",
        title: { en: "Internet" },
        unit: { en: "%" },
        year: 2021,
        value: 52.6,
        parts: [{ id: "mobile", title: { en: "Mobile" }, value: 52 }],
      },
    ],
    trends: [
      {
        id: "study",
        title: { en: "Study" },
        columns: [{ id: "money", title: { en: "Money" } }],
        rows: [{ id: "ai", title: { en: "AI" }, values: { money: 165 } }],
        notInSource: [],
      },
    ],
    policies: [
      {
        id: "framework",
        title: { en: "Framework" },
        year: 2021,
        parts: [{ id: "part", title: { en: "Part" } }],
        unnamed: { count: 82, what: { en: "measures" } },
      },
    ],
  },
};
const results = computeResults(record);
const read = (markdown: string, language: "en" | "km" = "en") =>
  resolveChapter(markdown, { record, results, language });

describe("a number in a chapter", () => {
  it.each([
    ["{{score:napkin/cloud}}", "110"],
    ["{{rank:napkin/cloud}}", "1="],
    ["{{total:napkin/iot/short}}", "32"],
    ["{{margin:napkin}}", "2"],
    ["{{experts:napkin}}", "9"],
    ["{{count:items/technology}}", "4"],
    ["{{count:scored/napkin}}", "4"],
    ["{{count:selected/napkin}}", "2"],
    ["{{count:parts/framework}}", "1"],
    ["{{count:unnamed/framework}}", "82"],
    ["{{indicator:internet}}", "52.6"],
    ["{{indicator:internet/mobile}}", "52"],
    ["{{trend:study/ai/money}}", "165"],
    ["{{period:start}}", "2025"],
    ["{{horizon:long}}", "2030"],
    ["{{title:iot}}", "iot"],
    ["{{names:selected/napkin}}", "cloud and phone"],
    ["{{claim:napkin/iot/short=4|very feasible}}", "very feasible"],
  ])("%s is put in from the record", (reference, value) => {
    expect(read(`Here ${reference} stands.`)).toBe(`Here ${value} stands.`);
  });

  it("is written in the reader's digits", () => {
    expect(read("{{score:napkin/cloud}} {{period:end}} {{indicator:internet}}", "km")).toBe(
      "១១០ ២០៣០ ៥២,៦",
    );
  });

  it("stays as it is where it points to nothing", () => {
    const broken = [
      "{{score:napkin/nobody}}",
      "{{score:other/cloud}}",
      "{{count:items/nothing}}",
      "{{names:cloud}}",
      "{{period:middle}}",
      "{{claim:napkin/iot/short}}",
      "{{}}",
    ];
    expect(broken.map((reference) => read(reference))).toEqual(broken);
  });
});
