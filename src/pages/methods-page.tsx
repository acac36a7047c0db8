import { METHOD_FORMULAS } from "#wording/pages/method-formulas.ts";
import { METHOD_IDS } from "#wording/pages/method-words.ts";
import { type Edition, openPage, type Page } from "./edition.ts";
import { pageHtml } from "./page-html.tsx";

/** How each number is computed: a plain sentence, the formula, the parameters of this edition. */
export function methodsPage(edition: Edition): string {
  const page = openPage(edition, "methods.html");
  const { frame, methods } = page.words;
  return pageHtml(page, {
    section: "methods",
    title: frame.methods,
    description: methods.lead,
    body: (
      <>
        <h1>{frame.methods}</h1>
        <p class="lead">{methods.lead}</p>
        <Parameters page={page} />
        {METHOD_IDS.map((id) => (
          <section id={id} class="method">
            <h2>{methods.entries[id].name}</h2>
            <p>{methods.entries[id].sentence}</p>
            <p>
              <span class="unseen">{methods.formula}: </span>
              <code class="formula">{METHOD_FORMULAS[id]}</code>
            </p>
          </section>
        ))}
      </>
    ),
  });
}

function Parameters({ page }: { readonly page: Page }) {
  const { methods, ranking } = page.words;
  return (
    <section class="method">
      <h2>{methods.parameters}</h2>
      <dl class="facts">
        {page.results.assessments.map(({ id, title, parameters, source }) => (
          <>
            <dt>
              <a href={page.to(`assessments/${id}.html#computed`)}>{page.say(title)}</a>
            </dt>
            <dd>
              {ranking.parameters({
                weightings: parameters.weightings,
                panels: source === "ballots" ? parameters.panels : null,
                permutations: source === "ballots" ? parameters.permutations : null,
                seed: parameters.seed,
              })}
            </dd>
          </>
        ))}
      </dl>
    </section>
  );
}
