import type { AssessmentFile } from "#record/assessment.ts";
import type { Item } from "#record/item.ts";
import type { Roadmap } from "#record/roadmap.ts";
import type { Text } from "#record/text.ts";

/** What is fixed at opening beside the questionnaire itself. */
export interface RoundRules {
  /** Fewest answered ballots for which a release is possible, from 1. */
  readonly minimumResponse: number;
  readonly notMyField: boolean;
  readonly selfRatedExpertise: boolean;
  /** "none", "optional", or "asked": outside the middle half of the round before. */
  readonly reasons: "none" | "optional" | "asked";
  /** What becomes of a cell in which everybody agrees. */
  readonly unanimousCells: "show" | "withhold";
}

/** An item as experts see it. */
export interface FrozenItem {
  readonly id: string;
  readonly code?: string | undefined;
  readonly title: Text;
  readonly shortTitle?: Text | undefined;
  readonly note?: Text | undefined;
  readonly definition: Text | null;
  readonly factSheet: Text | null;
}

/** Everything an expert was asked and by which rules the answers become a selection, as it was when the first round opened. */
export interface FrozenQuestionnaire {
  readonly roadmap: Pick<Roadmap, "title" | "languages" | "horizons" | "contact"> & {
    readonly name: string;
    readonly timeZone: string;
  };
  readonly id: string;
  /** Without rounds: they are what follows. */
  readonly questionnaire: Omit<AssessmentFile, "rounds">;
  readonly items: readonly FrozenItem[];
  readonly rules: RoundRules;
}

/** An item of the register with what explains it. */
export interface ExplainedItem {
  readonly content: Item;
  readonly definition: Text | null;
  readonly factSheet: Text | null;
}

export interface QuestionnaireToFreeze {
  readonly roadmap: Pick<Roadmap, "title" | "languages" | "horizons" | "contact">;
  readonly name: string;
  readonly timeZone: string;
  readonly id: string;
  readonly questionnaire: AssessmentFile;
  readonly items: readonly ExplainedItem[];
  readonly rules: RoundRules;
}

/**
 * The document that is hashed at opening: the questionnaire, its items in the order they are asked, and the rules.
 *
 * @param asked - the questionnaire and the register it draws on
 * @throws RangeError when an item of the questionnaire is not in the register
 */
export function frozenQuestionnaire(asked: QuestionnaireToFreeze): FrozenQuestionnaire {
  const { roadmap, name, timeZone, id, rules } = asked;
  const { rounds: _, ...questionnaire } = asked.questionnaire;
  const register = new Map(asked.items.map((item) => [item.content.id, item]));
  return {
    roadmap: {
      name,
      title: roadmap.title,
      languages: roadmap.languages,
      horizons: roadmap.horizons,
      timeZone,
      ...(roadmap.contact === undefined ? {} : { contact: roadmap.contact }),
    },
    id,
    questionnaire,
    items: questionnaire.items.map((item) => frozenItem(register.get(item), item)),
    rules,
  };
}

function frozenItem(item: ExplainedItem | undefined, id: string): FrozenItem {
  if (item === undefined)
    throw new RangeError(`frozenQuestionnaire requires ${id} in the register, got no such item`);
  const { code, title, shortTitle, note } = item.content;
  const { definition, factSheet } = item;
  return { id, code, title, shortTitle, note, definition, factSheet };
}
