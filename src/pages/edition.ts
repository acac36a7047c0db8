import type { Item } from "#record/item.ts";
import type { RoadmapRecord } from "#record/roadmap-record.ts";
import type { Text } from "#record/text.ts";
import type { EditionSince } from "#results/difference/edition-since.ts";
import type { AssessmentResult, Finding, ItemResult, Results } from "#results/results.ts";
import { isLanguage, type Language, pick } from "#wording/language.ts";
import { digits, formatNumber } from "#wording/numbers.ts";
import type { MethodName } from "#wording/pages/method-titles.ts";
import { PAGE_WORDS } from "#wording/pages/page-words.ts";
import type { PageWords } from "#wording/pages/words.ts";
import type { SiteFacts } from "./download.ts";
import type { Figures, ItemFigure } from "./figure.ts";
import { type NumberedFinding, orderFindings } from "./order-findings.ts";
import { relativeLink } from "./relative-link.ts";

/** A chapter with its references resolved and its Markdown turned into HTML. */
export interface RenderedChapter {
  readonly slug: string;
  readonly title: string;
  readonly review: "unreviewed-draft" | "reviewed";
  readonly html: string;
}

/** A page that explains a method, as HTML; its text may be in another language than the edition. */
export interface MethodPage {
  readonly name: MethodName;
  readonly title: string;
  readonly html: string;
  readonly language: Language;
}

/** What an edition is printed from, in one language. */
export interface EditionSource {
  readonly record: RoadmapRecord;
  readonly results: Results;
  readonly findings: readonly Finding[];
  /** Language of this part of the edition, a tag of the roadmap's languages. */
  readonly tag: string;
  readonly figures: Figures;
  /** Left out where an edition does without them. */
  readonly itemFigure?: ItemFigure | undefined;
  readonly chapters: readonly RenderedChapter[];
  /** Left out where an edition does without them. */
  readonly methodPages?: readonly MethodPage[] | undefined;
  /** Left out: nothing beside the pages, and no address. */
  readonly site?: SiteFacts | undefined;
  /** What changed since the edition before; left out where nobody named it. */
  readonly since?: EditionSince | undefined;
}

/** The source of an edition with everything that pages ask of it again and again. */
export interface Edition
  extends Omit<EditionSource, "findings" | "methodPages" | "site" | "since"> {
  readonly site: SiteFacts;
  readonly since: EditionSince | null;
  readonly methodPages: readonly MethodPage[];
  readonly findings: readonly NumberedFinding[];
  /** The language of Phlov's own words: the edition's, or English where Phlov does not speak it. */
  readonly language: Language;
  readonly words: PageWords;
  readonly say: (text: Text) => string;
  readonly number: (value: number, decimals?: number) => string;
  readonly digits: (text: string) => string;
  readonly item: (id: string) => Item | undefined;
  /** Title of an item, or its id where the record has none. */
  readonly title: (id: string) => string;
  readonly assessment: (id: string) => AssessmentResult | undefined;
  readonly scores: (item: string) => readonly Scored[];
}

/** An item as one assessment scored it. */
export interface Scored {
  readonly assessment: AssessmentResult;
  readonly result: ItemResult;
}

/** An edition as one page sees it. */
export interface Page extends Edition {
  /** Path of this page inside its language, such as `items/iot.html`. */
  readonly path: string;
  /** Path of this page from the root of the site. */
  readonly here: string;
  /** Address of another page of the same language, such as `findings.html#f3`. */
  readonly to: (path: string) => string;
  /** Address of a file beside the languages, such as `results.json`. */
  readonly file: (path: string) => string;
}

/** Prepares the source of an edition for its pages: language, numbering of findings, look-ups. */
export function openEdition(source: EditionSource): Edition {
  const { record, results, tag } = source;
  const language = isLanguage(tag) ? tag : "en";
  const items = new Map(record.items.map((item) => [item.id, item]));
  const say = (text: Text) => withUnits(pick(text, tag));
  const scored = scoresByItem(results.assessments);
  return {
    ...source,
    methodPages: source.methodPages ?? [],
    site: source.site ?? { downloads: [], address: null, hasCards: false },
    since: source.since ?? null,
    findings: orderFindings(source.findings),
    language,
    words: PAGE_WORDS[language],
    say,
    number: (value, decimals) => formatNumber(value, language, decimals),
    digits: (text) => digits(text, language),
    item: (id) => items.get(id),
    title: (id) => {
      const item = items.get(id);
      return item === undefined ? id : say(item.title);
    },
    assessment: (id) => results.assessments.find((assessment) => assessment.id === id),
    scores: (item) => scored.get(item) ?? [],
  };
}

/** Keeps a percentage on one line. */
function withUnits(text: string): string {
  return text.replace(/(\p{Nd}) %/gu, "$1\u00a0%");
}

/**
 * Opens one page of an edition, which then knows how to link to the others.
 *
 * @param here - where its file stands from the root of the site, if not in the folder of its language
 */
export function openPage(edition: Edition, path: string, here = `${edition.tag}/${path}`): Page {
  return {
    ...edition,
    path,
    here,
    to: (target) => relativeLink(here, `${edition.tag}/${target}`),
    file: (target) => relativeLink(here, target),
  };
}

/** Every item's scores; assessments that select stand first, because they decide. */
function scoresByItem(
  assessments: readonly AssessmentResult[],
): ReadonlyMap<string, readonly Scored[]> {
  const deciding = assessments.filter(({ cut }) => cut !== null);
  const others = assessments.filter(({ cut }) => cut === null);
  const scores = new Map<string, Scored[]>();
  for (const assessment of [...deciding, ...others]) {
    for (const result of assessment.items) {
      scores.set(result.id, [...(scores.get(result.id) ?? []), { assessment, result }]);
    }
  }
  return scores;
}
