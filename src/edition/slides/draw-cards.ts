import { formatNumber } from "#wording/numbers.ts";
import { fitText } from "./fit-text.ts";
import type { Card, SheetBody } from "./sheet.ts";
import { drawShape, type SlideBox, type SlidePen, writeText } from "./slide-pen.ts";

type Cards = Extract<SheetBody, { kind: "cards" }>;

/** Most cards beside each other. */
const PER_ROW = 5;
const GAP = 0.22;
/** Inches of a card, below a sentence and alone on its slide. */
const [HIGHEST_CARD, HIGHEST_ALONE] = [2.4, 3.8];
const DISC = 0.44;
const INSIDE = 0.16;
/** Of the room below the number, where a text follows the title. */
const TITLE_SHARE = 0.38;
const STATEMENT_SIZES = [32, 30, 28, 26, 24, 22, 20, 18, 16, 14];
const TITLE_SIZES = [20, 18, 17, 16, 15, 14, 13, 12, 11, 10];
const TEXT_SIZES = [18, 17, 16, 15, 14, 13, 12, 11, 10];

/** One large sentence, and numbered cards below it; either may be left out. */
export function drawCards(pen: SlidePen, { statement, label, cards }: Cards, box: SlideBox): void {
  const top = statement === "" ? box.y : drawStatement(pen, statement, { box, cards });
  if (cards.length === 0) return;
  const under = label === "" ? top : top + 0.42;
  if (label !== "")
    writeText(pen, label, { ...box, y: top, h: 0.36, size: 15, bold: true, color: "soft" });
  const rows = Math.ceil(cards.length / PER_ROW);
  const perRow = Math.ceil(cards.length / rows);
  const w = (box.w - GAP * (perRow - 1)) / perRow;
  const isAlone = statement === "" && cards.some(({ text }) => text !== "");
  const highest = isAlone ? HIGHEST_ALONE : HIGHEST_CARD;
  const h = Math.min(highest, (box.y + box.h - under - GAP * (rows - 1)) / rows);
  const sizes = cardSizes(pen, cards, { w, h });
  for (const [index, card] of cards.entries()) {
    const x = box.x + (index % perRow) * (w + GAP);
    const y = under + Math.floor(index / perRow) * (h + GAP);
    drawCard(pen, { ...card, number: index + 1 }, { x, y, w, h, ...sizes });
  }
}

/** The sentence beside a bar; says where it ends. */
function drawStatement(
  pen: SlidePen,
  statement: string,
  { box, cards }: { readonly box: SlideBox; readonly cards: readonly Card[] },
): number {
  const room = cards.length === 0 ? box.h : box.h * 0.46;
  const width = box.w - 0.4;
  const fitted = fitText(
    statement,
    { width, height: room - 0.2, sizes: STATEMENT_SIZES, bold: true },
    pen,
  );
  const h = fitted.height + 0.2;
  drawShape(pen, "rect", { ...box, w: 0.09, h, fill: "ink", name: "Edge", says: "" });
  writeText(pen, fitted.text, {
    ...{ x: box.x + 0.34, y: box.y, w: width, h },
    ...{ size: fitted.size, bold: true, valign: "middle", name: "Statement" },
  });
  return box.y + h + 0.3;
}

interface CardSizes {
  readonly titleSize: number;
  readonly textSize: number;
}

/** Every card in the same type: the size at which the longest stands. */
function cardSizes(
  pen: SlidePen,
  cards: readonly Card[],
  { w, h }: Pick<SlideBox, "w" | "h">,
): CardSizes {
  const width = w - 2 * INSIDE;
  const sizeOf = (
    text: string,
    height: number,
    look: { sizes: readonly number[]; bold: boolean },
  ) => fitText(text, { width, height, ...look }, pen).size;
  const titles = titleRoom(cards, h);
  return {
    titleSize: Math.min(
      ...cards.map(({ title }) => sizeOf(title, titles, { sizes: TITLE_SIZES, bold: true })),
    ),
    textSize: Math.min(
      ...cards.map(({ text }) =>
        sizeOf(text, inner(h) - titles, { sizes: TEXT_SIZES, bold: false }),
      ),
    ),
  };
}

/** Below the number of a card. */
function inner(h: number): number {
  return h - DISC - 2 * INSIDE - 0.08;
}

function titleRoom(cards: readonly Card[], h: number): number {
  return cards.every(({ text }) => text === "") ? inner(h) : inner(h) * TITLE_SHARE;
}

function drawCard(
  pen: SlidePen,
  { number, title, text }: Card & { readonly number: number },
  { x, y, w, h, titleSize, textSize }: SlideBox & CardSizes,
): void {
  const width = w - 2 * INSIDE;
  const left = x + INSIDE;
  const room = text === "" ? inner(h) : inner(h) * TITLE_SHARE;
  const head = fitText(title, { width, height: room, sizes: [titleSize], bold: true }, pen);
  const top = y + INSIDE + DISC + 0.08;
  drawShape(pen, "rect", { x, y, w, h, fill: "sunk", line: "line", name: "Card", says: "" });
  writeText(pen, formatNumber(number, pen.language), {
    ...{ x: left, y: y + INSIDE, w: DISC, h: DISC, size: 15, bold: true, color: "paper" },
    ...{ fill: "soft", shape: "ellipse", align: "center", valign: "middle", name: "Number" },
  });
  writeText(pen, head.text, {
    ...{ x: left, y: top, w: width, h: head.height, size: titleSize, bold: true, name: "Card" },
  });
  if (text === "") return;
  const rest = inner(h) - head.height - 0.06;
  const said = fitText(text, { width, height: rest, sizes: [textSize] }, pen);
  writeText(pen, said.text, {
    ...{ x: left, y: top + head.height + 0.06, w: width, h: rest, size: textSize, color: "soft" },
  });
}
