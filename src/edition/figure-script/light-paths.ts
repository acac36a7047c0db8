/** The lines of a picture as far as they concern the eye: whom they lead from and to. */
interface Line {
  readonly element: Element;
  readonly from: string;
  readonly to: string;
}

/** A picture that answers: its items by id, and its lines. */
interface Picture {
  readonly svg: SVGSVGElement;
  readonly items: ReadonlyMap<string, Element>;
  readonly lines: readonly Line[];
}

/** Light up what the item under the pointer, in focus or held serves and needs, in every picture of the page. */
for (const svg of document.querySelectorAll("svg")) answer(svg);

function answer(svg: SVGSVGElement): void {
  const drawn = [...svg.querySelectorAll("[data-at]")];
  if (drawn.length === 0) return;
  const items = new Map(drawn.map((element) => [element.getAttribute("data-item") ?? "", element]));
  const places = placesOf(svg);
  const lines = [...svg.querySelectorAll("[data-from]")].map((element) => ({
    element,
    from: element.getAttribute("data-from") ?? "",
    to: element.getAttribute("data-to") ?? "",
  }));
  const picture = { svg, items, lines };
  let held = heldInAddress(picture);
  const show = (id: string | null) => light(picture, id ?? held);
  const hold = (id: string | null) => {
    held = id;
    writeAddress(id);
    show(null);
  };
  oneTabStop(places, places[0] ?? null);
  svg.addEventListener("pointerover", (event) => show(idOf(event.target)));
  svg.addEventListener("pointerleave", () => show(null));
  // Beside the picture, not on it: Chromium makes a second stop of the Tab key of a picture that listens for focus.
  const frame = svg.parentElement ?? svg;
  frame.addEventListener("focusin", ({ target }) => {
    if (!(target instanceof Node && svg.contains(target))) return;
    oneTabStop(places, placeOf(target));
    show(idOf(target));
  });
  frame.addEventListener("focusout", () => show(null));
  svg.addEventListener("click", (event) => {
    const id = idOf(event.target);
    // The first press holds an item, the second follows its link; with a key held down the browser does what it always does.
    if (id === null || id === held || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    hold(id);
  });
  svg.addEventListener("keydown", (event) => {
    const id = idOf(event.target);
    if (event.key === "Escape") hold(null);
    else if (event.key === "Enter" && id !== null && id !== held) hold(id);
    else if (!move(event.key, event.target, places)) return;
    event.preventDefault();
  });
  addEventListener("hashchange", () => {
    held = heldInAddress(picture);
    show(null);
  });
  show(null);
}

/** An item, or a link that stands beside the items, such as the head of a lane. */
const PLACE = "[data-at],[data-beside]";

/** All links in the order in which they are read; the heads of lanes make a column of their own, before the first. */
function placesOf(svg: SVGSVGElement): readonly Element[] {
  const places = [...svg.querySelectorAll("a")];
  for (const [index, place] of places.entries()) {
    if (place.hasAttribute("data-at")) continue;
    const next = places.slice(index).find((other) => other.hasAttribute("data-at"));
    const row = next === undefined ? places.length : at(next)[1];
    // Just above its first item; heads of empty lanes stay in their order.
    place.setAttribute("data-beside", `-1 ${row - 1 / (index + 2)}`);
  }
  return places;
}

function placeOf(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest(PLACE) : null;
}

/** What is chosen stays bright with its paths, the rest fades; nothing chosen, nothing fades. */
function light({ svg, items, lines }: Picture, id: string | null): void {
  const served = id === null ? null : reached(id, lines, "to", "from");
  const needed = id === null ? null : reached(id, lines, "from", "to");
  svg.classList.toggle("has-chosen", id !== null);
  for (const [item, element] of items) {
    element.classList.toggle("is-chosen", item === id);
    element.classList.toggle("is-lit", served?.has(item) === true || needed?.has(item) === true);
  }
  for (const { element, from, to } of lines) {
    const isLit =
      (served?.has(from) && served.has(to)) === true ||
      (needed?.has(from) && needed.has(to)) === true;
    element.classList.toggle("is-lit", isLit);
    // Lines of one source share a trunk: the bright one has to lie on top.
    if (isLit) element.parentNode?.append(element);
  }
}

/** An item and all that lines lead to from it, read one way. */
function reached(
  id: string,
  lines: readonly Line[],
  ...[own, other]: readonly ["from" | "to", "from" | "to"]
): ReadonlySet<string> {
  const found = new Set([id]);
  for (const item of found)
    for (const line of lines) if (line[own] === item) found.add(line[other]);
  return found;
}

/** The picture is one stop of the Tab key; arrows move within it. */
function oneTabStop(places: readonly Element[], target: Element | null): void {
  for (const place of places) place.setAttribute("tabindex", place === target ? "0" : "-1");
}

const STEPS: Readonly<Record<string, readonly [column: number, row: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Moves the focus one place on, to the ends with Home and End, or to the next name with a letter. */
function move(key: string, target: EventTarget | null, places: readonly Element[]): boolean {
  const here = placeOf(target);
  const next = here === null ? undefined : neighbour(key, here, places);
  if (here === null || next === undefined) return false;
  (next as SVGElement).focus();
  return true;
}

function neighbour(key: string, here: Element, places: readonly Element[]): Element | undefined {
  const step = STEPS[key];
  if (step !== undefined) return nearest(here, step, places);
  const column = inColumn(places, at(here)[0]);
  if (key === "Home") return column[0];
  if (key === "End") return column.at(-1);
  if (key.length > 1 || key === " ") return undefined;
  const index = places.indexOf(here);
  const name = (place: Element) =>
    (place.textContent ?? "").replace(/^[\s\d=\u17e0-\u17e9]+/, "").toLowerCase();
  return [...places.slice(index + 1), ...places.slice(0, index)].find((place) =>
    name(place).startsWith(key.toLowerCase()),
  );
}

/** The place one step away: in a column the one that follows, in the next column the one of the nearest row. */
function nearest(
  here: Element,
  [columns, rows]: readonly [number, number],
  places: readonly Element[],
): Element | undefined {
  const [column, row] = at(here);
  const distance = (place: Element) => Math.abs(at(place)[1] - row);
  const own = inColumn(places, column);
  if (rows !== 0) return own[own.indexOf(here) + rows];
  return places
    .filter((place) => at(place)[0] === column + columns)
    .sort((a, b) => distance(a) - distance(b))[0];
}

function inColumn(places: readonly Element[], column: number): readonly Element[] {
  return places.filter((place) => at(place)[0] === column).sort((a, b) => at(a)[1] - at(b)[1]);
}

function at(place: Element): readonly [column: number, row: number] {
  const [column = 0, row = 0] = (
    place.getAttribute("data-at") ??
    place.getAttribute("data-beside") ??
    ""
  )
    .split(" ")
    .map(Number);
  return [column, row];
}

function idOf(target: EventTarget | null): string | null {
  return placeOf(target)?.getAttribute("data-item") ?? null;
}

/** The address names what is held, so that a link shows the same picture. */
function heldInAddress({ items }: Picture): string | null {
  const [, id = ""] = /^#item=([a-z0-9-]+)$/.exec(location.hash) ?? [];
  return items.has(id) ? id : null;
}

function writeAddress(id: string | null): void {
  history.replaceState(null, "", id === null ? location.pathname + location.search : `#item=${id}`);
}
