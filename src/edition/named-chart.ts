import type { ChartOptions } from "#charts/chart-options.ts";
import type { ChartTable } from "#charts/chart-table.ts";
import type { Scene } from "#charts/scene/scene.ts";

/** A chart that a record has, with the name of its figure and file. */
export interface NamedChart {
  readonly name: string;
  readonly draw: (options: ChartOptions) => string;
  /** The same over as many sheets of paper as asked. */
  readonly sheets?: (options: ChartOptions, count: number) => readonly string[];
  /** Its marks, where slides draw it as shapes of their own. */
  readonly layout?: (options: ChartOptions) => Scene;
  /** Whether it has a form of its own for narrow screens. */
  readonly hasNarrowForm: boolean;
  /** What it shows, in a few words; left out where the page knows. */
  readonly caption?: string;
  /** Its data; left out where the page makes them from the record. */
  readonly table?: ChartTable;
}
