import type { Child } from "hono/jsx";

/** Something rarer that stands folded behind its name. */
export function Unfolding({
  summary,
  open = false,
  children,
}: {
  readonly summary: string;
  readonly open?: boolean | undefined;
  readonly children: Child;
}) {
  return (
    <details class="unfolding" open={open}>
      <summary>{summary}</summary>
      <div class="unfolded">{children}</div>
    </details>
  );
}
