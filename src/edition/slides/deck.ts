import { createRequire } from "node:module";
import type PptxGenJS from "pptxgenjs";
import { OFFICE_WORDS } from "#wording/documents/office-words.ts";
import { isLanguage, type Language, pick } from "#wording/language.ts";
import { fixedProperties } from "../archive/fixed-properties.ts";
import { repackOffice } from "../archive/fixed-zip.ts";
import { chartsOf } from "../charts-of.ts";
import type { Computed } from "../computed.ts";
import { pictureTag } from "../draw-figures.ts";
import { drawCards } from "./draw-cards.ts";
import { drawColumns } from "./draw-columns.ts";
import { drawFacts } from "./draw-facts.ts";
import { drawRanking } from "./draw-ranking.ts";
import type { FirstSheet } from "./edition-sheets.ts";
import { fitText, type SlideType } from "./fit-text.ts";
import { escaped, mendNotes, mendSlide } from "./mend-slide.ts";
import { addScene } from "./scene-shapes.ts";
import type { Sheet } from "./sheet.ts";
import { drawShape, hex, type SlideBox, type SlidePen, writeText } from "./slide-pen.ts";
import { fontOf, languageTag } from "./slide-type.ts";

/** Inches of a slide of 16:9. */
const [WIDTH, HEIGHT, MARGIN] = [13.333, 7.5, 0.6];
const ACROSS = WIDTH - 2 * MARGIN;
const TITLE_SIZES = [28, 26, 24, 22, 20, 18, 16];
const LEAD_SIZES = [15, 14, 13, 12, 11];
const [FOOT_TOP, BOTTOM] = [7.06, 6.92];

/** A presentation being made. */
export class Deck {
  readonly #pptx: PptxGenJS.default;
  readonly #pens: SlidePen[] = [];
  readonly #type: SlideType;
  readonly #computed: Computed;
  readonly #tag: string;

  constructor(computed: Computed, tag: string, measure: SlideType["measure"]) {
    const language: Language = isLanguage(tag) ? tag : "en";
    const { title, publisher, summary } = computed.record.roadmap;
    this.#type = { language, measure };
    this.#computed = computed;
    this.#tag = tag;
    this.#pptx = newPresentation();
    this.#pptx.layout = "LAYOUT_WIDE";
    this.#pptx.title = pick(title, tag);
    this.#pptx.author = pick(publisher, tag);
    // Unless it is said, the library names itself as the subject.
    this.#pptx.subject = pick(summary ?? title, tag);
    // The library writes this one, of all names, as it is given.
    this.#pptx.company = escaped(this.#pptx.author);
    const face = language === "km" ? "Noto Sans Khmer" : "Noto Sans";
    this.#pptx.theme = { headFontFace: face, bodyFontFace: face };
  }

  first({ heading, lines, notes }: FirstSheet): void {
    const pen = this.#slide(notes);
    const edge = { x: 0, y: 0, w: 0.35, h: HEIGHT, fill: "b5", name: "Edge", says: "" } as const;
    drawShape(pen, "rect", edge);
    const title = { width: ACROSS, height: 2, sizes: [40, 36, 32, 28, 24, 20], bold: true };
    const fitted = fitText(heading, title, pen);
    writeText(pen, fitted.text, {
      ...{ x: MARGIN + 0.2, y: 1.6, w: ACROSS, h: 2.1, size: fitted.size },
      ...{ bold: true, valign: "bottom", name: "Title" },
    });
    const below = { width: ACROSS, height: 2.8, sizes: [18, 17, 16, 15, 14, 13, 12, 11] };
    const size = Math.min(
      ...lines.map((line) => fitText(line, { ...below, height: 2.6 / lines.length }, pen).size),
    );
    writeText(pen, lines, {
      ...{ x: MARGIN + 0.2, y: 3.95, w: ACROSS, h: 2.9, size, after: 6, color: "soft" },
    });
  }

  sheet(sheet: Sheet): void {
    const { body } = sheet;
    if (body.kind === "figure") this.#figure(body.name, sheet);
    else this.#drawn(sheet);
  }

