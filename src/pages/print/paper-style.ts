import type { Language } from "#wording/language.ts";

/** What stands on every page: the name in its head, the notice and the number at its foot. */
interface RunningText {
  readonly name: string;
  readonly notice: string;
  readonly language: Language;
}

const FONT = '"Noto Sans","Noto Sans Khmer",sans-serif';

/** The head and foot of every page but the cover. */
export function runningStyle({ name, notice, language }: RunningText): string {
  const digits = language === "km" ? "khmer" : "decimal";
  const line = language === "km" ? 1.7 : 1.35;
  const box = `font:6.8pt/${line} ${FONT};color:#51606e;vertical-align:top`;
  return `
@page{size:A4;margin:23mm 13mm 22mm}
@page{@top-left{content:${quoted(name)};${box};vertical-align:bottom;padding-bottom:4mm;padding-left:4mm;text-align:left;width:55%}
@top-right{${box};vertical-align:bottom;padding-bottom:4mm;padding-right:4mm;text-align:right;width:45%}
@bottom-left{content:${quoted(notice)};${box};padding-top:4mm;padding-left:4mm;text-align:left;width:86%}
@bottom-right{content:counter(page,${digits});${box};font-size:9pt;font-weight:700;color:#14202b;padding-top:3.4mm;padding-right:4mm;text-align:right;width:14%}}
@page cover{margin:0;@top-left{content:none}@top-right{content:none}@bottom-left{content:none}@bottom-right{content:none}}
`;
}

/** The pages of one part, upright and folded out, with its title in their head. */
export function partStyle(title: string, index: number): string {
  const head = `@top-right{content:${quoted(title)}}`;
  return `
@page part-${index}{${head}}
@page fold-${index}{size:A3 landscape;margin:17mm 15mm 16mm;${head}}
.part[style*="--part:${index};"] :is(.picture[id$=".figure-roadmap"],.picture[id$=".figure-matching"]){page:fold-${index}}
`;
}

