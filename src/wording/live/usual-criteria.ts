/** The criteria that a new questionnaire starts with. */
export const USUAL_CRITERIA = {
  importance: { en: "Strategic importance", km: "សារៈសំខាន់ជាយុទ្ធសាស្ត្រ" },
  feasibility: { en: "Feasibility", km: "លទ្ធភាពអនុវត្ត" },
} as const;

/** What their scores mean, lowest first. */
export const USUAL_LABELS = {
  importance: [
    { en: "not important at all", km: "មិនសំខាន់ទាល់តែសោះ" },
    { en: "slightly important", km: "សំខាន់តិចតួច" },
    { en: "moderately important", km: "សំខាន់មធ្យម" },
    { en: "very important", km: "សំខាន់ខ្លាំង" },
    { en: "extremely important", km: "សំខាន់បំផុត" },
  ],
  feasibility: [
    { en: "not feasible", km: "មិនអាចអនុវត្តបាន" },
    { en: "hardly feasible", km: "ពិបាកអនុវត្ត" },
    { en: "partly feasible", km: "អនុវត្តបានខ្លះ" },
    { en: "largely feasible", km: "អនុវត្តបានភាគច្រើន" },
    { en: "fully feasible", km: "អនុវត្តបានពេញលេញ" },
  ],
} as const;
