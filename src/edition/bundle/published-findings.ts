import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Text } from "#record/text.ts";
import type { publishedResults } from "#results/published-results.ts";
import type { Finding } from "#results/results.ts";

type Published = ReturnType<typeof publishedResults>;

/**
 * The findings that a site tells in its languages, which some ballots behind them may no longer show; null where its
 * files do not say them.
 *
 * @param site - folder of a site that Phlov built
 */
export async function publishedFindings(
  site: string,
  languages: readonly string[],
): Promise<readonly Finding[] | null> {
  const told = await Promise.all(
    languages.map(async (tag) => ({
      tag,
      findings: await findingsIn(join(site, `results.${tag}.json`)),
    })),
  );
  const [first] = told;
  if (
    first === undefined ||
    told.some(({ findings }) => findings?.length !== first.findings?.length)
  )
    return null;
  return (first.findings ?? []).map((finding, at) => {
    const said = (field: "title" | "message" | "remedy"): Text =>
      Object.fromEntries(told.map(({ tag, findings }) => [tag, findings?.[at]?.[field] ?? ""]));
    return {
      ...finding,
      title: said("title"),
      message: said("message"),
      remedy: said("remedy"),
      path: [],
      acknowledged: null,
    };
  });
}

async function findingsIn(path: string): Promise<Published["findings"] | null> {
  const text = await readFile(path, "utf8").catch(() => "null");
  try {
    return (JSON.parse(text) as Published | null)?.findings ?? null;
  } catch {
    // Not JSON, so not what Phlov wrote: the findings come from the record instead.
    return null;
  }
}
