import type { SiteFacts } from "#pages/download.ts";
import type { RoadmapRecord } from "#record/roadmap-record.ts";
import type { EditionSince } from "#results/difference/edition-since.ts";
import type { Finding, Results } from "#results/results.ts";

/** A record with everything computed from it, once. */
export interface Computed {
  readonly record: RoadmapRecord;
  readonly results: Results;
  readonly findings: readonly Finding[];
  /** Whether every picture goes with the edition as PNG too, which takes a browser; no by default. */
  readonly hasPngs?: boolean | undefined;
  /** What goes with the pages, and their address; nothing by default. */
  readonly site?: SiteFacts | undefined;
  /** What changed since the edition before, where that was given. */
  readonly since?: EditionSince | undefined;
}
