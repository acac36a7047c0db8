import { isLanguage } from "#wording/language.ts";
import { SEARCH_WORDS } from "#wording/search/search-words.ts";
import type { Piece } from "./marked-pieces.ts";
import { type Hit, openSearch, type StoredEntry } from "./search-engine.ts";

/** How long the hand must rest before the list follows what is typed: a screen reader would speak over itself. */
const REST_MS = 250;

const script = document.currentScript;
const field = document.querySelector<HTMLInputElement>("#search-field");
const list = document.querySelector("#search-results");
const count = document.querySelector("#search-count");
const { lang } = document.documentElement;
const words = SEARCH_WORDS[isLanguage(lang) ? lang : "en"];

let search: ReturnType<typeof openSearch> | null = null;
let waiting: ReturnType<typeof setTimeout> | undefined;

if (field !== null) {
  field.value = new URLSearchParams(location.search).get("q") ?? "";
  if (field.value.trim() !== "") whenLoaded(show);
  field.addEventListener("focus", () => whenLoaded(() => {}), { once: true });
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => whenLoaded(show), REST_MS);
  });
}

/** Loads the entries the first time that they are asked for: the list from A to Z needs none of them. */
function whenLoaded(then: () => void): void {
  if (search !== null) {
    then();
    return;
  }
  const data = document.createElement("script");
  data.src = script?.getAttribute("data-entries") ?? "";
  data.addEventListener("load", () => {
    const { phlovSearch = [] } = globalThis as { phlovSearch?: readonly StoredEntry[] };
    search ??= openSearch(phlovSearch);
    then();
  });
  document.head.append(data);
}

function show(): void {
  const query = (field?.value ?? "").trim();
  if (search === null || list === null || count === null) return;
  if (query === "") {
    list.replaceChildren();
    count.textContent = "";
    return;
  }
  const { hits, all } = search(query);
  count.textContent = sentence(hits.length, { all, query });
  const items = document.createElement("ol");
  items.className = "found";
  items.append(...hits.map(itemOf));
  list.replaceChildren(...(hits.length > 0 ? [items] : []));
}

function sentence(
  hits: number,
  { all, query }: { readonly all: boolean; readonly query: string },
): string {
  if (hits === 0) return words.nothing(query);
  return all ? words.found(hits, query) : words.nearest(hits, query);
}

function itemOf({ path, label, title, excerpt }: Hit): HTMLElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = path;
  const name = document.createElement("span");
  name.append(...title.flatMap(nodesOf));
  markLanguage(name);
  link.append(name);
  const kind = document.createElement("small");
  kind.textContent = label;
  item.append(link, " ", kind);
  if (excerpt.length > 0) {
    const text = document.createElement("p");
    text.append(...excerpt.flatMap(nodesOf));
    markLanguage(text);
    item.append(text);
  }
  return item;
}

/** A text of a Khmer page without any Khmer, such as a title that only the other language has, is read aloud in its voice. */
function markLanguage(element: HTMLElement): void {
  const text = element.textContent ?? "";
  if (lang === "km" && !KHMER.test(text) && /[a-z]{2}/i.test(text)) element.lang = "en";
}

const KHMER = /([\u1780-\u17ff\u200b]+(?: +[\u1780-\u17ff\u200b]+)*)/;

function nodesOf({ text, marked }: Piece): readonly Node[] {
  if (marked) return [spoken("mark", text)];
  if (lang === "km") return [document.createTextNode(text)];
  return text
    .split(KHMER)
    .map((part) => (KHMER.test(part) ? spoken("span", part) : document.createTextNode(part)));
}

/** Khmer on a page of another language says that it is Khmer. */
function spoken(name: "mark" | "span", text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  if (lang !== "km" && KHMER.test(text)) element.lang = "km";
  return element;
}
