import { digits, formatNumber } from "../../numbers.ts";
import type { FindingWords, FrameWords, FrontWords } from "../words.ts";

const n = (value: number) => formatNumber(value, "km");

export const KM_FRAME: FrameWords = {
  skip: "រំលងទៅខ្លឹមសារ",
  mainNavigation: "មេ",
  path: "ទីតាំងបច្ចុប្បន្ន",
  languages: "ភាសា",
  roadmap: "ផែនទី",
  steps: "ជំហាន",
  chapters: "ជំពូក",
  assessments: "ការវាយតម្លៃ",
  findings: (count) => `ចំណុចសង្ស័យ (${n(count)})`,
  decisions: "សេចក្តីសម្រេច",
  methods: "វិធីសាស្ត្រ",
  sources: "ឯកសារយោង",
  fictional: "ឧទាហរណ៍ប្រឌិត៖ ប្រទេសនេះ មនុស្ស និងតួលេខទាំងនេះមិនមានពិតទេ។",
  edition: (number, day) => `បោះពុម្ពលើកទី${digits(String(number), "km")} ${day}`,
  allNumbers: "តួលេខទាំងអស់ជាទិន្នន័យ (JSON)",
  recordFiles: "កំណត់ត្រា",
  madeWith: (version) => `គណនាដោយ Phlov ${version}`,
  asTable: "ជាតារាង",
  savePicture: "រូបភាព (SVG)",
  saveData: "ទិន្នន័យ (CSV)",
  savePng: "រូបភាព (PNG)",
  tooTall: "រូបភាពនេះមានជួរច្រើនពេក មិនអាចដាក់លើទំព័រនេះបានទេ។",
  openPicture: "បើករូបភាពដាច់ដោយឡែក",
  scrolls: "រូបភាពនេះរំកិលទៅចំហៀងបាន តារាងខាងក្រោមមានខ្លឹមសារដូចគ្នា។",
  pictureKeys:
    "ចង្អុលលើអ្វីមួយដើម្បីឃើញតំណរបស់វា។ ចុច ឬចុចគ្រាប់ Enter ដើម្បីរក្សាទុក គ្រាប់ Escape ដើម្បីលែង គ្រាប់ព្រួញដើម្បីផ្លាស់ទី។",
  pictureArrows: "គ្រាប់ព្រួញផ្លាស់ទីពីមួយទៅមួយ គ្រាប់ Home និង End ទៅដើម និងចុង ហើយគ្រាប់ Enter បើកទំព័ររបស់វា។",
  more: "បន្ថែម",
  notInSource: "មិនមានក្នុងឯកសារ",
};

export const KM_FRONT: FrontWords = {
  read: "អានផែនទីបង្ហាញផ្លូវ",
  readHow: (chapters) => `ជំពូក ${n(chapters)} រូបភាព និងឯកសារយោង។`,
  readItems: (items) => `ធាតុ ${n(items)} និងឯកសារយោង។ មិនទាន់មានជំពូកទេ។`,
  chosen: "របៀបជ្រើសរើស",
  chosenHow: (assessments, items) =>
    `ពិន្ទុទាំងអស់ក្នុងការវាយតម្លៃ ${n(assessments)} នៅពីក្រោយធាតុ ${n(items)} ដែលបានជ្រើស។`,
  doubtful: "អ្វីដែលគួរឱ្យសង្ស័យ",
  doubtfulHow: (findings) => `ចំណុច ${n(findings)}។`,
  couldChange: (count) => `${n(count)} អាចផ្លាស់ប្តូរការជ្រើសរើស។`,
  check: "ផ្ទៀងផ្ទាត់ដោយខ្លួនឯង",
  checkHow: "របៀបដែលអ្នកណាក៏អាចគណនាតួលេខនីមួយៗឡើងវិញ និងអ្វីដែលគ្មាននរណាអាច។",
  stepsTitle: (count) => `ផែនទីបង្ហាញផ្លូវក្នុង ${n(count)} ជំហាន`,
  stepsLead: "ជំហាននីមួយៗបានធ្វើអ្វី លើអ្វី និងទទួលបានអ្វី។",
  tableBelow: "តួលេខដូចគ្នាមានក្នុងតារាងខាងក្រោម។",
  stepColumn: "ជំហាន",
  whatColumn: "អ្វីដែលធ្វើ",
  chaptersLead: "អត្ថបទនៃផែនទីបង្ហាញផ្លូវ។ តួលេខក្នុងអត្ថបទយកពីកំណត់ត្រា។",
  assessmentsLead: "អ្នកណាផ្តល់ពិន្ទុលើអ្វី ពិន្ទុក្លាយជាចំណាត់ថ្នាក់យ៉ាងណា និងខ្សែកាត់នៅត្រង់ណា។",
  noAssessments: "កំណត់ត្រាមិនមានការវាយតម្លៃទេ គ្មានអ្វីត្រូវបានផ្តល់ពិន្ទុឡើយ។",
  scoredAndSelected: (scored, selected) =>
    selected === null
      ? `បានផ្តល់ពិន្ទុលើ ${n(scored)} គ្មានការជ្រើសរើសនៅទីនេះទេ។`
      : `បានជ្រើស ${n(selected)} ក្នុងចំណោម ${n(scored)}។`,
};

export const KM_FINDING: FindingWords = {
  title: "អ្វីដែលគួរឱ្យសង្ស័យអំពីផែនទីបង្ហាញផ្លូវនេះ",
  lead: (count) =>
    `កំណត់ត្រាត្រូវបានពិនិត្យមុនបោះពុម្ព។ ចំណុច ${n(count)} ខាងក្រោម មិនទាន់ច្បាស់ មិនស៊ីសង្វាក់គ្នា ឬមិនអាចផ្ទៀងផ្ទាត់បាន។`,
  none: "ការពិនិត្យកំណត់ត្រារកមិនឃើញចំណុចគួររាយការណ៍ទេ។",
  weights: {
    "could-change-the-choice": "អាចផ្លាស់ប្តូរការជ្រើសរើស",
    "does-not-agree-with-itself": "មិនស៊ីសង្វាក់គ្នា",
    "cannot-be-checked": "មិនអាចផ្ទៀងផ្ទាត់",
  },
  severities: { error: "កំហុស", warning: "ការព្រមាន", information: "សម្រាប់ជាព័ត៌មាន" },
  remedy: "អ្វីដែលអាចដោះស្រាយ",
  acknowledged: "បានឃើញ និងទទួលយក",
  place: "ទីតាំងក្នុងកំណត់ត្រា",
  about: "និយាយអំពី",
};
