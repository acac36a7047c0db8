import type { Link } from "#record/link.ts";
import { formatPlace, listOf } from "#wording/numbers.ts";
import type { Page } from "../../edition.ts";
import { ItemLink } from "../item-link.tsx";
import { quoted, type Stop, type StopContext } from "./stop.ts";

/** Names written out in a title; more are only in the list below it. */
const MOST_NAMES = 3;

/** Stop 2: what the item serves; for one at the end of the chain, what serves it. */
export function matchStop({ page, item }: StopContext): Stop {
  const words = page.words.item;
  const serves = page.record.links.filter(({ kind }) => kind === "serves");
  const outward = serves.filter(({ from }) => from === item.id);
  const inward = serves.filter(({ to }) => to === item.id);
  const links = outward.length > 0 ? outward : inward;
  const other = (link: Link) => (link.from === item.id ? link.to : link.from);
  if (links.length === 0)
    return { kind: words.match, title: words.noMatch, state: "unknown", gap: null, body: null };
  const names = quoted(
    page,
    links.slice(0, MOST_NAMES).map((link) => page.title(other(link))),
  );
  const list = listOf(names, page.language) + (links.length > MOST_NAMES ? " …" : "");
  return {
    kind: words.match,
    title: outward.length > 0 ? words.matched(list) : words.matchedBy(list),
    state: "known",
    gap: null,
    body: (
      <ul>
        {links.map((link) => (
          <li>
            <Matched page={page} id={other(link)} basis={link.basis} />
          </li>
        ))}
      </ul>
    ),
  };
}

function Matched({
  page,
  id,
  basis,
}: {
  readonly page: Page;
  readonly id: string;
  readonly basis: Link["basis"];
}) {
  const [scored] = page.scores(id);
  const place =
    scored === undefined
      ? ""
      : ` (${formatPlace(scored.result.rank, scored.result.tied, page.language)})`;
  return (
    <>
      <ItemLink page={page} id={id} />
      {place} · {page.words.item.basis[basis]}
    </>
  );
}
