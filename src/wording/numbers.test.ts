import { describe, expect, it } from "vitest";
import { formatDay } from "./dates.ts";
import { pick } from "./language.ts";
import { formatNumber, formatShare, listOf, ordinal } from "./numbers.ts";
import { PAGE_WORDS } from "./pages/page-words.ts";

describe("numbers in words", () => {
  it("group thousands and mark decimals as the language does", () => {
    expect([formatNumber(1234567.89, "en"), formatNumber(1234567.89, "km")]).toEqual([
      "1,234,567.89",
      "១.២៣៤.៥៦៧,៨៩",
    ]);
  });

  it("drop zeros that say nothing, and the sign of zero", () => {
    expect([formatNumber(151, "en"), formatNumber(52.6, "en"), formatNumber(-0.001, "en")]).toEqual(
      ["151", "52.6", "0"],
    );
  });

  it("use a minus sign, not a hyphen", () => {
    expect(formatNumber(-1.5, "en")).toBe("−1.5");
  });

  it("do not round a share to none or all that is neither", () => {
    const shares = [0, 0.001, 0.0049, 0.005, 0.994, 0.996, 1].map((share) =>
      formatShare(share, "en"),
    );
    expect(shares).toEqual(["0 %", "<1 %", "<1 %", "1 %", "99 %", ">99 %", "100 %"]);
  });

  it("name places as English does", () => {
    expect([1, 8, 11, 13, 21, 22, 103, 112].map((place) => ordinal(place, "en"))).toEqual([
      "first",
      "eighth",
      "eleventh",
      "13th",
      "21st",
      "22nd",
      "103rd",
      "112th",
    ]);
  });

  it("join names as the language does", () => {
    expect([
      listOf([], "en"),
      listOf(["a"], "en"),
      listOf(["a", "b"], "en"),
      listOf(["ក", "ខ", "គ"], "km"),
    ]).toEqual(["", "a", "a and b", "ក, ខ និង គ"]);
  });
});

describe("a mean between two rounds", () => {
  const said = (before: number, after: number, language: "en" | "km" = "en") =>
    PAGE_WORDS[language].statistics.one.round({
      ...{ from: 1, to: 2, n: 10, up: 1, down: 1 },
      before,
      after,
    });

  it("is said to have moved only where the numbers show it", () => {
    expect(said(15, 15)).toContain("its mean stayed at 15;");
    expect(said(14.999, 15.001)).toContain("its mean went from 14.999 to 15.001;");
    expect(said(14.5, 15)).toContain("its mean went from 14.5 to 15;");
    expect(said(15, 15, "km")).toContain("នៅដដែលត្រឹម ១៥។");
  });
});

describe("days", () => {
  it("are written out in both languages", () => {
    expect([formatDay("2023-07-21", "en"), formatDay("2023-09-01", "km")]).toEqual([
      "21 July 2023",
      "ថ្ងៃទី១ ខែកញ្ញា ឆ្នាំ២០២៣",
    ]);
  });

  it("refuse what is no day", () => {
    expect(() => formatDay("2023-13-01", "en")).toThrow(RangeError);
  });
});

describe("a text", () => {
  it("falls back to English, then to the first language there is", () => {
    expect([pick({ en: "a", km: "ខ" }, "fr"), pick({ vi: "c", lo: "b" }, "km")]).toEqual([
      "a",
      "b",
    ]);
  });
});
