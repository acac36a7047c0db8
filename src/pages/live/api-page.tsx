import type { Language } from "#wording/language.ts";
import { API_WORDS } from "#wording/live/api-page.ts";
import { type MetCode, REFUSALS } from "#wording/live/refusals.ts";
import { liveHtml } from "./live-layout.tsx";

/** One thing that a program can ask for. */
export interface DescribedOperation {
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly answer: string;
  /** Of the path, the query and the body. */
  readonly fields: readonly { readonly name: string; readonly meaning: string }[];
}

interface ApiPageProps {
  readonly language: Language;
  readonly stylesheet: string;
  readonly operations: readonly DescribedOperation[];
  readonly statuses: Readonly<Record<MetCode, number>>;
}

/** The readable side of the API's document; needs no script. */
export function apiPage({ language, stylesheet, operations, statuses }: ApiPageProps): string {
  const words = API_WORDS[language];
  return liveHtml({
    language,
    stylesheet,
    title: words.title,
    children: (
      <div class="api">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        <div class="prose">
          <p>{words.signing}</p>
          <p>{words.paging}</p>
          <p>{words.changes}</p>
          <p>{words.repeating}</p>
          <p>
            <a href="/api/v1/openapi.json">{words.document}</a>
          </p>
        </div>
        <nav aria-label={words.contents} lang="en">
          <ul style="columns:20rem">
            {operations.map((operation) => (
              <li>
                <a href={`#${addressOf(operation)}`}>{operation.summary}</a>
              </li>
            ))}
          </ul>
        </nav>
        {operations.map((operation) => (
          <Operation operation={operation} language={language} />
        ))}
        <h2>{words.refusals}</h2>
        <Refusals statuses={statuses} language={language} />
      </div>
    ),
  });
}

/** Where on the page an operation stands, such as "get-roadmaps-roadmap-items". */
function addressOf({ method, path }: DescribedOperation): string {
  return `${method}${path}`
    .toLowerCase()
    .replace(/[^a-z]+/g, "-")
    .replace(/-$/, "");
}

interface OperationProps {
  readonly operation: DescribedOperation;
  readonly language: Language;
}

function Operation({ operation, language }: OperationProps) {
  const words = API_WORDS[language];
  const { method, path, summary, description, answer, fields } = operation;
  return (
    <section lang="en" id={addressOf(operation)}>
      <h2>{summary}</h2>
      <p>
        <code>
          <b>{method}</b> /api/v1{path}
        </code>
      </p>
      <p>{description}</p>
      <p class="soft">
        <span lang={language}>{words.answer}</span>: {answer}
      </p>
      {fields.length > 0 && (
        <table>
          <thead>
            <tr lang={language}>
              <th scope="col">{words.field}</th>
              <th scope="col">{words.meaning}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map(({ name, meaning }) => (
              <tr>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td>{meaning}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Refusals({ statuses, language }: Pick<ApiPageProps, "statuses" | "language">) {
  const words = API_WORDS[language];
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.codeColumn}</th>
          <th scope="col">{words.statusColumn}</th>
          <th scope="col">{words.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(REFUSALS[language]).map(([code, { title }]) => (
          <tr id={code}>
            <th scope="row">
              <code>{code}</code>
            </th>
            <td>{statuses[code as MetCode]}</td>
            <td>{title}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
