import { type Item, ItemFile } from "#record/item.ts";
import { type Link, LinkFile } from "#record/link.ts";

const LAYERS = {
  goal: [
    {
      id: "safe-water-everywhere",
      title: { en: "Safe water in every village", km: "ទឹកស្អាតនៅគ្រប់ភូមិ" },
    },
    {
      id: "services-that-last",
      title: { en: "Water services that last", km: "សេវាទឹកដែលនៅយូរអង្វែង" },
    },
  ],
  product: [
    {
      id: "village-water-kiosk",
      title: { en: "Village water kiosk", km: "តូបលក់ទឹកស្អាតក្នុងភូមិ" },
    },
    {
      id: "leak-alert-service",
      title: { en: "Leak alerts for pipe networks", km: "សេវាជូនដំណឹងពេលបណ្តាញទុយោលេចទឹក" },
    },
    {
      id: "water-quality-map",
      title: { en: "Public map of water quality", km: "ផែនទីសាធារណៈអំពីគុណភាពទឹក" },
    },
  ],
  technology: [
    {
      id: "solar-pumps",
      title: { en: "Solar pumps", km: "ម៉ាស៊ីនបូមទឹកថាមពលពន្លឺព្រះអាទិត្យ" },
    },
    {
      id: "water-quality-sensors",
      title: { en: "Water quality sensors", km: "ឧបករណ៍វាស់គុណភាពទឹក" },
    },
    { id: "payment-by-phone", title: { en: "Payment by phone", km: "ការទូទាត់តាមទូរសព្ទ" } },
    { id: "satellite-mapping", title: { en: "Satellite mapping", km: "ការធ្វើផែនទីតាមផ្កាយរណប" } },
  ],
};

/** The items of the record that `phlov init` writes. */
export const INITIAL_ITEMS: readonly Item[] = Object.entries(LAYERS).flatMap(([layer, entries]) =>
  ItemFile.parse(entries).map((item) => ({ ...item, layer })),
);

/** Which technology serves which product, and which product which goal. */
export const INITIAL_LINKS: readonly Link[] = LinkFile.parse(
  [
    ["village-water-kiosk", "safe-water-everywhere"],
    ["water-quality-map", "safe-water-everywhere"],
    ["leak-alert-service", "services-that-last"],
    ["solar-pumps", "village-water-kiosk"],
    ["payment-by-phone", "village-water-kiosk"],
    ["water-quality-sensors", "leak-alert-service"],
    ["water-quality-sensors", "water-quality-map"],
    ["satellite-mapping", "water-quality-map"],
  ].map(([from, to]) => ({ from, to, basis: "decided" })),
);
