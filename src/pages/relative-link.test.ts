import { expect, it } from "vitest";
import { relativeLink } from "./relative-link.ts";

it("a page links to its neighbour by name", () => {
  expect(relativeLink("en/index.html", "en/findings.html")).toBe("findings.html");
});

it("a page in a folder climbs only as far as it must", () => {
  expect(relativeLink("en/items/iot.html", "en/assessments/technologies.html")).toBe(
    "../assessments/technologies.html",
  );
  expect(relativeLink("en/items/iot.html", "assets/style.css")).toBe("../../assets/style.css");
  expect(relativeLink("index.html", "en/index.html")).toBe("en/index.html");
});

it("a link to a place on the same page is its anchor alone", () => {
  expect(relativeLink("en/findings.html", "en/findings.html#f3")).toBe("#f3");
  expect(relativeLink("en/findings.html", "en/findings.html")).toBe("findings.html");
});

it("a link to a place on another page keeps its anchor", () => {
  expect(relativeLink("en/items/iot.html", "en/findings.html#f3")).toBe("../findings.html#f3");
});
