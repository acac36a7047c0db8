import type { ChartWidth } from "#charts/chart-options.ts";
import { drawScene } from "#charts/scene/draw-scene.ts";
import { TOKENS } from "#charts/tokens.ts";
import { fontFaces } from "#edition/fonts/font-faces.ts";
import { createMeasure } from "#edition/measure-text.ts";
import type { Language } from "#wording/language.ts";
import { METHOD_DATA, METHOD_PICTURES } from "./method-pictures.ts";
import { PICTURES } from "./pictures.ts";

type Draw = (options: Parameters<(typeof PICTURES)[string]>[0]) => Parameters<typeof drawScene>[0];

/** Every picture that Phlov draws, by name. */
const ALL: Readonly<Record<string, Draw>> = {
  ...PICTURES,
  ...Object.fromEntries(
    Object.entries(METHOD_PICTURES).map(([name, layout]) => [
      name,
      (options: Parameters<Draw>[0]) =>
        Reflect.apply(layout, undefined, [Reflect.get(METHOD_DATA, name), options]),
    ]),
  ),
};

/** What each picture is, in both languages of the gallery. */
const NAMES: Readonly<Record<string, readonly [en: string, km: string]>> = {
  ranking: ["Ranking with the cut", "ចំណាត់ថ្នាក់ និងខ្សែកាត់"],
  roadmap: ["Roadmap", "ផែនទីបង្ហាញផ្លូវ"],
  matching: ["Matching", "ការផ្គូផ្គង"],
  positions: ["Importance and feasibility", "សារៈសំខាន់ និងលទ្ធភាព"],
  process: ["The process", "ដំណើរការ"],
  likert: ["How the scores spread", "ការចែកពិន្ទុ"],
  acceptability: ["Places over all weightings", "លំដាប់តាមការថ្លឹងទម្ងន់ទាំងអស់"],
  bump: ["Orders side by side", "លំដាប់ទន្ទឹមគ្នា"],
  weights: ["What criteria weigh and decide", "ទម្ងន់ និងឥទ្ធិពលនៃលក្ខណៈវិនិច្ឆ័យ"],
  coverage: ["What of the policies is covered", "អ្វីក្នុងគោលនយោបាយដែលមានធាតុភ្ជាប់"],
  bubbles: ["Trends by innovation and interest", "និន្នាការតាមនវានុវត្តន៍ និងការចាប់អារម្មណ៍"],
  investment: ["Trends by investment and adoption", "និន្នាការតាមការវិនិយោគ និងការទទួលយក"],
  economies: ["Two indicators against each other", "សូចនាករពីរទល់គ្នា"],
};

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: "English", km: "ភាសាខ្មែរ" };
const SHEETS: readonly (readonly [width: ChartWidth, en: string, km: string])[] = [
  ["wide", "Sheet", "សន្លឹក"],
  ["phone", "Phone", "ទូរស័ព្ទ"],
];

/** One page with every picture in both languages at two sizes; language, size and look change by switches that need no script. */
export async function galleryPage(): Promise<string> {
  const measure = await createMeasure();
  const sections = Object.entries(ALL).map(([name, layout]) => {
    const forms = (["en", "km"] as const).flatMap((language) =>
      SHEETS.map(([width, en, km]) => {
        const id = `${name}-${language}-${width}`;
        const svg = drawScene(layout({ language, width, measure, id }));
        const caption = language === "en" ? `English, ${en.toLowerCase()}` : `ភាសាខ្មែរ ${km}`;
        return `<figure class="${language} ${width}" lang="${language}"><figcaption>${caption}</figcaption>${svg}</figure>`;
      }),
    );
    return `<section id="${name}"><h2>${both(name)}</h2>\n${forms.join("\n")}</section>`;
  });
  const html = page(Object.keys(ALL), sections);
  return html.replace("/*fonts*/", await fontFaces(html));
}

