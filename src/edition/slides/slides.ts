import { createRequire } from "node:module";
import type PptxGenJS from "pptxgenjs";
import type { Measure } from "#charts/measure.ts";
import { TOKENS } from "#charts/tokens.ts";
import { isLanguage, type Language, pick } from "#wording/language.ts";
import { fixedProperties } from "../archive/fixed-properties.ts";
import { repackOffice } from "../archive/fixed-zip.ts";
import { chartsOf } from "../charts-of.ts";
import type { Computed } from "../computed.ts";
import { pictureTag } from "../draw-figures.ts";
import type { NamedChart } from "../named-chart.ts";
import { escaped, mendSlide } from "./mend-slide.ts";
import { addScene, type NamedSlide } from "./scene-shapes.ts";
import { type StageText, slideTexts } from "./slide-texts.ts";
import { fontOf, languageTag } from "./slide-type.ts";

/** Inches of a slide of 16:9. */
const [WIDTH, HEIGHT, MARGIN] = [13.333, 7.5, 0.6];
const INK = TOKENS.ink.light.slice(1).toUpperCase();
const SOFT = TOKENS.soft.light.slice(1).toUpperCase();

/** The slides of an edition in one language: a title, one a stage, the figures as shapes, what is doubtful; the same bytes every time. */
export async function slides(
  computed: Computed,
  tag: string,
  measure: Measure,
): Promise<Uint8Array> {
  const deck = new Deck(computed, tag, measure);
  const texts = slideTexts(computed, tag);
  deck.title(texts.title);
  for (const stage of texts.stages) {
    deck.stage(stage);
    for (const chart of stage.charts) deck.figure(chart, stage.notes);
  }
  for (const chart of texts.chartsOfNoStage) deck.figure(chart, texts.title.notes);
  if (texts.findings !== null) deck.stage(texts.findings);
  return deck.bytes();
}

/** A presentation being made. */
class Deck {
  readonly #pptx: PptxGenJS.default;
  readonly #slides: NamedSlide[] = [];
  readonly #charts: readonly NamedChart[];
  readonly #language: Language;
  readonly #computed: Computed;
  readonly #measure: Measure;

  constructor(computed: Computed, tag: string, measure: Measure) {
    this.#language = isLanguage(tag) ? tag : "en";
    this.#computed = computed;
    this.#measure = measure;
    this.#charts = chartsOf(computed, this.#language);
    this.#pptx = newPresentation();
    this.#pptx.layout = "LAYOUT_WIDE";
    this.#pptx.title = pick(computed.record.roadmap.title, tag);
    this.#pptx.author = pick(computed.record.roadmap.publisher, tag);
    // Unless it is said, the library names itself as the subject.
    const { title, summary } = computed.record.roadmap;
    this.#pptx.subject = pick(summary ?? title, tag);
    // The library writes this one, of all names, as it is given.
    this.#pptx.company = escaped(this.#pptx.author);
    const face = this.#language === "km" ? "Noto Sans Khmer" : "Noto Sans";
    this.#pptx.theme = { headFontFace: face, bodyFontFace: face };
  }

  title({
    heading,
    lines,
    notes,
  }: {
    heading: string;
    lines: readonly string[];
    notes: string;
  }): void {
    const { slide } = this.#slide(notes);
    const bar = { x: 0, y: 0, w: 0.35, h: HEIGHT, fill: { color: TOKENS.b5.light.slice(1) } };
    slide.addShape("rect" as PptxGenJS.default.SHAPE_NAME, { ...bar, objectName: "Edge" });
    this.#text(slide, heading, { y: 2, h: 1.8, size: 36, bold: true, valign: "bottom" });
    this.#text(slide, lines.join("\n"), { y: 4, h: 2.6, size: 18, color: SOFT, valign: "top" });
  }

  stage({ step, heading, lead, bullets, notes }: StageText): void {
    const { slide } = this.#slide(notes);
    if (step !== "") this.#text(slide, step, { y: 0.4, h: 0.4, size: 14, color: SOFT });
    this.#text(slide, heading, { y: 0.8, h: 0.8, size: 28, bold: true });
    this.#text(slide, lead, { y: 1.65, h: 0.9, size: 16, color: SOFT, valign: "top" });
    if (bullets.length === 0) return;
    slide.addText(
      bullets.map(({ text, bold }) => ({
        text,
        options: {
          bold,
          bullet: !bold,
          breakLine: true,
          fontFace: fontOf(text),
          lang: languageTag(this.#language),
          paraSpaceAfter: 4,
        },
      })),
      {
        x: MARGIN,
        y: 2.6,
        w: WIDTH - 2 * MARGIN,
        h: HEIGHT - 3,
        margin: 0,
        fontSize: bulletSize(bullets.map(({ text }) => text)),
        color: INK,
        valign: "top",
        objectName: "Text",
      },
    );
  }

  /** A chart as shapes, filling the slide. */
  figure(name: string, notes: string): void {
    const chart = this.#charts.find((candidate) => candidate.name === name);
    const scene = chart?.layout?.({
      language: this.#language,
      measure: this.#measure,
      tag: pictureTag(this.#computed, this.#language),
      width: "slide",
    });
    if (scene === undefined) return;
    const place = { left: 0, top: 0, width: WIDTH, height: HEIGHT };
    addScene(this.#slide(`${scene.description}\n${notes}`), scene, {
      place,
      measure: this.#measure,
    });
  }

  async bytes(): Promise<Uint8Array> {
    const made = await this.#pptx.write({ outputType: "uint8array" });
    if (!(made instanceof Uint8Array)) throw new TypeError("the slides are not bytes");
    return repackOffice(made, (path, text) => {
      const [, number] = /^ppt\/slides\/slide(\d+)\.xml$/.exec(path) ?? [];
      const slide = number === undefined ? undefined : this.#slides[Number(number) - 1];
      if (slide !== undefined) return mendSlide(text, slide.descriptions);
      return fixedProperties(this.#computed, path, text);
    });
  }

  #slide(notes: string): NamedSlide {
    const slide = this.#pptx.addSlide();
    slide.addNotes(notes);
    const named = { slide, descriptions: new Map<string, string>() };
    this.#slides.push(named);
    return named;
  }

  #text(slide: PptxGenJS.default.Slide, text: string, look: Look): void {
    const { y, h, size, bold = false, color = INK, valign = "middle" } = look;
    slide.addText(text, {
      x: MARGIN,
      w: WIDTH - 2 * MARGIN,
      y,
      h,
      margin: 0,
      fontSize: size,
      fontFace: fontOf(text),
      lang: languageTag(this.#language),
      bold,
      color,
      valign,
      fit: "shrink",
      objectName: bold ? "Title" : "Text",
    });
  }
}

interface Look {
  readonly y: number;
  readonly h: number;
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly valign?: "top" | "middle" | "bottom";
}

/** The library is written for scripts; loaded as one, its class is what it exports. */
function newPresentation(): PptxGenJS.default {
  const Presentation: new () => PptxGenJS.default = createRequire(import.meta.url)("pptxgenjs");
  return new Presentation();
}

/** Type that lets all lines stand on the slide. */
function bulletSize(lines: readonly string[]): number {
  const rows = lines.reduce((sum, line) => sum + Math.ceil(line.length / 95), 0);
  return Math.max(10, Math.min(18, Math.floor(290 / Math.max(1, rows))));
}
