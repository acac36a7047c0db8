import { khmerClusters } from "./khmer-clusters.ts";
import { KHMER_WORDS } from "./khmer-word-list.ts";

/** Longest word of the list that is looked for, in clusters. */
const LONGEST = 16;
/** What it costs to leave clusters outside the list: dear to begin, so that a loan word is not torn for a small word inside it. */
const UNKNOWN_START = 4;
const UNKNOWN_CLUSTER = 1;
/** Signs that belong to the word before them: ៗ repeats it, the others close a clause. */
const CLOSING = /^[\u17d4-\u17da»”’)\]!?,.;:%]+/u;
const OPENING = /[«“‘([]$/u;
const KHMER_RUN = /[\u1780-\u17d3\u17dd\u200c\u200d]+|[^\u1780-\u17d3\u17dd\u200c\u200d]+/gu;

/**
 * The words of a Khmer text, where a line may break between any two: the fewest unknown clusters, then the fewest words.
 * What is not Khmer stays in one piece with the signs that close it; spaces belong to the piece before.
 *
 * @param text - without U+200B, which a writer sets to mark a break
 * @returns parts that joined give the text back
 * @example
 * khmerWords("មជ្ឈមណ្ឌលទិន្នន័យជាតិ"); // => ["មជ្ឈមណ្ឌលទិន្នន័យ", "ជាតិ"]
 * khmerWords("វេទិកាអនឡាញ។"); // => ["វេទិកា", "អនឡាញ។"]
 */
export function khmerWords(text: string): readonly string[] {
  const words: string[] = [];
  for (const run of text.match(KHMER_RUN) ?? []) {
    const pieces = /[\u1780-\u17b3]/u.test(run) ? bestWords(khmerClusters(run)) : closedPieces(run);
    for (const piece of pieces) append(words, piece);
  }
  return words;
}

function closedPieces(run: string): readonly string[] {
  const closing = CLOSING.exec(run)?.[0] ?? "";
  return [closing, run.slice(closing.length)].filter((piece) => piece !== "");
}

function append(words: string[], piece: string): void {
  const last = words.at(-1);
  const joins = CLOSING.test(piece) || /^\s+$/u.test(piece) || OPENING.test(last ?? "");
  if (last !== undefined && joins) words[words.length - 1] = last + piece;
  else words.push(piece);
}

interface Cover {
  readonly cost: number;
  readonly words: readonly string[];
  /** Whether it ends in clusters outside the list. */
  readonly unknown: boolean;
}

/** Covers the clusters from the left with the cheapest words; on a tie the longer last word wins. */
function bestWords(clusters: readonly string[]): readonly string[] {
  const covers: Cover[] = [{ cost: 0, words: [], unknown: false }];
  for (let end = 1; end <= clusters.length; end += 1) covers.push(cheapest(clusters, end, covers));
  return covers.at(-1)?.words ?? [];
}

function cheapest(clusters: readonly string[], end: number, covers: readonly Cover[]): Cover {
  let best = extended(covers[end - 1], clusters[end - 1]);
  for (let start = end - 1; start >= Math.max(0, end - LONGEST); start -= 1) {
    const word = clusters.slice(start, end).join("");
    const before = covers[start];
    if (before === undefined || !KHMER_WORDS.has(word)) continue;
    if (before.cost + 1 <= best.cost)
      best = { cost: before.cost + 1, words: [...before.words, word], unknown: false };
  }
  return best;
}

/** The cover before, with one more cluster that no word holds. */
function extended(before: Cover | undefined, cluster: string | undefined): Cover {
  if (before === undefined || cluster === undefined) return { cost: 0, words: [], unknown: false };
  const last = before.words.at(-1) ?? "";
  return before.unknown
    ? {
        cost: before.cost + UNKNOWN_CLUSTER,
        words: [...before.words.slice(0, -1), last + cluster],
        unknown: true,
      }
    : {
        cost: before.cost + UNKNOWN_START + UNKNOWN_CLUSTER,
        words: [...before.words, cluster],
        unknown: true,
      };
}
