/** Size in user units and weight (400 or 700) of a line of text. */
export interface Font {
  readonly size: number;
  readonly bold: boolean;
}

/** Width of a line of text in user units; given to a chart so that it never asks a canvas. */
export type Measure = (text: string, font: Font) => number;
