import type PptxGenJS from "pptxgenjs";
import type { Measure } from "#charts/measure.ts";
import type {
  CircleMark,
  LinksMark,
  Mark,
  PathMark,
  RectMark,
  Scene,
  TextMark,
} from "#charts/scene/scene.ts";
import { STYLES, type Style } from "#charts/scene/style.ts";
import { TOKENS } from "#charts/tokens.ts";
import { type PathPoint, pathPoints } from "./path-points.ts";
import { fontOf, languageTag } from "./slide-type.ts";

/** A slide with the names of its shapes, so that each gets the words a screen reader says. */
export interface NamedSlide {
  readonly slide: PptxGenJS.default.Slide;
  /** Alternative text by the name of the shape. */
  readonly descriptions: Map<string, string>;
}

/** Where a picture stands, in inches. */
export interface PicturePlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Drawing extends NamedSlide {
  readonly scene: Scene;
  readonly measure: Measure;
  readonly left: number;
  readonly top: number;
  /** Inches per unit. */
  readonly unit: number;
  /** What the shapes of an item are called, and what is said for them. */
  readonly label: string | null;
}

/** Draws a picture as shapes that can be moved, coloured and written in: rectangles, lines, outlines and text boxes. */
export function addScene(
  to: NamedSlide,
  scene: Scene,
  { place, measure }: { readonly place: PicturePlace; readonly measure: Measure },
): void {
  const unit = Math.min(place.width / scene.width, place.height / scene.height);
  const left = place.left + (place.width - scene.width * unit) / 2;
  const drawing: Drawing = { ...to, scene, measure, left, top: place.top, unit, label: null };
  addShape(drawing, "rect", {
    ...box(drawing, { x: 0, y: 0, width: scene.width, height: scene.height }),
    fill: { color: colour("paper") },
    name: scene.title,
    says: scene.description,
  });
  for (const mark of scene.marks) addMark(drawing, mark);
}

function addMark(drawing: Drawing, mark: Mark): void {
  if (mark.kind === "group") {
    const label = mark.label ?? drawing.label;
    for (const inner of mark.marks) addMark({ ...drawing, label }, inner);
  } else if (mark.kind === "text") addText(drawing, mark);
  else if (mark.kind === "path") addPath(drawing, mark);
  else if (mark.kind === "rect") addRect(drawing, mark);
  else if (mark.kind === "circle") addCircle(drawing, mark);
  else addLinks(drawing, mark);
}

function addRect(drawing: Drawing, mark: RectMark): void {
  // What only a pointer meets is no shape of a slide.
  if (mark.meaning === "hit") return;
  const look = { ...box(drawing, mark), ...lookOf(drawing, STYLES[mark.meaning]) };
  const { radius = 0 } = mark;
  if (radius === 0) addShape(drawing, "rect", look);
  else addShape(drawing, "roundRect", { ...look, rectRadius: radius * drawing.unit });
}

function addCircle(drawing: Drawing, { x, y, radius, meaning }: CircleMark): void {
  const around = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
  addShape(drawing, "ellipse", { ...box(drawing, around), ...lookOf(drawing, STYLES[meaning]) });
}

function addLinks(drawing: Drawing, { lines, meaning }: LinksMark): void {
  for (const { data, from, to } of lines)
    addPath({ ...drawing, label: `${from} – ${to}` }, { kind: "path", meaning, data });
}

type Shape = PptxGenJS.default.ShapeProps & { readonly name?: string; readonly says?: string };

function addShape(
  drawing: Drawing,
  kind: "rect" | "roundRect" | "ellipse" | "line" | "custGeom",
  { name, says, ...shape }: Shape,
): void {
  const objectName = register(drawing, name ?? drawing.label ?? kind, says ?? drawing.label ?? "");
  drawing.slide.addShape(kind as PptxGenJS.default.SHAPE_NAME, { ...shape, objectName });
}

/** A name that no other shape of the slide has. */
function register({ descriptions }: Drawing, name: string, says: string): string {
  const unique = `${name} ${descriptions.size + 1}`;
  descriptions.set(unique, says);
  return unique;
}

/** Height of the letters above the baseline in the first line of a text box of Noto Sans, in em. */
const ASCENT = 1.069;

