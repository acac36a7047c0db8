import { colours } from "./ballot-style.ts";

/** The projector page: light, so that it is read in a lit room; every size is a share of the screen's, so that nothing scrolls. */
export function roomStyle(faces: string): string {
  return `${faces}:root{color-scheme:light;${colours("light")}}
html{font:400 min(1.6667vw,2.963vh)/1.5 "Noto Sans","Noto Sans Khmer",sans-serif;font-synthesis:none;font-variant-numeric:tabular-nums;color:var(--ink);background:var(--paper)}
*{box-sizing:border-box}body{margin:0;height:100vh;overflow:hidden;display:grid;grid-template-rows:auto minmax(0,1fr) auto;grid-template-columns:minmax(0,1fr)}
h1,h2,p,ul,ol{margin:0;padding:0}ul,ol{list-style:none}
[lang=en]{color:var(--soft);font-size:.84em;line-height:1.35}
header{display:flex;justify-content:space-between;align-items:center;padding:.8rem 2.25rem;border-bottom:2px solid var(--line)}
h1{font-size:1.375rem;line-height:1.55}header [lang=en]{font-size:.95rem}
.mark{display:inline-flex;gap:.15rem}.mark i{width:.6rem;height:1.5rem;background:var(--b1)}.mark i:nth-child(2){background:var(--b2)}.mark i:nth-child(3){background:var(--b3)}.mark i:nth-child(4){background:var(--b4)}.mark i:nth-child(5){background:var(--b5)}
main{display:grid;grid-template-columns:19.4rem minmax(0,1fr);gap:3.1rem;padding:1.1rem 2.25rem 0;min-height:0}
main>:only-child{grid-column:1/-1}.join{text-align:center;font-size:.9rem;line-height:1.65}
.qr{background:#fff;padding:.7rem;border:2px solid #14202b;width:16.5rem;margin:0 auto}.qr svg{display:block;width:100%}
.addr{font-size:1.2rem;margin:.5rem 0 .2rem;line-height:1.3;overflow-wrap:anywhere;color:var(--ink)!important;font-weight:700}
.k{font-weight:700;line-height:1.6;font-size:1.06rem}.k [lang=en]{font-weight:400;margin-left:.4em}
.clock{font-size:5rem;font-weight:700;line-height:1.3;display:flex;align-items:baseline;gap:1.2rem;margin-top:-.5rem}.clock small{font-size:2rem;font-weight:400}
.close{font-size:.94rem;line-height:1.6}.close [lang=en]{margin-left:.5em}
.cnt{font-size:1.25rem;line-height:1.4}.cnt b{font-size:2.9rem;margin-right:.1em}.cnt [lang=en]{margin-left:.8em}
.blk{display:flex;gap:.25rem;margin:.3rem 0 .6rem}.blk i{flex:1;height:1.5rem;border:2px solid var(--edge);border-radius:3px;min-width:1px}.blk .d{background:var(--b4);border-color:var(--b4)}.blk.many{gap:1px}.blk.many i{border-width:1px}
.groups{display:flex;flex-wrap:wrap;gap:0 2rem}.groups li{font-size:.94rem;line-height:1.5;display:flex;gap:.6rem;align-items:baseline}.groups b{white-space:nowrap}
.state{font-size:2rem;font-weight:700;line-height:1.5}.state small{display:block;font-size:1rem;font-weight:400}p.state+p[lang]{font-size:1.3rem}
.done{grid-template-columns:minmax(0,1.7fr) minmax(0,1fr)}
.rank{display:grid;grid-auto-flow:column;grid-template-rows:repeat(var(--half),minmax(0,1fr));gap:0 2rem;height:calc(100% - 2.2rem)}
.rank li{display:grid;grid-template-columns:2.6rem minmax(0,1fr) auto;align-items:center;border-bottom:1px solid var(--line);line-height:1.3;font-size:var(--size,.94rem);overflow:hidden}
.rank li>span:nth-child(2){overflow:hidden;text-overflow:ellipsis;white-space:nowrap;line-height:1.6}.rank .in:has(+li:not(.in)){border-bottom:3px solid var(--act)}.rank .in{font-weight:700}.rank .in>span:first-child{color:var(--act)}
.talk li{padding:.35rem 0;border-bottom:1px solid var(--line);font-size:1rem;line-height:1.5}.talk small{display:block;color:var(--note);font-size:.8rem}.talk small [lang=en]{color:var(--note)}
footer{background:var(--sunk);border-top:2px solid var(--line);padding:.55rem 2.25rem;font-size:.94rem;line-height:1.7}footer [lang=en]{margin-left:.8em}
`;
}
