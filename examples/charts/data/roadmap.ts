import { Chart } from "#record/chart.ts";
import { Roadmap } from "#record/roadmap.ts";

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
      id: "vision",
      title: { en: "Vision", km: "ចក្ខុវិស័យ" },
      plural: { en: "Visions", km: "ចក្ខុវិស័យ" },
    },
    { id: "goal", title: { en: "Goal", km: "គោលដៅ" }, plural: { en: "Goals", km: "គោលដៅ" } },
    {
      id: "product",
      title: { en: "Strategic product", km: "ផលិតផលយុទ្ធសាស្ត្រ" },
      plural: { en: "Strategic products", km: "ផលិតផលយុទ្ធសាស្ត្រ" },
    },
    {
      id: "technology",
      title: { en: "Key technology", km: "បច្ចេកវិទ្យាសំខាន់" },
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
