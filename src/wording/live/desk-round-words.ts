import type { Language } from "../language.ts";

interface DeskRoundWords {
  readonly findings: string;
  readonly findingsBefore: string;
  readonly noFindings: string;
  readonly severities: Readonly<Record<"error" | "warning" | "information", string>>;
  readonly errata: string;
  readonly addErratum: string;
  readonly erratum: string;
  readonly erratumHow: string;
  readonly voided: (round: string, reason: string) => string;
  readonly declareLast: string;
  readonly declareLastHow: string;
  readonly destroys: string;
  readonly seatsInvited: (seats: string) => string;
  readonly byDecision: string;
  /** What the ranking alone would say, beside what was decided. */
  readonly byRanking: (selected: string) => string;
}

/** What the desk says about a round that is over. */
export const DESK_ROUND_WORDS: Readonly<Record<Language, DeskRoundWords>> = {
  en: {
    findings: "What the review found",
    findingsBefore:
      "Until the release only what concerns the answering and the questionnaire; what speaks of scores follows with the results.",
    noFindings: "Nothing to report.",
    severities: { error: "Error", warning: "Warning", information: "Note" },
    errata: "Errata",
    addErratum: "Add an erratum",
    erratum: "What was wrong",
    erratumHow:
      "It stands beside the results from now on, also in the next edition, and cannot be taken back; the round stays as it is.",
    voided: (round, reason) => `Round ${round} was declared void: ${reason}`,
    declareLast: "Say that this was the last round",
    declareLastHow:
      "No further round follows, and the round enters the record. What joins ballots to seats is destroyed.",
    destroys:
      "As this is the last round, what joins a seat to its answers is destroyed. It cannot be undone: nobody can go on with a ballot, and no further round follows.",
    seatsInvited: (seats) => `Seats that hold a code: ${seats}.`,
    byDecision: "by decision",
    byRanking: (selected) => `by the ranking: ${selected}`,
  },
  km: {
    findings: "អ្វីដែលការពិនិត្យបានរកឃើញ",
    findingsBefore: "មុនប្រកាសលទ្ធផល មានតែអ្វីដែលទាក់ទងនឹងការឆ្លើយ និងកម្រងសំណួរ។ អ្វីដែលនិយាយពីពិន្ទុ នឹងមកជាមួយលទ្ធផល។",
    noFindings: "គ្មានអ្វីត្រូវរាយការណ៍ទេ។",
    severities: { error: "កំហុស", warning: "ការព្រមាន", information: "កំណត់សម្គាល់" },
    errata: "កំណែតម្រូវ",
    addErratum: "បន្ថែមកំណែតម្រូវ",
    erratum: "អ្វីដែលខុស",
    erratumHow:
      "វាស្ថិតនៅក្បែរលទ្ធផលចាប់ពីពេលនេះ ព្រមទាំងក្នុងឯកសារដែលបោះពុម្ពផ្សាយលើកក្រោយ ហើយដកវិញមិនបានទេ។ ជុំនៅដដែល។",
    voided: (round, reason) => `ជុំទី${round} ត្រូវបានប្រកាសជាមោឃៈ៖ ${reason}`,
    declareLast: "បញ្ជាក់ថានេះជាជុំចុងក្រោយ",
    declareLastHow: "គ្មានជុំបន្ទាប់ទេ ហើយជុំនេះចូលក្នុងកំណត់ត្រា។ អ្វីដែលភ្ជាប់សន្លឹកវាយតម្លៃទៅអាសនៈ ត្រូវលុប។",
    destroys:
      "ដោយនេះជាជុំចុងក្រោយ អ្វីដែលភ្ជាប់អាសនៈទៅចម្លើយ ត្រូវលុប។ មិនអាចត្រឡប់វិញបានទេ៖ គ្មាននរណាអាចបន្តបំពេញសន្លឹក ហើយគ្មានជុំបន្ទាប់ទៀតទេ។",
    seatsInvited: (seats) => `អាសនៈដែលមានលេខកូដ៖ ${seats}។`,
    byDecision: "តាមសេចក្តីសម្រេច",
    byRanking: (selected) => `តាមចំណាត់ថ្នាក់៖ ${selected}`,
  },
};
