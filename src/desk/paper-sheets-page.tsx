import { type Column, columnsOf } from "#domain/assessment/columns.ts";
import type { FrozenQuestionnaire } from "#domain/assessment-life/frozen-questionnaire.ts";
import { SCROLL_GROUP } from "#pages/parts/scroll-group.ts";
import { type Language, pick } from "#wording/language.ts";
import { DESK_PAPER_WORDS } from "#wording/live/desk-paper-words.ts";
import { digits } from "#wording/numbers.ts";
import { type PaperProps, paperFrame } from "./paper-page.tsx";
import { roadmapFrame } from "./roadmap-frame.tsx";

interface SheetsProps extends PaperProps {
  readonly codes: readonly string[];
  readonly frozen: FrozenQuestionnaire;
  /** Of the sheets, not of the page. */
  readonly language: Language;
}

/** The sheets to print, the only time their codes are shown. */
export function paperSheetsPage(props: SheetsProps): string {
  const { place, codes, desk } = props;
  const words = DESK_PAPER_WORDS[place.language];
  return roadmapFrame({
    ...paperFrame(props),
    title: words.sheets,
    once: true,
    children: (
      <>
        <p class="alert not-printed">{words.sheetsLead}</p>
        <p class="ways-out not-printed">
          <a href={`/desk/assessments/${desk.assessment.key}/paper`}>{words.back}</a>
        </p>
        {codes.map((code) => (
          <Sheet {...props} code={code} />
        ))}
      </>
    ),
  });
}

function Sheet({ frozen, language, code }: SheetsProps & { readonly code: string }) {
  const words = DESK_PAPER_WORDS[language];
  const columns = columnsOf(frozen.questionnaire);
  return (
    <section class="sheet" lang={language}>
      <p class="hint">{pick(frozen.roadmap.title, language)}</p>
      <h2>{pick(frozen.questionnaire.title, language)}</h2>
      <p class="big-code">{code}</p>
      <p>{words.sheetHow}</p>
      <section class="scroll" {...SCROLL_GROUP} aria-label={code}>
        <table class="data boxes">
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
            {frozen.items.map(({ title }) => (
              <tr>
                <th scope="row">{pick(title, language)}</th>
                {columns.map(({ scale }) => (
                  <td>{pointsOf(scale, language)}</td>
                ))}
                {frozen.rules.notMyField && <td>☐</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Labels frozen={frozen} language={language} />
    </section>
  );
}

function Labels({ frozen, language }: Pick<SheetsProps, "frozen" | "language">) {
  const { scales } = frozen.questionnaire;
  const words = DESK_PAPER_WORDS[language];
  return (
    <>
      <h3>{words.labels}</h3>
      {Object.values(scales).map(({ labels }) => (
        <p>
          {Object.entries(labels)
            .map(([score, label]) => `${digits(score, language)} ${pick(label, language)}`)
            .join(" · ")}
        </p>
      ))}
    </>
  );
}

/** The name of a column with the group it belongs to. */
export function nameOf({ id, group, title, groupTitle }: Column, language: Language): string {
  const own = pick(title, language);
  return group === id ? own : `${pick(groupTitle, language)}: ${own}`;
}

/** The scores to circle, or a line to write on where there are too many. */
function pointsOf({ min, max, step }: Column["scale"], language: Language): string {
  const count = Math.round((max - min) / step) + 1;
  if (count > 11) return "______";
  const points = Array.from({ length: count }, (_, index) =>
    Number((min + index * step).toPrecision(10)),
  );
  return points.map((point) => digits(String(point), language)).join("  ");
}
