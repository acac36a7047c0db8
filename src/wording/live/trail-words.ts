import type { Language } from "../language.ts";
import { digits } from "../numbers.ts";
import { ACCOUNT_WORDS } from "./desk-account-words.ts";

/** What the trail keeps by a name of ours, and how people call it: English, Khmer. */
const NAMES: Readonly<Record<string, readonly [string, string]>> = {
  account: ["Account", "គណនី"],
  accounts: ["Accounts", "គណនី"],
  administrators: ["Administrators", "អ្នកគ្រប់គ្រង"],
  answered: ["Answered", "បានឆ្លើយ"],
  asked: ["Asked", "បានសួរ"],
  assessments: ["Assessment", "ការវាយតម្លៃ"],
  attached: ["Attached", "បានភ្ជាប់"],
  changed: ["Changed", "បានកែប្រែ"],
  closesAt: ["Closes at", "បិទនៅ"],
  committee: ["Committee", "គណៈកម្មការ"],
  corrected: ["Corrected", "បានកែតម្រូវ"],
  created: ["Made", "បានបង្កើត"],
  date: ["Date", "កាលបរិច្ឆេទ"],
  decided: ["Decided", "បានសម្រេច"],
  decision: ["Decision", "សេចក្តីសម្រេច"],
  decisions: ["Decision", "សេចក្តីសម្រេច"],
  declaredLater: ["Said after the release", "បានបញ្ជាក់ក្រោយប្រកាសលទ្ធផល"],
  declaredOn: ["Declared on", "ថ្ងៃប្រកាស"],
  deleted: ["Deleted account", "គណនីដែលបានលុប"],
  detached: ["Taken off", "បានដកចេញ"],
  doubleKeyed: ["Typed twice", "បញ្ចូលពីរដង"],
  due: ["People whose contacts were due", "បុគ្គលដែលព័ត៌មានទំនាក់ទំនងដល់ពេលលុប"],
  editions: ["Edition", "ការបោះពុម្ព"],
  ended: ["Ended on", "បានបញ្ចប់នៅថ្ងៃ"],
  fields: ["Changed", "បានកែប្រែ"],
  files: ["Files", "ឯកសារ"],
  from: ["From", "ពី"],
  fromDay: ["First day", "ថ្ងៃដំបូង"],
  given: ["Role given", "តួនាទីដែលបានផ្តល់"],
  handedIn: ["Handed in", "បានដាក់ជូន"],
  hash: ["Hash", "លេខ hash"],
  heldBack: ["Held back", "បានរក្សាទុក"],
  installation: ["Installation", "ការដំឡើង"],
  issued: ["Codes for paper", "លេខកូដសម្រាប់ក្រដាស"],
  items: ["Items", "ធាតុ"],
  kind: ["Kind", "ប្រភេទ"],
  last: ["Last round", "ជុំចុងក្រោយ"],
  layer: ["Layer", "ស្រទាប់"],
  left: ["Left on", "ចាកចេញនៅថ្ងៃ"],
  link: ["Link for an administrator", "តំណសម្រាប់អ្នកគ្រប់គ្រង"],
  lot: ["Lot", "ការចាប់ឆ្នោត"],
  madeBy: ["Made by", "បង្កើតដោយ"],
  mediaType: ["Kind of file", "ប្រភេទឯកសារ"],
  merged: ["Merged from", "បញ្ចូលគ្នាពី"],
  people: ["People", "បុគ្គល"],
  programmes: ["Programme", "កម្មវិធី"],
  public: ["For everybody", "សម្រាប់សាធារណជន"],
  put: ["Put before the committee", "បានដាក់ជូនគណៈកម្មការ"],
  questionnaire: ["Hash of the questionnaire", "Hash នៃកម្រងសំណួរ"],
  reason: ["Reason", "មូលហេតុ"],
  recusedItems: ["Keeps away from", "ចៀសវាង"],
  reference: ["Reference", "លេខយោង"],
  register: ["Taken into the register", "បានដាក់ក្នុងបញ្ជី"],
  registered: ["Taken into the register", "បានដាក់ក្នុងបញ្ជី"],
  reissued: ["New code for the seat", "លេខកូដថ្មីសម្រាប់អាសនៈ"],
  removed: ["Removed", "បានលុប"],
  replaced: ["Replaced", "បានជំនួស"],
  results: ["Hash of the results", "Hash នៃលទ្ធផល"],
  roadmaps: ["Roadmap", "ផែនទីបង្ហាញផ្លូវ"],
  roles: ["Roles", "តួនាទី"],
  seat: ["Seat", "អាសនៈ"],
  seats: ["Seats", "អាសនៈ"],
  secret: ["Secret of the installation", "សោសម្ងាត់នៃការដំឡើង"],
  sentBy: ["Handed over", "ប្រគល់ជូន"],
  signInLink: ["Sign-in link", "តំណចូលប្រើប្រាស់"],
  singleKeyed: ["Typed once", "បញ្ចូលម្តង"],
  split: ["Split into", "បំបែកជា"],
  stance: ["Opinion", "យោបល់"],
  substitute: ["Substitute", "អ្នកជំនួស"],
  taken: ["Taken", "បានយក"],
  text: ["Text", "អត្ថបទ"],
  title: ["Title", "ចំណងជើង"],
  to: ["To", "ដល់"],
  until: ["Until", "រហូតដល់"],
  untilDay: ["Last day", "ថ្ងៃចុងក្រោយ"],
  was: ["Was", "ពីមុន"],
  withdrawn: ["Left out", "បានទុកចេញ"],
};

