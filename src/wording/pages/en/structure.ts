import { formatDay } from "../../dates.ts";
import { cardinal } from "../../numbers.ts";
import type { StructureWords } from "../structure-words.ts";

export const EN_STRUCTURE: StructureWords = {
  front: "Before the chapters",
  back: "After the chapters",
  annexes: "Annexes",
  annex: (number, title) => `Annex ${number}: ${title}`,
  committees: "Committees and their duties",
  committeesLead:
    "Who made this roadmap: seats, duties and rules. The record holds no personal names.",
  mandate: "Set up by",
  candidates: (layers) => `${layers}: what was proposed`,
  candidatesLead: "What the groups proposed before the wording was settled, and what became of it.",
  scores: (title) => `${title}: scores`,
  scoresLead: (columns) =>
    `The sum of the scores in each of ${cardinal(columns, "en")} columns, and what follows from them.`,
  toAssessment: "How the cut was made, and how firm it is",
  yes: "yes",
  no: "no",
  tied: "tied",
  selected: "Selected",
  about: "How to cite this edition",
  contents: "Contents",
  title: "Title",
  country: "Country",
  publisher: "Publisher",
  contact: "Contact",
  licence: "Terms of use",
  noLicence: "The record states no licence; ask the publisher before you pass it on.",
  programme: "Programme",
  period: "Period",
  languages: "Languages",
  version: "Edition",
  before: "Edition before",
  date: "Date",
  note: "Note",
  source: "Made from",
  isbn: "ISBN",
  isbnOfSource: "ISBN of the document it was made from",
  noIsbn: "The record gives none.",
  computedBy: "Computed by",
  notice: "Notice",
  files: "Data",
  cite: "Cite this edition as",
  citation: ({ publisher, year, title, edition, day, note, phlov }) =>
    `${publisher} (${year}). ${title}. Edition ${edition}, ${formatDay(day, "en")}.${note === null ? "" : ` ${note}`} Computed by Phlov ${phlov}.`,
  absent: "Not in the record",
  absentParts: {
    foreword: "foreword",
    acknowledgement: "acknowledgement",
    summary: "executive summary",
    abbreviations: "list of abbreviations",
  },
  absentSentence: (parts) =>
    `The record has no text for: ${parts}. Nothing was written in its place.`,
};
