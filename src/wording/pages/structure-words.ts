/** Labels of the parts of the document: front matter, annexes, and the page on the edition itself. */
export interface StructureWords {
  readonly front: string;
  readonly back: string;
  readonly annexes: string;
  readonly annex: (number: number, title: string) => string;
  readonly committees: string;
  readonly committeesLead: string;
  readonly mandate: string;
  readonly candidates: (layers: string) => string;
  readonly candidatesLead: string;
  readonly scores: (title: string) => string;
  readonly scoresLead: (columns: number) => string;
  readonly toAssessment: string;
  readonly yes: string;
  readonly no: string;
  readonly tied: string;
  readonly selected: string;
  readonly about: string;
  readonly contents: string;
  readonly title: string;
  readonly country: string;
  readonly publisher: string;
  readonly contact: string;
  readonly licence: string;
  readonly noLicence: string;
  readonly programme: string;
  readonly period: string;
  readonly languages: string;
  readonly version: string;
  /** The edition before this one. */
  readonly before: string;
  readonly date: string;
  readonly note: string;
  readonly source: string;
  readonly isbn: string;
  readonly isbnOfSource: string;
  readonly noIsbn: string;
  readonly computedBy: string;
  readonly notice: string;
  readonly files: string;
  readonly cite: string;
  readonly citation: (parts: CitationForWords) => string;
  readonly absent: string;
  /** Parts that the usual document has and this record has no text for. */
  readonly absentParts: Readonly<Record<FrontPart, string>>;
  readonly absentSentence: (parts: string) => string;
}

/** Parts that stand before the chapters, by the names of their files. */
export type FrontPart = "foreword" | "acknowledgement" | "summary" | "abbreviations";

/** What a citation is made of. */
export interface CitationForWords {
  readonly publisher: string;
  readonly year: number;
  readonly title: string;
  readonly edition: number;
  readonly day: string;
  /** What the edition is, such as a reconstruction; whole sentences. */
  readonly note: string | null;
  readonly phlov: string;
}
