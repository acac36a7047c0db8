import { expect, it } from "vitest";
import { chapterFaults } from "./chapter-faults.ts";

/** The text from each fault on, cut short, with what was found. */
const faultsOf = (markdown: string) =>
  chapterFaults(markdown).map(({ offset, found }) => [markdown.slice(offset, offset + 8), found]);

it("text with ordinary links has none", () => {
  const markdown =
    "See [IoT](../items/iot.html), [the cut](#cut) and <https://example.org>.\n\n| a | b |\n|---|---|\n| {{score:a/b}} | [x](mailto:a@example.org) |";
  expect(chapterFaults(markdown)).toEqual([]);
});

it("a picture is named at its address, in a table too", () => {
  expect(faultsOf("a\n\n![i](http://example.org/x.png)\n\n| a |\n|--|\n| ![](//c.png) |")).toEqual([
    ["http://e", "a picture (http://example.org/x.png)"],
    ["//c.png)", "a picture (//c.png)"],
  ]);
});

it("a picture in the words of a claim is found", () => {
  expect(faultsOf("{{claim:a/b/c=3|![i](http://x)}}")).toEqual([
    ["http://x", "a picture (http://x)"],
  ]);
});

it("a link that leads out is found, also by its definition elsewhere", () => {
  expect(faultsOf("[r][ref], [s](<java script:x>)\n\n[ref]: ../../x\n")).toEqual([
    ["../../x\n", "an address that leads out of the edition (../../x)"],
  ]);
  expect(faultsOf("x [q](javascript&colon;alert(1))")[0]?.[1]).toBe(
    "an address that begins with javascript: (javascript:alert(1))",
  );
});

it("a character that nobody sees is named at its place", () => {
  expect(chapterFaults("line\nab\u202ec")).toEqual([
    { offset: 7, found: "the character U+202E, which nobody sees", expected: "text" },
  ]);
});
