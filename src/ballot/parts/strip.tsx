import type { AskedColumn } from "../asked.ts";

interface StripProps {
  readonly column: AskedColumn;
  readonly name: string;
  /** What a screen reader says of the whole strip: row and column. */
  readonly label: string;
  readonly score: number | undefined;
}

/** The points of a scale lying down, lowest at the left. */
export function Strip({ column, name, label, score }: StripProps) {
  return (
    <div class="strip" role="radiogroup" aria-label={label} style={`--n:${column.points.length}`}>
      {column.points.map(({ value, printed, label: words }) => (
        <label class="pt">
          <input
            type="radio"
            name={name}
            value={value}
            checked={score !== undefined && String(score) === value}
            aria-label={words === "" ? printed : `${printed}, ${words}`}
          />
          <i aria-hidden="true">{printed}</i>
        </label>
      ))}
    </div>
  );
}
