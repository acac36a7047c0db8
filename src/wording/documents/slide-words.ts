import { formatDay } from "../dates.ts";
import type { Language } from "../language.ts";
import { cardinal, formatNumber, listOf } from "../numbers.ts";

/** How many items of one kind there are, with the kind in one and in several. */
export interface CountedLayer {
  readonly count: number;
  readonly title: string;
  readonly plural: string;
}

/** When and by whom an assessment was scored; null where nobody says. */
interface Answered {
  readonly asked: number | null;
  readonly experts: number | null;
  readonly rounds: number;
  /** Day on which the last round closed, ISO 8601. */
  readonly closed: string | null;
}

/** What the slides say by themselves. */
interface SlideWords {
  readonly inWorkbook: (count: number) => string;
  /** A title from what stands on the slide. */
  readonly counted: (layers: readonly CountedLayer[]) => string;
  readonly countedBy: (layer: CountedLayer, most: readonly string[], share: number) => string;
  readonly noDimension: string;
  readonly candidates: (count: number) => string;
  readonly leads: (names: readonly string[], of: number) => string;
  readonly rowsBetween: (count: number) => string;
  readonly process: (steps: number, first: string, last: string) => string;
  readonly doubtful: (count: number) => string;
  readonly check: string;
  readonly answered: (answered: Answered) => string;
  readonly scoreOf: (item: string, score: string) => string;
  readonly table: (title: string, rows: number) => string;
}

const many = (count: number, one: string, several: string) =>
  `${cardinal(count, "en")} ${inSentence(count === 1 ? one : several)}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const en: SlideWords = {
  inWorkbook: (count) => `and ${formatNumber(count, "en")} more in the workbook`,
  counted: (layers) =>
    capital(
      listOf(
        layers.map(({ count, title, plural }) => many(count, title, plural)),
        "en",
      ),
    ),
  countedBy: ({ count, title, plural }, most, share) => {
    const all = capital(many(count, title, plural));
    const only = most.length === 1 ? most[0] : undefined;
    return only === undefined
      ? `${all}, by where they come from`
      : `${all}; most of them, ${cardinal(share, "en")}, are ${inSentence(only)}`;
  },
  noDimension: "Other",
  candidates: (count) =>
    `${capital(cardinal(count, "en"))} more ${count === 1 ? "was" : "were"} proposed or considered; the workbook lists them.`,
  leads: (names, of) =>
    `${listOf(names, "en")} ${names.length === 1 ? "leads" : "share the first place among"} the ${formatNumber(of, "en")} that were scored`,
  rowsBetween: (count) => `${formatNumber(count, "en")} more between, in the workbook`,
  process: (steps, first, last) =>
    steps === 1
      ? `The roadmap was made in one step: ${first}`
      : `The roadmap was made in ${cardinal(steps, "en")} steps, from “${first}” to “${last}”`,
  doubtful: (count) =>
    `${capital(cardinal(count, "en"))} ${count === 1 ? "point" : "points"} of this roadmap ${count === 1 ? "is" : "are"} open to doubt`,
  check: "Every number here can be computed again",
  answered: englishAnswered,
  scoreOf: (item, score) => `${item}: ${score}`,
  table: (title, rows) => `Table: ${title}, ${many(rows, "row", "rows")}`,
};

/** Only the first letter of a word that is no abbreviation becomes small. */
function inSentence(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function englishAnswered({ asked, experts, rounds, closed }: Answered): string {
  const who =
    experts === null
      ? ""
      : `Scored by ${many(experts, "expert", "experts")}${asked === null ? "" : ` of ${cardinal(asked, "en")} asked`}`;
  const when = closed === null ? "" : `closed on ${formatDay(closed, "en")}`;
  const round = rounds === 1 ? "" : `in ${cardinal(rounds, "en")} rounds`;
  const parts = [who, round, when].filter((part) => part !== "").join(", ");
  const unknown = closed === null ? " The day is not in the source." : "";
  return parts === "" ? unknown.trim() : `${capital(parts)}.${unknown}`;
}

const n = (value: number) => formatNumber(value, "km");

const km: SlideWords = {
  inWorkbook: (count) => `និង ${n(count)} ទៀតក្នុងសៀវភៅការងារ`,
  counted: (layers) =>
    listOf(
      layers.map(({ count, title }) => `${title} ${n(count)}`),
      "km",
    ),
  countedBy: ({ count, title }, most, share) => {
    const only = most.length === 1 ? most[0] : undefined;
    return only === undefined
      ? `${title} ${n(count)} រៀបតាមប្រភពរបស់វា`
      : `${title} ${n(count)} ភាគច្រើនគឺផ្នែក${only} ${n(share)}`;
  },
  noDimension: "ផ្សេងៗ",
  candidates: (count) => `មាន ${n(count)} ទៀតដែលបានស្នើ ឬពិចារណា ដូចមានរាយក្នុងសៀវភៅការងារ។`,
  leads: (names, of) =>
    `${listOf(names, "km")} ${names.length === 1 ? "នាំមុខគេ" : "ជាប់លេខមួយស្មើគ្នា"}ក្នុងចំណោម ${n(of)} ដែលបានផ្តល់ពិន្ទុ`,
  rowsBetween: (count) => `${n(count)} ទៀតនៅចន្លោះនេះ មានក្នុងសៀវភៅការងារ`,
  process: (steps, first, last) =>
    steps === 1
      ? `ផែនទីបង្ហាញផ្លូវធ្វើឡើងក្នុងមួយជំហាន៖ ${first}`
      : `ផែនទីបង្ហាញផ្លូវធ្វើឡើងក្នុង ${n(steps)} ជំហាន ពី «${first}» ដល់ «${last}»`,
  doubtful: (count) => `ចំណុច ${n(count)} ក្នុងផែនទីបង្ហាញផ្លូវនេះនៅមានចម្ងល់`,
  check: "តួលេខទាំងអស់នៅទីនេះអាចគណនាឡើងវិញបាន",
  answered: ({ asked, experts, rounds, closed }) => {
    const who =
      experts === null
        ? ""
        : `អ្នកជំនាញ ${n(experts)} នាក់${asked === null ? "" : ` ក្នុងចំណោម ${n(asked)} នាក់ដែលបានសួរ`} បានផ្តល់ពិន្ទុ`;
    const round = rounds === 1 ? "" : `ក្នុង ${n(rounds)} ជុំ`;
    const when = closed === null ? "" : `បិទនៅ${formatDay(closed, "km")}`;
    const parts = [who, round, when].filter((part) => part !== "").join(" ");
    const unknown = closed === null ? "កាលបរិច្ឆេទមិនមានក្នុងឯកសារទេ។" : "";
    return parts === "" ? unknown : `${parts}។ ${unknown}`.trim();
  },
  scoreOf: (item, score) => `${item}៖ ${score}`,
  table: (title, rows) => `តារាង៖ ${title} មាន ${n(rows)} ជួរ`,
};

/** The words of slides in every language that Phlov speaks. */
export const SLIDE_WORDS: Readonly<Record<Language, SlideWords>> = { en, km };
