/** Type, space and the elements that every page uses. Khmer has its own size, leading and underline: it stands higher and deeper than Latin. */
export const BASE_STYLE = `
html{font:400 106.25%/var(--leading) "Noto Sans","Noto Sans Khmer",sans-serif;font-variant-numeric:tabular-nums;background:var(--paper);color:var(--ink);-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:4rem}
html:lang(km){font-size:112.5%;--leading:1.8;--leading-head:1.55;--leading-cell:1.6;--small:.8572rem}
:lang(en) [lang=km]{line-height:1.7;font-size:1.04em}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:flex;flex-direction:column}
main{flex:1;width:100%}
h1,h2,h3,h4,p,ul,ol,dl,dd,figure,table{margin:0;padding:0;border:0;min-width:0}
main,.notice{overflow-wrap:anywhere}
table{overflow-wrap:break-word}
h1,h2,h3,h4{font-weight:700;line-height:var(--leading-head);text-wrap:balance}
h1{font-size:var(--title);max-width:34ch}
h2{font-size:var(--head);margin-top:var(--s6)}
h3{font-size:var(--large);margin-top:var(--s4)}
h4{font-size:1rem;margin-top:var(--s3)}
html:lang(km) h1{max-width:none}
ul,ol{list-style:none}
small{font-size:var(--small)}
b,strong{font-weight:700}
code{font-family:inherit;overflow-wrap:anywhere}
a{color:var(--act);text-underline-offset:.22em;text-decoration-thickness:1px}
html:lang(km) a{text-underline-offset:.42em;text-decoration-skip-ink:auto}
a:hover{text-decoration-thickness:3px}
:focus-visible{outline:3px solid var(--ink);outline-offset:3px;box-shadow:0 0 0 3px var(--ring);border-radius:var(--radius)}
main:focus{outline:none}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.wrap{max-width:76rem;margin-inline:auto;padding-inline:var(--s4)}
.lead{font-size:var(--large);max-width:40rem;margin-top:var(--s3)}
.hint{font-size:var(--small);color:var(--soft);margin-top:var(--s3);max-width:46rem}
.plain-list li,.changes li{padding:.25rem 0;max-width:46rem}
.prose{max-width:42rem}
.prose>*+*{margin-top:var(--s4)}
.prose h2{margin-top:var(--s6)}
.prose ul{list-style:disc;padding-left:1.4rem}
.prose ol,.counted{list-style:decimal;padding-left:1.6rem}
.prose li+li{margin-top:var(--s1)}
.prose blockquote{margin:var(--s4) 0;padding-left:var(--s4);border-left:3px solid var(--line)}
.prose table{border-collapse:collapse;display:block;overflow-x:auto;overflow-wrap:anywhere}
.prose th,.prose td{padding:.3rem .6rem .3rem 0;text-align:left;border-bottom:1px solid var(--line)}
.prose pre{overflow-x:auto;background:var(--sunk);padding:var(--s2) var(--s3);margin-top:var(--s4)}
.method-text{margin-top:var(--s4);max-width:none}
.method-text>*{max-width:42rem}
.method-text>.drawing{display:block;max-width:none;margin-block:var(--s4)}
.method-text svg{display:block;max-width:100%;height:auto}
.method-text table{display:table}
.links{margin-top:var(--s2);columns:2 16rem;column-gap:var(--s5)}
.links.single{columns:auto}
.lead+p,.lead+.scroll{margin-top:var(--s3)}
.citation{max-width:46rem;margin-top:var(--s3);padding-left:var(--s4);border-left:3px solid var(--b4)}
.links a{display:inline-flex;align-items:center;min-height:2.75rem}
.soft{color:var(--soft)}
.method{max-width:46rem}
.method p{margin-top:var(--s2)}
.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));gap:0 var(--s6)}
.items{margin-top:var(--s2);max-width:46rem}
.items>li{border-bottom:1px solid var(--line);padding-bottom:.2rem}
.items>li>div:first-child{padding:.55rem 0}
.items .placed{display:grid;grid-template-columns:2.9rem minmax(0,1fr)}
.items .placed~p{padding-left:2.9rem}
.items small{white-space:nowrap}
.items p{font-size:var(--small);padding-bottom:var(--s2)}
.items .place{color:var(--soft)}
.items .selected{font-weight:700}
.facts{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.25rem var(--s5);margin-top:var(--s4);max-width:46rem}
.facts dt{color:var(--soft)}
`;

/** Below this width pages fold into one column. */
export const BASE_STYLE_PHONE = `
h1{font-size:var(--head)}
.facts{grid-template-columns:minmax(0,1fr);gap:0}
.facts dd{padding-bottom:var(--s2)}
`;
