import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { sayProblem } from "./say-problem.ts";

const KHMER = /[\u1780-\u17ff]/;
const SAID = /\b(?:found|expected)(?::| =) (?:"([^"]+)"|`([^`]+)`|'([^']+)')/g;

/** Every phrase that the checks of a folder write down, with something in the place of what varies. */
function phrasesOf(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .flatMap((name) => [...readFileSync(`${folder}/${name}`, "utf8").matchAll(SAID)])
    .map(([, plain, template, single]) => plain ?? template ?? single ?? "")
    .map((phrase) => phrase.replace(/\$\{[^}]*\}(\}*)/g, "7"))
    .filter((phrase) => /[a-z]{2}/.test(phrase) && phrase !== "YAML 1.2");
}

it("whatever a check finds wrong in a record can be said in Khmer", () => {
  const phrases = [...phrasesOf("src/record/consistency"), ...phrasesOf("src/files")];
  expect(phrases.length).toBeGreaterThan(60);
  expect(phrases.filter((phrase) => !KHMER.test(sayProblem(phrase, "km")))).toEqual([]);
});

it("names, numbers and what somebody wrote stay as they are", () => {
  expect(sayProblem('the id of a layer: vision, "an item"', "km")).toBe(
    'លេខសម្គាល់នៃស្រទាប់៖ vision, "an item"',
  );
  expect(sayProblem('no "title"', "km")).toBe('គ្មាន "title"');
  expect(sayProblem("something newer", "km")).toBe("something newer");
  expect(sayProblem("some text", "en")).toBe("some text");
});
