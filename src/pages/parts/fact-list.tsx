import type { Child } from "hono/jsx";

/** What it is, and what it is here. */
export type Fact = readonly [label: string, value: Child];

/** Facts one under the other; nothing where there are none. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <dl class="facts">
      {facts.map(([label, value]) => (
        <>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </>
      ))}
    </dl>
  );
}
