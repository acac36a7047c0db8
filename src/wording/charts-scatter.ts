import type { Language } from "./language.ts";
import { cardinal, formatNumber, listOf } from "./numbers.ts";

/** What a cloud of points shows against itself. */
export interface ScatterFinding {
  readonly x: string;
  readonly y: string;
  readonly size: string | null;
  readonly points: number;
  /** Names highest on each of the three. */
  readonly mostX: readonly string[];
  readonly mostY: readonly string[];
  readonly mostSize: readonly string[];
  readonly spanX: ScatterSpan;
  readonly spanY: ScatterSpan;
}

/** The lowest and the highest of some values. */
export interface ScatterSpan {
  readonly low: number;
  readonly high: number;
  /** Names of those that have the lowest. */
  readonly least: readonly string[];
}

interface ScatterWords {
  readonly title: (finding: ScatterFinding) => string;
  readonly lead: (finding: ScatterFinding) => string;
  readonly axis: (title: string, unit: string) => string;
  readonly size: (title: string) => string;
  readonly missing: (names: readonly string[]) => string;
  readonly listed: (name: string, x: number, y: number) => string;
  readonly empty: string;
  readonly name: string;
}

const n = (value: number) => formatNumber(value, "en");
const k = (value: number) => formatNumber(value, "km");
const lower = (text: string) =>
  /^[A-Z][a-z]/.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;

const en: ScatterWords = {
  title: ({ x, y, points, mostX, mostY }) => {
    const [across, up] = [lower(plain(x)), lower(plain(y))];
    if (points < 2 || Math.max(mostX.length, mostY.length) === points)
      return `${plain(y)} and ${across}`;
    if (mostX.join() === mostY.join())
      return capital(`${leaders(mostY, "en")} ${lead(mostY)} in both ${up} and ${across}`);
    const others = areOthers(mostX, mostY) ? " others" : "";
    const theirs = mostX.length < 3 ? leaders(mostX, "en") : `${leaders(mostX, "en")}${others}`;
    return capital(`${leaders(mostY, "en")} ${lead(mostY)} in ${up}, ${theirs} in ${across}`);
  },
  lead: ({ x, y, size, mostX, mostY, mostSize, spanX, spanY }) =>
    [
      `${runs(plain(y), spanY, mostY)}; ${runs(lower(plain(x)), spanX, mostX)}.`,
      size === null ? "" : `Largest by ${lower(size)}: ${some(mostSize, "en")}.`,
    ]
      .filter((part) => part !== "")
      .join(" "),
  axis: (title, unit) => (unit === "" ? title : `${title}, ${unit}`),
  size: (title) => `Area: ${lower(title)}`,
  missing: (names) => `Not drawn, because a value is missing: ${listOf(names, "en")}.`,
  listed: (name, x, y) => `${name} (${n(x)}; ${n(y)})`,
  empty: "The record holds no two values to set against each other.",
  name: "Name",
};

const km: ScatterWords = {
  title: ({ x, y, points, mostX, mostY }) => {
    const [across, up] = [plain(x), plain(y)];
    if (points < 2 || Math.max(mostX.length, mostY.length) === points) return `${up} និង${across}`;
    if (mostX.join() === mostY.join())
      return `${leaders(mostY, "km")} ខ្ពស់ជាងគេទាំង${up} ទាំង${across}`;
    const others = areOthers(mostX, mostY) ? " ផ្សេងទៀត" : "";
    const theirs = mostX.length < 3 ? leaders(mostX, "km") : `${leaders(mostX, "km")}${others}`;
    return `${leaders(mostY, "km")} ខ្ពស់ជាងគេតាម${up} ហើយ${theirs} ខ្ពស់ជាងគេតាម${across}`;
  },
  lead: ({ x, y, size, mostX, mostY, mostSize, spanX, spanY }) =>
    [
      `${runsInKhmer(plain(y), spanY, mostY)} ${runsInKhmer(plain(x), spanX, mostX)}`,
      size === null ? "" : `ធំបំផុតតាម${size}៖ ${some(mostSize, "km")}។`,
    ]
      .filter((part) => part !== "")
      .join(" "),
  axis: (title, unit) => (unit === "" ? title : `${title} (${unit})`),
  size: (title) => `ផ្ទៃ៖ ${title}`,
  missing: (names) => `មិនបានគូរ ព្រោះខ្វះតម្លៃ៖ ${listOf(names, "km")}។`,
  listed: (name, x, y) => `${name} (${k(x)}; ${k(y)})`,
  empty: "កំណត់ត្រាគ្មានតម្លៃពីរដែលអាចដាក់ទល់គ្នាទេ។",
  name: "ឈ្មោះ",
};

/** What a value is called, without the steps of its scale: "Adoption, 0 (none) to 5" is "Adoption". */
function plain(title: string): string {
  return title.split(/,|\s\(|\s(?:ពី\s)?[0០]\s/u)[0] ?? title;
}

/** From where to where a value runs, and who stands at either end. */
function runs(title: string, { low, high, least }: ScatterSpan, most: readonly string[]): string {
  return low === high
    ? `${title} is ${n(low)} throughout`
    : `${title} runs from ${n(low)} (${some(least, "en")}) to ${n(high)} (${some(most, "en")})`;
}

function runsInKhmer(
  title: string,
  { low, high, least }: ScatterSpan,
  most: readonly string[],
): string {
  return low === high
    ? `${title}៖ ${k(low)} ដូចគ្នាទាំងអស់។`
    : `${title}៖ ពី ${k(low)} (${some(least, "km")}) ដល់ ${k(high)} (${some(most, "km")})។`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const lead = (names: readonly string[]) => (names.length === 1 ? "leads" : "lead");

/** Whether none of these stands among those. */
const areOthers = (these: readonly string[], those: readonly string[]) =>
  these.every((name) => !those.includes(name));

/** Up to two names; how many there are where they are more. */
function leaders(names: readonly string[], language: Language): string {
  if (names.length < 3) return listOf(names, language);
  return language === "en" ? cardinal(names.length, "en") : `ធាតុ ${k(names.length)}`;
}

/** The first few names; how many more there are where they are many. */
function some(names: readonly string[], language: Language): string {
  if (names.length <= 3) return listOf(names, language);
  const rest = formatNumber(names.length - 2, language);
  const two = names.slice(0, 2).join(", ");
  return language === "en" ? `${two} and ${rest} more` : `${two} និង ${rest} ទៀត`;
}

/** Words of pictures that set two values of the same things against each other. */
export const SCATTER_WORDS: Readonly<Record<Language, ScatterWords>> = { en, km };
