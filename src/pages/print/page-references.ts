/** A paragraph that only points to another place of the document. */
const REFERENCE = /(<p[^>]*><a href="#([^"]+)">[^<]*<\/a>)(<\/p>)/g;

/**
 * Says on which page it stands what a paragraph only points to: on paper nobody follows a link.
 *
 * @param label - what says that it stands on the page of a place, such as "(page 53)"; null where the page is not known
 */
export function pageReferences(html: string, label: (place: string) => string | null): string {
  return html.replace(REFERENCE, (whole, link: string, place: string) => {
    const said = label(place);
    return said === null ? whole : `${link} ${said}</p>`;
  });
}
