import { replaceReferences } from "./references-in.ts";
import { type ReferenceContext, resolveReference } from "./resolve-reference.ts";

/**
 * A chapter with every number put in.
 *
 * @returns Markdown; a reference to nothing stays as it is (the review reports it as an error and nothing is published)
 */
export function resolveChapter(markdown: string, context: ReferenceContext): string {
  return replaceReferences(
    markdown,
    (reference) => resolveReference(reference, context) ?? reference.raw,
  );
}
