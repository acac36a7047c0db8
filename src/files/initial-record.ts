import { type Chart, Chart as ChartShape } from "#record/chart.ts";
import { Roadmap } from "#record/roadmap.ts";
import type { RoadmapRecord } from "#record/roadmap-record.ts";
import type { Text } from "#record/text.ts";
import { INITIAL_ASSESSMENTS } from "./initial-assessments.ts";
import { INITIAL_CHAPTERS } from "./initial-chapters.ts";
import { INITIAL_ITEMS, INITIAL_LINKS } from "./initial-items.ts";

const TITLE: Text = {
  en: "Safe Water Technology Roadmap (example)",
  km: "ផែនទីបង្ហាញផ្លូវបច្ចេកវិទ្យាទឹកស្អាត (គំរូ)",
};

/** What a new record is called; an id is lower-case words joined by hyphens, a date such as 2026-11-22. */
export interface InitialRecord {
  readonly id: string;
  readonly title?: Text;
  /** Day of its first edition; the period begins with its year. Today where left out. */
  readonly date?: string;
}

/**
 * A small, complete and valid record in English and Khmer to begin with: an invented roadmap, to be replaced step by step.
 *
 * @throws ZodError when the id or the date has the wrong form
 */
export function initialRecord({ id, title = TITLE, date = today() }: InitialRecord): RoadmapRecord {
  const start = Number(date.slice(0, 4));
  return {
    roadmap: roadmapOf({ id, title, date }, start),
    items: INITIAL_ITEMS,
    links: INITIAL_LINKS,
    assessments: INITIAL_ASSESSMENTS,
    decisions: [],
    chart: chartOf(title, start),
    evidence: { indicators: [], trends: [], policies: [] },
    chapters: INITIAL_CHAPTERS,
  };
}

function today(): string {
  return new Date().toISOString().slice(0, "2026-11-22".length);
}

function roadmapOf({ id, title, date }: Required<InitialRecord>, start: number): Roadmap {
  return Roadmap.parse({
    id,
    title,
    ...HEAD,
    period: { start, end: start + 7 },
    horizons: [
      { id: "short", title: { en: "Short term", km: "រយៈពេលខ្លី" }, until: start + 1 },
      { id: "medium", title: { en: "Medium term", km: "រយៈពេលមធ្យម" }, until: start + 4 },
      { id: "long", title: { en: "Long term", km: "រយៈពេលវែង" }, until: start + 7 },
    ],
    edition: { number: 1, date },
  });
}

const HEAD = {
  country: { en: "Example country", km: "ប្រទេសគំរូ" },
  publisher: { en: "Your institution", km: "ស្ថាប័នរបស់អ្នក" },
  headline: {
    en: "Safe water in every village, and services that last.",
    km: "ទឹកស្អាតនៅគ្រប់ភូមិ និងសេវាដែលនៅយូរអង្វែង។",
  },
  notice: {
    en: "An example to start from: every name and every score in it is invented.",
    km: "គំរូសម្រាប់ចាប់ផ្តើម៖ ឈ្មោះ និងពិន្ទុទាំងអស់ត្រូវបានប្រឌិតឡើង។",
  },
  fictional: true,
  languages: ["en", "km"],
  committees: [
    {
      id: "expert-committee",
      title: { en: "Expert committee", km: "គណៈកម្មការអ្នកជំនាញ" },
      seats: [
        { role: "chair", group: "government" },
        { role: "member", group: "academia" },
        { role: "member", group: "private-sector" },
      ],
    },
  ],
  layers: [
    { id: "goal", title: { en: "Goal", km: "គោលដៅ" }, plural: { en: "Goals", km: "គោលដៅ" } },
    {
      id: "product",
      title: { en: "Product", km: "ផលិតផល" },
      plural: { en: "Products and services", km: "ផលិតផល និងសេវា" },
    },
    {
      id: "technology",
      title: { en: "Technology", km: "បច្ចេកវិទ្យា" },
      plural: { en: "Technologies", km: "បច្ចេកវិទ្យា" },
    },
  ],
  stages: [
    {
      id: "goals",
      title: { en: "Goals", km: "គោលដៅ" },
      what: { en: "What the roadmap is for", km: "អ្វីដែលផែនទីនេះចង់សម្រេច" },
      layers: ["goal"],
    },
    {
      id: "products",
      title: { en: "Products and services", km: "ផលិតផល និងសេវា" },
      what: { en: "What people will use", km: "អ្វីដែលប្រជាជននឹងប្រើប្រាស់" },
      layers: ["product"],
      assessments: ["products"],
    },
    {
      id: "technologies",
      title: { en: "Key technologies", km: "បច្ចេកវិទ្យាគន្លឹះ" },
      what: { en: "What the products need", km: "អ្វីដែលផលិតផលត្រូវការ" },
      layers: ["technology"],
      assessments: ["technologies"],
      charts: ["importance-feasibility"],
    },
    {
      id: "charting",
      title: { en: "Charting", km: "ការគូសផែនទី" },
      what: { en: "What comes when", km: "អ្វីដែលត្រូវធ្វើនៅពេលណា" },
      charts: ["matching", "roadmap"],
    },
  ],
};

function chartOf(title: Text, start: number): Chart {
  return ChartShape.parse({
    title,
    lanesFrom: { layer: "product", assessment: "products" },
    barsFrom: { layer: "technology", assessment: "technologies", importance: "importance" },
    termRule: { shareOfOwnBest: 0.9, chosen: "before-scores" },
    lanes: [
      { id: "kiosks", items: ["village-water-kiosk"], basis: "decided" },
      { id: "leaks", items: ["leak-alert-service"], basis: "decided" },
    ],
    bars: [
      { item: "solar-pumps", lane: "kiosks", laneBasis: "decided" },
      { item: "water-quality-sensors", lane: "leaks", laneBasis: "decided" },
    ],
    milestones: [
      {
        id: "first-kiosks",
        title: { en: "First ten kiosks open", km: "បើកតូបទឹកដប់កន្លែងដំបូង" },
        lane: "kiosks",
        year: start + 2,
      },
    ],
    matching: { columns: ["goal", "product", "technology"] },
    importanceFeasibility: {
      assessment: "technologies",
      importance: "importance",
      feasibility: "feasibility",
    },
  });
}
