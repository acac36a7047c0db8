/** A reference as it stands in a chapter, such as `{{score:technologies/iot}}`. */
export interface TextReference {
  readonly raw: string;
  /** Characters before it in the Markdown. */
  readonly offset: number;
  /** Empty where the braces hold no reference that can be read. */
  readonly kind: string;
  readonly target: readonly string[];
  /** Only for a claim: the level the words stand for, and the words. */
  readonly claim: { readonly level: number; readonly words: string } | null;
}

const IN_BRACES = /\{\{[^{}]*\}\}/g;
const REFERENCE = /^\{\{\s*([a-z]+):([^|]+?)\s*(?:\|(.*))?\}\}$/s;

/** Every reference in a chapter's Markdown, in order. */
export function referencesIn(markdown: string): TextReference[] {
  return [...markdown.matchAll(IN_BRACES)].map(({ 0: raw, index }) => parseReference(raw, index));
}

/** Replaces every reference in a chapter's Markdown. */
export function replaceReferences(
  markdown: string,
  replace: (reference: TextReference) => string,
): string {
  return markdown.replace(IN_BRACES, (raw: string, offset: number) =>
    replace(parseReference(raw, offset)),
  );
}

function parseReference(raw: string, offset: number): TextReference {
  const [, kind = "", target = "", words] = REFERENCE.exec(raw) ?? [];
  const [path = "", level] = target.split("=");
  const isClaim = kind === "claim" && level !== undefined && words !== undefined;
  const claim = isClaim ? { level: Number(level), words: words.trim() } : null;
  return { raw, offset, kind, target: path.trim().split("/"), claim };
}
