import type { Language } from "../language.ts";

interface DeskRegisterWords {
  readonly register: string;
  readonly lead: string;
  readonly layers: string;
  readonly proposed: string;
  readonly noneProposed: string;
  readonly registered: string;
  readonly noneRegistered: string;
  readonly gone: string;
  /** What became of an item, or where it stands, by state. */
  readonly states: Readonly<Record<string, string>>;
  readonly takeIn: string;
  readonly merge: string;
  readonly leaveOut: string;
  readonly leaveOutWhy: string;
  readonly tickFirst: string;
  readonly propose: string;
  readonly proposeHow: string;
  readonly title: string;
  readonly definition: string;
  readonly definitionHow: string;
  readonly factSheet: string;
  readonly factSheetHow: string;
  readonly code: string;
  readonly more: string;
  readonly save: string;
  readonly cameFrom: string;
  readonly became: string;
  readonly proposedBy: (seat: string) => string;
  readonly noDefinition: string;
  readonly mergeTitle: string;
  readonly mergeLead: string;
  readonly mergeInto: string;
  readonly mergeIntoNew: string;
  readonly newTitle: string;
  readonly mergeReason: string;
  readonly reference: string;
  readonly mergeFew: string;
  readonly split: string;
  readonly splitLead: string;
  readonly splitPart: (number: string) => string;
  readonly addRow: string;
  readonly dots: string;
  readonly dotsOf: (dots: string, seats: string) => string;
  readonly yourDots: (most: string) => string;
  readonly dotsHow: string;
  readonly layDots: string;
  readonly tooManyDots: (most: string) => string;
  readonly back: string;
}

