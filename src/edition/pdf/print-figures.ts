import type { ChartOptions } from "#charts/chart-options.ts";
import type { Measure } from "#charts/measure.ts";
import { type Figures, ITEM_ADDRESS } from "#pages/figure.ts";
import { PRINT_WORDS } from "#wording/documents/print-words.ts";
import { isLanguage } from "#wording/language.ts";
import { chartsOf } from "../charts-of.ts";
import type { Computed } from "../computed.ts";
import { pictureTag } from "../draw-figures.ts";
import type { NamedChart } from "../named-chart.ts";

/** Pictures that fold out to A3; the others stand on A4. */
const FOLDED: ReadonlySet<string> = new Set(["roadmap", "matching"]);

/** Every picture of an edition in one language, drawn for paper; in the place of one that paper is too small for, a sentence says so. */
export function printFigures(computed: Computed, tag: string, measure: Measure): Figures {
  const language = isLanguage(tag) ? tag : "en";
  const mark = pictureTag(computed, language);
  const items = new Set(computed.record.items.map(({ id }) => id));
  const hrefOf = (id: string) => (items.has(id) ? ITEM_ADDRESS + id : null);
  const figures = chartsOf(computed, language).map(({ name, draw, sheets, caption, table }) => {
    const width = FOLDED.has(name) ? "wide" : "page";
    const options: ChartOptions = { language, measure, hrefOf, tag: mark, id: name, width };
    const wide = sheets === undefined ? draw(options) : onSheets({ draw, sheets }, options);
    return { name, wide, narrow: null, caption, table };
  });
  return Object.fromEntries(
    figures.map((figure) => {
      const isRead = FOLDED.has(figure.name) || isLegible(figure.wide);
      const said = `<p class="hint">${PRINT_WORDS[language].tooTall}</p>`;
      return [figure.name, isRead ? figure : { ...figure, wide: said }];
    }),
  );
}

/** Room for a picture on A4, in millimetres; its smallest type is 11 units. */
const ROOM = { width: 184, height: 230, smallest: 11 };
/** One point, in millimetres; the least that is still read with good eyes, and what is read with ease. */
const POINT = 25.4 / 72;
const LEAST = 3.8;
const EASY = 5.5;
const MOST_SHEETS = 2;

/** A picture that a sheet would shrink stands on two where it can be parted. */
function onSheets(
  { draw, sheets }: Required<Pick<NamedChart, "draw" | "sheets">>,
  options: ChartOptions,
): string {
  const whole = draw(options);
  if (smallestType(whole) >= EASY) return whole;
  const parted = sheets(options, MOST_SHEETS);
  return parted.every((sheet) => smallestType(sheet) >= EASY) ? parted.join("") : whole;
}

/** A picture that is much higher than a sheet would shrink to dust. */
function isLegible(svg: string): boolean {
  return smallestType(svg) >= LEAST;
}

/** Points of the smallest type of a picture that fills the room. */
function smallestType(svg: string): number {
  const [, width = "1", height = "1"] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  const perUnit = Math.min(ROOM.width / Number(width), ROOM.height / Number(height));
  return (perUnit * ROOM.smallest) / POINT;
}
