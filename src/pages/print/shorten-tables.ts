/** Rows from which on a table of the appendix is no longer read on paper, and how many then stand for it. */
const LONG = 150;
const SHOWN = 100;

/**
 * Cuts tables of an appendix that would run on for many pages; whoever needs all rows computes with them, and has them
 * in the workbook.
 *
 * @param said - what stands under a table that was cut, such as "The first 100 of 940 rows; all are in the workbook."
 */
export function shortenTables(html: string, said: (shown: number, all: number) => string): string {
  return html.replace(/<tbody>([\s\S]*?)<\/tbody>([\s\S]*?<\/table>)/g, (whole, body, rest) => {
    const rows = String(body).match(/<tr\b[\s\S]*?<\/tr>/g) ?? [];
    if (rows.length <= LONG) return whole;
    const kept = rows.slice(0, SHOWN).join("");
    return `<tbody>${kept}</tbody>${rest}<p class="hint">${said(SHOWN, rows.length)}</p>`;
  });
}
