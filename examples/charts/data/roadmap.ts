import { Chart } from "#record/chart.ts";
import { Item } from "#record/item.ts";
import { Link } from "#record/link.ts";
import { Roadmap } from "#record/roadmap.ts";
import type { Text } from "#record/text.ts";
import type { ChartBar, ChartLane, ChartResult } from "#results/results.ts";
import { products, technologies } from "./assessments.ts";

export const roadmap = Roadmap.parse({
  id: "digital-tech-2023",
  title: { en: "Digital Tech Roadmap", km: "ផែនទីបង្ហាញផ្លូវបច្ចេកវិទ្យាឌីជីថល" },
  country: { en: "Cambodia", km: "កម្ពុជា" },
  publisher: { en: "NCSTI", km: "NCSTI" },
  period: { start: 2023, end: 2030 },
  horizons: [
    { id: "short", title: { en: "Short term", km: "រយៈពេលខ្លី" }, until: 2024 },
    { id: "medium", title: { en: "Medium term", km: "រយៈពេលមធ្យម" }, until: 2027 },
    { id: "long", title: { en: "Long term", km: "រយៈពេលវែង" }, until: 2030 },
  ],
  languages: ["en", "km"],
  edition: { number: 1, date: "2026-11-22" },
  layers: [
    {
      id: "technology",
      title: { en: "Technology", km: "បច្ចេកវិទ្យា" },
      plural: { en: "Key technologies", km: "បច្ចេកវិទ្យាសំខាន់ៗ" },
    },
  ],
  stages: [
    {
      id: "vision",
      title: { en: "Vision and goals", km: "ចក្ខុវិស័យ និងគោលដៅ" },
      what: {
        en: "Define the vision and goals of the sector for the next eight years.",
        km: "កំណត់ចក្ខុវិស័យ និងគោលដៅនៃវិស័យសម្រាប់ ៨ ឆ្នាំខាងមុខ។",
      },
    },
    {
      id: "environment",
      title: { en: "Environment analysis", km: "ការវិភាគបរិយាកាស" },
      what: {
        en: "Social, technological, economic, environmental and political drivers; opportunities and threats.",
        km: "កត្តាជំរុញសង្គម បច្ចេកវិទ្យា សេដ្ឋកិច្ច បរិស្ថាន និងនយោបាយ ឱកាស និងការគំរាមកំហែង។",
      },
    },
    {
      id: "products",
      title: { en: "Strategic products and services", km: "ផលិតផល និងសេវាយុទ្ធសាស្ត្រ" },
      what: {
        en: "Expert committees score the candidates; the selection is taken from the ranking.",
        km: "គណៈកម្មការអ្នកជំនាញដាក់ពិន្ទុបេក្ខភាព ហើយការជ្រើសរើសធ្វើតាមចំណាត់ថ្នាក់។",
      },
    },
    {
      id: "technologies",
      title: { en: "Key technologies", km: "បច្ចេកវិទ្យាសំខាន់ៗ" },
      what: {
        en: "Expert committees rank the candidates; the priority technologies are chosen.",
        km: "គណៈកម្មការអ្នកជំនាញដាក់ចំណាត់ថ្នាក់បេក្ខភាព ហើយជ្រើសរើសបច្ចេកវិទ្យាអាទិភាព។",
      },
    },
    {
      id: "charting",
      title: { en: "Charting", km: "ការគូរផែនទី" },
      what: {
        en: "Technologies and products on a time axis from short to long term.",
        km: "បច្ចេកវិទ្យា និងផលិតផលលើអ័ក្សពេលវេលា ពីរយៈពេលខ្លីដល់វែង។",
      },
    },
  ],
});

