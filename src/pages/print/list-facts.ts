/** Lists of facts as lists of entries: Chromium tags terms and what is said of them as nothing at all. */
export function listFacts(html: string): string {
  return html.replace(/<dl\b([^>]*)>([\s\S]*?)<\/dl>/g, (_, kept: string, inside: string) => {
    const entries = inside.replace(
      /<dt\b[\s\S]*?<\/dt>(?:\s*<dd\b[\s\S]*?<\/dd>)+/g,
      (entry) => `<div class="entry" role="listitem">${entry}</div>`,
    );
    return `<dl${kept} role="list">${entries}</dl>`;
  });
}
