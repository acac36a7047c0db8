import { formatDay } from "../../dates.ts";
import { digits, formatNumber } from "../../numbers.ts";
import type { StructureWords } from "../structure-words.ts";

const n = (value: number) => formatNumber(value, "km");
const plain = (value: number) => digits(String(value), "km");

export const KM_STRUCTURE: StructureWords = {
  front: "មុនជំពូក",
  back: "ក្រោយជំពូក",
  annexes: "ឧបសម្ព័ន្ធ",
  annex: (number, title) => `ឧបសម្ព័ន្ធទី${plain(number)}៖ ${title}`,
  committees: "គណៈកម្មការ និងភារកិច្ច",
  committeesLead: "អ្នកដែលបានរៀបចំផែនទីបង្ហាញផ្លូវនេះ៖ សមាសភាព ភារកិច្ច និងវិធាន។ កំណត់ត្រាមិនមានឈ្មោះបុគ្គលទេ។",
  mandate: "បង្កើតដោយ",
  candidates: (layers) => `${layers}៖ អ្វីដែលបានស្នើ`,
  candidatesLead: "អ្វីដែលក្រុមនានាបានស្នើមុនកំណត់ពាក្យពេចន៍ចុងក្រោយ និងអ្វីដែលវាបានក្លាយជា។",
  scores: (title) => `${title}៖ ពិន្ទុ`,
  scoresLead: (columns) => `ផលបូកពិន្ទុក្នុងជួរឈរនីមួយៗទាំង ${n(columns)} និងលទ្ធផលដែលកើតចេញពីវា។`,
  toAssessment: "របៀបកំណត់ខ្សែកាត់ និងភាពរឹងមាំរបស់វា",
  yes: "បានជ្រើស",
  no: "មិនបានជ្រើស",
  tied: "ស្មើគ្នា",
  selected: "បានជ្រើស",
  about: "របៀបយោងការបោះពុម្ពនេះ",
  contents: "មាតិកា",
  title: "ចំណងជើង",
  country: "ប្រទេស",
  publisher: "អ្នកបោះពុម្ព",
  contact: "ទំនាក់ទំនង",
  licence: "លក្ខខណ្ឌប្រើប្រាស់",
  noLicence: "កំណត់ត្រាមិនបានបញ្ជាក់អាជ្ញាបណ្ណទេ សូមសួរអ្នកបោះពុម្ពមុនពេលចែកចាយបន្ត។",
  programme: "កម្មវិធី",
  period: "រយៈពេល",
  languages: "ភាសា",
  version: "លើកទី",
  before: "លើកបោះពុម្ពមុន",
  date: "កាលបរិច្ឆេទ",
  note: "កំណត់សម្គាល់",
  source: "បង្កើតពី",
  isbn: "ISBN",
  isbnOfSource: "ISBN នៃឯកសារដើម",
  noIsbn: "កំណត់ត្រាមិនបានផ្តល់ទេ។",
  computedBy: "គណនាដោយ",
  notice: "សេចក្តីជូនដំណឹង",
  files: "ទិន្នន័យ",
  cite: "យោងការបោះពុម្ពនេះដូចតទៅ",
  citation: ({ publisher, year, title, edition, day, note, phlov }) =>
    `${publisher} (${plain(year)})។ ${title}។ បោះពុម្ពលើកទី${plain(edition)} ${formatDay(day, "km")}។${note === null ? "" : ` ${note}`} គណនាដោយ Phlov ${phlov}។`,
  absent: "មិនមានក្នុងកំណត់ត្រា",
  absentParts: {
    foreword: "អារម្ភកថា",
    acknowledgement: "សេចក្តីថ្លែងអំណរគុណ",
    summary: "សេចក្តីសង្ខេប",
    abbreviations: "បញ្ជីអក្សរកាត់",
  },
  absentSentence: (parts) => `កំណត់ត្រាមិនមានអត្ថបទសម្រាប់៖ ${parts}។ គ្មានអ្វីត្រូវបានសរសេរជំនួសទេ។`,
};
