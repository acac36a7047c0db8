import type { Edition } from "./edition.ts";
import { openPage, type Page } from "./edition.ts";
import { WEIGHTS } from "./order-findings.ts";
import { type PageContent, pageHtml } from "./page-html.tsx";
import { FindingCard } from "./parts/finding-card.tsx";
import { attention, WeightMark } from "./parts/weight-mark.tsx";

/** What the review of the record found, heaviest first. */
export function findingsPage(edition: Edition): string {
  const page = openPage(edition, "findings.html");
  const words = page.words.finding;
  const count = page.findings.length;
  const content: PageContent = {
    section: "findings",
    title: words.title,
    description: count === 0 ? words.none : words.lead(count),
    body: (
      <>
        <h1>{words.title}</h1>
        <p class="lead">{count === 0 ? words.none : words.lead(count)}</p>
        {count > 0 && <Counts page={page} />}
        {WEIGHTS.map((weight) => (
          <Weighed page={page} weight={weight} />
        ))}
      </>
    ),
  };
  return pageHtml(page, content);
}

type Weight = (typeof WEIGHTS)[number];

function Counts({ page }: { readonly page: Page }) {
  return (
    <ul class="counts">
      {WEIGHTS.map((weight) => (
        <li class={attention(weight)}>
          <b>{page.number(page.findings.filter((finding) => finding.weight === weight).length)}</b>
          {page.words.finding.weights[weight]}
        </li>
      ))}
    </ul>
  );
}

function Weighed({ page, weight }: { readonly page: Page; readonly weight: Weight }) {
  const findings = page.findings.filter((finding) => finding.weight === weight);
  if (findings.length === 0) return null;
  return (
    <section class="weighed-section">
      <h2 class={`weighed${attention(weight)}`}>
        <WeightMark weight={weight} />
        {page.words.finding.weights[weight]}
      </h2>
      {findings.map((finding) => (
        <FindingCard page={page} finding={finding} />
      ))}
    </section>
  );
}