function addText(drawing: Drawing, mark: TextMark): void {
  const { unit, left, top, scene } = drawing;
  const text = mark.text.replaceAll("\u200b", "");
  if (text.trim() === "") return;
  const w =
    drawing.measure(text, { size: mark.size, bold: mark.bold ?? false }) * unit * 1.04 + 0.04;
  const share = { start: 0, middle: 0.5, end: 1 }[mark.anchor ?? "start"];
  const style: Style = STYLES[mark.meaning];
  const name = mark.text === scene.title ? "Title" : "text";
  const objectName = register(drawing, drawing.label ?? name, "");
  drawing.slide.addText(text, {
    x: left + mark.x * unit - w * share,
    y: top + (mark.y - ASCENT * mark.size) * unit,
    w,
    h: mark.size * unit * 1.5,
    margin: 0,
    wrap: false,
    valign: "top",
    align: ({ start: "left", middle: "center", end: "right" } as const)[mark.anchor ?? "start"],
    fontSize: Math.round(mark.size * unit * 720) / 10,
    fontFace: fontOf(text),
    lang: languageTag(scene.language),
    bold: mark.bold ?? false,
    color: colour(style.fill ?? "ink"),
    objectName,
  });
}

function addPath(drawing: Drawing, mark: PathMark): void {
  const points = pathPoints(mark.data);
  const placed = points.filter((point) => "x" in point);
  const xs = placed.map(({ x }) => x);
  const ys = placed.map(({ y }) => y);
  const around = { x: Math.min(...xs), y: Math.min(...ys) };
  const width = Math.max(...xs) - around.x;
  const height = Math.max(...ys) - around.y;
  const shape = {
    ...box(drawing, { ...around, width, height }),
    ...lookOf(drawing, STYLES[mark.meaning]),
  };
  const [from, to] = placed;
  const isLine = placed.length === 2 && points.length === 2;
  if (isLine && from !== undefined && to !== undefined) {
    const flipV = (to.x - from.x) * (to.y - from.y) < 0;
    addShape(drawing, "line", { ...shape, flipV });
  } else {
    const geometry = points.map((point) => moved(point, around, drawing.unit));
    addShape(drawing, "custGeom", { ...shape, points: geometry });
  }
}

function moved(point: PathPoint, from: { x: number; y: number }, unit: number) {
  if ("close" in point) return point;
  const x = (value: number) => (value - from.x) * unit;
  const y = (value: number) => (value - from.y) * unit;
  const at = { x: x(point.x), y: y(point.y) };
  if (!("curve" in point)) return point.moveTo === true ? { ...at, moveTo: true } : at;
  const { curve } = point;
  const first = { x1: x(curve.x1), y1: y(curve.y1) };
  return curve.type === "quadratic"
    ? { ...at, curve: { type: curve.type, ...first } }
    : { ...at, curve: { type: curve.type, ...first, x2: x(curve.x2), y2: y(curve.y2) } };
}

function box(
  { left, top, unit }: Drawing,
  at: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
) {
  return {
    x: left + at.x * unit,
    y: top + at.y * unit,
    w: at.width * unit,
    h: at.height * unit,
  };
}

function lookOf({ unit }: Drawing, style: Style) {
  const transparency = Math.round((1 - (style.opacity ?? 1)) * 100);

  return {
    fill:
      style.fill === undefined
        ? { type: "none" as const }
        : { color: colour(style.fill), transparency },
    ...(style.stroke === undefined
      ? {}
      : {
          line: {
            color: colour(style.stroke),
            width: Math.max(0.25, Math.round((style.width ?? 1) * unit * 7200) / 100),
            transparency,
            dashType: dashOf(style.dash),
          },
        }),
  };
}

/** The nearest of the dashes that slides have. */
function dashOf(dash: string | undefined): "solid" | "dash" | "sysDot" {
  if (dash === undefined) return "solid";
  return Number(dash.split(" ")[0]) < 3 ? "sysDot" : "dash";
}

function colour(token: keyof typeof TOKENS): string {
  const hex = TOKENS[token].light.slice(1);
  const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join("") : hex;
  return full.toUpperCase();
}
