/** A line and a column, both counted from 1. */
export interface PositionInText {
  readonly line: number;
  readonly column: number;
}

/** The line and column of a character; beyond the text gives its end. */
export function positionInText(text: string, offset: number): PositionInText {
  const before = text.slice(0, Math.max(0, offset));
  const line = before.split("\n").length;
  return { line, column: before.length - before.lastIndexOf("\n") };
}
