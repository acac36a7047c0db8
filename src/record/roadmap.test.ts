import { expect, it } from "vitest";
import { Source } from "./roadmap.ts";

const sourceAt = (url: string) => Source.safeParse({ id: "a", title: "A", url }).success;

it("a source leads to the web and to nothing that a browser would run", () => {
  expect(sourceAt("https://example.org/a?b=1")).toBe(true);
  expect(sourceAt("http://example.org")).toBe(true);
  for (const address of [
    "javascript:alert(1)",
    "data:text/html,hello",
    "JavaScript:alert(1)",
    "nowhere",
  ])
    expect([address, sourceAt(address)]).toEqual([address, false]);
});
