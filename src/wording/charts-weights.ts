import type { Language } from "./language.ts";
import { formatShare } from "./numbers.ts";

/** What declared and effective weights show against each other. */
export interface WeightsFinding {
  readonly criteria: number;
  /** The criterion or group whose effect is furthest from its weight; null where effects are not known. */
  readonly furthest: {
    readonly name: string;
    readonly nominal: number;
    readonly effective: number;
  } | null;
}

interface WeightsWords {
  readonly title: (finding: WeightsFinding) => string;
  readonly lead: (finding: WeightsFinding) => string;
  readonly score: string;
  readonly nominal: string;
  /** Of the bands of the tree. */
  readonly band: string;
  readonly effective: string;
  readonly both: (nominal: number, effective: number | null) => string;
  readonly note: (hasEffects: boolean) => string;
  readonly empty: string;
  readonly criterion: string;
  readonly group: string;
}

/** Within five points, and within half of what it weighs: of many criteria each weighs little. */
function isNear({ nominal, effective }: NonNullable<WeightsFinding["furthest"]>): boolean {
  return Math.abs(effective - nominal) < Math.min(0.05, nominal / 2);
}

const en: WeightsWords = {
  title: ({ furthest, criteria }) => {
    if (criteria === 1) return "One criterion carries the whole score";
    if (furthest === null) return "What the criteria weigh";
    return isNear(furthest)
      ? "The criteria decide about as much as they weigh"
      : `${furthest.name} decides ${furthest.effective > furthest.nominal ? "more" : "less"} than it weighs`;
  },
  lead: ({ furthest }) =>
    furthest === null
      ? "How much each criterion really moves the score is not known for this assessment."
      : `${furthest.name} weighs ${signedShare(furthest.nominal, "en")} and brings ${signedShare(furthest.effective, "en")} of the differences between the scores.`,
  score: "Score",
  nominal: "weight as declared",
  band: "the thicker, the more it weighs",
  effective: "share of the differences between scores",
  both: (nominal, effective) =>
    effective === null
      ? signedShare(nominal, "en")
      : `${signedShare(nominal, "en")}, in effect ${signedShare(effective, "en")}`,
  note: (hasEffects) =>
    hasEffects
      ? "A criterion on which all items score alike moves nothing, whatever it weighs. The shares add up to 100 %."
      : "The weights add up to 100 %.",
  empty: "This assessment has no criteria.",
  criterion: "Criterion",
  group: "Group",
};

const km: WeightsWords = {
  title: ({ furthest, criteria }) => {
    if (criteria === 1) return "លក្ខណៈវិនិច្ឆ័យតែមួយកំណត់ពិន្ទុទាំងមូល";
    if (furthest === null) return "ទម្ងន់នៃលក្ខណៈវិនិច្ឆ័យ";
    return isNear(furthest)
      ? "លក្ខណៈវិនិច្ឆ័យមានឥទ្ធិពលប្រហាក់ប្រហែលនឹងទម្ងន់របស់វា"
      : `${furthest.name} មានឥទ្ធិពល${furthest.effective > furthest.nominal ? "ច្រើន" : "តិច"}ជាងទម្ងន់របស់វា`;
  },
  lead: ({ furthest }) =>
    furthest === null
      ? "ការវាយតម្លៃនេះមិនឱ្យដឹងថាលក្ខណៈវិនិច្ឆ័យនីមួយៗប្តូរពិន្ទុប៉ុន្មានទេ។"
      : `${furthest.name} មានទម្ងន់ ${signedShare(furthest.nominal, "km")} ហើយបង្កើតភាពខុសគ្នានៃពិន្ទុ ${signedShare(furthest.effective, "km")}។`,
  score: "ពិន្ទុ",
  nominal: "ទម្ងន់ដែលបានកំណត់",
  band: "កាន់តែក្រាស់ ទម្ងន់កាន់តែច្រើន",
  effective: "ចំណែកនៃភាពខុសគ្នារវាងពិន្ទុ",
  both: (nominal, effective) =>
    effective === null
      ? signedShare(nominal, "km")
      : `${signedShare(nominal, "km")} ឥទ្ធិពល ${signedShare(effective, "km")}`,
  note: (hasEffects) =>
    hasEffects
      ? "លក្ខណៈវិនិច្ឆ័យដែលធាតុទាំងអស់ទទួលពិន្ទុដូចគ្នា មិនប្តូរអ្វីទេ ទោះមានទម្ងន់ប៉ុន្មានក៏ដោយ។ ចំណែកបូកបាន ១០០ %។"
      : "ទម្ងន់បូកបាន ១០០ %។",
  empty: "ការវាយតម្លៃនេះគ្មានលក្ខណៈវិនិច្ឆ័យទេ។",
  criterion: "លក្ខណៈវិនិច្ឆ័យ",
  group: "ក្រុម",
};

/** Words of the tree of weights. */
export const WEIGHTS_WORDS: Readonly<Record<Language, WeightsWords>> = { en, km };

/**
 * A share that may be below nothing, as a whole percentage.
 *
 * @example
 * signedShare(-0.04, "en"); // => "−4 %"
 */
export function signedShare(value: number, language: Language): string {
  return value < 0 ? `−${formatShare(-value, language)}` : formatShare(value, language);
}
