import type { Language } from "../language.ts";

interface DeskDecisionsWords {
  readonly decisions: string;
  readonly lead: string;
  readonly none: string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly acts: Readonly<Record<"mandate" | "opinion" | "approval" | "endorsement", string>>;
  readonly recordGate: string;
  readonly gateHow: string;
  readonly title: string;
  readonly act: string;
  readonly body: string;
  readonly stage: string;
  readonly wholeRoadmap: string;
  readonly rule: string;
  readonly rules: Readonly<Record<"majority" | "two-thirds" | "unanimous", string>>;
  readonly noRule: string;
  readonly quorum: string;
  readonly present: string;
  readonly presentRule: string;
  readonly voteFor: string;
  readonly voteRule: string;
  readonly voteAgainst: string;
  readonly voteAbstained: string;
  readonly date: string;
  readonly reference: string;
  readonly reason: string;
  readonly minutes: string;
  readonly meeting: string;
  readonly record: string;
  readonly changeMinutes: string;
  readonly save: string;
  readonly scans: string;
  readonly attach: string;
  readonly file: string;
  readonly fileRule: string;
  readonly isPublic: string;
  readonly publicScan: string;
  readonly privateScan: string;
  readonly takeAway: string;
  readonly takeAwayTitle: (name: string) => string;
  readonly takeAwayLead: string;
  readonly vote: (votes: {
    readonly for: string;
    readonly against: string;
    readonly abstained: string;
  }) => string;
  readonly presentOf: (present: string, quorum: string) => string;
  readonly referenceIs: (reference: string) => string;
  readonly minorityReport: string;
}

