import { Buffer, type Font, shape } from "harfbuzzjs";

/** A run of Khmer with its joiners, or a run of anything else: shaping never crosses from one to the other. */
const RUN =
  /(?:[\u1780-\u17ff\u19e0-\u19ff]|\u200c|\u200d|\u25cc)+|(?:(?!\u200c|\u200d|\u25cc)[^\u1780-\u17ff\u19e0-\u19ff])+/gu;
/** What is shaped as one: a Khmer cluster, even one torn at its subscript sign; a Latin word; the spaces between two. */
const PIECE =
  /\u17d2?[\u1780-\u17b3](?:\u17d2[\u1780-\u17b3]|[\u17b4-\u17d3\u17dd\u200c\u200d])*|[\u17b4-\u17d3\u17dd\u200c\u200d]+|[\u1780-\u17ff\u19e0-\u19ff\u25cc]| +|[^ ]+/gu;
/** Width, in em, of a character that none of the pinned fonts holds. */
const MISSING_WIDTH = 0.6;

/** A font and how far it has advanced, in its own units, over each piece it has shaped; null for what it does not hold. */
interface KnownFont {
  readonly font: Font;
  readonly advances: Map<string, number | null>;
}

/**
 * How wide a text is in the first of some fonts that holds each of its runs. Each word or cluster is
 * shaped once with the one before it, because the pinned fonts kern two clusters but never look further.
 *
 * @param fonts - in the order a browser tries them
 * @returns the width of a line in em
 */
export function widthInEm(fonts: readonly Font[]): (text: string) => number {
  const known = fonts.map((font) => ({ font, advances: new Map<string, number | null>() }));
  return (text) => {
    const runs = text.replaceAll("\u200b", "").match(RUN) ?? [];
    return runs.reduce((width, run) => width + runWidth(run, known), 0);
  };
}

function runWidth(run: string, fonts: readonly KnownFont[]): number {
  const pieces = run.match(PIECE) ?? [];
  for (const known of fonts) {
    const advance = advanceOver(pieces, known);
    if (advance !== null) return advance / known.font.face.upem;
  }
  const characters = [...run];
  if (characters.length === 1) return MISSING_WIDTH;
  return characters.reduce((width, character) => width + runWidth(character, fonts), 0);
}

/** The advance of a run whose pieces the font all holds: each with the one before it, which it may be kerned to, less that one. */
function advanceOver(pieces: readonly string[], known: KnownFont): number | null {
  const [start = "", ...rest] = pieces;
  let before = start;
  let advance = advanceOf(before, known);
  for (const piece of rest) {
    const both = advanceOf(before + piece, known);
    const first = advanceOf(before, known);
    if (advance === null || both === null || first === null) return null;
    advance += both - first;
    before = piece;
  }
  return advance;
}

function advanceOf(piece: string, { font, advances }: KnownFont): number | null {
  const before = advances.get(piece);
  if (before !== undefined) return before;
  const advance = shapedAdvance(piece, font);
  advances.set(piece, advance);
  return advance;
}

function shapedAdvance(text: string, font: Font): number | null {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  if (buffer.getGlyphInfos().some(({ codepoint }) => codepoint === 0)) return null;
  return buffer.getGlyphPositions().reduce((advance, { xAdvance }) => advance + xAdvance, 0);
}
