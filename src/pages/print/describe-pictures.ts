const PICTURE = /<figure (class="picture"[^>]*?)(?: aria-label="[^"]*")?>([\s\S]*?)<\/figure>/g;
const DRAWING =
  /<section (class="drawing[^"]*")[^>]*>(<svg\b[^>]* role="group" aria-labelledby="([^"]+)"[\s\S]*?<\/svg>)\s*<\/section>/;

/**
 * Gives a drawing that holds links all its words as one description. Chromium tags a `figure` as a picture, and says of it
 * only what its label says; drawings without links bring their description themselves.
 */
export function describePictures(html: string): string {
  return html.replace(PICTURE, (_, kept: string, inside: string) => {
    const told = inside.replace(DRAWING, (...found: readonly string[]) => {
      const [, style = "", svg = "", ids = ""] = found;
      const words = ids.split(" ").map((id) => textOf(svg, id));
      return `<figure ${style} aria-label="${words.join(" – ")}">${svg}</figure>`;
    });
    return `<div ${kept}>${told}</div>`;
  });
}

/** The text of a named title or description, which has no markup inside. */
function textOf(svg: string, id: string): string {
  const from = svg.indexOf(` id="${id}">`);
  if (from < 0) return "";
  const begin = svg.indexOf(">", from) + 1;
  return svg.slice(begin, svg.indexOf("<", begin)).replaceAll('"', "&quot;").trim();
}
