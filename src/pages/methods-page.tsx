import { METHOD_FORMULAS } from "#wording/pages/method-formulas.ts";
import {
  METHOD_GROUP_TITLES,
  METHOD_GROUPS,
  METHOD_TITLES,
  type MethodGroup,
  type MethodName,
} from "#wording/pages/method-titles.ts";
import { METHOD_IDS, type MethodId } from "#wording/pages/method-words.ts";
import { type Edition, openPage, type Page } from "./edition.ts";
import { pageHtml } from "./page-html.tsx";
import { CheckSection } from "./parts/check-section.tsx";
import { Parameters } from "./parts/parameters.tsx";
import { MethodLinks } from "./parts/statistics/method-links.tsx";

/** The method appendix: each rule in a plain sentence with its formula, the parameters of this edition, and a page per method. */
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
        <CheckSection page={page} />
        {METHOD_IDS.map((id) => (
          <section id={id} class="method">
            <h2>{methods.entries[id].name}</h2>
            <p>{methods.entries[id].sentence}</p>
            <p>
              <span class="unseen">{methods.formula}: </span>
              <code class="formula">{METHOD_FORMULAS[id]}</code>
            </p>
            {page.methodPages.length > 0 && <MethodLinks page={page} names={[PAGE_OF[id]]} />}
          </section>
        ))}
        <ParametersHere page={page} />
        {page.methodPages.length > 0 && <AllMethods page={page} />}
      </>
    ),
  });
}

/** The page that explains each rule at length. */
const PAGE_OF: Readonly<Record<MethodId, MethodName>> = {
  tally: "tally",
  score: "score",
  readings: "score",
  "effective-weights": "effective-weights",
  ranking: "ranking",
  cut: "cut",
  concordance: "kendalls-w",
  weightings: "smaa",
  panels: "bootstrap",
  firmness: "how-firm",
  "experts-at-least": "tally",
  "agreement-of-tables": "spearman",
  "importance-steps": "bars",
  terms: "bars",
};

function ParametersHere({ page }: { readonly page: Page }) {
  const { assessments } = page.results;
  if (assessments.length === 0) return null;
  return (
    <section id="parameters">
      <h2>{page.words.methods.parameters}</h2>
      <Parameters page={page} assessments={assessments} />
    </section>
  );
}

function AllMethods({ page }: { readonly page: Page }) {
  const groups = Object.keys(METHOD_GROUPS) as readonly MethodGroup[];
  return (
    <section id="all">
      <h2>{page.words.methods.allMethods}</h2>
      {groups.map((group) => (
        <section class="method">
          <h3>{METHOD_GROUP_TITLES[page.language][group]}</h3>
          <ul class="links">
            {METHOD_GROUPS[group].map((name) => (
              <li>
                <a href={page.to(`methods/${name}.html`)}>{METHOD_TITLES[page.language][name]}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