const OTHERS: readonly (readonly [layer: string, id: string, title: Text])[] = [
  [
    "technology",
    "e-learning-platforms",
    { en: "E-learning platforms", km: "វេទិកាសិក្សាតាមអេឡិចត្រូនិក" },
  ],
  [
    "technology",
    "e-commerce-platforms",
    { en: "E-commerce platforms", km: "វេទិកាពាណិជ្ជកម្មអេឡិចត្រូនិក" },
  ],
  [
    "vision",
    "vision",
    {
      en: "To induce DigitalTech to enhance productivity and efficiency and to bring about innovation for socioeconomic development",
      km: "ជំរុញបច្ចេកវិទ្យាឌីជីថល ដើម្បីបង្កើនផលិតភាព និងប្រសិទ្ធភាព ព្រមទាំងនាំមកនូវនវានុវត្តន៍សម្រាប់ការអភិវឌ្ឍសេដ្ឋកិច្ចសង្គម",
    },
  ],
  [
    "goal",
    "goal-1",
    {
      en: "Leverage digital literacy and IT skills as a foundation for human capital development",
      km: "លើកកម្ពស់អក្ខរកម្មឌីជីថល និងជំនាញព័ត៌មានវិទ្យា ជាមូលដ្ឋានសម្រាប់ការអភិវឌ្ឍធនធានមនុស្ស",
    },
  ],
  [
    "goal",
    "goal-2",
    {
      en: "Diversify digital infrastructure in national innovation system for priority sectors",
      km: "ធ្វើពិពិធកម្មហេដ្ឋារចនាសម្ព័ន្ធឌីជីថលក្នុងប្រព័ន្ធនវានុវត្តន៍ជាតិ សម្រាប់វិស័យអាទិភាព",
    },
  ],
  [
    "goal",
    "goal-3",
    {
      en: "Build vibrant ecosystem through connectivity within digital and physical spaces",
      km: "កសាងប្រព័ន្ធអេកូឡូស៊ីរស់រវើក តាមរយៈការតភ្ជាប់ក្នុងលំហឌីជីថល និងលំហរូបវន្ត",
    },
  ],
];

export const items: readonly Item[] = [
  ...products.items.map((item) => ({
    ...Item.parse({ id: item.id, title: item.title }),
    layer: "product",
  })),
  ...technologies.items.map((item) => ({
    ...Item.parse({ id: item.id, title: item.title }),
    layer: "technology",
  })),
  ...OTHERS.map(([layer, id, title]) => ({ ...Item.parse({ id, title }), layer })),
  {
    ...Item.parse({
      id: "mobile-devices",
      title: { en: "Mobile devices", km: "ឧបករណ៍ចល័ត" },
      note: { en: "PCs, tablets, smart phones", km: "កុំព្យូទ័រ ថេប្លេត ស្មាតហ្វូន" },
    }),
    layer: "technology",
  },
];

type Terms = readonly [from: string, to: string];
const steps = [28, 32, 35, 39, 42];

/** A bar with what the term rule of 90 % gives from the scores. */
function bar(
  item: string,
  lane: string | null,
  { basis, given }: { readonly basis: ChartBar["basis"]; readonly given?: Terms },
): ChartBar {
  const scored = technologies.items.find((candidate) => candidate.id === item);
  const feasibility = ["feasibility-short", "feasibility-medium", "feasibility-long"].map(
    (id) => scored?.totals[id] ?? null,
  );
  const byScores = scored === undefined ? null : termsByScores(feasibility);
  const terms = given === undefined ? byScores : { from: given[0], to: given[1] };
  return {
    item,
    lane,
    basis,
    terms: basis === "open" ? null : terms,
    termsByScores: byScores,
    feasibility,
    importance: scored?.totals.importance ?? null,
    importanceStep: fifth(scored?.totals.importance ?? null),
    rank: scored?.rank ?? null,
    tied: scored?.tied ?? false,
    selected: scored?.selected ?? null,
  };
}

function fifth(importance: number | null): ChartBar["importanceStep"] {
  const step = steps.filter((lowest) => importance !== null && importance >= lowest).length;
  return step === 0 ? null : (step as 1 | 2 | 3 | 4 | 5);
}

function termsByScores(feasibility: readonly (number | null)[]): ChartBar["terms"] {
  const best = Math.max(...feasibility.map((score) => score ?? 0));
  const ids = ["short", "medium", "long"].filter(
    (_, index) => (feasibility[index] ?? 0) >= 0.9 * best,
  );
  return { from: ids[0] ?? "short", to: ids.at(-1) ?? "long" };
}

