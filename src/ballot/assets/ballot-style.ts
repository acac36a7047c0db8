import { TOKENS } from "#charts/tokens.ts";

const SIZES =
  "--s1:.25rem;--s2:.5rem;--s3:.75rem;--s4:1rem;--s5:1.5rem;--s6:2.25rem;--r:4px;--ts:.8235rem;--tl:1.1765rem;--th:1.4118rem;--lh:1.5;--lh-head:1.22;--lh-cell:1.35";
const USED = /^(paper|sunk|ink|soft|line|edge|b[1-5]|on-low|on-high|act|note|note-bg|ring)$/;

export function colours(theme: "light" | "dark"): string {
  return Object.entries(TOKENS)
    .filter(([name]) => USED.test(name))
    .map(([name, token]) => `--${name}:${token[theme]}`)
    .join(";");
}

/** Type, space, header, facts, buttons: what every light page uses. */
const FRAME = `
html{font:400 106.25%/var(--lh) var(--sans);font-synthesis:none;font-variant-numeric:tabular-nums;background:var(--paper);color:var(--ink);-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-bottom:9rem}
html:lang(km){font-size:112.5%;--lh:1.8;--lh-head:1.55;--lh-cell:1.6;--ts:.8572rem}
:lang(en)>[lang=km]{line-height:1.7;font-size:1.04em;font-family:"Khmer Label",var(--sans)}
*{box-sizing:border-box}
body{margin:auto;max-width:40rem;padding:0 var(--s4);overflow-wrap:anywhere}
body.wide{max-width:80rem}
h1,h2,h3,p,ul,ol,dl,dd,figure,fieldset,table{margin:0;padding:0;border:0;min-width:0}
h1,h2,h3,legend{font-weight:700;line-height:var(--lh-head);text-wrap:balance}
h1{font-size:var(--th)}h2{font-size:var(--tl)}h1:focus{outline:0}
ul,ol{list-style:none}.s{font-size:var(--ts)}.soft{color:var(--soft)}b{font-weight:700}
a{color:var(--act);text-underline-offset:.22em;text-decoration-thickness:1px}
html:lang(km) a{text-underline-offset:.42em}
a:hover{text-decoration-thickness:3px}
:focus-visible{outline:3px solid var(--ink);outline-offset:3px;box-shadow:0 0 0 3px var(--ring);border-radius:var(--r)}
.unseen,.skip:not(:focus){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip:focus{position:absolute;background:var(--paper);padding:var(--s3);z-index:9}
.btn{display:inline-flex;align-items:center;justify-content:center;min-height:3rem;padding:.35rem 1.25rem;border:2px solid var(--act);border-radius:var(--r);background:var(--act);color:var(--paper);font:inherit;font-weight:700;line-height:var(--lh-cell);text-decoration:none;text-align:center;cursor:pointer}
.btn.quiet{background:none;color:var(--act)}
.link{display:inline-flex;align-items:center;min-height:2.75rem;padding:0;border:0;background:none;color:var(--act);font:inherit;text-align:left;text-decoration:underline 1px;text-underline-offset:.22em;cursor:pointer}
html:lang(km) .link{text-underline-offset:.42em}
.mark{display:inline-flex;gap:2px;vertical-align:-.1em}.mark i{width:.38em;height:.95em;background:var(--b1)}.mark i:nth-child(2){background:var(--b2)}.mark i:nth-child(3){background:var(--b3)}.mark i:nth-child(4){background:var(--b4)}.mark i:nth-child(5){background:var(--b5)}
.top{display:flex;align-items:center;gap:var(--s3);justify-content:space-between;padding:var(--s2) 0;border-bottom:1px solid var(--line);line-height:var(--lh-cell)}
.top p{font-size:var(--ts);color:var(--soft)}
.top .sw{flex:none;display:inline-flex;align-items:center;min-height:2.75rem;min-width:2.75rem;padding:0 .25rem}
main{padding:var(--s4) 0 var(--s6)}main>*+*,.gaps>*+*{margin-top:var(--s4)}
main>h2{margin-top:var(--s5)}
.lead{font-size:var(--tl)}html:lang(km) .lead{font-size:1.08rem}
.facts{border-top:1px solid var(--line)}.facts div{padding:var(--s3) 0;border-bottom:1px solid var(--line);display:grid;grid-template-columns:8rem 1fr;gap:0 var(--s3)}.facts dt{font-size:var(--ts);color:var(--soft);padding-top:.12em}
.honest{border-left:4px solid var(--b4);padding:var(--s1) 0 var(--s1) var(--s3)}
.warn{background:var(--note-bg);border-left:4px solid var(--note);padding:var(--s3) var(--s4)}.warn b:first-child,.warn h1,.warn h2{color:var(--note)}
.warn>*+*{margin-top:var(--s2)}
.go{display:grid;gap:var(--s3)}
.ways{display:flex;flex-wrap:wrap;gap:0 var(--s5)}.ways a,.facts a,.call a,.warn a,.st a{display:inline-flex;align-items:center;min-height:2.75rem}
details>summary{display:flex;align-items:center;min-height:2.75rem;color:var(--act);cursor:pointer;text-decoration:underline 1px;text-underline-offset:.22em}
html:lang(km) summary{text-underline-offset:.42em}
details[open]>summary{margin-bottom:var(--s1)}details li+li,details p+p{margin-top:var(--s2)}
label.f{display:block;font-weight:700}
textarea,input.t,select{width:100%;min-height:3rem;font:inherit;font-weight:400;padding:.5rem .6rem;border:1px solid var(--edge);border-radius:var(--r);background:var(--paper);color:var(--ink);margin-top:var(--s2)}
textarea{min-height:5.2rem;display:block}input.t.code{font-size:1.25rem;letter-spacing:.05em;text-transform:uppercase}
.code{font-size:1.55rem;font-weight:700;letter-spacing:.04em;text-align:center;line-height:1.3}
p.code{border:2px solid var(--ink);border-radius:var(--r);padding:var(--s3) var(--s2);white-space:nowrap}
.tick{width:3.2rem;height:3.2rem;display:block;color:var(--act)}
[hidden]{display:none!important}
@media(max-width:15rem){h1{font-size:var(--tl)}}
@media(max-width:22rem){p.code{font-size:1.3rem}}
@media(max-width:26rem){.facts div{grid-template-columns:1fr;padding:var(--s2) 0}}
@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`;

