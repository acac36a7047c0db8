import type { Page } from "../edition.ts";

/** The steps of the process with what each did. */
export function StepList({ page, level }: { readonly page: Page; readonly level: 2 | 3 }) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <ol class="list numbered">
      {page.record.roadmap.stages.map((stage, index) => (
        <li>
          <span class="ordinal" aria-hidden="true">
            {page.number(index + 1)}
          </span>
          <div>
            <Heading>
              <a href={page.to(`stages/${stage.id}.html`)}>{page.say(stage.title)}</a>
            </Heading>
            <p>{page.say(stage.what)}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
