import type { Child } from "hono/jsx";

/** The first thing under a title: one bold sentence that names things and numbers, and what it means. */
export function PlainSentence({
  open,
  sentence,
  meaning = [],
  children,
}: {
  /** Orange where something is open, blue where it is settled; the words say the same. */
  readonly open: boolean;
  readonly sentence: string;
  readonly meaning?: readonly string[];
  /** What follows with links in it. */
  readonly children?: Child;
}) {
  return (
    <div class={open ? "plain open" : "plain"}>
      <p class="first">{sentence}</p>
      {meaning.map((text) => (
        <p>{text}</p>
      ))}
      {children}
    </div>
  );
}