/** Where one is among the items, the scale, the status line. */
const ITEM = `
.prog{display:flex;gap:2px;margin-top:var(--s2)}.prog i{flex:1;height:.5rem;border:1px solid var(--edge);border-radius:1px}.prog i.d{background:var(--b4);border-color:var(--b4)}.prog i.h{height:.9rem;margin-top:-.2rem;border:2px solid var(--ink)}
.count{display:flex;justify-content:space-between;font-size:var(--ts);gap:1rem;line-height:var(--lh-cell)}
.scale{padding-top:var(--s4);border-top:1px solid var(--line)}
.scale legend{font-size:var(--tl);padding:0;float:left;width:100%}.scale legend+*{clear:both}
.how{color:var(--soft);font-size:var(--ts);margin-top:.1rem}
.grid{display:grid;grid-template-columns:minmax(0,1fr) repeat(var(--cols),3.3rem);grid-template-rows:auto repeat(var(--rows),minmax(2.75rem,auto));column-gap:.4rem;margin-top:var(--s3)}
.lab,.col{display:grid;grid-row:1/-1;grid-template-rows:subgrid;row-gap:3px}.lab{grid-column:1}
.lab>*{grid-row:calc(var(--i) + 1);display:flex;align-items:center;line-height:var(--lh-cell);border-top:1px solid var(--line);padding:.15rem 0}
.head{text-align:center;font-weight:700;line-height:1.25;padding-bottom:.3rem;align-self:end}.head small{display:block;font-size:var(--ts);font-weight:400;color:var(--soft);line-height:var(--lh-cell);margin-inline:-.2rem}
.grid.many{column-gap:.25rem;grid-template-columns:minmax(0,1fr) repeat(var(--cols),2.75rem)}
.pt{position:relative;display:flex;cursor:pointer;min-height:2.75rem}
.pt i{flex:1;display:flex;align-items:center;justify-content:center;border:1px solid var(--edge);border-radius:3px;color:var(--soft);font-style:normal}
.pt input{position:absolute;inset:0;opacity:0;margin:0;cursor:pointer;width:100%;height:100%}
.one{padding-top:var(--s3)}.row{margin-bottom:3px;border-top:1px solid var(--line)}.row span{flex:1;display:flex;align-items:center;line-height:var(--lh-cell);padding-right:var(--s2)}.row i{flex:none;width:3.3rem}
.col .pt:has(:checked)~.pt i,.row:has(:checked)~.row i,.strip .pt:has(~.pt :checked) i{background:var(--b1);border-color:var(--b3);color:var(--ink)}
.again .strip .pt i{background:none;border-color:var(--edge);color:var(--soft)}
.pt :checked+i,.pt :checked~i,.again .strip .pt :checked+i{background:var(--b4)!important;border-color:var(--b4)!important;color:var(--on-high)!important;font-weight:700;font-size:var(--tl)}
.row :checked~span{font-weight:700}
.pt :focus-visible~i{outline:3px solid var(--ink);outline-offset:2px;box-shadow:0 0 0 2px var(--ring);z-index:1}
.pt:hover i{border-color:var(--ink)}
@supports not (grid-template-rows:subgrid){.lab,.col{grid-template-rows:3.4rem repeat(var(--rows),3.4rem)}}
.or{display:flex;align-items:center;gap:var(--s3);color:var(--soft);font-size:var(--ts)}.or:before,.or:after{content:"";flex:1;border-top:1px solid var(--line)}
.check{display:grid;grid-template-columns:1.75rem 1fr;gap:var(--s3);align-items:center;min-height:3rem;padding:var(--s2) 0;cursor:pointer}.check input{width:1.6rem;height:1.6rem;margin:0;accent-color:var(--act)}.check small{display:block;font-size:var(--ts);color:var(--soft);line-height:var(--lh-cell)}
.bar{position:sticky;bottom:0;background:var(--paper);border-top:1px solid var(--line);margin:var(--s4) calc(-1*var(--s4)) 0!important;padding:var(--s2) var(--s4) var(--s3);z-index:3}.bar .go{grid-template-columns:1fr 1.5fr}.bar .btn{padding-inline:.5rem}.turned>.quiet{order:-1}
@media(max-height:28rem){.bar{position:static}}
@media(max-width:15rem){.grid{column-gap:.2rem;grid-template-columns:minmax(0,1fr) repeat(var(--cols),2.6rem)}.lab{font-size:.74rem}.bar .go{grid-template-columns:1fr}}
.st{display:flex;align-items:center;gap:var(--s2);font-size:var(--ts);min-height:2rem;line-height:var(--lh-cell);margin-bottom:var(--s1)}
.st svg{flex:none;width:1.25rem;height:1.25rem;display:none;fill:none;stroke:currentColor;stroke-width:2}
.st[data-is=kept] .i1,.st[data-is=sending] .i2,.st[data-is=waiting] .i3,.st[data-is=sent] .i4{display:block}
.st .i4{fill:currentColor;stroke:none}.st .i4 path{fill:none;stroke:var(--paper);stroke-width:2.2}
.st span{color:var(--soft)}.st.look span{color:var(--ink)}.st.look{color:var(--note)}.st.look b{color:var(--note)}
.st .link{min-height:2.75rem;font-size:inherit}
form:has([name=notMyField]:checked) .scale{opacity:.5}@media(forced-colors:active){.pt :checked~i,.pt :checked+i{forced-color-adjust:none;background:Highlight!important;color:HighlightText!important}.prog i.d,.mark i,.grp i,.sc i{forced-color-adjust:none}.btn{border-color:ButtonText}}
`;

