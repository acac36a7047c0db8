import type { Chapter } from "#record/chapter.ts";
import { LANGUAGE_NAMES, type Language } from "#wording/language.ts";
import { DESK_CHAPTERS_WORDS } from "#wording/live/desk-chapters-words.ts";
import { digits } from "#wording/numbers.ts";
import type { RoadmapInView } from "./desk-html.tsx";
import type { DeskPlace } from "./desk-place.ts";
import { Choice, DeskForm, Field } from "./parts/desk-form.tsx";
import { Unfolding } from "./parts/unfolding.tsx";
import { roadmapFrame } from "./roadmap-frame.tsx";

export interface ChaptersProps {
  readonly place: DeskPlace;
  readonly roadmap: RoadmapInView;
  readonly version: number;
  readonly languages: readonly Language[];
  readonly chapters: readonly Chapter[];
}

/** The chapters of a roadmap, each in all its languages. */
export function chaptersPage(props: ChaptersProps): string {
  const { place, roadmap, chapters } = props;
  const { language } = place;
  const words = DESK_CHAPTERS_WORDS[language];
  const own = chapters.filter((chapter) => chapter.language === language);
  const shown = own.length > 0 ? own : chapters;
  return roadmapFrame({
    place,
    roadmap,
    section: "publishing",
    title: words.chapters,
    children: (
      <>
        <p class="lead">{words.lead}</p>
        {chapters.length === 0 && <p>{words.none}</p>}
        <ol class="shelf list">
          {shown.map(({ number, name, title, review }) => (
            <li>
              <a class="desk-link" href={`/desk/roadmaps/${roadmap.name}/chapters/of/${name}`}>
                {digits(String(number), language)} · {title}
              </a>{" "}
              <span class="hint">{words.reviews[review]}</span>
            </li>
          ))}
        </ol>
        {roadmap.may("edit-roadmap") && (
          <Unfolding summary={words.add} open={place.refused?.form === "write"}>
            <ChapterForm {...props} name={null} />
          </Unfolding>
        )}
      </>
    ),
  });
}

/** One chapter in all its languages. */
export function chapterPage(props: ChaptersProps & { readonly name: string }): string {
  const { place, roadmap, chapters, name } = props;
  const words = DESK_CHAPTERS_WORDS[place.language];
  const of = chapters.filter((chapter) => chapter.name === name);
  const at = `/desk/roadmaps/${roadmap.name}/chapters`;
  const inOwn = of.find(({ language }) => language === place.language) ?? of[0];
  return roadmapFrame({
    place,
    roadmap,
    section: "publishing",
    above: { href: at, label: words.chapters },
    title: inOwn?.title ?? name,
    children: roadmap.may("edit-roadmap") ? (
      <>
        <ChapterForm {...props} chapters={of} />
        <Unfolding summary={words.remove}>
          <DeskForm
            place={place}
            action={`${at}/of/${name}`}
            form="remove"
            title={words.remove}
            hint={words.removeLead}
          >
            <input type="hidden" name="version" value={String(props.version)} />
          </DeskForm>
        </Unfolding>
      </>
    ) : (
      <p class="as-written">{inOwn?.markdown ?? ""}</p>
    ),
  });
}

type FormProps = ChaptersProps & { readonly name: string | null };

function ChapterForm(props: FormProps) {
  const { place, roadmap, version, languages, chapters, name } = props;
  const words = DESK_CHAPTERS_WORDS[place.language];
  const form = "write";
  const next = Math.max(0, ...chapters.map(({ number }) => number)) + 1;
  const at = `/desk/roadmaps/${roadmap.name}/chapters${name === null ? "" : `/of/${name}`}`;
  const number = name === null ? next : (chapters[0]?.number ?? next);
  const found = (tag: Language) =>
    name === null ? undefined : chapters.find(({ language }) => language === tag);
  return (
    <DeskForm place={place} action={at} form={form} title={words.save}>
      <input type="hidden" name="version" value={String(version)} />
      <Field
        place={place}
        form={form}
        name="number"
        type="number"
        label={words.number}
        value={String(number)}
        required
      />
      {name === null && (
        <Field
          place={place}
          form={form}
          name="name"
          label={words.name}
          rule={words.nameRule}
          required
        />
      )}
      {languages.map((tag) => (
        <InLanguage place={place} tag={tag} chapter={found(tag)} />
      ))}
    </DeskForm>
  );
}

function InLanguage({
  place,
  tag,
  chapter,
}: {
  readonly place: DeskPlace;
  readonly tag: Language;
  readonly chapter: Chapter | undefined;
}) {
  const words = DESK_CHAPTERS_WORDS[place.language];
  const form = "write";
  return (
    <fieldset class="row">
      <legend lang={tag}>{LANGUAGE_NAMES[tag]}</legend>
      <Field
        place={place}
        form={form}
        name={`title.${tag}`}
        label={words.title}
        value={chapter?.title ?? ""}
        typedLanguage={tag}
        required
      />
      <Field
        place={place}
        form={form}
        name={`text.${tag}`}
        label={words.text}
        value={chapter?.markdown ?? ""}
        typedLanguage={tag}
        rows={16}
        rule={words.textRule}
      />
      <Choice
        place={place}
        form={form}
        name={`review.${tag}`}
        label={words.review}
        value={chapter?.review ?? "unreviewed-draft"}
        options={Object.entries(words.reviews).map(([value, label]) => ({ value, label }))}
      />
    </fieldset>
  );
}
