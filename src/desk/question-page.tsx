import { deskHtml, type RoadmapInView } from "./desk-html.tsx";
import type { DeskPlace } from "./desk-place.ts";
import { DeskForm } from "./parts/desk-form.tsx";

interface QuestionProps {
  readonly place: DeskPlace;
  readonly roadmap?: RoadmapInView;
  /** The question. */
  readonly title: string;
  /** What will be so afterwards, a paragraph each. */
  readonly consequences: readonly string[];
  /** What the button says, and where it sends. */
  readonly button: string;
  readonly action: string;
  readonly form: string;
  /** The way out without doing it. */
  readonly back: { readonly href: string; readonly label: string };
}

/** A question with an address of its own, before something that cannot be undone. */
export function questionPage(props: QuestionProps): string {
  const { place, roadmap, title, consequences, button, action, form, back } = props;
  return deskHtml({
    place,
    title,
    ...(roadmap && { roadmap }),
    children: (
      <>
        <h1>{title}</h1>
        <div class="prose lead">
          {consequences.map((sentence) => (
            <p>{sentence}</p>
          ))}
        </div>
        <DeskForm place={place} action={action} form={form} title={button} />
        <p class="ways-out">
          <a href={back.href}>{back.label}</a>
        </p>
      </>
    ),
  });
}
