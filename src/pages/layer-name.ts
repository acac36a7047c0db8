import type { Edition } from "./edition.ts";

/** What one item of a layer is called, such as "Key technology"; the id of a layer that the record does not name. */
export function layerName(edition: Edition, id: string): string {
  const layer = edition.record.roadmap.layers.find((candidate) => candidate.id === id);
  return layer === undefined ? id : edition.say(layer.title);
}