function both(name: string): string {
  const [en, km] = NAMES[name] ?? [name, name];
  return `${en} <span lang="km">${km}</span>`;
}

const declare = (theme: "light" | "dark") =>
  Object.entries(TOKENS)
    .map(([name, token]) => `--${name}:${token[theme]}`)
    .join(";");

const STYLE = `:root{color-scheme:light;scroll-padding-top:8rem;${declare("light")}}
:root:has(#dark:checked){color-scheme:dark;${declare("dark")}}
:root:has(#grey:checked) svg{filter:grayscale(1)}
:root:has(#en:checked) .km:is(figure),:root:has(#km:checked) .en:is(figure),:root:has(#wide:checked) .phone,:root:has(#phone:checked) .wide{display:none}
body{margin:0;padding:0 clamp(1rem,3vw,3rem) 4rem;font:1rem/1.6 "Noto Sans","Noto Sans Khmer",sans-serif;background:var(--sunk);color:var(--ink)}
h1{font-size:1.9rem;line-height:1.3;margin:2rem 0 .25rem}
h1 span,h2 span{color:var(--soft);font-weight:400;margin-left:.5em}
nav{display:flex;flex-wrap:wrap;gap:.1rem 1.4rem;margin:.5rem 0 1rem}
nav a{color:var(--act);min-height:2.4rem;display:inline-flex;align-items:center;gap:.5em}
section{display:flex;flex-wrap:wrap;gap:1.5rem;align-items:flex-start;padding-top:2rem}
h2{width:100%;font-size:1.35rem;margin:0;border-bottom:2px solid var(--ink);padding-bottom:.3rem}
figure{margin:0;max-width:100%}
figure.phone{max-width:390px;width:100%}
figcaption{color:var(--soft);font-size:.85rem;padding:.2rem 0}
svg{display:block;max-width:100%;height:auto;background:var(--paper);border:1px solid var(--line)}
figure.phone svg{width:100%}
form{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:.25rem 2rem;background:var(--sunk);border-bottom:1px solid var(--rule);padding:.4rem 0}
fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:0 1rem}
legend{float:left;color:var(--soft);padding:0 1rem 0 0;line-height:2.4rem}
label{min-height:2.4rem;display:inline-flex;align-items:center;gap:.4rem}
@media (max-width:60rem){form{position:static}:root{scroll-padding-top:1rem}}
@media print{form,nav{display:none}figure{break-inside:avoid}}`;

const SWITCHES = [
  [
    "Language ភាសា",
    [
      ["both", "both ទាំងពីរ"],
      ["en", LANGUAGE_NAMES.en],
      ["km", LANGUAGE_NAMES.km],
    ],
  ],
  [
    "Size ទំហំ",
    [
      ["sizes", "both ទាំងពីរ"],
      ["wide", "sheet សន្លឹក"],
      ["phone", "phone ទូរស័ព្ទ"],
    ],
  ],
  [
    "Look រូបរាង",
    [
      ["light", "light ភ្លឺ"],
      ["dark", "dark ងងឹត"],
      ["grey", "grey ប្រផេះ"],
    ],
  ],
] as const;

function page(names: readonly string[], sections: readonly string[]): string {
  const switches = SWITCHES.map(([legend, choices]) => {
    const radios = choices.map(
      ([id, label], index) =>
        `<label><input type="radio" name="${legend.split(" ")[0]}" id="${id}"${index === 0 ? " checked" : ""}> ${label}</label>`,
    );
    return `<fieldset><legend>${legend}</legend>${radios.join("")}</fieldset>`;
  });
  const links = names.map((name) => `<a href="#${name}">${both(name)}</a>`);
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Phlov: every picture</title>
<style>/*fonts*/${STYLE}</style>
<h1>Every picture <span lang="km">រូបទាំងអស់</span></h1>
<nav aria-label="Pictures">${links.join("")}</nav>
<form>${switches.join("")}</form>
${sections.join("\n")}
</html>
`;
}
