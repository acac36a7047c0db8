import { expect, it } from "vitest";
import { whyNoChapterAddress } from "./chapter-address.ts";

it.each([
  "https://example.org/a?b=../../..",
  "HTTP://example.org",
  "mailto:chair@example.org",
  "#cut",
  "",
  "03-products.html#top",
  "../items/iot.html",
  "./../findings.html",
  "a/../../items/iot.html",
])("a reader may follow %j", (address) => {
  expect(whyNoChapterAddress(address)).toBeNull();
});

it.each([
  ["javascript:alert(1)", "javascript:"],
  ["data:text/html,x", "data:"],
  ["file:///etc/passwd", "file:"],
  ["FTP://example.org", "ftp:"],
  ["//example.org/x", "another host"],
  ["\\\\example.org/x", "another host"],
  ["/etc/passwd", "root of the host"],
  ["../..", "out of the edition"],
  ["../../index.html", "out of the edition"],
  ["a/../../../b", "out of the edition"],
  ["%2e%2e/%2E./b", "out of the edition"],
  ["..\\..\\b", "out of the edition"],
  ["..%5c..%5cb", "out of the edition"],
])("%j is refused: %s", (address, words) => {
  expect(whyNoChapterAddress(address)).toContain(words);
});
