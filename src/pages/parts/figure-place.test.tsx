import { expect, it } from "vitest";
import { computeResults } from "#results/compute-results.ts";
import { recordOf } from "../../../test/record-notation.ts";
import { openEdition, openPage } from "../edition.ts";
import { FigurePlace } from "./figure-place.tsx";

const record = recordOf({ columns: "need", totals: "cloud 9; iot 7" });
const source = { record, results: computeResults(record), findings: [], figures: {}, chapters: [] };
const page = openPage(openEdition({ ...source, tag: "en" }), "assessments/napkin.html");

function placed(height: number, mark = ""): string {
  const wide = `<svg viewBox="0 0 1280 ${height}"${mark}><text>row</text></svg>`;
  const figure = { name: "ranking-napkin", wide, narrow: wide };
  return (<FigurePlace page={page} figure={figure} lead="The ranking" />).toString();
}

it("a picture of more rows than anyone scrolls through stands in its file, and the page leads there", () => {
  expect(placed(900)).toContain("<svg");
  expect(placed(45_000)).not.toContain("<svg");
  expect(placed(45_000)).toContain('<a href="../../charts/en/ranking-napkin.svg">');
});

it("a picture that answers to pointer and keys stays on the page however tall it is", () => {
  expect(placed(45_000, " data-at='1'")).toContain("<svg");
});
