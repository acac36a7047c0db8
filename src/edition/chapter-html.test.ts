import { expect, it } from "vitest";
import { chapterHtml } from "./chapter-html.ts";

const withValue = (before: string, value: string, after = "") =>
  chapterHtml((print) => `${before}${print(value)}${after}`);

it.each([
  ["**bold** and _soft_", "<p>**bold** and _soft_</p>\n"],
  ["[x](https://example.org)", "<p>[x](https://example.org)</p>\n"],
  ["![x](https://example.org/x.png)", "<p>![x](https://example.org/x.png)</p>\n"],
  ["# Title", "<p># Title</p>\n"],
  ["1. first", "<p>1. first</p>\n"],
  ["<b>&amp;</b>", "<p>&lt;b&gt;&amp;amp;&lt;/b&gt;</p>\n"],
  ["a | b", "<p>a | b</p>\n"],
])("the value %j is text", (value, html) => {
  expect(withValue("", value)).toBe(html);
});

it("Markdown around a value still counts", () => {
  expect(withValue("**", "5*", "**")).toBe("<p><strong>5*</strong></p>\n");
  expect(withValue("`", "a_b", "`")).toBe("<p><code>a_b</code></p>\n");
});

it("a value in an address stays within its step", () => {
  expect(withValue("[x](../items/", '../"a', ".html)")).toBe(
    '<p><a href="../items/..%2F%22a.html">x</a></p>\n',
  );
});

it("many values keep their order", () => {
  const html = chapterHtml((print) => Array.from({ length: 12 }, (_, i) => print(`v${i}`)).join());
  expect(html).toBe("<p>v0,v1,v2,v3,v4,v5,v6,v7,v8,v9,v10,v11</p>\n");
});

it("a chapter that writes the characters for private use itself is left as it is", () => {
  expect(chapterHtml(() => "\uE0007\uE001")).toBe("<p>\uE0007\uE001</p>\n");
});

it("no picture is drawn, wherever it comes from", () => {
  expect(chapterHtml(() => "![a <b>](https://example.org/x.png)")).toBe("<p>a &lt;b&gt;</p>\n");
});

it.each(["javascript:alert(1)", "//example.org", "../../x", "data:text/html,x"])(
  "%s is no link",
  (address) => {
    expect(chapterHtml(() => `[x](${address})`)).not.toContain("<a");
  },
);
