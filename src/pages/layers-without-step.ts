import type { Edition } from "./edition.ts";

/** Layers with items that no step of the process names, in the record's order. */
export function layersWithoutStep({ record }: Pick<Edition, "record">) {
  const { layers, stages } = record.roadmap;
  return layers.filter(
    ({ id }) =>
      stages.every((stage) => !stage.layers.includes(id)) &&
      record.items.some(({ layer }) => layer === id),
  );
}
