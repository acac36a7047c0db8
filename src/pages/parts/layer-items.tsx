import type { Item } from "#record/item.ts";
import { isSelected } from "#results/final-selection.ts";
import { formatPlace } from "#wording/numbers.ts";
import type { Page } from "../edition.ts";
import { ItemLinks } from "./item-link.tsx";

interface Props {
  readonly page: Page;
  readonly items: readonly Item[];
}

/** The items of a layer: adopted ones first, by dimension where they have one, then candidates, then what was considered. */
export function LayerItems({ page, items }: Props) {
  const { document } = page.words;
  const with_ = (status: Item["status"]) => items.filter((item) => item.status === status);
  const candidates = with_("candidate");
  const considered = with_("considered");
  return (
    <>
      <Adopted page={page} items={with_("adopted")} />
      {candidates.length > 0 && (
        <>
          <h3>{document.candidates}</h3>
          <ItemList page={page} items={candidates} />
        </>
      )}
      {considered.length > 0 && (
        <>
          <h3>{document.considered}</h3>
          <ItemList page={page} items={considered} />
        </>
      )}
    </>
  );
}

/** Scored items stand by place; others in the order of the record, under their dimension. */
function Adopted({ page, items }: Props) {
  const dimensions = [...new Set(items.map(({ dimension }) => dimension))];
  if (dimensions.length < 2) return <ItemList page={page} items={byPlace(page, items)} />;
  return (
    <div class="columns">
      {dimensions.map((dimension) => (
        <section>
          <h3>
            {dimension === undefined
              ? "–"
              : (page.words.document.dimensions[dimension] ?? dimension)}
          </h3>
          <ItemList page={page} items={items.filter((item) => item.dimension === dimension)} />
        </section>
      ))}
    </div>
  );
}

function byPlace(page: Page, items: readonly Item[]): readonly Item[] {
  const rank = (item: Item) => page.scores(item.id)[0]?.result.rank ?? items.length + 1;
  return [...items].sort((one, other) => rank(one) - rank(other));
}

function ItemList({ page, items }: Props) {
  return (
    <ul class="items">
      {items.map((item) => (
        <li>
          <ItemEntry page={page} item={item} />
        </li>
      ))}
    </ul>
  );
}

function ItemEntry({ page, item }: { readonly page: Page; readonly item: Item }) {
  const [scored] = page.scores(item.id);
  const selected = scored !== undefined && isSelected(scored.result);
  const parents = item.parents;
  return (
    <>
      <div class={scored === undefined ? undefined : "placed"}>
        {scored !== undefined && (
          <span class="place">
            {formatPlace(scored.result.rank, scored.result.tied, page.language)}{" "}
          </span>
        )}
        <span>
          <a class={selected ? "selected" : undefined} href={page.to(`items/${item.id}.html`)}>
            {page.say(item.title)}
          </a>
          {selected && <small class="soft">{`\u00a0· ${page.words.document.in}`}</small>}
        </span>
      </div>
      {item.note !== undefined && <p>{page.say(item.note)}</p>}
      <ToWhom page={page} item={item} />
      {parents.length > 0 && (
        <p class="soft">
          {page.words.item.mergedFrom}: <ItemLinks page={page} ids={parents} />
        </p>
      )}
    </>
  );
}

/** On which level a recommendation acts, and to whom it is addressed. */
function ToWhom({ page, item }: { readonly page: Page; readonly item: Item }) {
  const { document, item: words } = page.words;
  const levels = item.levels.map((level) => document.levelNames[level] ?? level);
  const parts = [
    ...(levels.length === 0 ? [] : [`${words.levels}: ${levels.join(", ")}`]),
    ...(item.addressee === undefined ? [] : [`${words.addressee}: ${page.say(item.addressee)}`]),
  ];
  return parts.length === 0 ? null : <p class="soft">{parts.join(" · ")}</p>;
}
