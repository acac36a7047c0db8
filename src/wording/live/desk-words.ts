/** What the secretariat's pages say. */
export interface DeskWords {
  readonly desk: string;
  readonly deskLead: string;
  readonly noRoadmaps: string;
  readonly noAssessments: string;
  readonly lettersWait: (count: string) => string;
  readonly lettersGivenUp: (count: string) => string;
  readonly noMail: string;
  /** Where an assessment stands, by state. */
  readonly states: Readonly<Record<string, string>>;
  /** What is due next, by state. */
  readonly next: Readonly<Record<string, string>>;
  readonly notDone: string;
  /** Name of the path above a page. */
  readonly way: string;
  readonly doesNotFit: string;
  /** Beside a field that was left empty. */
  readonly missing: string;
  /** Before the fields of a form that was refused, with the marks beside them. */
  readonly correctHere: string;
  /** Beside a closing time. */
  readonly stillToCome: string;
  readonly nowStands: (value: string) => string;
  readonly put: string;
  readonly putHow: string;
  readonly opinions: string;
  readonly noOpinions: string;
  readonly yourOpinion: string;
  readonly stances: Readonly<Record<string, string>>;
  readonly remark: string;
  readonly give: string;
  readonly invitations: string;
  readonly invitedOf: (invited: string, seats: string) => string;
  readonly sentBy: string;
  readonly ways: Readonly<Record<"e-mail" | "text" | "sheet", string>>;
  readonly reissue: string;
  readonly reissueHow: string;
  readonly seat: string;
  readonly codesTitle: string;
  readonly codesLead: string;
  readonly nobodyNew: string;
  readonly mailed: (count: string) => string;
  readonly unreachable: string;
  readonly emptySeat: string;
  readonly backToAssessment: string;
  readonly letterSubject: (title: string) => string;
  /** Where the links lead to this machine and no other one can open them. */
  readonly hereAlone: string;
  readonly letterText: (facts: {
    readonly roadmap: string;
    readonly title: string;
    readonly seat: string;
    /** That it is for a substitute, as a sentence; empty where it is not. */
    readonly substitute: string;
    readonly link: string;
    readonly code: string;
  }) => string;
  readonly sheetHow: (address: string) => string;
  readonly open: string;
  readonly openAgain: string;
  readonly openHow: string;
  readonly closesAt: (place: string) => string;
  readonly last: string;
  readonly lastHow: string;
  readonly progress: string;
  readonly answeredOf: (answered: string, asked: string) => string;
  readonly closesOn: (moment: string) => string;
  readonly group: string;
  readonly answered: string;
  readonly asked: string;
  readonly waitingFor: string;
  readonly everybodyAnswered: string;
  readonly upToNinetySeconds: string;
  readonly lookAgain: string;
  readonly projector: string;
  readonly extend: string;
  readonly reason: string;
  readonly close: string;
  readonly closeHow: string;
  readonly voidRound: string;
  readonly voidHow: string;
  readonly review: string;
  readonly reviewHow: string;
  readonly reviewed: (answered: string, asked: string) => string;
  readonly enough: (least: string) => string;
  readonly notEnough: (least: string) => string;
  readonly nothingHeldBack: string;
  readonly heldBack: string;
  readonly heldReasons: Readonly<Record<string, string>>;
  readonly differenceWithheld: string;
  readonly stillCounting: string;
  readonly release: string;
  readonly releaseHow: string;
  readonly onlyChair: string;
  readonly ranking: string;
  readonly place: string;
  readonly item: string;
  readonly score: string;
  readonly selected: string;
  readonly selections: Readonly<Record<"yes" | "no" | "tied", string>>;
  readonly override: string;
  readonly overrideHow: string;
  readonly tie: string;
  readonly tieHow: string;
  readonly proposer: string;
  readonly voteFor: string;
  readonly voteAgainst: string;
  readonly voteAbstained: string;
  readonly minorityReport: string;
  readonly date: string;
  readonly reference: string;
  readonly record: string;
  readonly conclude: string;
  readonly concludeHow: string;
  readonly publish: string;
  readonly exportRecord: string;
}
