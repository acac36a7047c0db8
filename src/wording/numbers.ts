import type { Language } from "./language.ts";

/** Results are published with ten significant digits. */
const MOST_DECIMALS = 10;
const KHMER_DIGITS = "០១២៣៤៥៦៧៨៩";
/** Thousands and decimal signs: Khmer writes a decimal comma (CLDR 48, locale km). */
const SIGNS = { en: { group: ",", decimal: "." }, km: { group: ".", decimal: "," } } as const;

/**
 * Writes the digits of a text in the language's own signs; everything else stays.
 *
 * @example
 * digits("2023–2030", "km"); // => "២០២៣–២០៣០"
 */
export function digits(text: string, language: Language): string {
  return language === "km"
    ? text.replace(/[0-9]/g, (digit) => KHMER_DIGITS[Number(digit)] ?? digit)
    : text;
}

/**
 * A number as a reader of the language writes it.
 *
 * @param value - any finite number
 * @param decimals - most decimal places; trailing zeros are dropped
 * @example
 * formatNumber(1234.5, "en"); // => "1,234.5"
 * formatNumber(1234.5, "km"); // => "១.២៣៤,៥"
 */
export function formatNumber(value: number, language: Language, decimals = 2): string {
  const [whole = "0", fraction = ""] = Math.abs(value).toFixed(decimals).split(".");
  const shown = fraction.replace(/0+$/, "");
  const { group, decimal } = SIGNS[language];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  const isZero = Number(whole) === 0 && shown === "";
  const sign = value < 0 && !isZero ? "−" : "";
  return digits(`${sign}${grouped}${shown === "" ? "" : decimal + shown}`, language);
}

/**
 * A share between 0 and 1 as a percentage, whole unless decimals are asked for; what is not quite none or all says so.
 *
 * @example
 * formatShare(0.704, "en"); // => "70 %"
 * formatShare(0.003, "en"); // => "<1 %"
 * formatShare(0.998, "en"); // => ">99 %"
 */
export function formatShare(share: number, language: Language, decimals = 0): string {
  if (decimals > 0) return `${formatNumber(share * 100, language, decimals)} %`;
  if (share > 0 && share < 0.005) return digits("<1 %", language);
  if (share < 1 && share >= 0.995) return digits(">99 %", language);
  return digits(`${Math.round(share * 100)} %`, language);
}

/**
 * Two values with as many decimals as it takes to tell them apart; values that are the same print the same.
 *
 * @param decimals - the decimal places to begin with; at most ten are tried
 * @example
 * toldApart([15.001, 15.003], (value, decimals) => formatNumber(value, "en", decimals)); // => ["15.001", "15.003"]
 * toldApart([2.5, 3], (value, decimals) => formatNumber(value, "en", decimals)); // => ["2.5", "3"]
 */
export function toldApart<Value>(
  [one, other]: readonly [Value, Value],
  print: (value: Value, decimals: number) => string,
  decimals = 2,
): readonly [string, string] {
  const at = (places: number) => [print(one, places), print(other, places)] as const;
  const tried = Array.from({ length: MOST_DECIMALS - decimals + 1 }, (_, more) =>
    at(decimals + more),
  );
  return tried.find(([before, after]) => before !== after) ?? at(decimals);
}

/**
 * A place in a ranking; "=" marks a shared one.
 *
 * @example
 * formatPlace(5, true, "en"); // => "5="
 */
export function formatPlace(rank: number, tied: boolean, language: Language): string {
  return digits(`${rank}${tied ? "=" : ""}`, language);
}

const ENGLISH_CARDINALS = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const ENGLISH_ORDINALS = [
  "",
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
];

/**
 * A small number in running text: a word up to twelve in English, digits in Khmer.
 *
 * @example
 * cardinal(8, "en"); // => "eight"
 * cardinal(16, "en"); // => "16"
 */
export function cardinal(value: number, language: Language): string {
  return (
    (language === "en" ? ENGLISH_CARDINALS[value] : undefined) ?? formatNumber(value, language)
  );
}

/**
 * A place in running text: "eighth", "13th"; in Khmer "ទី៨".
 *
 * @param form - "digits" where it stands beside one that is too long for a word: "8th"
 *
 * @example
 * ordinal(8, "en"); // => "eighth"
 * ordinal(21, "en"); // => "21st"
 * ordinal(8, "km"); // => "ទី៨"
 * ordinal(8, "en", "digits"); // => "8th"
 */
export function ordinal(
  place: number,
  language: Language,
  form: "prose" | "digits" = "prose",
): string {
  if (language === "km") return `ទី${digits(String(place), "km")}`;
  const word = form === "prose" ? ENGLISH_ORDINALS[place] : undefined;
  return word ?? `${place}${englishSuffix(place)}`;
}

function englishSuffix(place: number): string {
  const teen = place % 100 >= 11 && place % 100 <= 13;
  return teen ? "th" : (["th", "st", "nd", "rd"][place % 10] ?? "th");
}

/**
 * Names joined as the language joins them: "a, b and c".
 *
 * @example
 * listOf(["a", "b", "c"], "en"); // => "a, b and c"
 * listOf(["ក", "ខ", "គ"], "km"); // => "ក, ខ និង គ"
 */
export function listOf(names: readonly string[], language: Language): string {
  const last = names.at(-1) ?? "";
  if (names.length < 2) return last;
  const before = names.slice(0, -1).join(", ");
  return language === "en" ? `${before} and ${last}` : `${before} និង ${last}`;
}
