/** Header, navigation, notice, footer, and the blocks that open a page. */
export const FRAME_STYLE = `
.skip{position:absolute;left:-99rem;top:0;background:var(--paper);padding:.6rem 1rem;z-index:3}
.skip:focus{left:var(--s2)}
.notice{background:var(--note-bg);color:var(--note);font-weight:700;font-size:var(--small)}
.notice .wrap{display:block;padding-block:.3rem}
.site{border-bottom:1px solid var(--line)}
.site .wrap{display:grid;grid-template-columns:minmax(0,1fr) auto;align-items:center;gap:var(--s1) var(--s5);padding-top:var(--s2)}
.name,.steps-nav,.site-foot{overflow-wrap:anywhere}
.name{min-width:0;display:flex;gap:.6rem;align-items:center;min-height:2.75rem;color:inherit;text-decoration:none;line-height:var(--leading-cell)}
.name:hover b{text-decoration:underline}
.name small{display:block;color:var(--soft)}
.mark{display:inline-flex;gap:2px;flex:none}
.mark i{width:.42rem;height:1.9rem;background:var(--b1)}
.mark i:nth-child(2){background:var(--b2)}
.mark i:nth-child(3){background:var(--b3)}
.mark i:nth-child(4){background:var(--b4)}
.mark i:nth-child(5){background:var(--b5)}
.tools{display:flex;flex-wrap:wrap;justify-content:flex-end;gap:0 var(--s4)}
.find{display:inline-flex;align-items:center;gap:.4rem;min-height:2.75rem;min-width:2.75rem}
.languages{display:flex;gap:var(--s4)}
.downloads{display:flex;flex-wrap:wrap;gap:0 var(--s5)}
.downloads a{display:inline-flex;align-items:center;min-height:2.75rem}
.languages a{display:inline-flex;align-items:center;min-height:2.75rem;min-width:2.75rem;justify-content:center}
.main{grid-column:1/-1;min-width:0}
.main ul{display:flex;flex-wrap:wrap;gap:0 var(--s5)}
.main a{display:inline-flex;align-items:center;min-height:2.75rem;color:var(--ink);text-decoration:none;white-space:nowrap}
.main a[aria-current]{font-weight:700;box-shadow:inset 0 -3px var(--b4)}
.main a:hover{text-decoration:underline}
main{padding-block:var(--s6) var(--s7)}
.crumb{font-size:var(--small);color:var(--soft);margin-bottom:var(--s1)}
.crumb ol{display:flex;flex-wrap:wrap;gap:0 .5rem}
.crumb li{display:flex;align-items:center}
.crumb li:not(:last-child):after{content:"›";content:"›" / "";margin-left:.5rem}
.crumb a{display:inline-flex;align-items:center;min-height:2.75rem;color:inherit}
.big h1{font-size:clamp(var(--title),4.2vw,2.353rem);max-width:none;text-wrap:balance}
html:lang(km) .big h1{font-size:clamp(1.6rem,3.2vw,2.1rem)}
.plain{border-left:6px solid var(--b4);padding:var(--s1) 0 var(--s1) var(--s4);max-width:46rem;margin-top:var(--s4)}
.plain.open{border-color:var(--note)}
.plain .first{font-size:var(--head);line-height:1.35;font-weight:700}
.plain p+p{margin-top:var(--s2)}
html:lang(km) .plain .first{font-size:var(--large);line-height:1.7}
.since{margin-top:var(--s2)}
.since a{display:inline-flex;align-items:center;min-height:2.75rem;margin-right:.4rem}
.ways{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(15rem,100%),1fr));gap:var(--s5);border-top:3px solid var(--ink);padding-top:var(--s3);margin-top:var(--s5)}
.ways h2{font-size:var(--large);margin:0}
.ways h2 a{display:inline-flex;align-items:center;min-height:2.75rem}
.ways strong{color:var(--note)}
.lead+.list{margin-top:var(--s4)}
.list>li{border-top:1px solid var(--line);padding:var(--s3) 0;max-width:46rem}
.list h2,.list h3{font-size:var(--large);margin:0}
.list h2 a,.list h3 a{display:inline-flex;align-items:center;min-height:2.75rem}
.list.numbered>li{display:grid;grid-template-columns:2.4rem minmax(0,1fr)}
.list a{overflow-wrap:anywhere}
.list .ordinal{font-size:var(--head);font-weight:700;color:var(--soft);line-height:2.75rem}
.steps-nav{display:flex;justify-content:space-between;flex-wrap:wrap;gap:var(--s2) var(--s5);border-top:1px solid var(--line);margin-top:var(--s6);padding-top:var(--s2);max-width:46rem}
.steps-nav a{display:inline-flex;align-items:center;min-height:2.75rem}
.draft{background:var(--note-bg);color:var(--note);font-weight:700;padding:var(--s2) var(--s4);max-width:42rem;margin-top:var(--s4);font-size:var(--small)}
.site-foot{background:var(--sunk);border-top:1px solid var(--line);font-size:var(--small)}
.site-foot .wrap{padding-block:var(--s4)}
.site-foot ul{display:flex;flex-wrap:wrap;gap:0 var(--s6);align-items:center}
.site-foot li{min-height:2.75rem;display:inline-flex;align-items:center;flex-wrap:wrap;column-gap:.4rem}
.site-foot a{display:inline-flex;align-items:center;min-height:2.75rem}
@media (pointer:coarse){main :is(h1,h2,h3,h4,td,th,dd)>a:only-child,main li>a,.note a,.finding a,.crumb a,.decision a{display:inline-flex;align-items:center;min-height:2.75rem}
.items>li>div a{display:inline-block;padding-block:.6rem;margin-block:-.6rem}
.prose li>a{display:inline;min-height:0}}
.attribution{max-width:60rem;color:var(--soft)}
`;

/** On a phone the name of the roadmap has the line, and the navigation as many as it needs, so that every place is seen. */
export const FRAME_STYLE_PHONE = `
main{padding-top:var(--s4)}
.main{margin-inline:calc(-1*var(--s4));border-top:1px solid var(--line)}
.main ul{padding-inline:var(--s4);gap:0 var(--s3)}
.lead{font-size:1rem}
@media (max-width:34rem){
.site .wrap{column-gap:var(--s3)}
.name .mark,.name small{display:none}
.tools{gap:0 var(--s2);flex-wrap:nowrap}
.find{justify-content:center}
.find span{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
}
`;
