import { expect, it } from "vitest";
import { columnWidths } from "./column-widths.ts";

const ACROSS = 9_638;
const HEAD = ["Place", "Item", "Strategic importance", "Score", "Outcome"];
const tableOf = (item: string) => ({
  head: HEAD,
  rows: [["5=", item, "47", "211.67", "Not selected"]],
});

it("a table takes the page between its margins, and not a point more", () => {
  const widths = columnWidths(tableOf("Produce traceability"));
  const total = widths.reduce((sum, width) => sum + width, 0);
  expect(total).toBeLessThanOrEqual(ACROSS);
  expect(total).toBeGreaterThan(ACROSS - HEAD.length);
});

it("a long name gets more room than a number, and no number less than its head's longest word takes", () => {
  const [place = 0, item = 0, importance = 0] = columnWidths(
    tableOf("Automatic drip irrigation for small farms in the dry season"),
  );
  expect(item).toBeGreaterThan(3 * place);
  // “importance” has ten letters, of at least 4.5 points.
  expect(importance).toBeGreaterThan(10 * 4.5 * 20);
});

it("vowels and feet of Khmer take no room beside their letters", () => {
  const [plain, marked] = columnWidths({ head: ["កក", "កុក្កិ"], rows: [] });
  expect(marked).toBe(plain);
});
