import type { Indicator, Policy, TrendTable } from "#record/evidence.ts";
import type { Page } from "../edition.ts";
import { Cite } from "./cite.tsx";
import { DataTable } from "./data-table.tsx";

interface Props {
  readonly page: Page;
}

/** Measured facts about the country or sector; nothing where there are none. */
export function Indicators({ page }: Props) {
  const { indicators } = page.record.evidence;
  const words = page.words.document;
  if (indicators.length === 0) return null;
  return (
    <DataTable
      caption={words.indicators}
      table={{
        head: [words.indicator, words.year, words.value, words.unit],
        rows: indicators.flatMap((indicator) => indicatorRows(page, indicator)),
      }}
    />
  );
}

function indicatorRows(page: Page, indicator: Indicator): readonly (readonly string[])[] {
  const row = (name: string, value: number) => [
    name,
    page.digits(String(indicator.year)),
    page.number(value),
    page.say(indicator.unit),
  ];
  const title = page.say(indicator.title);
  return [
    ...(indicator.value === undefined ? [] : [row(title, indicator.value)]),
    ...indicator.parts.map((part) => row(`${title}: ${page.say(part.title)}`, part.value)),
  ];
}

/** Tables of trends as a study printed them, with how it measured and what it leaves out. */
export function Trends({ page }: Props) {
  return (
    <>
      {page.record.evidence.trends.map((table) => (
        <Trend page={page} table={table} />
      ))}
    </>
  );
}

function Trend({ page, table }: Props & { readonly table: TrendTable }) {
  const words = page.words.document;
  const cell = (value: number | undefined) => (value === undefined ? "–" : page.number(value));
  return (
    <section id={`trend-${table.id}`}>
      <DataTable
        caption={page.say(table.title)}
        table={{
          head: [
            words.trend,
            ...table.columns.map(({ title, unit }) =>
              unit === undefined ? page.say(title) : `${page.say(title)} (${page.say(unit)})`,
            ),
          ],
          rows: table.rows.map((row) => [
            page.say(row.title),
            ...table.columns.map(({ id }) => cell(row.values[id])),
          ]),
        }}
      />
      {table.method !== undefined && (
        <div class="prose">
          <h3>{words.measures}</h3>
          <ul>
            {table.method.measures.map((measure) => (
              <li>{page.say(measure)}</li>
            ))}
          </ul>
          <ol>
            {table.method.steps.map((step) => (
              <li>{page.say(step)}</li>
            ))}
          </ol>
        </div>
      )}
      {table.notInSource.length > 0 && (
        <p class="hint">
          {page.words.frame.notInSource}: {table.notInSource.map(page.say).join("; ")}
        </p>
      )}
      {table.cites !== undefined && (
        <p class="hint">
          <Cite page={page} cites={table.cites} />
        </p>
      )}
    </section>
  );
}

/** Policies with the parts that the source names, and how many it only counts. */
export function Policies({ page }: Props) {
  const { policies } = page.record.evidence;
  if (policies.length === 0) return null;
  return (
    <section>
      <h3>{page.words.document.policies}</h3>
      {policies.map((policy) => (
        <PolicyEntry page={page} policy={policy} />
      ))}
    </section>
  );
}

function PolicyEntry({ page, policy }: Props & { readonly policy: Policy }) {
  return (
    <section class="prose" id={`policy-${policy.id}`}>
      <h4>
        {page.say(policy.title)} ({page.digits(String(policy.year))})
      </h4>
      {policy.parts.length > 0 && (
        <ul>
          {policy.parts.map((part) => (
            <li>
              {page.say(part.title)}
              {part.under !== undefined && <small class="soft"> · {page.say(part.under)}</small>}
            </li>
          ))}
        </ul>
      )}
      {policy.unnamed !== undefined && (
        <p class="soft">
          {page.words.document.unnamed(policy.unnamed.count, page.say(policy.unnamed.what))}
        </p>
      )}
    </section>
  );
}
