import { replaceReferences } from "./references-in.ts";
import { type ReferenceContext, resolveReference } from "./resolve-reference.ts";

/**
 * A chapter with every number put in.
 *
 * @param print - how a value is put into the Markdown; as it is where left out
 * @returns Markdown; a reference to nothing stays as it is (the review reports it as an error and nothing is published)
 */
export function resolveChapter(
  markdown: string,
  context: ReferenceContext,
  print: (value: string) => string = (value) => value,
): string {
  return replaceReferences(markdown, (reference) => {
    const value = resolveReference(reference, context);
    return value === null ? reference.raw : print(value);
  });
}
