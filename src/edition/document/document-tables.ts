import type { Page } from "#pages/edition.ts";
import type { FigureTable } from "#pages/figure.ts";
import { finalSelection } from "#results/final-selection.ts";
import type { AssessmentResult } from "#results/results.ts";
import { OFFICE_WORDS } from "#wording/documents/office-words.ts";
import { PRINT_WORDS } from "#wording/documents/print-words.ts";
import { formatPlace } from "#wording/numbers.ts";

const NOTHING = "–";

/** A ranking in rows: place, item, sum per criterion, score, what became of it. */
export function rankingRows(page: Page, { criteria, items }: AssessmentResult): FigureTable {
  const words = page.words.ranking;
  return {
    head: [
      words.place,
      PRINT_WORDS[page.language].item,
      ...criteria.map(({ title }) => page.say(title)),
      words.score,
      page.words.document.outcome,
    ],
    rows: items.map((item) => [
      formatPlace(item.rank, item.tied, page.language),
      page.title(item.id),
      ...criteria.map(({ id }) => number(page, item.totals[id])),
      number(page, item.score),
      outcome(page, finalSelection(item)),
    ]),
  };
}

function number(page: Page, value: number | undefined): string {
  return value === undefined ? NOTHING : page.number(value);
}

function outcome(page: Page, selected: "yes" | "no" | "tied" | null): string {
  const words = OFFICE_WORDS[page.language];
  if (selected === null) return NOTHING;
  return { yes: words.selected, no: words.notSelected, tied: words.tied }[selected];
}

/** Decisions in rows: what, when, why. */
export function decisionRows(page: Page): FigureTable {
  const { document, item } = page.words;
  return {
    head: [item.decision, document.date, document.reference, document.reason],
    rows: page.record.decisions.map(({ title, date, reference, reason }) => [
      page.say(title),
      date === undefined ? NOTHING : page.digits(date),
      reference ?? NOTHING,
      reason === undefined ? NOTHING : page.say(reason),
    ]),
  };
}

/** Abbreviations in rows. */
export function abbreviationRows(page: Page): FigureTable {
  return {
    head: [page.words.document.abbreviations, ""],
    rows: page.record.roadmap.abbreviations.map(({ short, long }) => [short, page.say(long)]),
  };
}
