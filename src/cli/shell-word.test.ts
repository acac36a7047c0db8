import { expect, it } from "vitest";
import { shellWord } from "./shell-word.ts";

it.each([
  ["my-roadmap", "my-roadmap"],
  ["../a/b_c.1", "../a/b_c.1"],
  ["Bad Näme ខ", '"Bad Näme ខ"'],
  ["-rf", "./-rf"],
  ["a$(b)", "'a$(b)'"],
  ['it\'s "so"', "'it'\\''s \"so\"'"],
  ["a;b", '"a;b"'],
  ["", '""'],
])("the path %j stands in a command as %s", (path, word) => {
  expect(shellWord(path)).toBe(word);
});
