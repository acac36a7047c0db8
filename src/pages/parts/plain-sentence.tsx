/** The first thing under a title: one bold sentence that names things and numbers, and what it means. */
export function PlainSentence({
  open,
  sentence,
  meaning = [],
}: {
  /** Orange where something is open, blue where it is settled; the words say the same. */
  readonly open: boolean;
  readonly sentence: string;
  readonly meaning?: readonly string[];
}) {
  return (
    <div class={open ? "plain open" : "plain"}>
      <p class="first">{sentence}</p>
      {meaning.map((text) => (
        <p>{text}</p>
      ))}
    </div>
  );
}
