/**
 * A base letter with what hangs on it: subscript letters (after the sign coeng), vowels, signs and joiners.
 * Anything that is not Khmer stands alone.
 */
const CLUSTER =
  /[\u1780-\u17b3](?:\u17d2[\u1780-\u17b3]|[\u17b4-\u17d1\u17d3\u17dd\u200c\u200d])*|[\s\S]/gu;

/**
 * The orthographic clusters of a text: the units that a line may never break and a reader counts as letters.
 *
 * @param text - in any script
 * @returns parts that joined give the text back
 * @see The Unicode Standard 17, chapter 16.4 Khmer, "Ordering of Syllable Components"
 * @example
 * khmerClusters("ខ្មែរ"); // => ["ខ្មែ", "រ"]
 * khmerClusters("5G"); // => ["5", "G"]
 */
export function khmerClusters(text: string): readonly string[] {
  return text.match(CLUSTER) ?? [];
}
