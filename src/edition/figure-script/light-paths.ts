import { moveFocus, oneTabStop, placeOf, placesOf } from "./move-focus.ts";
import { stopToScroll } from "./stop-to-scroll.ts";

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

/** Makes every picture of the page one stop of the Tab key, and lights what an item serves and needs where lines are drawn. */
for (const svg of document.querySelectorAll("svg")) answer(svg);
for (const frame of document.querySelectorAll('[role="group"][tabindex="0"]')) stopToScroll(frame);

function answer(svg: SVGSVGElement): void {
  const places = placesOf(svg);
  if (places.length === 0) return;
  const picture = pictureOf(svg);
  const lights = picture.items.size > 0 ? lightOnDemand(picture) : null;
  oneTabStop(places, places[0] ?? null);
  // Beside the picture, not on it: Chromium makes a second stop of the Tab key of a picture that listens for focus.
  const frame = svg.parentElement ?? svg;
  frame.addEventListener("focusin", ({ target }) => {
    if (!(target instanceof Node && svg.contains(target))) return;
    oneTabStop(places, placeOf(target));
    lights?.show(target);
  });
  frame.addEventListener("focusout", () => lights?.show(null));
  svg.addEventListener("keydown", (event) => {
    // With Alt or Control an arrow belongs to the browser.
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (lights?.press(event) || moveFocus(event.key, event.target, places)) event.preventDefault();
  });
}

function pictureOf(svg: SVGSVGElement): Picture {
  const named = (name: string) =>
    [...svg.querySelectorAll(`[data-${name}]`)].map((element) => ({
      element,
      name: (of: string) => element.getAttribute(`data-${of}`) ?? "",
    }));
  return {
    svg,
    items: new Map(named("at").map(({ element, name }) => [name("item"), element])),
    lines: named("from").map(({ element, name }) => ({
      element,
      from: name("from"),
      to: name("to"),
    })),
  };
}

/** Lights what the pointer or the focus is on, and holds what was pressed until it is let go. */
function lightOnDemand(picture: Picture) {
  const { svg, items, lines } = picture;
  const idOf = (target: EventTarget | null) => {
    const id = placeOf(target)?.getAttribute("data-item") ?? "";
    return items.has(id) ? id : null;
  };
  // Where no lines are drawn there is nothing to hold, and a press follows the link.
  const mayHold = (id: string | null) => lines.length > 0 && id !== null && id !== held;
  let held = heldInAddress(picture);
  const show = (target: EventTarget | null) => light(picture, idOf(target) ?? held);
  const hold = (id: string | null) => {
    held = id;
    writeAddress(id);
    show(null);
    return true;
  };
  svg.addEventListener("pointerover", ({ target }) => show(target));
  svg.addEventListener("pointerleave", () => show(null));
  svg.addEventListener("click", (event) => {
    const id = idOf(event.target);
    // The first press holds an item, the second follows its link; with a key held down the browser does what it always does.
    if (!mayHold(id) || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    hold(id);
  });
  addEventListener("hashchange", () => {
    held = heldInAddress(picture);
    show(null);
  });
  show(null);
  /** Whether the key meant what is held. */
  const press = ({ key, target }: KeyboardEvent): boolean => {
    const id = idOf(target);
    if (key === "Escape") return held !== null && hold(null);
    return key === "Enter" && mayHold(id) && hold(id);
  };
  return { show, press };
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

/** The address names what is held, so that a link shows the same picture. */
function heldInAddress({ items }: Picture): string | null {
  const [, id = ""] = /^#item=([a-z0-9-]+)$/.exec(location.hash) ?? [];
  return items.has(id) ? id : null;
}

function writeAddress(id: string | null): void {
  history.replaceState(null, "", id === null ? location.pathname + location.search : `#item=${id}`);
}
