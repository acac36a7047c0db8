import type { DocumentWords } from "./document-words.ts";
import type { ItemWords } from "./item-words.ts";
import type { MethodWords } from "./method-words.ts";
import type { RankingWords } from "./ranking-words.ts";
import type { StatisticsWords } from "./statistics-words.ts";
import type { StructureWords } from "./structure-words.ts";

/** Everything that the pages of an edition say by themselves, in one language. */
export interface PageWords {
  readonly frame: FrameWords;
  readonly front: FrontWords;
  readonly ranking: RankingWords;
  readonly item: ItemWords;
  readonly finding: FindingWords;
  readonly document: DocumentWords;
  readonly methods: MethodWords;
  readonly statistics: StatisticsWords;
  readonly structure: StructureWords;
}

/** The labels that stand on every page of an edition. */
export interface FrameWords {
  readonly skip: string;
  readonly mainNavigation: string;
  readonly path: string;
  readonly languages: string;
  readonly roadmap: string;
  readonly steps: string;
  readonly chapters: string;
  readonly assessments: string;
  readonly findings: (count: number) => string;
  readonly decisions: string;
  readonly methods: string;
  readonly sources: string;
  readonly fictional: string;
  readonly edition: (number: number, day: string) => string;
  readonly allNumbers: string;
  readonly recordFiles: string;
  readonly madeWith: (version: string) => string;
  readonly asTable: string;
  readonly savePicture: string;
  readonly saveData: string;
  readonly savePng: string;
  readonly tooTall: string;
  readonly openPicture: string;
  readonly scrolls: string;
  /** How a picture with items answers to pointer and keys. */
  readonly pictureKeys: string;
  /** For a picture whose items are links and no more. */
  readonly pictureArrows: string;
  readonly more: string;
  readonly notInSource: string;
}

/** Labels of the first page and of the lists of steps, chapters and assessments. */
export interface FrontWords {
  readonly read: string;
  readonly readHow: (chapters: number) => string;
  /** Where there are no chapters. */
  readonly readItems: (items: number) => string;
  readonly chosen: string;
  readonly chosenHow: (assessments: number, items: number) => string;
  readonly doubtful: string;
  readonly doubtfulHow: (findings: number) => string;
  readonly couldChange: (count: number) => string;
  readonly check: string;
  readonly checkHow: string;
  readonly stepsTitle: (count: number) => string;
  readonly stepsLead: string;
  readonly chaptersLead: string;
  readonly tableBelow: string;
  readonly stepColumn: string;
  readonly whatColumn: string;
  readonly assessmentsLead: string;
  readonly noAssessments: string;
  readonly scoredAndSelected: (scored: number, selected: number | null) => string;
}

/** Labels of the review. */
export interface FindingWords {
  readonly title: string;
  readonly lead: (count: number) => string;
  readonly none: string;
  readonly weights: Readonly<
    Record<"could-change-the-choice" | "does-not-agree-with-itself" | "cannot-be-checked", string>
  >;
  readonly severities: Readonly<Record<"error" | "warning" | "information", string>>;
  readonly remedy: string;
  readonly acknowledged: string;
  readonly place: string;
  readonly about: string;
}