/** What the pages of the register say. */
export const DESK_REGISTER_WORDS: Readonly<Record<Language, DeskRegisterWords>> = {
  en: {
    register: "Register",
    lead: "Everything the roadmap speaks of, layer by layer. Questionnaires are made from what is in the register.",
    layers: "Layers",
    proposed: "Proposed",
    noneProposed: "No proposal waits here.",
    registered: "In the register",
    noneRegistered: "Nothing of this layer is in the register yet.",
    gone: "Merged, split or left out",
    states: {
      proposed: "proposed",
      registered: "in the register",
      merged: "merged",
      split: "split",
      withdrawn: "left out",
    },
    takeIn: "Take into the register",
    merge: "Merge into one",
    leaveOut: "Leave out",
    leaveOutWhy: "Why it is left out",
    tickFirst: "Tick the items, then choose what becomes of them.",
    propose: "Propose an item",
    proposeHow: "It waits among the proposals until the secretariat takes it in.",
    title: "Title",
    definition: "Definition",
    definitionHow: "What it means, so that everybody scores the same thing.",
    factSheet: "Fact sheet",
    factSheetHow: "Facts that an expert should have at hand. A blank line begins a new paragraph.",
    code: "Code or number",
    more: "Fact sheet, code",
    save: "Save",
    cameFrom: "Came from",
    became: "Became",
    proposedBy: (seat) => `Proposed by: ${seat}`,
    noDefinition: "No definition yet",
    mergeTitle: "Merge items",
    mergeLead: "They stay readable for ever as the parents of what comes of them.",
    mergeInto: "What they become",
    mergeIntoNew: "A new item, with the title below",
    newTitle: "Title of the new item",
    mergeReason: "Reason",
    reference: "Reference number",
    mergeFew: "Tick two items or more, then choose to merge them.",
    split: "Split into several items",
    splitLead: "This item stays readable for ever as the parent of what comes of it.",
    splitPart: (number) => `Part ${number}`,
    addRow: "Add a row",
    dots: "Dots",
    dotsOf: (dots, seats) => `Dots: ${dots} · seats that laid them: ${seats}`,
    yourDots: (most) => `Your dots: up to ${most} on this layer`,
    dotsHow: "Dots sort the proposals; they select nothing. You can lay them anew at any time.",
    layDots: "Lay these dots",
    tooManyDots: (most) => `More than ${most} dots were laid.`,
    back: "Back to the register",
  },
  km: {
    register: "បញ្ជីធាតុ",
    lead: "អ្វីៗទាំងអស់ដែលផែនទីបង្ហាញផ្លូវនិយាយដល់ តាមស្រទាប់នីមួយៗ។ កម្រងសំណួរបង្កើតឡើងពីធាតុក្នុងបញ្ជី។",
    layers: "ស្រទាប់",
    proposed: "បានស្នើ",
    noneProposed: "គ្មានសំណើរង់ចាំនៅទីនេះទេ។",
    registered: "ក្នុងបញ្ជី",
    noneRegistered: "មិនទាន់មានធាតុនៃស្រទាប់នេះក្នុងបញ្ជីទេ។",
    gone: "បានបញ្ចូលគ្នា បំបែក ឬទុកចេញ",
    states: {
      proposed: "បានស្នើ",
      registered: "ក្នុងបញ្ជី",
      merged: "បានបញ្ចូលគ្នា",
      split: "បានបំបែក",
      withdrawn: "បានទុកចេញ",
    },
    takeIn: "ដាក់ចូលបញ្ជី",
    merge: "បញ្ចូលគ្នាជាធាតុមួយ",
    leaveOut: "ទុកចេញ",
    leaveOutWhy: "មូលហេតុដែលទុកចេញ",
    tickFirst: "សូមគូសធាតុ រួចជ្រើសរើសថាត្រូវធ្វើយ៉ាងណា។",
    propose: "ស្នើធាតុថ្មី",
    proposeHow: "វារង់ចាំក្នុងចំណោមសំណើ រហូតដល់លេខាធិការដ្ឋានដាក់ចូលបញ្ជី។",
    title: "ចំណងជើង",
    definition: "និយមន័យ",
    definitionHow: "អត្ថន័យរបស់វា ដើម្បីឱ្យគ្រប់គ្នាដាក់ពិន្ទុលើរឿងតែមួយ។",
    factSheet: "សន្លឹកព័ត៌មាន",
    factSheetHow: "ព័ត៌មានដែលអ្នកជំនាញគួរមានពេលដាក់ពិន្ទុ។ បន្ទាត់ទទេមួយ ចាប់ផ្តើមកថាខណ្ឌថ្មី។",
    code: "កូដ ឬលេខ",
    more: "សន្លឹកព័ត៌មាន និងកូដ",
    save: "រក្សាទុក",
    cameFrom: "មកពី",
    became: "ក្លាយជា",
    proposedBy: (seat) => `ស្នើដោយ៖ ${seat}`,
    noDefinition: "មិនទាន់មាននិយមន័យ",
    mergeTitle: "បញ្ចូលធាតុគ្នា",
    mergeLead: "ធាតុទាំងនេះនៅអាចអានបានជានិច្ច ជាប្រភពនៃធាតុថ្មី។",
    mergeInto: "វាក្លាយជា",
    mergeIntoNew: "ធាតុថ្មី ដែលមានចំណងជើងខាងក្រោម",
    newTitle: "ចំណងជើងនៃធាតុថ្មី",
    mergeReason: "មូលហេតុ",
    reference: "លេខយោង",
    mergeFew: "សូមគូសធាតុពីរ ឬច្រើន រួចជ្រើសរើសបញ្ចូលគ្នា។",
    split: "បំបែកជាធាតុច្រើន",
    splitLead: "ធាតុនេះនៅអាចអានបានជានិច្ច ជាប្រភពនៃធាតុថ្មី។",
    splitPart: (number) => `ចំណែកទី ${number}`,
    addRow: "បន្ថែមជួរ",
    dots: "ចំណុច",
    dotsOf: (dots, seats) => `${dots} ចំណុច ពី ${seats} អាសនៈ`,
    yourDots: (most) => `ចំណុចរបស់លោកអ្នក៖ រហូតដល់ ${most} លើស្រទាប់នេះ`,
    dotsHow: "ចំណុចជួយតម្រៀបសំណើ តែមិនជ្រើសរើសអ្វីទេ។ លោកអ្នកអាចដាក់ឡើងវិញពេលណាក៏បាន។",
    layDots: "ដាក់ចំណុចទាំងនេះ",
    tooManyDots: (most) => `បានដាក់ចំណុចលើសពី ${most}។`,
    back: "ត្រឡប់ទៅបញ្ជី",
  },
};
