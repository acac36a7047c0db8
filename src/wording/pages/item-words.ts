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
  readonly addressee: string;
  readonly source: string;
  readonly basis: Readonly<Record<"stated" | "voted" | "decided" | "inferred" | "open", string>>;
  readonly trail: string;
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
  readonly neighbour: (item: string, rank: number, score: number) => string;
  readonly onChartNotSelected: string;
  readonly onChartNotScored: string;
  readonly selectedNotOnChart: string;
  readonly sums: (columns: number, source: "ballots" | "histograms" | "totals") => string;
  readonly histogramMissing: string;
  readonly roundOf: (round: number, of: number) => string;
  readonly closed: (day: string) => string;
  readonly roundUnknown: string;
  readonly ruleFirst: (count: number) => string;
  readonly ruleScore: (threshold: number) => string;
  readonly outcome: (rule: string, selected: "yes" | "no" | "tied") => string;
  readonly noRule: string;
  readonly noOverride: string;
  readonly decidedBy: string;
  readonly summary: (summary: SummaryForWords) => string;
  readonly fromCut: (rank: number, points: number, side: "above" | "below") => string;
  readonly noDecisionForChart: string;
  readonly otherReadings: string;
  readonly readingPlace: (place: PlaceForWords, selected: boolean | null) => string;
  readonly weightingsShare: string;
  readonly findingsNaming: string;
  readonly findingNumber: (number: number) => string;
}

/** A place among so many, shared or not. */
export interface PlaceForWords {
  readonly rank: number;
  readonly tied: boolean;
  readonly of: number;
}

/** What the first sentence of an item's page is made of. */
export interface SummaryForWords {
  readonly selected: "yes" | "no" | "tied" | null;
  readonly onChart: boolean;
  /** Whether the roadmap has a chart at all. */
  readonly hasChart: boolean;
  readonly years: readonly [number, number] | null;
  readonly selectedCount: number;
  readonly place: PlaceForWords | null;
}
