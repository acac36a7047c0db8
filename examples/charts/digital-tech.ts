import { importanceFeasibilityChart } from "#charts/importance-feasibility/importance-feasibility-chart.ts";
import { matchingChart } from "#charts/matching/matching-chart.ts";
import { processChart } from "#charts/process/process-chart.ts";
import { rankingChart } from "#charts/ranking/ranking-chart.ts";
import { roadmapChart } from "#charts/roadmap/roadmap-chart.ts";
import { createMeasure } from "#edition/measure-text.ts";
import {
  matchingData,
  positionsData,
  processData,
  rankingData,
  roadmapData,
} from "./data/pictures.ts";

const measure = await createMeasure();
const en = { language: "en", measure } as const;
const km = { language: "km", measure } as const;

export const roadmapEnglish = () => roadmapChart(roadmapData, en);
export const roadmapKhmer = () => roadmapChart({ ...roadmapData, laneLayer: "ផលិតផលយុទ្ធសាស្ត្រ" }, km);
export const roadmapPhone = () => roadmapChart(roadmapData, { ...en, width: "phone" });
export const roadmapKhmerPage = () => roadmapChart(roadmapData, { ...km, width: "page" });
export const roadmapColumn = () => roadmapChart(roadmapData, { ...en, width: "column" });
export const roadmapKhmerSlide = () => roadmapChart(roadmapData, { ...km, width: "slide" });
export const matchingEnglish = () => matchingChart(matchingData, en);
export const matchingKhmer = () => matchingChart(matchingData, km);
export const matchingKhmerColumn = () => matchingChart(matchingData, { ...km, width: "column" });
export const matchingKhmerPhone = () => matchingChart(matchingData, { ...km, width: "phone" });
export const matchingSlide = () => matchingChart(matchingData, { ...en, width: "slide" });
export const rankingEnglish = () => rankingChart(rankingData, en);
export const rankingKhmer = () => rankingChart({ ...rankingData, layer: "បច្ចេកវិទ្យាសំខាន់ៗ" }, km);
export const positionsEnglish = () => importanceFeasibilityChart(positionsData, en);
export const processKhmer = () => processChart(processData, km);
