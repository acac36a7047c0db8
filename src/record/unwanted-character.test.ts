import { expect, it } from "vitest";
import { unwantedCharacter, visible } from "./unwanted-character.ts";

it.each([
  ["\u001b[31mred", "U+001B"],
  ["a\rb", "U+000D"],
  ["a\u007f", "U+007F"],
  ["a\u0085b", "U+0085"],
  ["abc\u202etxt.exe", "U+202E"],
  ["\u2066x\u2069", "U+2066"],
])("%j holds a character that nobody sees", (text, name) => {
  expect(unwantedCharacter(text, "many")).toMatchObject({ name });
});

it("a long text may have lines and tabs, a title may not", () => {
  expect(unwantedCharacter("one\n\ttwo", "many")).toBeNull();
  expect(unwantedCharacter("one\ttwo", "one")).toEqual({ offset: 3, name: "U+0009" });
});

it("Khmer with its joiners and spaces of no width is text", () => {
  expect(unwantedCharacter("បច្ចេកវិទ្យា\u200bឌីជីថល\u200d \u200e", "one")).toBeNull();
});

it("the first of several is named", () => {
  expect(unwantedCharacter("a\nb\u0007", "one")).toEqual({ offset: 1, name: "U+000A" });
});

it("a terminal shows such characters by name", () => {
  expect(visible("a\u001b[2Jb\nc")).toBe("a⟨U+001B⟩[2Jb⟨U+000A⟩c");
});
