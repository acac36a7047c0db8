import { assessmentResult } from "./assessment-result.ts";
import { PRODUCTS, TABLE_3, TECHNOLOGIES, TECHNOLOGY_SHARES } from "./scores.ts";

export const products = assessmentResult({
  id: "products",
  layer: "product",
  title: { en: "Strategic products", km: "ផលិតផលយុទ្ធសាស្ត្រ" },
  criteria: [
    ["economic-impact", "Economic impact", "ផលប៉ះពាល់សេដ្ឋកិច្ច", "economic-impact"],
    ["strategic-importance", "Strategic importance", "សារៈសំខាន់យុទ្ធសាស្ត្រ", "strategic-importance"],
    ["potential-for-success", "Potential for success", "សក្តានុពលជោគជ័យ", "potential-for-success"],
  ],
  rows: PRODUCTS,
  select: 8,
});

export const technologies = assessmentResult({
  id: "technologies",
  layer: "technology",
  title: { en: "Key technologies", km: "បច្ចេកវិទ្យាសំខាន់ៗ" },
  criteria: [
    ["importance", "Strategic importance", "សារៈសំខាន់យុទ្ធសាស្ត្រ", "importance"],
    ["feasibility-short", "Feasibility 2024", "លទ្ធភាព ២០២៤", "feasibility"],
    ["feasibility-medium", "Feasibility 2027", "លទ្ធភាព ២០២៧", "feasibility"],
    ["feasibility-long", "Feasibility 2030", "លទ្ធភាព ២០៣០", "feasibility"],
  ],
  rows: TECHNOLOGIES,
  select: 8,
  shares: TECHNOLOGY_SHARES,
});

export const tableThree = assessmentResult({
  id: "technologies-table-3",
  layer: "technology",
  title: { en: "Ten technologies, Table 3", km: "បច្ចេកវិទ្យាដប់ តារាង ៣" },
  criteria: [
    ["importance", "Importance", "សារៈសំខាន់", "importance"],
    ["feasibility", "Feasibility", "លទ្ធភាពអនុវត្ត", "feasibility"],
  ],
  rows: TABLE_3,
  select: null,
  codes: (index) => `T${index + 1}`,
});
