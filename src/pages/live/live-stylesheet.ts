import { type FontFile, stylesheet } from "../stylesheet.ts";

/** What the pages of the server need beside those of an edition: forms, and the shelf of published roadmaps. */
const LIVE_STYLE = `
.languages{flex-wrap:wrap;justify-content:flex-end}
.ways-out{display:flex;flex-wrap:wrap;gap:0 var(--s5);margin-top:var(--s5)}
.ways-out a{display:inline-flex;align-items:center;min-height:2.75rem}
.form{display:grid;gap:var(--s4);max-width:26rem;margin-top:var(--s5);justify-items:start}
.form label{display:grid;gap:var(--s1);width:100%;font-weight:700}
.form .hint{margin:0}
.field{display:grid;grid-template-columns:minmax(0,1fr);gap:var(--s1);width:100%}
.fault{color:var(--note);font-size:var(--small)}
.done{border-left:6px solid var(--b4);background:var(--sunk);padding:var(--s3) var(--s4);max-width:42rem;margin-bottom:var(--s4)}
.seat-line{display:grid;grid-template-columns:minmax(0,1.4fr) minmax(0,1fr);gap:0 var(--s5);align-items:center;min-height:2.75rem}
.seat-line p{padding:.2rem 0;overflow-wrap:anywhere}
.seat-line small{white-space:normal;display:block}
.seat-line a{display:inline-flex;align-items:center;min-height:2.75rem}
.items .seat-line>div:first-child{padding:0}
@media(max-width:39.99rem){.seat-line{grid-template-columns:minmax(0,1fr);padding-block:var(--s2)}}
.folds{margin-top:var(--s4)}
.ticks{border:0;margin:0;padding:0;width:100%;min-width:0}
.ticks legend{font-weight:700;padding:0}
.grant{display:flex;flex-wrap:wrap;gap:var(--s2) var(--s4);align-items:center;justify-content:space-between}
.grant button,.desk-form button.second{padding:.3rem .9rem}
.grant button{font:inherit;font-weight:700;color:var(--act);background:var(--paper);border:2px solid var(--act);border-radius:var(--radius);min-height:2.75rem;cursor:pointer}
.desk-shelf:first-child h2{margin-top:0}
.done h2{margin-top:0}
.done code{font-weight:700}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(15rem,100%),1fr));gap:var(--s4) var(--s5);width:100%;align-items:start}
.form .pair label{line-height:1.8;min-height:1.9rem;align-content:center}
.form .pair label [lang]{line-height:1}
.form .pair :is(input,textarea){line-height:1.8}
.form .pair :is(input,textarea):lang(km){line-height:1.73}
.form .pair input{min-height:3.1rem}
.desk .desk-form{max-width:44rem}
.desk .desk-form>.field,.desk .unfolded>.field{max-width:26rem}
.desk :is(h2,h3)+:is(p,ul,ol){margin-top:var(--s2)}
.desk .data small{display:block}
.desk :is(p,.unfolding)+.shelf{margin-top:var(--s4)}
.desk .lead+.done{margin-top:var(--s4)}
.desk .folds .unfolding{margin-top:0;border-top:1px solid var(--line)}
.desk .folds .unfolding:last-child{border-bottom:1px solid var(--line)}
.desk .list .unfolding{margin-top:0}
.unfolding>.unfolded:has(.desk-form){padding-bottom:var(--s4)}
.desk section+p{margin-top:var(--s4)}
.desk-home{display:grid;gap:var(--s6);margin-top:var(--s5);align-items:start}
@media(min-width:62rem){.desk-home{grid-template-columns:minmax(0,1fr) 19rem}}
.desk-home .aside ul+h2{margin-top:var(--s5)}
.desk-nav{border-bottom:1px solid var(--line);margin-bottom:var(--s5)}
.form input,.form select,.form textarea{font:inherit;font-weight:400;color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:var(--radius);padding:.55rem .7rem;min-height:2.75rem;width:100%}
.form .code{font-size:var(--head);letter-spacing:.06em}
.button,.form button{font:inherit;font-weight:700;color:var(--paper);background:var(--act);border:2px solid var(--act);border-radius:var(--radius);padding:.5rem 1.4rem;min-height:2.75rem;cursor:pointer;text-decoration:none}
.form button.second{color:var(--act);background:var(--paper)}
.alert{border-left:6px solid var(--note);background:var(--note-bg);padding:var(--s3) var(--s4);max-width:42rem;margin-top:var(--s4)}
.landing{display:grid;gap:var(--s6)}
@media(max-width:61.99rem){.landing .aside{order:-1}}
@media(min-width:62rem){.landing{grid-template-columns:minmax(0,1fr) 22rem}}
.aside{background:var(--sunk);padding:var(--s5);border-radius:var(--radius);align-self:start}
.aside h2{margin:0;font-size:var(--large)}
.aside .form{margin-top:var(--s3)}
.shelf>li{border-top:1px solid var(--line);padding-block:var(--s4)}
.shelf>li:first-child{border-top:3px solid var(--ink)}
.shelf h2{margin:0;font-size:var(--large)}
.shelf h2 a{display:inline-flex;align-items:center;min-height:2.75rem}
.shelf .places{display:flex;flex-wrap:wrap;gap:0 var(--s5);align-items:center}
.shelf .places a{display:inline-flex;align-items:center;min-height:2.75rem}
.api h2{border-top:3px solid var(--ink);padding-top:var(--s3)}
.api h3{overflow-wrap:anywhere}
.api .method{display:inline-block;min-width:4.2rem;font-weight:700}
.api table{border-collapse:collapse;margin-top:var(--s2);width:100%;max-width:60rem}
.api th,.api td{text-align:left;vertical-align:top;padding:.3rem .8rem .3rem 0;border-bottom:1px solid var(--line)}
.api pre{white-space:pre-wrap;overflow-wrap:anywhere;background:var(--sunk);padding:var(--s3);font:inherit;font-size:var(--small)}
.desk-form{border-left:3px solid var(--line);padding-left:var(--s4)}
.form .tick{display:flex;gap:var(--s2);align-items:center;min-height:2.75rem;font-weight:400}
.form .tick input{width:1.4rem;min-height:1.4rem;flex:none}
.desk-link{display:inline-flex;align-items:center;min-height:2.75rem}
.desk-form [aria-invalid=true]{border:2px solid var(--note)}
.choices{display:flex;flex-wrap:wrap;gap:var(--s1) var(--s4);border-bottom:1px solid var(--line);margin-block:var(--s4)}
.choices a{display:inline-flex;gap:var(--s1);align-items:center;min-height:2.75rem;text-decoration:none}
.choices [aria-current]{font-weight:700;color:inherit;box-shadow:inset 0 -3px var(--act)}
.tickable>li{display:grid;grid-template-columns:1.6rem minmax(0,1fr);gap:var(--s3);align-items:start;border-top:1px solid var(--line);padding-block:var(--s1)}
.tickable>li>:only-child{grid-column:1/-1}
.tickable input{width:1.4rem;height:1.4rem;margin-top:.7rem}
.tickable .hint,.list .hint{margin:0}
.unfolding{margin-top:var(--s4);max-width:42rem;width:100%}
.unfolding>summary{cursor:pointer;font-weight:700;min-height:2.75rem;align-content:center;color:var(--act)}
.unfolded{display:grid;gap:var(--s4);padding-left:var(--s3);border-left:1px solid var(--line)}
.form .unfolding{margin-top:0}
.unfolded{justify-items:start}
.unfolded>.desk-form{border-left:0;padding-left:0;margin-top:0;width:100%}
.desk-form:has(.row,.beside,textarea,.buttons){max-width:42rem}
.buttons{display:flex;flex-wrap:wrap;gap:var(--s3);margin:0}
.row{border:1px solid var(--line);border-radius:var(--radius);padding:var(--s3);display:grid;gap:var(--s3);width:100%;min-width:0}
.row legend{font-weight:700;padding-inline:var(--s1)}
.beside{display:grid;gap:var(--s3);grid-template-columns:repeat(auto-fit,minmax(10rem,1fr));width:100%}
.as-written{white-space:pre-line}
.inline{display:inline}
.inline .link{font:inherit;color:var(--act);background:none;border:0;padding:0 var(--s2);min-height:2.75rem;text-decoration:underline;cursor:pointer}
.keying input[type=number]{width:5rem;min-width:5rem}
.keying input[type=checkbox]{width:1.4rem;min-height:1.4rem}
.keying small{display:block}
.desk-form:has(.keying){max-width:none}
.boxes td{white-space:nowrap;letter-spacing:.15em}
.paste{font:inherit;color:inherit;background:var(--sunk);border:1px solid var(--soft);border-radius:var(--radius);padding:var(--s3);width:100%;max-width:42rem}
.desk h2+.pair{margin-top:var(--s2)}
.sheet>p{margin-block:var(--s2)}
.sheet{border-top:1px dashed var(--soft);padding-block:var(--s5)}
.square svg{width:14rem;height:14rem;display:block}
.big-name{font-size:var(--large);font-weight:700}
.as-link{overflow-wrap:anywhere;max-width:42rem}
.big-code{font-size:var(--head);letter-spacing:.08em;font-weight:700}
@media print{body{min-height:0;display:block}.not-printed,header.site,.crumb,.desk-nav,main:has(.sheet) h1{display:none}.sheet{break-after:page;border:0}}
@media(forced-colors:active){.form button,.button{border:2px solid ButtonText}}
`;

/** The style sheet of the server's own pages. */
export function liveStylesheet(fonts: readonly FontFile[]): string {
  return `${stylesheet(fonts)}${LIVE_STYLE}`;
}
