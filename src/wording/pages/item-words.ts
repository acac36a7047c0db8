/** Labels and sentences of one item and its trail from the chart to the decision. */
export interface ItemWords {
  readonly status: Readonly<Record<"candidate" | "considered" | "adopted", string>>;
  readonly statusLabel: string;
  readonly code: string;
  readonly alsoCalled: string;
  readonly mergedFrom: string;
  readonly becamePart: string;
  readonly serves: string;
  readonly servedBy: string;
  readonly dependsOn: string;
  readonly comesBefore: string;
  readonly alignsWith: string;
  readonly answers: string;
  readonly answeredBy: string;
  readonly dimension: string;
  readonly levels: string;
  readonly factSheet: string;
  readonly addressee: string;
  readonly source: string;
  readonly basis: Readonly<Record<"stated" | "voted" | "decided" | "inferred" | "open", string>>;
  readonly trail: string;
  /** Over the picture of what an item serves and needs. */
  readonly paths: (item: string) => string;
  readonly bar: string;
  readonly match: string;
  readonly score: string;
  readonly totals: string;
  readonly round: string;
  readonly decision: string;
  readonly lane: (lane: string, term: string) => string;
  readonly noLane: (term: string) => string;
  readonly ownLane: (bars: number) => string;
  readonly ghostLane: string;
  readonly barWithoutLane: string;
  readonly notOnChart: string;
  readonly years: (from: number, to: number) => string;
  readonly terms: (from: string, to: string) => string;
  readonly openTerm: string;
  readonly seeChart: string;
  readonly matched: (items: string) => string;
  readonly matchedBy: (items: string) => string;
  readonly noMatch: string;
  readonly points: (score: number, place: PlaceForWords) => string;
  readonly neverScored: string;
  readonly neighbour: (item: string, place: SharedPlace, score: number) => string;
  readonly onChartNotSelected: string;
  readonly onChartNotScored: string;
  readonly selectedNotOnChart: string;
  readonly sums: (columns: number, source: "ballots" | "histograms" | "totals") => string;
  readonly histogramMissing: string;
  readonly notTheSum: (difference: DifferenceForWords) => string;
  readonly weight: (share: number) => string;
  readonly countedAs: (points: number) => string;
  readonly roundOf: (round: number, of: number) => string;
  readonly closed: (day: string) => string;
  /** Before what was found wrong with a round after it closed. */
  readonly erratum: (day: string) => string;
  readonly roundUnknown: string;
  readonly ruleFirst: (count: number) => string;
  readonly ruleScore: (threshold: number) => string;
  readonly outcome: (rule: string, selected: "yes" | "no" | "tied") => string;
  readonly decidedOutcome: (
    rule: string,
    said: "yes" | "no" | "tied",
    decided: "yes" | "no",
  ) => string;
  readonly noRule: string;
  readonly noOverride: string;
  readonly decidedBy: string;
  readonly summary: (summary: SummaryForWords) => string;
  readonly fromCut: (place: SharedPlace, points: number, side: "above" | "below") => string;
  readonly noDecisionForChart: string;
  readonly otherReadings: string;
  readonly readingPlace: (place: PlaceForWords, selected: boolean | null) => string;
  readonly weightingsShare: string;
  readonly findingsNaming: string;
  readonly findingNumber: (number: number) => string;
}

/** A place, shared or not. */
interface SharedPlace {
  readonly rank: number;
  readonly tied: boolean;
}

/** A place among so many. */
export interface PlaceForWords extends SharedPlace {
  readonly of: number;
}

/** Why a score is not the plain sum of the column totals. */
export interface DifferenceForWords {
  readonly sum: number;
  readonly score: number;
  /** Experts in the round; null where nobody says. */
  readonly experts: number | null;
  /** Most abstentions in a column; null where only the totals are known. */
  readonly abstained: number | null;
  /** Whether as many abstained in every column. */
  readonly everywhere: boolean;
  /** Whether means of those who scored were brought back to everyone. */
  readonly isRestored: boolean;
  /** Columns on which nobody scored the item. */
  readonly unscored: readonly string[];
  /** The weighted sum written out; null where every column counts the same. */
  readonly weighted: WeightedSum | null;
}

/** Number of columns times the sum of weight × points. */
export interface WeightedSum {
  readonly columns: number;
  readonly terms: readonly { readonly share: number; readonly points: number }[];
}

/** What the first sentence of an item's page is made of. */
export interface SummaryForWords {
  readonly selected: "yes" | "no" | "tied" | null;
  readonly onChart: boolean;
  /** Whether the roadmap has a chart at all. */
  readonly hasChart: boolean;
  /** Whether it has a bar that no lane of the source holds. */
  readonly isWithoutLane: boolean;
  readonly years: readonly [number, number] | null;
  readonly selectedCount: number;
  readonly place: PlaceForWords | null;
}
