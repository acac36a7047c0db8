import { cardinal } from "../../numbers.ts";
import type { FindingWords, FrameWords, FrontWords } from "../words.ts";

const some = (count: number, one: string, many: string) =>
  `${cardinal(count, "en")} ${count === 1 ? one : many}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const EN_FRAME: FrameWords = {
  skip: "Skip to the content",
  mainNavigation: "Main",
  path: "You are here",
  languages: "Language",
  roadmap: "Roadmap",
  steps: "Steps",
  chapters: "Chapters",
  assessments: "Assessments",
  findings: (count) => `Findings (${count})`,
  decisions: "Decisions",
  methods: "Methods",
  sources: "Sources",
  fictional: "Invented example: this country, its people and its numbers do not exist.",
  edition: (number, day) => `Edition ${number}, ${day}`,
  allNumbers: "All numbers as data (JSON)",
  recordFiles: "The record",
  madeWith: (version) => `Computed by Phlov ${version}`,
  asTable: "As a table",
  savePicture: "Picture (SVG)",
  saveData: "Data (CSV)",
  savePng: "Picture (PNG)",
  tooTall: "This picture has too many rows to stand on the page.",
  openPicture: "Open the picture by itself",
  scrolls: "The picture scrolls sideways; the table below holds the same.",
  pictureKeys:
    "Point at an item to see its paths; press or Enter holds it, Escape lets go, arrow keys move.",
  pictureArrows:
    "Arrow keys move from item to item, Home and End to the ends; Enter opens its page.",
  more: "More",
  notInSource: "not in the source",
};

export const EN_FRONT: FrontWords = {
  read: "Read the roadmap",
  readHow: (chapters) =>
    `${capital(some(chapters, "chapter", "chapters"))}, with figures and sources.`,
  readItems: (items) =>
    `${capital(some(items, "item", "items"))}, with sources. Nobody has written chapters.`,
  chosen: "How each was chosen",
  chosenHow: (assessments, items) =>
    `Every score in ${some(assessments, "assessment", "assessments")}, behind ${some(items, "selected item", "selected items")}.`,
  doubtful: "What is doubtful",
  doubtfulHow: (findings) => `${capital(some(findings, "finding", "findings"))}.`,
  couldChange: (count) => `${capital(cardinal(count, "en"))} could change what was chosen.`,
  check: "Check it yourself",
  checkHow: "How anyone computes each number again, and what nobody can.",
  stepsTitle: (count) => `The roadmap in ${some(count, "step", "steps")}`,
  stepsLead: "What each step did, what it worked on and what came out.",
  tableBelow: "The same numbers stand in the table below.",
  stepColumn: "Step",
  whatColumn: "What it does",
  chaptersLead: "The text of the roadmap. Numbers in it come from the record.",
  assessmentsLead: "Who scored what, how the scores became a ranking, and where the cut fell.",
  noAssessments: "The record has no assessments: nothing was scored.",
  scoredAndSelected: (scored, selected) =>
    selected === null
      ? `${capital(some(scored, "item", "items"))} scored; nothing was selected here.`
      : `${capital(cardinal(selected, "en"))} of ${cardinal(scored, "en")} selected.`,
};

export const EN_FINDING: FindingWords = {
  title: "What is doubtful about this roadmap",
  lead: (count) =>
    `The record was checked before it was published. ${count === 1 ? "This point is" : `These ${cardinal(count, "en")} points are`} open, ${count === 1 ? "does" : "do"} not fit together, or cannot be checked.`,
  none: "The review of the record found nothing to report.",
  weights: {
    "could-change-the-choice": "Could change the choice",
    "does-not-agree-with-itself": "Does not agree with itself",
    "cannot-be-checked": "Cannot be checked",
  },
  severities: { error: "Error", warning: "Warning", information: "For information" },
  remedy: "What would settle it",
  acknowledged: "Seen and accepted",
  place: "Place in the record",
  about: "Speaks of",
};
