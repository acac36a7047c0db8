import { strToU8, Zip, ZipDeflate, zipSync } from "fflate";
import { expect, it } from "vitest";
import { fixedZip } from "./fixed-zip.ts";
import { openArchive } from "./open-archive.ts";

const zip = (...paths: readonly string[]) =>
  zipSync(Object.fromEntries(paths.map((path) => [path, strToU8("x")])));
const whyNot = (bytes: Uint8Array) => {
  const opened = openArchive(bytes);
  return opened.ok ? null : opened.sentence;
};

/** The archive with every mention of a name replaced by another of the same length. */
function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString("latin1").replaceAll(from, to), "latin1");
}

it("files come out as they went in, whatever the order they were given in", () => {
  const files = new Map([
    ["b/ភាសា.txt", strToU8("ខ្មែរ")],
    ["a.txt", strToU8("a")],
  ]);
  const bytes = fixedZip(files);
  expect(bytes).toEqual(fixedZip(new Map([...files].reverse())));
  expect(openArchive(bytes)).toEqual({ ok: true, files });
});

it.each(["../x.txt", "/etc/x", "a/../../x", "a\\..\\x", "C:x", "a//x", "./x", "con", "a\u0007x"])(
  "the name %j is refused in one sentence",
  (path) => {
    expect(whyNot(zip(path))).toMatch(/^The archive was not opened: .*outside its folder\.$/s);
  },
);

it("two names that some computers take for one are refused", () => {
  expect(whyNot(zip("Index.html", "index.html"))).toContain("one file on some computers");
  expect(whyNot(zip("\u00e9.txt", "e\u0301.txt"))).toContain("one file on some computers");
});

it("a name that stands twice is refused", () => {
  expect(whyNot(renamed(zip("one.txt", "two.txt"), "two.txt", "one.txt"))).toContain("twice");
});

it("bytes that the list of files does not tell of are refused", () => {
  const bytes = zip("one.txt", "two.txt");
  const told = Buffer.from(bytes);
  const otherwise = Buffer.from(bytes);
  otherwise.write("odd", otherwise.indexOf("one.txt"));
  const directory = told.indexOf("PK\u0001\u0002");
  const before = told.subarray(0, directory);
  const shifted = Buffer.from(told.subarray(directory));
  shifted.writeUInt32LE(directory + 6, shifted.length - 6);
  for (const hiding of [otherwise, Buffer.concat([before, Buffer.from("hidden"), shifted])])
    expect(whyNot(hiding)).toContain("more than its list of files says");
  expect(whyNot(Buffer.concat([told, Buffer.from("more")]))).toContain("not a zip archive");
});

it("an archive whose sizes follow its files, as some programs write it, is opened", () => {
  const bytes: Uint8Array[] = [];
  const archive = new Zip((_, chunk) => bytes.push(chunk));
  for (const path of ["a.txt", "b.txt"]) {
    const file = new ZipDeflate(path);
    archive.add(file);
    file.push(strToU8(path), true);
  }
  archive.end();
  expect(whyNot(Buffer.concat(bytes))).toBeNull();
});

it("a link to another place is refused", () => {
  const link = zipSync({ "link.txt": [strToU8("/etc/passwd"), { os: 3, attrs: 0o120777 << 16 }] });
  expect(whyNot(link)).toContain("link to another place");
});

it("a folder that hides bytes of its own is refused, one that is only named is not", () => {
  expect(whyNot(zipSync({ "en/": strToU8("x") }))).toContain("a folder with bytes of its own");
  expect(whyNot(zipSync({ "en/": new Uint8Array(), "en/a.txt": strToU8("x") }))).toBeNull();
});

it("an archive that would fill the disk is refused before it is unpacked", () => {
  const bomb = zipSync({ "zeros.txt": new Uint8Array(30_000_000) }, { level: 9 });
  expect(whyNot(bomb)).toContain("would unpack to 30000000 bytes");
});

it.each([
  ["nothing", new Uint8Array()],
  ["text", strToU8("not a zip at all")],
  ["half of one", zip("a.txt", "b.txt").subarray(0, 60)],
])("%s is no archive", (_, bytes) => {
  expect(whyNot(bytes)).toContain("it is not a zip archive, or it is cut off");
});
