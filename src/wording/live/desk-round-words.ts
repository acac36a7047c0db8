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
      "It stands beside the results from now on and cannot be taken back; the round stays as it is.",
  },
  km: {
    findings: "អ្វីដែលការពិនិត្យបានរកឃើញ",
    findingsBefore: "មុនប្រកាសលទ្ធផល មានតែអ្វីដែលទាក់ទងនឹងការឆ្លើយ និងកម្រងសំណួរ។ អ្វីដែលនិយាយពីពិន្ទុ នឹងមកជាមួយលទ្ធផល។",
    noFindings: "គ្មានអ្វីត្រូវរាយការណ៍ទេ។",
    severities: { error: "កំហុស", warning: "ការព្រមាន", information: "កំណត់សម្គាល់" },
    errata: "កំណែតម្រូវ",
    addErratum: "បន្ថែមកំណែតម្រូវ",
    erratum: "អ្វីដែលខុស",
    erratumHow: "វាស្ថិតនៅក្បែរលទ្ធផលចាប់ពីពេលនេះ ហើយដកវិញមិនបានទេ។ ជុំនៅដដែល។",
  },
};
