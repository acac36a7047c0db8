import type { RoadmapRecord } from "#record/roadmap-record.ts";
import type { PublishedRow } from "#record/scores.ts";
import { pick } from "#wording/language.ts";
import { titleOf } from "../cut-facts.ts";
import { isSelected } from "../final-selection.ts";
import type { Finding, ItemResult, Results } from "../results.ts";
import { findingOf } from "./finding-of.ts";

/** What the source printed, held against what its scores give. */
export function reviewPublished(record: RoadmapRecord, results: Results): Finding[] {
  return record.assessments.flatMap(({ id, published }) => {
    const items = results.assessments.find((assessment) => assessment.id === id)?.items ?? [];
    return published.flatMap((row, index) => {
      const item = items.find((result) => result.id === row.item);
      const place = (column: string) => ({
        where: `assessments/${id}`,
        path: ["assessments", id, "published", index, column],
        items: [row.item],
      });
      return item === undefined
        ? []
        : [
            ...sumMismatch(record, { row, item, place }),
            ...undecided(record, { row, item, place }),
          ];
    });
  });
}

interface PublishedItem {
  readonly row: PublishedRow;
  readonly item: ItemResult;
  readonly place: (column: string) => Parameters<typeof findingOf>[1];
}

function sumMismatch(record: RoadmapRecord, { row, item, place }: PublishedItem): Finding[] {
  const { score } = row;
  if (score === undefined || score === item.score) return [];
  return [
    findingOf("sum-mismatch", place("score"), (language) => ({
      item: pick(titleOf(record, row.item), language),
      printed: score,
      computed: item.score,
    })),
  ];
}

function undecided(record: RoadmapRecord, { row, item, place }: PublishedItem): Finding[] {
  const { selected } = row;
  if (selected === undefined || item.selected === null || (selected === "yes") === isSelected(item))
    return [];
  return [
    findingOf("override-without-decision", place("selected"), (language) => ({
      item: pick(titleOf(record, row.item), language),
      published: selected,
    })),
  ];
}
