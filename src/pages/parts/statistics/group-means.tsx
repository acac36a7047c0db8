import type { GroupContrast } from "#results/method/method-result.ts";
import { groupTitle } from "#wording/stakeholder-groups.ts";
import type { Page } from "../../edition.ts";
import { DataTable } from "../data-table.tsx";

/** Groups of experts side by side, item by item, with the test of whether they differ. */
export function GroupMeans({
  page,
  groups,
}: {
  readonly page: Page;
  readonly groups: GroupContrast;
}) {
  const words = page.words.statistics;
  const [first] = groups.items;
  const names = first?.means.map(({ group }) => group) ?? [];
  return (
    <DataTable
      caption={words.panel.groups(groups.fewest)}
      table={{
        head: [words.item, ...names.map((name) => groupTitle(name, page.language)), "H", "p", "ε²"],
        rows: groups.items.map(({ item, means, kruskalWallis }) => [
          page.title(item),
          ...means.map(({ mean, withheld }) =>
            withheld ? words.withheld : mean === null ? "–" : page.number(mean),
          ),
          ...(kruskalWallis === null
            ? ["–", "–", "–"]
            : [
                page.number(kruskalWallis.h),
                page.number(kruskalWallis.p, 4),
                page.number(kruskalWallis.epsilonSquared),
              ]),
        ]),
      }}
    />
  );
}
