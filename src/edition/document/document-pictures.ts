import type { Measure } from "#charts/measure.ts";
import { isLanguage } from "#wording/language.ts";
import { chartsOf } from "../charts-of.ts";
import type { Computed } from "../computed.ts";
import { pictureTag, standalone } from "../draw-figures.ts";
import type { NamedPicture } from "./named-picture.ts";

/** Every picture of an edition in one language as it is drawn for A4 upright, which it fills from margin to margin. */
export function documentPictures(
  computed: Computed,
  tag: string,
  measure: Measure,
): readonly NamedPicture[] {
  const language = isLanguage(tag) ? tag : "en";
  const mark = pictureTag(computed, language);
  return chartsOf(computed, language).map(({ name, draw }) => {
    const svg = standalone(draw({ language, measure, id: name, tag: mark, width: "page" }));
    return { name, svg, png: null, title: said(svg, "title"), description: said(svg, "desc") };
  });
}

/** What a picture says of itself to those who do not see it. */
function said(svg: string, element: "title" | "desc"): string {
  const [, text = ""] = new RegExp(`<${element}[^>]*>([^<]*)</${element}>`).exec(svg) ?? [];
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
