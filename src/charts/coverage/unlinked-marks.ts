import type { Policy } from "#record/evidence.ts";
import { COVERAGE_WORDS } from "#wording/charts-coverage.ts";
import { pick } from "#wording/language.ts";
import { digits, formatNumber } from "#wording/numbers.ts";
import type { ChartOptions } from "../chart-options.ts";
import { flowKey } from "../key.ts";
import { middleLines, middleText } from "../middle-text.ts";
import type { Drawn, Room } from "../picture.ts";
import { line, type Mark } from "../scene/scene.ts";
import { typeSetting } from "../type-setting.ts";
import { countedSign } from "./counted-sign.ts";

const BOX = 16;
const STEP = 23;
/** Space above and below what stands in a row. */
const AIR = 9;
/** Room for the number of parts before their boxes. */
const COUNT_WIDTH = 40;

/** Where nothing is linked at all: a row for every policy, with an empty box for each part that it names. */
export function unlinkedMarks(
  policies: readonly Policy[],
  room: Room,
  options: ChartOptions,
): Drawn {
  const key = keyMarks(policies, room, options);
  const marks: Mark[] = [...key.marks];
  let top = key.bottom + 12;
  for (const policy of policies) {
    const row = rowMarks(policy, { ...room, top }, options);
    marks.push(line("hairline", [room.left, top], [room.right, top]), ...row.marks);
    top = row.bottom;
  }
  return { marks, bottom: top };
}

function keyMarks(policies: readonly Policy[], room: Room, options: ChartOptions): Drawn {
  const words = COVERAGE_WORDS[options.language];
  const isCounted = policies.some(({ unnamed }) => unnamed !== undefined);
  const entries = [
    {
      label: words.emptyPart,
      width: BOX,
      sample: (x: number, middle: number) => [partBox(x, middle)],
    },
    ...(isCounted ? [{ label: words.counted, width: 22, sample: countedSign }] : []),
  ];
  return flowKey(entries, room, typeSetting(options));
}

/** The name of a policy, how many parts it names, a box for each, and what it only counts. */
function rowMarks(policy: Policy, room: Room, options: ChartOptions): Drawn {
  const type = typeSetting(options);
  const { language } = options;
  const isPhone = options.width === "phone";
  const across = room.right - room.left;
  const nameWidth = isPhone ? across : across * 0.42;
  const font = { size: 14, bold: true };
  const title = `${pick(policy.title, language)} (${digits(String(policy.year), language)})`;
  const name = type.wrap(title, font, nameWidth - (isPhone ? 0 : 20));
  const left = isPhone ? room.left : room.left + nameWidth;
  const top = room.top + AIR + (isPhone ? name.height + 4 : 0);
  const content = contentMarks(policy, { left, right: room.right, top }, options);
  const height = Math.max(isPhone ? 0 : name.height, content.bottom - top);
  const first = room.top + AIR + name.height / 2;
  const look = { x: room.left, middle: first, ...font, meaning: "ink" } as const;
  return {
    marks: [...middleLines(name.lines, look, type), ...content.marks],
    bottom: top + height + AIR,
  };
}

function contentMarks(policy: Policy, room: Room, options: ChartOptions): Drawn {
  const { parts, unnamed } = policy;
  const words = COVERAGE_WORDS[options.language];
  if (parts.length === 0 && unnamed === undefined) return saidMarks(words.noParts, room, options);
  const boxes = boxMarks(parts, room, options);
  if (unnamed === undefined) return boxes;
  const text = words.unnamed(unnamed.count, pick(unnamed.what, options.language));
  const top = parts.length === 0 ? room.top : boxes.bottom + 4;
  const said = saidMarks(text, { ...room, left: room.left + COUNT_WIDTH + 26, top }, options);
  const type = typeSetting(options);
  const signs = countedSign(room.left + COUNT_WIDTH, top + (13 * type.leading) / 2);
  return { marks: [...boxes.marks, ...signs, ...said.marks], bottom: said.bottom };
}

/** As many boxes as there are parts, after their number; each says whose it is where a pointer rests. */
function boxMarks(parts: Policy["parts"], room: Room, options: ChartOptions): Drawn {
  const type = typeSetting(options);
  const { language } = options;
  const words = COVERAGE_WORDS[language];
  const start = room.left + COUNT_WIDTH;
  const perLine = Math.max(1, Math.floor((room.right - start + STEP - BOX) / STEP));
  const line = Math.max(STEP, 14 * type.leading);
  const middle = room.top + line / 2;
  const boxes = parts.map((part, at): Mark => {
    const x = start + (at % perLine) * STEP;
    const y = middle + Math.floor(at / perLine) * STEP;
    const label = `${pick(part.title, language)}: ${words.gap}`;
    return { kind: "group", id: part.id, label, href: null, marks: [partBox(x, y)] };
  });
  const count = formatNumber(parts.length, language);
  const look = { x: start - 12, middle, size: 14, anchor: "end", meaning: "soft" } as const;
  const number = parts.length === 0 ? [] : [middleText(count, look, type)];
  const more = Math.max(0, Math.ceil(parts.length / perLine) - 1);
  return { marks: [...number, ...boxes], bottom: room.top + line + more * STEP };
}

function partBox(x: number, middle: number): Mark {
  return {
    kind: "rect",
    x: x + 0.6,
    y: middle - BOX / 2,
    width: BOX - 1.2,
    height: BOX,
    radius: 2,
    meaning: "gap-box",
  };
}

function saidMarks(text: string, { left, right, top }: Room, options: ChartOptions): Drawn {
  const type = typeSetting(options);
  const block = type.wrap(text, { size: 13, bold: false }, right - left);
  const look = { x: left, middle: top + block.height / 2, size: 13, meaning: "soft" } as const;
  return { marks: middleLines(block.lines, look, type), bottom: top + block.height };
}