function ofProducts(itemIds: readonly string[]): ChartLane["items"] {
  return itemIds.map((id) => {
    const scored = products.items.find((candidate) => candidate.id === id);
    return {
      id,
      rank: scored?.rank ?? null,
      tied: scored?.tied ?? false,
      score: scored?.score ?? null,
    };
  });
}

const lane = (id: string, itemIds: readonly string[], bars: readonly ChartBar[]): ChartLane => ({
  id,
  kind: bars.length === 0 ? "ghost" : "stated",
  bars,
  items: ofProducts(itemIds),
});

export const chartResult: ChartResult = {
  lanes: [
    lane(
      "digital-devices",
      ["access-to-digital-devices"],
      [
        bar("mobile-devices", "digital-devices", { basis: "stated", given: ["short", "short"] }),
        bar("iot", "digital-devices", { basis: "stated", given: ["medium", "long"] }),
      ],
    ),
    lane(
      "internet-infrastructure",
      ["internet-infrastructure"],
      [
        bar("cybersecurity", "internet-infrastructure", { basis: "inferred" }),
        bar("wi-fi-6-7", "internet-infrastructure", {
          basis: "stated",
          given: ["medium", "medium"],
        }),
      ],
    ),
    lane(
      "online-business",
      ["online-business-registration-platform"],
      [bar("e-commerce-platforms", "online-business", { basis: "open" })],
    ),
    lane(
      "education",
      ["stem-focus-in-education-system", "re-skilling-up-skilling-agency"],
      [
        bar("e-learning-platforms", "education", { basis: "open" }),
        bar("ar-vr", "education", { basis: "inferred" }),
      ],
    ),
    lane("public-awareness", ["raising-public-awareness"], []),
    lane(
      "data-center",
      ["national-data-center"],
      [
        bar("big-data", "data-center", { basis: "inferred", given: ["medium", "long"] }),
        bar("ai-machine-learning", "data-center", { basis: "inferred", given: ["medium", "long"] }),
        bar("computer-software", "data-center", { basis: "inferred", given: ["medium", "long"] }),
        bar("natural-language-processing", "data-center", { basis: "inferred" }),
        bar("automation-systems", "data-center", { basis: "inferred" }),
        bar("robotics", "data-center", { basis: "inferred", given: ["long", "long"] }),
      ],
    ),
    lane("center-of-excellence", ["center-of-excellence"], []),
    {
      id: null,
      kind: "none",
      items: [],
      bars: [
        bar("5g", null, { basis: "inferred" }),
        bar("cloud-computing", null, { basis: "inferred" }),
      ],
    },
  ],
  importanceSteps: [
    { from: 28, to: 31 },
    { from: 32, to: 34 },
    { from: 35, to: 38 },
    { from: 39, to: 41 },
    { from: 42, to: 45 },
  ],
  termSensitivity: [
    { share: 0.85, changed: 1, of: 7 },
    { share: 0.95, changed: 4, of: 7 },
  ],
};

