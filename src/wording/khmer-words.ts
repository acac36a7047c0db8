import { khmerClusters } from "./khmer-clusters.ts";
import { KHMER_WORDS } from "./khmer-word-list.ts";

/** Longest word of the list that is looked for, in clusters. */
const LONGEST = 16;
/** What it costs to leave clusters outside the list: dear to begin, so that a loan word is not torn for a small word inside it. */
const UNKNOWN_START = 3;
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
}

/** The cheapest covers of the clusters so far that end in a word of the list, and outside of it. */
interface Covers {
  readonly known: Cover;
  readonly unknown: Cover;
}

const IMPOSSIBLE: Cover = { cost: Number.POSITIVE_INFINITY, words: [] };

/** Covers the clusters from the left with the cheapest words; on a tie the longer last word wins. */
function bestWords(clusters: readonly string[]): readonly string[] {
  const covers: Covers[] = [{ known: { cost: 0, words: [] }, unknown: IMPOSSIBLE }];
  for (let end = 1; end <= clusters.length; end += 1) {
    const before = covers[end - 1];
    if (before === undefined) break;
    covers.push({
      known: withWord(clusters, end, covers),
      unknown: withCluster(before, clusters[end - 1] ?? ""),
    });
  }
  return cheaper(covers.at(-1)).words;
}

function cheaper(covers: Covers | undefined): Cover {
  const { known, unknown } = covers ?? { known: IMPOSSIBLE, unknown: IMPOSSIBLE };
  return known.cost <= unknown.cost ? known : unknown;
}

/** The cheapest cover whose last word ends here. */
function withWord(clusters: readonly string[], end: number, covers: readonly Covers[]): Cover {
  let best = IMPOSSIBLE;
  for (let start = end - 1; start >= Math.max(0, end - LONGEST); start -= 1) {
    const word = clusters.slice(start, end).join("");
    if (!KHMER_WORDS.has(word)) continue;
    const before = cheaper(covers[start]);
    if (before.cost + 1 <= best.cost)
      best = { cost: before.cost + 1, words: [...before.words, word] };
  }
  return best;
}

/** One more cluster that no word holds: it goes on with an unknown piece, or begins one. */
function withCluster({ known, unknown }: Covers, cluster: string): Cover {
  const goesOn = unknown.cost + UNKNOWN_CLUSTER;
  const begins = known.cost + UNKNOWN_START + UNKNOWN_CLUSTER;
  if (begins < goesOn) return { cost: begins, words: [...known.words, cluster] };
  const last = unknown.words.at(-1) ?? "";
  return { cost: goesOn, words: [...unknown.words.slice(0, -1), last + cluster] };
}