/** Second round, review, table. */
const REST = `
.strip{display:grid;grid-template-columns:repeat(var(--n),1fr);gap:3px;margin-top:.1rem}.strip .pt{min-height:3rem}
.you{position:relative;height:1.5rem;margin-top:var(--s2)}html:lang(km) .you{height:1.8rem}.you span{position:absolute;font-size:var(--ts);font-weight:700;white-space:nowrap;transform:translateX(-50%)}.you .first{transform:none}.you .last{transform:translateX(-100%)}
.grp{position:relative;height:2.4rem;margin-top:.3rem}.grp i{position:absolute;top:.2rem;height:.75rem;background:var(--b2);border:1px solid var(--b4);border-radius:2px}.grp b{position:absolute;top:0;width:3px;height:1.15rem;background:var(--ink);transform:translateX(-50%)}
.grp span{position:absolute;top:1rem;font-size:var(--ts);transform:translateX(-50%);white-space:nowrap}.grp .first{transform:none}.grp .last{transform:translateX(-100%)}
.ends{display:flex;justify-content:space-between;font-size:var(--ts);color:var(--soft);line-height:var(--lh-cell);gap:1rem}.ends :last-child{text-align:right}
.read{font-size:var(--ts)}.q{border-left:3px solid var(--b3);padding-left:var(--s3);white-space:pre-line}.q+.q{margin-top:var(--s3)}
.rows{border-top:1px solid var(--line)}.rows li{display:grid;grid-template-columns:1.6rem minmax(0,1fr) auto;gap:0 var(--s2);padding:var(--s1) 0;border-bottom:1px solid var(--line);align-items:center;line-height:var(--lh-cell)}
.rows .n{color:var(--soft);font-size:var(--ts)}.rows a{display:inline-flex;align-items:center;min-height:2.75rem}
.sc{display:flex;flex-wrap:wrap;justify-content:flex-end;gap:3px}.sc i{font-style:normal;min-width:1.5rem;padding:0 .2rem;height:1.6rem;line-height:1.6rem;text-align:center;font-size:var(--ts);border:1px solid var(--edge);border-radius:2px}
.sc .k1{background:var(--b1)}.sc .k2{background:var(--b1)}.sc .k3{background:var(--b2)}.sc .k4{background:var(--b4);color:var(--on-high);border-color:var(--b4)}.sc .k5{background:var(--b5);color:var(--on-high);border-color:var(--b5)}.sc .k0{border:2px solid var(--note);color:var(--note);line-height:1.45rem;font-weight:700}
.pair{display:grid;gap:var(--s4)}.pair>*{border-top:3px solid var(--ink);padding-top:var(--s3)}
.pair dl div{display:flex;justify-content:space-between;gap:1rem;padding:.2rem 0;border-bottom:1px solid var(--line)}.pair .btn{margin-top:var(--s3);width:100%}
@media(min-width:34rem){.pair{grid-template-columns:1fr 1fr}}
.legend{display:grid;gap:.2rem 1.4rem;font-size:var(--ts)}
.tbl{width:100%;border-collapse:separate;border-spacing:0;line-height:var(--lh-cell)}
.tbl thead th{position:sticky;top:0;background:var(--paper);z-index:2;font-weight:700;text-align:left;vertical-align:bottom;padding:.4rem 0 .4rem .6rem;border-bottom:2px solid var(--ink)}.tbl thead tr:first-child th:first-child,.tbl tbody th{padding-left:0}.tbl thead tr:first-child th:not([rowspan]){border-bottom:0;padding-bottom:0}
.tbl thead small{font-size:var(--ts);font-weight:400;color:var(--soft)}
.tbl tbody th{font-weight:700;text-align:left;padding:.35rem .4rem .35rem 0;border-bottom:1px solid var(--line);line-height:var(--lh-cell)}.tbl td{border-bottom:1px solid var(--line);padding:.2rem 0 .2rem .6rem;width:1%}
.tbl .strip{margin:0;gap:2px;grid-template-columns:repeat(var(--n),44px)}.tbl .strip .pt{min-height:44px}.tbl select{margin:0;min-width:6rem}
.nmf{display:flex;gap:.4rem;align-items:center;font-weight:400;font-size:var(--ts);color:var(--soft);min-height:44px;cursor:pointer}.nmf input{width:1.35rem;height:1.35rem;accent-color:var(--act);margin:0}
tr:has(.nmf :checked) .strip{opacity:.45}
.of{display:none;font-size:var(--ts)}
.tbar{display:flex;flex-wrap:wrap;gap:0 var(--s4);justify-content:space-between;align-items:center}
@media(max-width:1129px){.tbl,.tbl tbody,.tbl tr,.tbl td,.tbl tbody th{display:block;width:auto}.tbl thead{display:none}.tbl tr{border-top:1px solid var(--line);padding:var(--s3) 0}.tbl td,.tbl tbody th{border:0;padding:.15rem 0}.of{display:block}.tbl .strip{grid-template-columns:repeat(var(--n),minmax(44px,4.5rem))}}
@media(min-width:600px) and (max-width:1129px){.tbl tbody tr{display:grid;grid-template-columns:1fr 1fr;gap:0 var(--s4)}.tbl tbody th{grid-column:1/-1}}
@media(max-width:15rem){.tbl .strip{grid-template-columns:repeat(var(--n),minmax(0,1fr))}.rows li{grid-template-columns:1.2rem minmax(0,1fr)}.rows .sc,.rows li>.soft{grid-column:2}}
`;

/** The one style sheet of the expert's pages. @param faces - the fonts */
export function ballotStyle(faces: string): string {
  return [
    faces,
    `:root{color-scheme:light dark;--sans:"Noto Sans","Noto Sans Khmer",sans-serif;${SIZES};${colours("light")}}`,
    `:root:lang(km){--sans:"Noto Sans One","Noto Sans Khmer",sans-serif}`,
    `@media(prefers-color-scheme:dark){:root{${colours("dark")}}}`,
    FRAME,
    ITEM,
    REST,
  ]
    .join("")
    .replaceAll("\n", "");
}