const VALUES: Readonly<Record<string, readonly [string, string]>> = {
  true: ["yes", "បាទ/ចាស"],
  false: ["no", "ទេ"],
  acknowledgement: ["acknowledgement", "ការទទួលស្គាល់"],
  agrees: ["agrees", "យល់ព្រម"],
  "agrees-with-remarks": ["agrees with remarks", "យល់ព្រមដោយមានកំណត់សម្គាល់"],
  candidate: ["candidate", "បេក្ខភាព"],
  closed: ["closed", "បានបិទ"],
  "e-mail": ["by e-mail", "តាមអ៊ីមែល"],
  gate: ["act of a body", "សេចក្តីសម្រេចរបស់ស្ថាប័ន"],
  made: ["made", "បានបង្កើត"],
  merge: ["merge", "ការបញ្ចូលគ្នា"],
  objects: ["objects", "មិនយល់ព្រម"],
  open: ["open", "បើក"],
  override: ["override", "ការសម្រេចផ្សេងពីលទ្ធផល"],
  replaced: ["replaced", "បានជំនួស"],
  reviewed: ["reviewed", "បានពិនិត្យ"],
  sheet: ["on printed sheets", "ជាសន្លឹកបោះពុម្ព"],
  text: ["as a text", "ជាអត្ថបទ"],
  tie: ["settling of a tie", "ការដោះស្រាយពិន្ទុស្មើ"],
  used: ["used", "បានប្រើ"],
};

const SIDE: Readonly<Record<Language, 0 | 1>> = { en: 0, km: 1 };

/**
 * What the trail calls something, in words; what only an older or newer Phlov knows keeps its name.
 *
 * @param name - as the trail keeps it
 * @example
 * trailName("signInLink", "en"); // => "Sign-in link"
 * trailName("registered", "en"); // => "Taken into the register"
 * trailName("unheard-of", "km"); // => "unheard-of"
 */
export function trailName(name: string, language: Language): string {
  return NAMES[name]?.[SIDE[language]] ?? name;
}

/**
 * A word, number or yes and no that the trail keeps, as people say it; titles, ids and hashes stay as they are.
 *
 * @param value - as the trail keeps it
 * @example
 * trailValue("agrees-with-remarks", "en"); // => "agrees with remarks"
 * trailValue(12, "km"); // => "១២"
 */
export function trailValue(value: string | number | boolean, language: Language): string {
  if (typeof value === "number") return digits(String(value), language);
  const roles: Readonly<Record<string, string>> = ACCOUNT_WORDS[language].roleNames;
  return VALUES[String(value)]?.[SIDE[language]] ?? roles[String(value)] ?? String(value);
}
