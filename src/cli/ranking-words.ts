import type { Language } from "#wording/language.ts";

/** The words around a ranking in the terminal. */
export interface RankingWords {
  readonly rank: string;
  readonly item: string;
  readonly score: string;
  readonly selected: string;
  readonly tied: string;
  readonly flat: string;
  readonly grouped: string;
  readonly panels: string;
  readonly cut: (margin: string, high: string, low: string) => string;
  readonly tieAcross: string;
  readonly weightings: string;
  readonly drawnPanels: string;
  /** Why Kendall's W is missing. */
  readonly noConcordance: (why: string) => string;
  readonly concordance: (w: string, experts: string, p: string | null) => string;
  readonly expertsAtLeast: (count: string) => string;
}

export const RANKING_WORDS: Readonly<Record<Language, RankingWords>> = {
  en: {
    rank: "Rank",
    item: "Item",
    score: "Score",
    selected: "selected",
    tied: "tied",
    flat: "All columns",
    grouped: "By group",
    panels: "Other panels",
    cut: (margin, high, low) => `cut: ${high} to ${low}, margin ${margin}`,
    tieAcross: "cut: runs through a tie",
    weightings:
      "All columns, By group: share of weightings in which the item is selected, when all columns vary freely, or first the groups and then the columns within each.",
    drawnPanels: "Other panels: share of panels drawn from these experts in which it is selected.",
    noConcordance: (why) => `Agreement of the experts on the order (Kendall's W): none. ${why}`,
    concordance: (w, experts, p) =>
      `Agreement of the experts on the order (Kendall's W): ${w}, ${experts} experts${p === null ? "" : `, permutation p ${p}`}.`,
    expertsAtLeast: (count) => `At least ${count} experts must have scored, if nobody abstained.`,
  },
  km: {
    rank: "លំដាប់",
    item: "ធាតុ",
    score: "ពិន្ទុ",
    selected: "ជ្រើសរើស",
    tied: "ស្មើគ្នា",
    flat: "គ្រប់ជួរឈរ",
    grouped: "តាមក្រុម",
    panels: "ក្រុមអ្នកជំនាញផ្សេង",
    cut: (margin, high, low) => `ខ្សែបន្ទាត់កាត់៖ ${high} ទល់នឹង ${low} គម្លាត ${margin}`,
    tieAcross: "ខ្សែបន្ទាត់កាត់ឆ្លងកាត់ធាតុដែលមានពិន្ទុស្មើគ្នា",
    weightings:
      "គ្រប់ជួរឈរ និងតាមក្រុម៖ ភាគរយនៃការដាក់ទម្ងន់ដែលធាតុនោះត្រូវបានជ្រើសរើស ដោយដាក់ទម្ងន់ដោយសេរីលើគ្រប់ជួរឈរ ឬលើក្រុមជាមុន រួចលើជួរឈរក្នុងក្រុម។",
    drawnPanels: "ក្រុមអ្នកជំនាញផ្សេង៖ ភាគរយនៃក្រុមដែលចាប់ឆ្នោតពីអ្នកជំនាញទាំងនេះ ដែលធាតុនោះត្រូវបានជ្រើសរើស។",
    noConcordance: (why) => `ការឯកភាពរបស់អ្នកជំនាញលើលំដាប់ (Kendall's W)៖ គ្មាន។ ${why}`,
    concordance: (w, experts, p) =>
      `ការឯកភាពរបស់អ្នកជំនាញលើលំដាប់ (Kendall's W)៖ ${w} អ្នកជំនាញ ${experts} នាក់${p === null ? "" : ` permutation p ${p}`}។`,
    expertsAtLeast: (count) => `យ៉ាងតិចមានអ្នកជំនាញ ${count} នាក់បានដាក់ពិន្ទុ ប្រសិនបើគ្មាននរណាមិនដាក់ពិន្ទុ។`,
  },
};
