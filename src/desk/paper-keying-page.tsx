import { columnsOf } from "#domain/assessment/columns.ts";
import type { FrozenQuestionnaire } from "#domain/assessment-life/frozen-questionnaire.ts";
import type { Keying, KeyingDifference } from "#domain/assessment-life/keying-differences.ts";
import { SCROLL_GROUP } from "#pages/parts/scroll-group.ts";
import { pick } from "#wording/language.ts";
import { DESK_PAPER_WORDS } from "#wording/live/desk-paper-words.ts";
import { digits } from "#wording/numbers.ts";
import { type PaperProps, paperFrame } from "./paper-page.tsx";
import { nameOf } from "./paper-sheets-page.tsx";
import { DeskForm } from "./parts/desk-form.tsx";
import { roadmapFrame } from "./roadmap-frame.tsx";

interface KeyingProps extends PaperProps {
  readonly frozen: FrozenQuestionnaire;
  readonly round: number;
  readonly code: string;
  /** What stands in the table to begin with. */
  readonly keying: Keying;
  /** Where two readings differ; null while a paper is typed in. */
  readonly differences: readonly KeyingDifference[] | null;
}

/** A table in which one paper is typed in, or settled where two people read it differently. */
export function paperKeyingPage(props: KeyingProps): string {
  const { place, desk, code, round, differences } = props;
  const words = DESK_PAPER_WORDS[place.language];
  const isSettling = differences !== null;
  return roadmapFrame({
    ...paperFrame(props),
    title: isSettling ? words.differs : words.keyTitle(code),
    children: (
      <>
        <p class={isSettling ? "alert" : "lead"}>
          {isSettling ? words.differsLead : words.keyLead}
        </p>
        <DeskForm
          place={place}
          action={`/desk/assessments/${desk.assessment.key}/paper`}
          form={isSettling ? "settle" : "keying"}
          title={isSettling ? words.settle : words.saveKeying}
        >
          <input type="hidden" name="code" value={code} />
          <input type="hidden" name="round" value={String(round)} />
          <Table {...props} />
        </DeskForm>
      </>
    ),
  });
}

/** What became of a paper, and the way to the next one. */
export function paperKeptPage(props: PaperProps & { readonly sentence: string }): string {
  const words = DESK_PAPER_WORDS[props.place.language];
  return roadmapFrame({
    ...paperFrame(props),
    title: words.paper,
    children: (
      <>
        <p class="done" role="status">
          {props.sentence}
        </p>
        <p class="ways-out">
          <a href={`/desk/assessments/${props.desk.assessment.key}/paper`}>{words.nextPaper}</a>
        </p>
      </>
    ),
  });
}

function Table(props: KeyingProps) {
  const { place, frozen } = props;
  const { language } = place;
  const words = DESK_PAPER_WORDS[language];
  const columns = columnsOf(frozen.questionnaire);
  return (
    <section class="scroll" {...SCROLL_GROUP} aria-label={words.key}>
      <table class="data keying">
        <thead>
          <tr>
            <th scope="col">{words.item}</th>
            {columns.map((column) => (
              <th scope="col">{nameOf(column, language)}</th>
            ))}
            {frozen.rules.notMyField && <th scope="col">{words.notMyField}</th>}
          </tr>
        </thead>
        <tbody>
          {frozen.items.map((item) => (
            <Row {...props} item={item} columns={columns} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type RowProps = KeyingProps & {
  readonly item: FrozenQuestionnaire["items"][number];
  readonly columns: ReturnType<typeof columnsOf>;
};

function Row({ place, frozen, keying, differences, item, columns }: RowProps) {
  const { language } = place;
  const words = DESK_PAPER_WORDS[language];
  const title = pick(item.title, language);
  const mine = differences?.filter((difference) => difference.item === item.id) ?? [];
  const say = (score: number | null) =>
    score === null ? words.blank : digits(String(score), language);
  return (
    <tr>
      <th scope="row">
        {title}
        {mine.some(({ criterion }) => criterion === null) && (
          <small class="fault">{words.readingsOfItem}</small>
        )}
      </th>
      {columns.map((column) => {
        const differs = mine.find(({ criterion }) => criterion === column.id);
        const kept = keying[item.id]?.[column.id];
        return (
          <td>
            <input
              type="number"
              inputmode="decimal"
              name={`s.${item.id}.${column.id}`}
              value={kept === undefined ? "" : String(kept)}
              min={String(column.scale.min)}
              max={String(column.scale.max)}
              step={String(column.scale.step)}
              aria-label={`${title}, ${nameOf(column, language)}`}
              aria-invalid={differs !== undefined}
            />
            {differs !== undefined && (
              <small class="fault">{words.readings(say(differs.first), say(differs.second))}</small>
            )}
          </td>
        );
      })}
      {frozen.rules.notMyField && (
        <td>
          <input
            type="checkbox"
            name={`n.${item.id}`}
            value="yes"
            checked={keying[item.id] === null}
            aria-label={`${title}, ${words.notMyField}`}
          />
        </td>
      )}
    </tr>
  );
}
