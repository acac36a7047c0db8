import type { Language } from "#wording/language.ts";
import { BALLOT_WORDS } from "#wording/live/ballot-catalogue.ts";
import { formatNumber } from "#wording/numbers.ts";
import type { AskedColumn, AskedGroup } from "../asked.ts";

type Scores = Readonly<Record<string, number>>;

interface ScaleBlockProps {
  readonly language: Language;
  readonly group: AskedGroup;
  readonly scores: Scores;
}

/** Asks for the scores of one group: the labels stand once at the left, best on top, one column for each score. */
export function ScaleBlock({ language, group, scores }: ScaleBlockProps) {
  const [column] = group.columns;
  if (column === undefined) return null;
  if (column.points.length === 0)
    return <TypedScore language={language} column={column} score={scores[column.id]} />;
  if (group.columns.length === 1) return <OneScale group={group} column={column} scores={scores} />;
  const words = BALLOT_WORDS[language].item;
  const best = [...column.points].reverse();
  const { length: cols } = group.columns;
  return (
    <fieldset class="scale" style={`--cols:${cols};--rows:${best.length}`}>
      <legend>{group.title}</legend>
      <p class="how">{words.eachColumn}</p>
      <div class={cols > 3 ? "grid many" : "grid"}>
        <div class="lab" aria-hidden="true">
          {best.map(({ label }, index) => (
            <span style={`--i:${index + 1}`}>{label}</span>
          ))}
        </div>
        {group.columns.map((each) => (
          <Column column={each} score={scores[each.id]} />
        ))}
      </div>
    </fieldset>
  );
}

function Column({
  column,
  score,
}: {
  readonly column: AskedColumn;
  readonly score: number | undefined;
}) {
  return (
    <div class="col" role="radiogroup" aria-label={column.title}>
      <span class="head" aria-hidden="true">
        {column.head}
        {column.underHead !== "" && <small>{column.underHead}</small>}
      </span>
      {[...column.points].reverse().map(({ value, printed, label }) => (
        <label class="pt">
          <input
            type="radio"
            name={`s.${column.id}`}
            value={value}
            checked={score !== undefined && String(score) === value}
            aria-label={label === "" ? printed : `${printed}, ${label}`}
          />
          <i aria-hidden="true">{printed}</i>
        </label>
      ))}
    </div>
  );
}

function OneScale({
  group,
  column,
  scores,
}: {
  readonly group: AskedGroup;
  readonly column: AskedColumn;
  readonly scores: Scores;
}) {
  const score = scores[column.id];
  return (
    <fieldset class="scale">
      <legend>{column.title === group.title ? group.title : column.title}</legend>
      <div class="one">
        {[...column.points].reverse().map(({ value, printed, label }) => (
          <label class="pt row">
            <input
              type="radio"
              name={`s.${column.id}`}
              value={value}
              checked={score !== undefined && String(score) === value}
            />
            <span>{label}</span>
            <i>{printed}</i>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A number is typed where a scale has more points than one can choose from. */
function TypedScore({
  language,
  column,
  score,
}: {
  readonly language: Language;
  readonly column: AskedColumn;
  readonly score: number | undefined;
}) {
  const { min, max, step } = column.scale;
  const say = (value: number) => formatNumber(value, language, 3);
  return (
    <div class="scale">
      <label class="f">
        {column.title}
        <input
          class="t"
          type="number"
          name={`s.${column.id}`}
          min={String(min)}
          max={String(max)}
          step={String(step)}
          value={score === undefined ? undefined : String(score)}
          inputmode="decimal"
        />
      </label>
      <p class="how">{BALLOT_WORDS[language].item.points(say(min), say(max))}</p>
    </div>
  );
}
