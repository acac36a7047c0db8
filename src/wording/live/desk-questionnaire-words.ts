import type { Language } from "../language.ts";
import { DESK_QUESTIONNAIRE_ENGLISH } from "./desk-questionnaire-english.ts";
import { DESK_QUESTIONNAIRE_KHMER } from "./desk-questionnaire-khmer.ts";

export interface DeskQuestionnaireWords {
  readonly newAssessment: string;
  readonly newLead: string;
  readonly title: string;
  readonly layer: string;
  readonly startFrom: string;
  /** What a new questionnaire may start from, by template. */
  readonly templates: Readonly<Record<"importance-and-feasibility" | "importance", string>>;
  readonly copyOf: (title: string) => string;
  readonly noItems: string;
  readonly create: string;
  readonly questionnaire: string;
  readonly change: string;
  readonly preview: string;
  readonly previewLead: string;
  readonly draftAgain: string;
  readonly fixed: string;
  readonly asked: string;
  readonly itemsHow: string;
  readonly criteria: string;
  readonly criteriaHow: string;
  readonly criterion: (number: string) => string;
  readonly level: string;
  readonly levels: readonly [string, string, string];
  readonly weight: string;
  readonly horizon: string;
  readonly none: string;
  readonly scale: string;
  readonly measures: string;
  readonly measured: Readonly<Record<"importance" | "feasibility", string>>;
  readonly addRow: string;
  readonly scales: string;
  readonly scalesHow: string;
  readonly scaleNamed: (name: string, from: string, to: string) => string;
  readonly lowest: string;
  readonly highest: string;
  readonly labelOf: (score: string) => string;
  readonly addScale: string;
  readonly removeScale: string;
  readonly scaleInUse: string;
  readonly rules: string;
  readonly selection: string;
  readonly selections: Readonly<Record<"none" | "first" | "threshold", string>>;
  readonly selectionNumber: string;
  readonly ties: string;
  readonly tieRules: Readonly<Record<"none" | "committee" | "lot", string>>;
  readonly tieBy: (criterion: string) => string;
  readonly consensus: string;
  readonly consensusRules: Readonly<Record<"none" | "iqr" | "within" | "at-least", string>>;
  readonly consensusShare: string;
  readonly consensusPoints: string;
  readonly secrecy: string;
  readonly secrecies: Readonly<Record<"confidential" | "anonymous" | "open", string>>;
  readonly minimumResponse: string;
  readonly notMyField: string;
  readonly selfRatedExpertise: string;
  readonly reasons: string;
  readonly reasonRules: Readonly<Record<"none" | "optional" | "asked", string>>;
  readonly unanimous: string;
  readonly unanimousRules: Readonly<Record<"withhold" | "show", string>>;
  readonly save: string;
  readonly emptied: string;
  readonly number: string;
}

/** What the pages of a questionnaire say to those who prepare it. */
export const DESK_QUESTIONNAIRE_WORDS: Readonly<Record<Language, DeskQuestionnaireWords>> = {
  en: DESK_QUESTIONNAIRE_ENGLISH,
  km: DESK_QUESTIONNAIRE_KHMER,
};
