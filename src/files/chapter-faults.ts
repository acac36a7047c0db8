import markdownIt from "markdown-it";
import { CHAPTER_ADDRESS, whyNoChapterAddress } from "#record/chapter-address.ts";
import { unwantedCharacter } from "#record/unwanted-character.ts";

/** What a chapter may not hold, with the characters before it. */
export interface ChapterFault {
  readonly offset: number;
  readonly found: string;
  readonly expected: string;
}

/** Pictures, links that lead elsewhere than a reader may be sent, and characters that nobody sees. */
export function chapterFaults(markdown: string): ChapterFault[] {
  const character = unwantedCharacter(markdown, "many");
  if (character === null) return addressFaults(markdown);
  const { offset, name } = character;
  return [{ offset, found: `the character ${name}, which nobody sees`, expected: "text" }];
}

function addressFaults(markdown: string): ChapterFault[] {
  const lineStarts = startsOfLines(markdown);
  const faults: ChapterFault[] = [];
  let from = 0;
  for (const { address, isPicture, line } of addressesIn(markdown)) {
    from = Math.max(from, lineStarts[line] ?? 0);
    const offset = offsetOf(markdown, address, from);
    from = Math.max(from, offset + 1);
    const words = isPicture ? PICTURE(address) : wordsFor(address);
    if (words !== null) faults.push({ offset, ...words });
  }
  return faults;
}

type Words = Pick<ChapterFault, "found" | "expected">;

const PICTURE = (address: string): Words => ({
  found: `a picture (${address})`,
  expected: "text and tables: a record holds no pictures, and none comes from elsewhere",
});

function wordsFor(address: string): Words | null {
  const found = whyNoChapterAddress(address);
  return found === null ? null : { found: `${found} (${address})`, expected: CHAPTER_ADDRESS };
}

interface Address {
  readonly address: string;
  readonly isPicture: boolean;
  /** Index of the line on which its block begins. */
  readonly line: number;
}

function addressesIn(markdown: string): Address[] {
  const reader = markdownIt({ html: false, linkify: false });
  // Every address is looked at here, also those that the reader would rather drop.
  reader.validateLink = () => true;
  let line = 0;
  return reader.parse(markdown, {}).flatMap(({ map, children }) => {
    line = map?.[0] ?? line;
    return (children ?? []).flatMap((token): Address[] => {
      if (token.type !== "image" && token.type !== "link_open") return [];
      const isPicture = token.type === "image";
      const address = String(token.attrGet(isPicture ? "src" : "href") ?? "");
      return [{ address, isPicture, line }];
    });
  });
}

/** An address stands in the text as it is or with its signs unescaped; else the place of its block is near enough. */
function offsetOf(markdown: string, address: string, from: number): number {
  for (const written of [address, unescaped(address)]) {
    const offset = markdown.indexOf(written, from);
    if (written !== "" && offset >= 0) return offset;
  }
  return from;
}

function unescaped(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

function startsOfLines(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}
