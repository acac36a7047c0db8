import type { Citation } from "#record/basis.ts";
import type { Page } from "../edition.ts";

/** Where a claim stands in the sources, with the sentence that carries it. */
export function Cite({ page, cites }: { readonly page: Page; readonly cites: Citation }) {
  const source = page.record.roadmap.sources.find(({ id }) => id === cites.source);
  const title = source?.title ?? cites.source;
  return (
    <span class="cite">
      <a href={page.to(`sources.html#source-${cites.source}`)}>{title}</a>
      {cites.place !== undefined && <>, {cites.place}</>}
      {cites.sentence !== undefined && <q>{page.say(cites.sentence)}</q>}
    </span>
  );
}
