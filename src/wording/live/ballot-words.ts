/** How secret a panel's ballots are; the same words as in the record. */
export type SecrecyLevel = "open" | "confidential" | "anonymous" | "not-stated";

/** A sentence after a bold beginning. */
export interface Told {
  readonly first: string;
  readonly rest: string;
}

/** What the expert's pages say; times arrive in words. */
export interface BallotWords extends BallotEndWords {
  readonly skip: string;
  readonly round: (number: string) => string;
  /** A number of items, as a person counts them. */
  readonly items: (count: number, printed: string) => string;
  readonly back: string;
  readonly next: string;
  readonly toReview: string;
  readonly callSecretariat: string;
  /** Where the roadmap says whom to call. */
  readonly call: (contact: string) => string;
  readonly readAloud: string;
  readonly welcome: {
    readonly lead: (items: string, minutes: string) => string;
    /** In a further round. */
    readonly again: (before: string) => string;
    readonly invitedAs: string;
    readonly whatFor: string;
    readonly firstPlaces: (count: string) => string;
    readonly fromThreshold: (score: string) => string;
    readonly committeeDecides: string;
    readonly closes: string;
    readonly opens: string;
    readonly serverClock: (moment: string) => string;
    readonly secrecy: Readonly<Record<SecrecyLevel, Told>>;
    readonly whoSees: string;
    readonly seers: Readonly<Record<SecrecyLevel, readonly string[]>>;
    readonly begin: string;
    readonly goOn: string;
    readonly practise: string;
    readonly notYou: string;
    readonly nothingRecorded: string;
  };
  readonly practice: {
    readonly title: string;
    readonly item: string;
    readonly definition: string;
    readonly next: string;
  };
  readonly item: {
    readonly place: (number: string, of: string) => string;
    readonly answered: (count: string) => string;
    readonly factSheet: string;
    readonly eachColumn: string;
    readonly oneScore: string;
    readonly points: (least: string, most: string) => string;
    readonly reason: string;
    readonly reasonAsked: string;
    readonly optional: string;
    readonly withoutName: string;
    readonly or: string;
    readonly notMyField: string;
    readonly notMyFieldMeans: string;
    readonly expertise: string;
    readonly expertiseMeans: string;
    readonly expertiseSteps: readonly [string, string, string, string, string];
    readonly expertiseNone: string;
    readonly recused: Told;
    readonly recusedShut: Told;
    readonly sentOnNext: string;
    readonly inTable: string;
    readonly stop: string;
    readonly clear: string;
    readonly closesAt: string;
  };
  readonly again: {
    readonly lead: (round: string) => string;
    readonly leadNew: (round: string) => string;
    readonly you: string;
    readonly median: (value: string) => string;
    readonly said: (own: string) => string;
    readonly notSaid: string;
    readonly middleHalf: (low: string, high: string) => string;
    readonly middleHalfOne: (value: string) => string;
    readonly above: string;
    readonly below: string;
    readonly inside: string;
    readonly noGroup: string;
    readonly reasons: string;
    readonly reasonsHow: string;
    readonly why: string;
    readonly countsOnNext: (round: string) => string;
    /** Over the table. */
    readonly countsOnSend: (before: string, round: string) => string;
    readonly keepRest: (items: string) => string;
    readonly keepRestHow: string;
  };
  readonly table: {
    readonly title: (items: string) => string;
    readonly oneAtATime: string;
    readonly item: string;
    readonly save: string;
    readonly sentOnSave: string;
    readonly empty: string;
    readonly saved: string;
  };
}

/** What they say from the last look on. */
export interface BallotEndWords {
  readonly review: {
    readonly title: string;
    readonly noneEmpty: string;
    readonly someEmpty: (items: string) => string;
    readonly andMore: (items: string, more: string) => string;
    readonly emptyMeans: string;
    readonly goTo: (item: string) => string;
    readonly counts: (full: string, part: string, not: string) => string;
    readonly choose: string;
    readonly order: (columns: string) => string;
    readonly notMyField: string;
    readonly noAnswer: string;
    readonly emptyScore: string;
    readonly change: (item: string) => string;
    readonly submit: string;
    readonly countsAnyway: string;
    readonly until: string;
    readonly finalFirst: string;
    readonly final: string;
    readonly nothingYet: string;
    readonly serverHas: (items: string, clock: string) => string;
  };
  readonly receipt: {
    readonly title: string;
    readonly received: (moment: string) => string;
    readonly late: string;
    readonly heading: string;
    readonly proves: string;
    readonly provesNot: string;
    readonly openProves: string;
    readonly keep: string;
    readonly keepMore: string;
    readonly keepMoreHow: string;
    readonly nonce: string;
    readonly ballot: string;
    readonly change: string;
    readonly changeMeans: string;
    readonly what: string;
    readonly untilThen: (moment: string) => string;
    readonly untilThenFinal: (moment: string) => string;
    readonly thenLabel: string;
    readonly thenReleased: string;
    readonly thenLast: string;
    readonly after: string;
    readonly decides: string;
    readonly check: string;
  };
  readonly receiptCheck: {
    readonly title: string;
    readonly lead: string;
    readonly label: string;
    readonly button: string;
    readonly notFound: Told;
    readonly found: Readonly<Record<"handed-in" | "counted" | "released" | "void", Told>>;
    readonly exact: Told;
    readonly ofBallot: (title: string, round: string) => string;
    readonly more: string;
    readonly moreHow: string;
  };
  readonly enter: {
    readonly title: string;
    readonly lead: string;
    readonly label: string;
    readonly hint: string;
    readonly button: string;
    readonly wrong: Told;
  };
  readonly states: {
    readonly notOpen: Told;
    readonly opensAt: (moment: string) => string;
    readonly closed: (moment: string) => Told;
    readonly lateCounted: string;
    readonly released: Told;
    readonly handedIn: Told;
    readonly void: Told;
    readonly voidReason: (reason: string) => string;
    readonly nothingToDo: string;
  };
  readonly notCounted: {
    readonly title: string;
    readonly sentence: (item: string, arrived: string, closed: string) => string;
    readonly kept: string;
  };
  readonly conflict: {
    readonly title: string;
    readonly lead: (item: string) => string;
    readonly yours: string;
    readonly other: string;
    readonly keepYours: string;
    readonly keepOther: string;
    readonly empty: string;
  };
  readonly otherBallot: Told;
  readonly later: {
    readonly title: string;
    readonly kept: string;
    readonly again: string;
    readonly sharedDevice: string;
    readonly forget: string;
    readonly goOn: string;
    readonly forgotten: string;
    readonly forgottenHow: string;
  };
}
