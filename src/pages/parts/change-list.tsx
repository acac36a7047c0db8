import type { EditionSince } from "#results/difference/edition-since.ts";
import { wordedChange } from "#results/difference/worded-change.ts";
import { CHANGE_SECTIONS } from "#wording/difference/change.ts";
import { DIFFERENCE_WORDS } from "#wording/difference/difference-words.ts";
import type { Language } from "#wording/language.ts";

/** What changed between two editions, in sentences, a heading for each part in which something did. */
export function ChangeList({
  difference: { changes, identical },
  language,
  tag = language,
}: {
  readonly difference: Pick<EditionSince, "changes" | "identical">;
  /** Of the sentences. */
  readonly language: Language;
  /** Of the names in them. */
  readonly tag?: string;
}) {
  const words = DIFFERENCE_WORDS[language];
  if (changes.length === 0) return <p>{identical ? words.nothing : words.textsOnly}</p>;
  const sections = CHANGE_SECTIONS.map((section) => ({
    section,
    here: changes.filter((change) => change.section === section),
  })).filter(({ here }) => here.length > 0);
  return (
    <>
      {sections.map(({ section, here }) => (
        <section id={section}>
          <h2>{`${words.sections[section]} (${words.counted(here.length)})`}</h2>
          <ul class="changes">
            {here.map((change) => (
              <li>{words.sentence(wordedChange(change, tag))}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
