import type { Language } from "#wording/language.ts";
import type { TypeSetting } from "../type-setting.ts";
import type { RoadmapData } from "./roadmap-data.ts";
import type { RoadmapSheet, RowStyle } from "./roadmap-sheet.ts";
import type { TimeScale } from "./time-scale.ts";

/** From where to where something is written in a row; x is its right edge. */
export interface Written {
  readonly x: number;
  readonly left: number;
}

/** A score at its horizon. */
export interface Numeral extends Written {
  readonly text: string;
  /** Whether it stands on the bar's fill. */
  readonly isInside: boolean;
}

/** All that the place of a bar depends on. */
export interface BarPlace {
  readonly data: RoadmapData;
  readonly time: TimeScale;
  readonly type: TypeSetting;
  readonly language: Language;
  readonly rows: RowStyle;
  readonly sheet: RoadmapSheet;
}
