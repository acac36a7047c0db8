/** An item, or a link that stands beside the items, such as the head of a lane. */
const PLACE = "[data-at],[data-beside]";

/**
 * All places of a picture in the order in which they are read. Links beside its items, such as the heads of lanes,
 * make a column of their own before the first; where no item has a place of its own, all links are one column.
 */
export function placesOf(svg: SVGSVGElement): readonly Element[] {
  const places = [...svg.querySelectorAll("a,[data-at]")];
  for (const [index, place] of places.entries()) {
    if (place.hasAttribute("data-at")) continue;
    const next = places.slice(index).find((other) => other.hasAttribute("data-at"));
    const row = next === undefined ? places.length : at(next)[1];
    // Just above its first item; heads of empty lanes stay in their order.
    place.setAttribute("data-beside", `-1 ${row - 1 / (index + 2)}`);
  }
  return places;
}

export function placeOf(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest(PLACE) : null;
}

/** The picture is one stop of the Tab key; arrows move within it. */
export function oneTabStop(places: readonly Element[], target: Element | null): void {
  for (const place of places) place.setAttribute("tabindex", place === target ? "0" : "-1");
}

const STEPS: Readonly<Record<string, readonly [column: number, row: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Moves the focus one place on, to the ends with Home and End, or to the next name with a letter. */
export function moveFocus(
  key: string,
  target: EventTarget | null,
  places: readonly Element[],
): boolean {
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
  // In a list every arrow goes back or on.
  const along = own.length === places.length ? columns + rows : rows;
  if (along !== 0) return own[own.indexOf(here) + along];
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
