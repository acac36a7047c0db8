import { CHECK_WORDS } from "#wording/pages/check-words.ts";
import type { Page } from "../edition.ts";

const TABLES = ["ballots", "histograms", "totals", "published"] as const;

/** The files of the record that the numbers of an assessment come from. */
export function DataBehind({
  page,
  assessment: id,
}: {
  readonly page: Page;
  readonly assessment: string;
}) {
  const assessment = page.record.assessments.find((one) => one.id === id);
  if (assessment === undefined) return null;
  const words = CHECK_WORDS[page.language];
  const file = (name: string) => page.file(`record/assessments/${id}/${name}`);
  return (
    <p class="keep">
      <span>{words.behind}:</span>{" "}
      {TABLES.filter((table) => assessment[table].length > 0).map((table) => (
        <>
          <a href={file(`${table}.csv`)} download={`${id}-${table}.csv`}>
            {words.tables[table]}
          </a>{" "}
        </>
      ))}
      <a href={file("assessment.yaml")}>{words.rules}</a>
    </p>
  );
}