export const chart = Chart.parse({
  title: { en: "Digital Tech Roadmap 2023–2030", km: "ផែនទីបង្ហាញផ្លូវបច្ចេកវិទ្យាឌីជីថល ២០២៣–២០៣០" },
  reconstructed: {
    en: "Section 5.5 describes Figure 7; the picture itself is not in the source text.",
    km: "ផ្នែក ៥.៥ ពណ៌នារូបទី ៧ ប៉ុន្តែអត្ថបទគ្មានរូបនោះទេ។",
  },
  lanesFrom: { layer: "product", assessment: "products" },
  barsFrom: { layer: "technology", assessment: "technologies", importance: "importance" },
  termRule: { shareOfOwnBest: 0.9, chosen: "after-scores" },
  lanes: [],
  bars: [
    {
      item: "mobile-devices",
      lane: "digital-devices",
      laneBasis: "stated",
      terms: ["short"],
      termBasis: "stated",
    },
    {
      item: "iot",
      lane: "digital-devices",
      laneBasis: "stated",
      terms: ["medium", "long"],
      termBasis: "stated",
    },
    {
      item: "wi-fi-6-7",
      lane: "internet-infrastructure",
      laneBasis: "stated",
      terms: ["medium"],
      termBasis: "stated",
    },
    ...["big-data", "ai-machine-learning", "computer-software"].map((item) => ({
      item,
      lane: "data-center",
      laneBasis: "inferred",
      terms: ["medium", "long"],
      termBasis: "stated",
    })),
  ],
  matching: {
    columns: ["vision", "goal", "product", "technology"],
    reconstructed: {
      en: "Figure 6 is not in the source text. Ranks and scores are its own; links are inferred unless drawn dark.",
      km: "រូបទី ៦ មិនមានក្នុងអត្ថបទទេ។ តំណភ្ជាប់ជាសន្និដ្ឋាន លើកលែងតែបន្ទាត់ក្រាស់។",
    },
  },
});

const links = (
  kind: Link["kind"],
  basis: Link["basis"],
  pairs: readonly (readonly [string, string])[],
) => pairs.map(([from, to]) => Link.parse({ from, to, kind, basis }));

export const dependencies: readonly Link[] = links("depends-on", "stated", [
  ["iot", "mobile-devices"],
  ["automation-systems", "big-data"],
  ["automation-systems", "ai-machine-learning"],
  ["automation-systems", "computer-software"],
  ["robotics", "big-data"],
  ["robotics", "ai-machine-learning"],
  ["robotics", "computer-software"],
]);

/** Plausible, not given: only the stated ones lean on a sentence of the source. */
export const serves: readonly Link[] = [
  ...links("serves", "inferred", [
    ["goal-1", "vision"],
    ["goal-2", "vision"],
    ["goal-3", "vision"],
    ["access-to-digital-devices", "goal-1"],
    ["access-to-digital-devices", "goal-2"],
    ["center-of-excellence", "goal-2"],
    ["center-of-excellence", "goal-3"],
    ["internet-infrastructure", "goal-2"],
    ["internet-infrastructure", "goal-3"],
    ["national-data-center", "goal-2"],
    ["online-business-registration-platform", "goal-3"],
    ["raising-public-awareness", "goal-1"],
    ["raising-public-awareness", "goal-3"],
    ["re-skilling-up-skilling-agency", "goal-1"],
    ["stem-focus-in-education-system", "goal-1"],
    ["5g", "access-to-digital-devices"],
    ["5g", "internet-infrastructure"],
    ["5g", "raising-public-awareness"],
    ["ai-machine-learning", "center-of-excellence"],
    ["ai-machine-learning", "re-skilling-up-skilling-agency"],
    ["ai-machine-learning", "stem-focus-in-education-system"],
    ["automation-systems", "center-of-excellence"],
    ["automation-systems", "online-business-registration-platform"],
    ["automation-systems", "re-skilling-up-skilling-agency"],
    ["big-data", "center-of-excellence"],
    ["cloud-computing", "internet-infrastructure"],
    ["cloud-computing", "national-data-center"],
    ["cloud-computing", "online-business-registration-platform"],
    ["computer-software", "access-to-digital-devices"],
    ["computer-software", "online-business-registration-platform"],
    ["computer-software", "raising-public-awareness"],
    ["computer-software", "re-skilling-up-skilling-agency"],
    ["computer-software", "stem-focus-in-education-system"],
    ["cybersecurity", "access-to-digital-devices"],
    ["cybersecurity", "national-data-center"],
    ["cybersecurity", "online-business-registration-platform"],
    ["wi-fi-6-7", "access-to-digital-devices"],
    ["wi-fi-6-7", "stem-focus-in-education-system"],
  ]),
  ...links("serves", "stated", [
    ["ai-machine-learning", "national-data-center"],
    ["big-data", "national-data-center"],
    ["cybersecurity", "internet-infrastructure"],
    ["wi-fi-6-7", "internet-infrastructure"],
  ]),
];
