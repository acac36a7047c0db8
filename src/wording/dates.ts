import type { Language } from "./language.ts";
import { digits } from "./numbers.ts";

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  km: ["មករា", "កុម្ភៈ", "មីនា", "មេសា", "ឧសភា", "មិថុនា", "កក្កដា", "សីហា", "កញ្ញា", "តុលា", "វិច្ឆិកា", "ធ្នូ"],
};

/**
 * A calendar day in words; Khmer days come from our own table because desktop browsers have none.
 *
 * @param day - ISO 8601, such as 2023-07-21
 * @throws RangeError when it is not a day
 * @example
 * formatDay("2023-07-21", "en"); // => "21 July 2023"
 * formatDay("2023-07-21", "km"); // => "ថ្ងៃទី២១ ខែកក្កដា ឆ្នាំ២០២៣"
 */
export function formatDay(day: string, language: Language): string {
  const [, year = "", month = "", date = ""] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const name = MONTHS[language][Number(month) - 1];
  if (name === undefined)
    throw new RangeError(`formatDay requires a day such as 2023-07-21, got ${day}`);
  const dayOfMonth = String(Number(date));
  return language === "en"
    ? `${dayOfMonth} ${name} ${year}`
    : `ថ្ងៃទី${digits(dayOfMonth, "km")} ខែ${name} ឆ្នាំ${digits(year, "km")}`;
}