/** What the page of a roadmap's decisions says. */
export const DESK_DECISIONS_WORDS: Readonly<Record<Language, DeskDecisionsWords>> = {
  en: {
    decisions: "Decisions",
    lead: "What bodies and the committee decided, with date, reference number, minutes and scan. Nobody senior needs to sign in for it.",
    none: "No decision is recorded yet.",
    kinds: {
      merge: "Items merged into one",
      split: "Item split into several",
      override: "Decision against the ranking",
      tie: "Tie settled",
      acknowledgement: "Finding accepted",
    },
    acts: {
      mandate: "Mandate",
      opinion: "Opinion",
      approval: "Approval",
      endorsement: "Endorsement",
    },
    recordGate: "Record the act of a body",
    gateHow: "An opinion, approval or endorsement, as it stands in the minutes.",
    title: "Title",
    act: "What the body did",
    body: "Body",
    stage: "About",
    wholeRoadmap: "the whole roadmap",
    rule: "Decision rule",
    rules: {
      majority: "more votes for than against",
      "two-thirds": "two thirds of the votes for and against",
      unanimous: "no vote against",
    },
    noRule: "not stated",
    quorum: "Quorum (fewest seats present)",
    present: "Seats present",
    presentRule: "At least as many as the quorum asks for.",
    voteFor: "Votes for",
    voteRule: "No more votes than seats present; by the decision rule they must carry it.",
    voteAgainst: "Votes against",
    voteAbstained: "Abstained",
    date: "Date of the meeting",
    reference: "Reference number",
    reason: "Reason",
    minutes: "Minutes",
    meeting: "Rule, quorum, votes and minutes",
    record: "Record the decision",
    changeMinutes: "Change the minutes",
    save: "Save the minutes",
    scans: "Scans",
    attach: "Attach a scan",
    file: "File",
    fileRule: "A PDF, PNG or JPEG of at most 10 MB.",
    isPublic: "Everybody may read it",
    publicScan: "public",
    privateScan: "for those who may read the roadmap",
    takeAway: "Take it away",
    takeAwayTitle: (name) => `Take away ${name}?`,
    takeAwayLead: "The file is deleted. The trail keeps that there was one. This cannot be undone.",
    vote: (votes) => `${votes.for} for, ${votes.against} against, ${votes.abstained} abstained`,
    presentOf: (present, quorum) => `${present} present (quorum ${quorum})`,
    referenceIs: (reference) => `No. ${reference}`,
    minorityReport: "Minority report",
  },
  km: {
    decisions: "សេចក្តីសម្រេច",
    lead: "អ្វីដែលស្ថាប័ន និងគណៈកម្មការបានសម្រេច ដោយមានកាលបរិច្ឆេទ លេខយោង កំណត់ហេតុប្រជុំ និងឯកសារស្កេន។ ថ្នាក់ដឹកនាំមិនចាំបាច់ចូលប្រើប្រាស់ទេ។",
    none: "មិនទាន់មានសេចក្តីសម្រេចទេ។",
    kinds: {
      merge: "បានបញ្ចូលគ្នាជាធាតុមួយ",
      split: "បានបំបែកជាធាតុច្រើន",
      override: "សម្រេចខុសពីចំណាត់ថ្នាក់",
      tie: "បានដោះស្រាយភាពស្មើគ្នា",
      acknowledgement: "បានទទួលស្គាល់ការរកឃើញ",
    },
    acts: {
      mandate: "អាណត្តិ",
      opinion: "យោបល់",
      approval: "ការអនុម័ត",
      endorsement: "ការគាំទ្រ",
    },
    recordGate: "កត់ត្រាសេចក្តីសម្រេចរបស់ស្ថាប័ន",
    gateHow: "យោបល់ ការអនុម័ត ឬការគាំទ្រ តាមកំណត់ហេតុប្រជុំ។",
    title: "ចំណងជើង",
    act: "អ្វីដែលស្ថាប័នបានធ្វើ",
    body: "ស្ថាប័ន",
    stage: "អំពី",
    wholeRoadmap: "ផែនទីបង្ហាញផ្លូវទាំងមូល",
    rule: "វិធានសម្រេច",
    rules: {
      majority: "សំឡេងគាំទ្រច្រើនជាងសំឡេងជំទាស់",
      "two-thirds": "ពីរភាគបីនៃសំឡេងគាំទ្រ និងជំទាស់",
      unanimous: "គ្មានសំឡេងជំទាស់",
    },
    noRule: "មិនបានបញ្ជាក់",
    quorum: "កូរ៉ុម (ចំនួនអាសនៈតិចបំផុត)",
    present: "អាសនៈមានវត្តមាន",
    presentRule: "យ៉ាងតិចស្មើនឹងកូរ៉ុម។",
    voteFor: "សំឡេងគាំទ្រ",
    voteRule: "សំឡេងមិនលើសអាសនៈមានវត្តមាន ហើយត្រូវគ្រប់តាមវិធានសម្រេច។",
    voteAgainst: "សំឡេងជំទាស់",
    voteAbstained: "អនុប្បវាទ",
    date: "ថ្ងៃប្រជុំ",
    reference: "លេខយោង",
    reason: "មូលហេតុ",
    minutes: "កំណត់ហេតុប្រជុំ",
    meeting: "វិធាន កូរ៉ុម សំឡេង និងកំណត់ហេតុ",
    record: "កត់ត្រាសេចក្តីសម្រេច",
    changeMinutes: "កែកំណត់ហេតុប្រជុំ",
    save: "រក្សាទុកកំណត់ហេតុ",
    scans: "ឯកសារស្កេន",
    attach: "ភ្ជាប់ឯកសារស្កេន",
    file: "ឯកសារ",
    fileRule: "PDF, PNG ឬ JPEG មិនលើស ១០ MB។",
    isPublic: "គ្រប់គ្នាអាចអានបាន",
    publicScan: "សាធារណៈ",
    privateScan: "សម្រាប់អ្នកដែលអាចអានផែនទីបង្ហាញផ្លូវ",
    takeAway: "យកចេញ",
    takeAwayTitle: (name) => `យក ${name} ចេញឬ?`,
    takeAwayLead: "ឯកសារនឹងត្រូវលុប។ កំណត់ហេតុរក្សាទុកថាធ្លាប់មានវា។ ធ្វើហើយមិនអាចត្រឡប់វិញបានទេ។",
    vote: (votes) => `គាំទ្រ ${votes.for} ជំទាស់ ${votes.against} អនុប្បវាទ ${votes.abstained}`,
    presentOf: (present, quorum) => `មានវត្តមាន ${present} (កូរ៉ុម ${quorum})`,
    referenceIs: (reference) => `លេខ ${reference}`,
    minorityReport: "របាយការណ៍មតិភាគតិច",
  },
};
