import type { Language } from "../language.ts";

/** The parts of a roadmap at the desk. */
export type SectionName =
  | "overview"
  | "committees"
  | "register"
  | "charting"
  | "decisions"
  | "publishing"
  | "interests"
  | "people"
  | "settings"
  | "trail";

/** What the navigation of a roadmap calls them. */
export const SECTION_WORDS: Readonly<Record<Language, Readonly<Record<SectionName, string>>>> = {
  en: {
    overview: "Overview",
    committees: "Committees",
    register: "Register",
    charting: "Charting",
    decisions: "Decisions",
    publishing: "Publishing",
    interests: "Interests",
    people: "People",
    settings: "Settings",
    trail: "Trail",
  },
  km: {
    overview: "ទិដ្ឋភាពរួម",
    committees: "គណៈកម្មការ",
    register: "បញ្ជីធាតុ",
    charting: "ការគូសផែនទី",
    decisions: "សេចក្តីសម្រេច",
    publishing: "ការបោះពុម្ពផ្សាយ",
    interests: "ផលប្រយោជន៍",
    people: "បុគ្គល",
    settings: "ការកំណត់",
    trail: "កំណត់ហេតុ",
  },
};
