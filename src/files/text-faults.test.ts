import { expect, it } from "vitest";
import { textFaults } from "./text-faults.ts";

it("a title stands on one line, a note may have several", () => {
  const value = [
    { title: { en: "Roadmap\n2030", km: "ផែនទី" }, note: { en: "One.\n\nTwo.\t" } },
    { name: "a\tb", parts: [{ title: { en: "a\rb" } }] },
  ];
  expect(textFaults(value)).toEqual([
    {
      path: [0, "title", "en"],
      found: 'the control character U+000A in "Roadmap⟨U+000A⟩2030"',
      expected: "text on one line, without control characters",
      atKey: false,
    },
    expect.objectContaining({ path: [1, "name"] }),
    expect.objectContaining({ path: [1, "parts", 0, "title", "en"] }),
  ]);
});

it("the line end that YAML leaves after a block is no line break", () => {
  expect(textFaults({ title: "Roadmap\n", note: { en: "One.\n" } })).toEqual([]);
});

it("a key may hold no control character", () => {
  expect(textFaults({ "a\u202eb": 1 })).toMatchObject([{ path: ["a\u202eb"], atKey: true }]);
});

it("a value that holds itself comes to an end", () => {
  const value: unknown[] = [];
  value.push(value);
  expect(textFaults(value)).toEqual([]);
});
