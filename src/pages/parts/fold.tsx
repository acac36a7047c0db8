import type { Child } from "hono/jsx";

/** Something that stands folded behind its question, and is open on paper. */
export function Fold({
  id,
  summary,
  children,
}: {
  readonly id?: string;
  readonly summary: string;
  readonly children: Child;
}) {
  return (
    <details class="fold" id={id}>
      <summary>
        <h2>{summary}</h2>
      </summary>
      <div class="folded">{children}</div>
    </details>
  );
}