  #drawn({ step, title, lead, body, notes }: Sheet): void {
    const pen = this.#slide(notes);
    const box = this.#head(pen, { step, title, lead });
    if (body.kind === "cards") drawCards(pen, body, box);
    if (body.kind === "columns") drawColumns(pen, body, box);
    if (body.kind === "ranking") drawRanking(pen, { ...body, tag: this.#tag }, box);
    if (body.kind === "facts") drawFacts(pen, { ...body, title }, box);
    this.#foot(pen);
  }

  /** Step, title and lead; gives the room that is left below them. */
  #head(pen: SlidePen, { step, title, lead }: Pick<Sheet, "step" | "title" | "lead">): SlideBox {
    const wide = { x: MARGIN, w: ACROSS };
    if (step !== "")
      writeText(pen, step, { ...wide, y: 0.34, h: 0.34, size: 13, color: "soft", name: "Step" });
    const top = step === "" ? 0.45 : 0.7;
    const box = { width: ACROSS, height: 1.2, sizes: TITLE_SIZES, bold: true };
    const head = fitText(title.replace(/[.។]$/u, ""), box, pen);
    writeText(pen, head.text, {
      ...{ ...wide, y: top, h: head.height + 0.05, size: head.size, bold: true, name: "Title" },
    });
    const under = top + head.height + 0.1;
    const said = fitText(lead, { width: ACROSS, height: 0.75, sizes: LEAD_SIZES }, pen);
    if (lead !== "")
      writeText(pen, said.text, {
        ...{ ...wide, y: under, h: said.height + 0.05, size: said.size, color: "soft" },
      });
    const y = under + (lead === "" ? 0.15 : said.height + 0.28);
    return { ...wide, y, h: BOTTOM - y };
  }

  /** What the deck is, on every slide; an invented record says so. */
  #foot(pen: SlidePen): void {
    const { title, publisher } = this.#computed.record.roadmap;
    const mark = pictureTag(this.#computed, this.#type.language)?.label;
    const parts = [
      ...(mark === undefined ? [] : [mark]),
      pick(title, this.#tag),
      pick(publisher, this.#tag),
    ];
    const box = { width: ACROSS - 1, height: 0.3, sizes: [11, 10, 9] };
    const fitted = fitText(parts.join(" · "), box, pen);
    writeText(pen, fitted.text, {
      ...{ x: MARGIN, y: FOOT_TOP, w: ACROSS - 1, h: 0.3, size: fitted.size },
      ...{ color: mark === undefined ? "soft" : "note", valign: "middle", name: "Foot" },
    });
    pen.slide.slideNumber = {
      ...{ x: WIDTH - MARGIN - 0.8, y: FOOT_TOP, w: 0.8, h: 0.3, align: "right", fontSize: 11 },
      ...{ fontFace: fontOf(""), color: hex("soft") },
    };
  }

  /** A chart as shapes, filling the slide. */
  #figure(name: string, { notes }: Sheet): void {
    const { language, measure } = this.#type;
    const chart = chartsOf(this.#computed, language).find((candidate) => candidate.name === name);
    const tag = pictureTag(this.#computed, language);
    const scene = chart?.layout?.({ language, measure, tag, width: "slide" });
    if (scene === undefined) return;
    const place = { left: 0, top: 0, width: WIDTH, height: HEIGHT };
    addScene(this.#slide([scene.description, ...notes]), scene, { place, measure });
  }

  async bytes(): Promise<Uint8Array> {
    const made = await this.#pptx.write({ outputType: "uint8array" });
    if (!(made instanceof Uint8Array)) throw new TypeError("the slides are not bytes");
    return repackOffice(made, (path, text) => this.#mended(path, text));
  }

  #mended(path: string, text: string): string {
    const [, folder, number] = /^ppt\/(slides|notesSlides)\/\w+?(\d+)\.xml$/.exec(path) ?? [];
    const pen = number === undefined ? undefined : this.#pens[Number(number) - 1];
    if (folder === "slides" && pen !== undefined) return mendSlide(text, pen.descriptions);
    if (folder === "notesSlides") return mendNotes(text, languageTag(this.#type.language));
    return fixedProperties(this.#computed, path, text);
  }

  #slide(notes: readonly string[]): SlidePen {
    const slide = this.#pptx.addSlide();
    const { phlov } = this.#computed.results;
    slide.addNotes([...notes, OFFICE_WORDS[this.#type.language].numbersFrom(phlov)].join("\n"));
    const pen = { slide, descriptions: new Map<string, string>(), ...this.#type };
    this.#pens.push(pen);
    return pen;
  }
}

/** The library is written for scripts; loaded as one, its class is what it exports. */
function newPresentation(): PptxGenJS.default {
  const Presentation: new () => PptxGenJS.default = createRequire(import.meta.url)("pptxgenjs");
  return new Presentation();
}
