/** What a page of an assessment shows at once, and what it holds back behind questions. */
interface SplitPage {
  readonly shown: string;
  readonly behind: string;
}

/**
 * Parts the ranking from what stands behind it: everything folded, and the pictures of the method. A reader of paper
 * finds the rankings together, and the rest in the appendix.
 */
export function behindRanking(main: string): SplitPage {
  const folds = outermost(main, "details", ' class="fold"');
  const pictures = [
    ...main.matchAll(/<figure class="picture" id="figure-(?!ranking-)[\s\S]*?<\/figure>/g),
  ]
    .map(([picture]) => picture)
    .filter((picture) => !folds.some((fold) => fold.includes(picture)))
    .sort((one, other) => Number(isLow(one)) - Number(isLow(other)));
  const taken = [...folds, ...pictures];
  const shown = taken.reduce((rest, part) => rest.replace(part, () => ""), main);
  return { shown, behind: taken.join("\n") };
}

/** The tree of weights is low enough for the rest of a page, but would fill none before a tall picture. */
function isLow(picture: string): boolean {
  return picture.startsWith('<figure class="picture" id="figure-weights-');
}

/** The elements of a name and kind that lie in no other of that name, whole. */
function outermost(html: string, name: string, kind: string): readonly string[] {
  const found: string[] = [];
  const tags = [...html.matchAll(new RegExp(`</?${name}\\b[^>]*>`, "g"))];
  let depth = 0;
  let from = 0;
  for (const { 0: tag, index } of tags) {
    const step = tag.startsWith("</") ? -1 : 1;
    if (depth === 0) from = index;
    depth += step;
    if (depth === 0) found.push(html.slice(from, index + tag.length));
  }
  return found.filter((element) => element.slice(0, element.indexOf(">")).includes(kind));
}
