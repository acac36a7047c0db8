import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { EDITION_LIST, replaceEdition } from "./replace-edition.ts";

let room = "";
let site = "";
beforeEach(async () => {
  room = await mkdtemp(join(tmpdir(), "phlov-edition-"));
  site = join(room, "site");
});
afterEach(() => rm(room, { recursive: true, force: true }));

const plant = async (path: string, text = "") => {
  await mkdir(dirname(join(site, path)), { recursive: true });
  await writeFile(join(site, path), text);
};
const publish = (...paths: readonly string[]) =>
  replaceEdition(site, async (folder) => {
    for (const path of paths) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), `page ${path}`);
    }
  });
const read = (path: string) => readFile(join(site, path), "utf8");

it("the list names what the build wrote, sorted, and the same edition gives the same list", async () => {
  await publish("index.html", "en/index.html", "assets/style.css");
  const list = await read(EDITION_LIST);
  expect(list.split("\n").slice(1)).toEqual([
    "assets/style.css",
    "en/index.html",
    "index.html",
    "",
  ]);
  await publish("index.html", "en/index.html", "assets/style.css");
  expect(await read(EDITION_LIST)).toBe(list);
});

it("an earlier edition is replaced; what the new one no longer has is gone", async () => {
  await publish("index.html", "en/old.html");
  await plant(".DS_Store");
  await plant("en/.DS_Store");
  expect(await publish("index.html", "en/new.html")).toEqual({ ok: true });
  expect(await readdir(join(site, "en"))).toEqual(["new.html"]);
});

it("files that Phlov did not write stop a new edition, and the first few are named", async () => {
  await publish("index.html");
  for (const name of ["thesis.doc", "en/a.txt", "en/b.txt", "zoo.txt"]) await plant(name, "mine");
  expect(await publish("index.html")).toEqual({
    ok: false,
    sentence: `${site} holds files that Phlov did not write (en/a.txt, en/b.txt, thesis.doc and 1 more); nothing was written. Move them elsewhere, or name another folder.`,
  });
  expect(await read("thesis.doc")).toBe("mine");
});

it("a link counts as a file, wherever it leads", async () => {
  await publish("index.html");
  await symlink(room, join(site, "link"));
  expect(await publish("index.html")).toMatchObject({
    ok: false,
    sentence: expect.stringContaining("(link)"),
  });
});

it("hidden files and what hosts ask for stay, as they are", async () => {
  await publish("index.html");
  await plant(".git/objects/ab/cd", "history");
  await plant(".nojekyll");
  await plant("CNAME", "roadmap.example.org");
  expect(await publish("index.html")).toEqual({ ok: true });
  expect(await publish("index.html")).toEqual({ ok: true });
  expect(await read(".git/objects/ab/cd")).toBe("history");
  expect(await read("CNAME")).toBe("roadmap.example.org");
  expect((await readdir(site)).sort()).toEqual([
    ".git",
    ".nojekyll",
    EDITION_LIST,
    "CNAME",
    "index.html",
  ]);
});

it("a hidden file below the top is its owner's, and is not carried over unseen", async () => {
  await publish("index.html", "en/index.html");
  await plant("en/.htpasswd", "secret");
  expect((await publish("index.html", "en/index.html")).ok).toBe(false);
  expect(await read("en/.htpasswd")).toBe("secret");
});

it("a new repository made for the site is filled", async () => {
  await plant(".git/HEAD", "ref: refs/heads/site");
  await plant("CNAME", "roadmap.example.org");
  expect(await publish("index.html")).toEqual({ ok: true });
  expect(await read(".git/HEAD")).toBe("ref: refs/heads/site");
});

it("a folder of other hidden files, such as a home, is left alone", async () => {
  await plant(".bashrc");
  expect(await publish("index.html")).toEqual({
    ok: false,
    sentence: `${site} holds something else (.bashrc, and no .phlov-edition); nothing was written. Name a folder that is new, empty or written by Phlov before.`,
  });
});

it.each(["", "0.1.0\n", "index.html\nthesis.doc\n"])(
  "a list that Phlov did not write (%j) is no consent",
  async (text) => {
    await plant(EDITION_LIST, text);
    await plant("thesis.doc", "years of work");
    expect(await publish("index.html")).toMatchObject({
      ok: false,
      sentence: expect.stringContaining("not the list that Phlov writes"),
    });
    expect(await readdir(site)).toEqual([EDITION_LIST, "thesis.doc"]);
  },
);
