import type { Language } from "./language.ts";

const GROUPS = {
  en: {
    government: "government",
    academia: "academia",
    "private-sector": "private sector",
    "civil-society": "civil society",
    "development-partner": "development partners",
    "": "group not named",
  },
  km: {
    government: "រដ្ឋាភិបាល",
    academia: "សាកលវិទ្យាល័យ និងស្ថាប័នស្រាវជ្រាវ",
    "private-sector": "វិស័យឯកជន",
    "civil-society": "សង្គមស៊ីវិល",
    "development-partner": "ដៃគូអភិវឌ្ឍន៍",
    "": "មិនបានបញ្ជាក់ក្រុម",
  },
} as const;

/**
 * The name of a group of experts as a reader knows it; a group that only the record knows keeps its id.
 *
 * @param id - group as the ballots name it
 * @example
 * groupTitle("private-sector", "en"); // => "private sector"
 * groupTitle("north-west", "km"); // => "north-west"
 * groupTitle("", "en"); // => "group not named"
 */
export function groupTitle(id: string, language: Language): string {
  return new Map<string, string>(Object.entries(GROUPS[language])).get(id) ?? id;
}