/** Text as a string of CSS inside an HTML style: what could end either is written by its code point. */
function quoted(text: string): string {
  const plain = text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
  return `"${plain.replace(/["\\<>\n\r\f]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
}

/** One document for paper: sizes in points, no targets for fingers, tables that go on with their heads. */
export const PAPER_STYLE = `
html,html:lang(km){font-size:9.6pt}
html:lang(km){--leading:1.85;--leading-head:1.6;--leading-cell:1.65}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
body{display:block;min-height:0}
main{padding:0;overflow-wrap:break-word}
a,summary,.list h2 a,.ranking tbody th a{min-height:0!important;display:inline!important}
a{color:inherit;text-decoration:none}
h1,h2,h3,h4,h5{break-after:avoid;text-wrap:pretty}
h1{font-size:20pt;max-width:none;margin:0 0 6mm}
h2{font-size:14pt;margin-top:9mm}
h3{font-size:11.5pt;margin-top:6mm}
h4,h5{font-size:10pt;margin-top:4mm}
p,li{orphans:2;widows:2}
.lead,.prose,.method,.list>li,.hint,.folded p,.facts,.items,.plain,.decision,.finding p,.plain-list li,.picture figcaption{max-width:none}
.lead{font-size:11.5pt;break-after:avoid}
.section[id=items] h2{margin-top:7mm}
.cover{page:cover;break-after:page;height:297mm;padding:34mm 26mm 24mm;display:flex;flex-direction:column;background:var(--paper)}
.cover .country{font-size:11pt;color:var(--soft)}
.cover .publisher{font-size:13pt;font-weight:700;margin-top:1mm;max-width:130mm}
.cover .bars{width:158mm;margin:24mm 0 20mm}
.cover .title{font-size:34pt;line-height:1.15;font-weight:700;max-width:150mm;text-wrap:balance}
.cover .years{white-space:nowrap}
html:lang(km) .cover .title{font-size:29pt;line-height:1.6}
.cover .headline{font-size:13pt;max-width:135mm;margin-top:9mm}
.cover .invented{border-left:2mm solid var(--note);padding-left:4mm;margin-top:8mm;color:var(--note)}
.cover .number{margin-top:auto;font-size:10.5pt}
.front{break-after:page}
.imprint .said{margin-top:4mm}
.imprint h2{font-size:11.5pt;margin-top:6mm}
.imprint .facts{grid-template-columns:38mm minmax(0,1fr);gap:1.4mm 6mm;margin-top:6mm}
.list-of ol{list-style:none;padding:0}
.list-of a{display:flex!important;gap:2mm;align-items:last baseline;break-inside:avoid}
.list-of .to{flex:0 1 auto}
.list-of .dots{flex:1 1 8mm;min-width:8mm;border-bottom:.35pt dotted var(--edge)}
.list-of .page{flex:0 0 9mm;text-align:right}
.list-of .level-1{font-weight:700;margin-top:1.8mm}
.list-of .level-2{padding-left:4mm}
.list-of:has(+.list-of){break-after:auto}
.list-of+.list-of>h1{margin-top:11mm}
.list-of li{font-size:9pt;line-height:1.45;break-inside:avoid}
html:lang(km) .list-of li{line-height:1.6}
[id=contents] ol{columns:2;column-gap:9mm}
[id=contents] .level-1:first-child{margin-top:0}
.list-of .level-1:has(+.level-2){break-after:avoid}
.list-of .counted{padding-left:0;display:grid;grid-template-columns:8mm minmax(0,1fr);padding-block:.5mm}
.part,.front{padding-inline:4mm}
.part{break-before:page}
.front:has(+.part.flowing){break-after:auto}
.part.flowing{break-before:auto;break-inside:avoid}
.part.flowing h1{margin-top:11mm}
.part>.section~.section>h1{margin-top:13mm}
.draft{break-after:avoid}
[id="assessments.index"] .list,.section:has(.picture[id$=".figure-roadmap"])>section[id*=".layer-"]{display:none}
.section[id^="assessments."]~.section[id^="assessments."]~.section[id^="assessments."]{break-before:page}
.section[id^="stages."]~.section[id^="stages."]>h2:first-child{margin-top:14mm}
.section[id^="stages."]:not(:has(.picture[id$=".figure-roadmap"]))>h2:first-child{break-inside:avoid}
.section[id^="stages."]:not(:has(.picture[id$=".figure-roadmap"]))>h2:first-child:after{content:"";display:block;height:48mm;margin-bottom:-48mm}
[id^="stages."][id*=".policy-"]{break-inside:avoid}
[id^="stages."][id*=".policy-"] ul{columns:2;column-gap:8mm}
[id^="stages."][id*=".policy-"] li{break-inside:avoid}
[id="sources.abbreviations"] .facts{columns:2;display:block;margin-top:0}
[id="sources.abbreviations"] .facts{font-size:8.8pt}
[id="sources.abbreviations"] dt{width:20mm;margin-bottom:-1lh;break-after:avoid}
[id="sources.abbreviations"] dd{margin-left:22mm;break-inside:avoid}
.section+.section>h2{break-before:auto}
.beside,.beside.wider,.columns{display:block}
.fold,.fold:last-of-type{border:0;padding:0}
.folded{padding:0 0 3mm}
[data-was=summary]{break-after:avoid;font-weight:700}
[data-was=summary] h2,[data-was=summary] h3{font-size:11.5pt;margin-top:6mm}
.picture{break-inside:avoid;margin:5mm 0}
.drawing.wide,.drawing.only{overflow:visible;display:block}
.drawing svg,.drawing.only svg,.drawing.wide svg{display:block;width:100%!important;min-width:0!important;max-width:100%;max-height:230mm;margin:0 auto}
.picture:is([id$=".figure-roadmap"],[id$=".figure-matching"]){margin:0}
.picture:is([id$=".figure-roadmap"],[id$=".figure-matching"]) svg{max-height:246mm}
.part .picture:not([id$=".figure-roadmap"],[id$=".figure-matching"]) .drawing{margin-inline:-4mm}
.drawing>.hint{margin-inline:4mm}
.picture figcaption{font-size:8.4pt;margin-top:2mm}
.draft{max-width:none;margin:0 0 5mm}
.items,.columns .items{columns:2;column-gap:8mm;margin-top:1mm}
.items>li{break-inside:avoid;padding:.6mm 0}
.items>li>div:first-child{padding:0}
.items small{white-space:normal}
.items p{padding-bottom:0;font-size:8pt}
.items .placed{grid-template-columns:7mm minmax(0,1fr)}
.items .placed~p{padding-left:7mm}
.entry{display:contents}
figure.drawing{margin:0}
.scroll{overflow:visible;margin-top:4mm}
.scroll+.scroll{margin-top:8mm}
table{font-size:8.4pt;break-inside:auto}
thead{display:table-header-group}
tr,.finding,.note,.decision h3,.plain{break-inside:avoid}
.decision{break-inside:avoid-page}
caption,thead{break-after:avoid}
.scroll+p,table+p{break-before:avoid}
tbody>tr:first-child,tbody>tr:nth-child(2),tbody>tr:nth-child(3),tbody>tr:last-child{break-before:avoid}
.ranking,[id=methods] .data,[id^="annexes."] .data,.data:not(:has(tbody>tr:nth-child(9))){break-inside:avoid}
.ranking caption,.data caption{font-size:9.6pt}
.data{width:100%}
.data th,.data td{padding:.9mm 2.2mm .9mm 0}
.data thead th{max-width:none}
.ranking tbody th,.ranking td{padding-block:.55mm}
.brief th[scope=row]{width:36%;padding-right:5mm}
.brief tbody :is(td,th){padding-block:.6mm}
.brief td:not(.number),[id=pictures] td:not(.number){min-width:12mm}
.brief td:nth-last-child(2):not(.number){min-width:27mm}
[id=pictures] td:last-child:not(.number){white-space:nowrap}
[id=pictures] td:nth-child(2){width:25%}
[id=pictures] td:nth-child(2):nth-last-child(2){width:42%}
[id=pictures] td:is(:nth-child(3),:nth-child(4)):not(.number,:last-child){min-width:20mm}
.brief small{font-weight:400}
.brief td:nth-child(2):not(:last-child) small{white-space:nowrap}
.noted{display:block}
.prose table{display:table;width:100%}
.finding{grid-template-columns:9mm minmax(0,1fr) 48mm;gap:0 5mm;padding:3mm 0}
.formula{white-space:pre-wrap;overflow:visible;break-inside:avoid}
.list h2,.list h3{font-size:11.5pt}
.list>li{padding:2mm 0;break-inside:avoid}
.list.numbered>li{grid-template-columns:9mm minmax(0,1fr)}
.list .ordinal{line-height:1.3;font-size:12pt}
.plain .first{font-size:12pt}
`;
