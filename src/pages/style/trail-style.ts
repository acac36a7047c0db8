/** The trail from the chart to the decision, and the review. */
export const TRAIL_STYLE = `
.trail{position:relative;max-width:44rem}
.trail>li{position:relative;padding:0 0 var(--s5) 3.4rem}
.trail>li:before{content:"";position:absolute;left:1.02rem;top:2.2rem;bottom:-.2rem;border-left:3px solid var(--b4)}
.trail>li:last-child:before{display:none}
.trail>li.break:before{border-left:3px dashed var(--note)}
.trail .stop{position:absolute;left:0;top:0;width:2.2rem;height:2.2rem;border-radius:50%;background:var(--b4);color:var(--on-high);font-weight:700;display:grid;place-items:center;line-height:1}
.trail .unknown>.stop{background:var(--paper);color:var(--ink);border:2px dashed var(--edge)}
.trail .bad>.stop{background:var(--note);color:var(--paper)}
.trail .kind{font-size:var(--small);color:var(--soft);line-height:var(--leading-cell)}
.trail h3{margin:0}
.trail p{max-width:36rem}
.gap{color:var(--note);font-weight:700}
.time{position:relative;display:block;height:2.2rem;margin:.4rem 0;background:linear-gradient(var(--line),var(--line)) 0 50%/100% 1px no-repeat;max-width:36rem}
.time>span{position:absolute;left:calc(var(--x)*100%);width:calc(var(--w)*100%);inset-block:.2rem;border-radius:2px;border:1.5px solid var(--bar-edge);padding:0 .5rem;font-size:var(--small);display:flex;align-items:center;white-space:nowrap;overflow:hidden;color:var(--on-low);background:var(--paper)}
.time .step-1{background:var(--b1)}
.time .step-2{background:var(--b2)}
.time .step-3{background:var(--b3);color:var(--on-middle)}
.time .step-4{background:var(--b4);color:var(--on-high)}
.time .step-5{background:var(--b5);color:var(--on-high)}
.time .inferred{border-style:dashed}
.totals{display:grid;grid-template-columns:repeat(auto-fit,minmax(6.2rem,1fr));gap:var(--s3);max-width:36rem;margin-block:var(--s2)}
.totals b{font-size:var(--head)}
.totals .in-cell{padding-bottom:.5rem;line-height:1.35}
.totals small{display:block;color:var(--soft);line-height:var(--leading-cell)}
.histogram{display:flex;align-items:flex-end;gap:3px;height:3.4rem;margin-top:var(--s2)}
.histogram i{flex:1;max-width:1.6rem;background:var(--b3);border:1px solid var(--bar-edge);height:max(1px,calc(var(--v)*100%))}
.scores{display:flex;gap:3px;font-size:var(--small);color:var(--soft);line-height:1.3}
.scores span{flex:1;max-width:1.6rem;text-align:center}
.trail-title{font-size:var(--large);margin:0 0 var(--s4)}
.cite q{display:block;color:var(--soft)}
.readings{border-top:1px solid var(--line);line-height:var(--leading-cell)}
.readings dt{font-size:var(--small);color:var(--soft);padding-top:var(--s2)}
.readings dd{padding-bottom:var(--s2);border-bottom:1px solid var(--line);font-weight:700}
.note{border-top:1px solid var(--edge);padding-top:var(--s3)}
.side .note h3,.note h3{font-size:1rem;line-height:var(--leading-cell);text-wrap:pretty;margin:0}
.note p{font-size:var(--small);margin-top:.25rem}
.weighed{font-size:var(--small);font-weight:700;display:flex;gap:.5rem;align-items:center;line-height:var(--leading-cell)}
.attention,.counts .attention b{color:var(--note)}
.weight{width:.95rem;height:.95rem;flex:none}
h2.weighed{font-size:var(--head);line-height:var(--leading-head)}
h2.weighed .weight{width:1.3rem;height:1.3rem}
.counts{display:flex;flex-wrap:wrap;gap:var(--s3) var(--s6);margin-top:var(--s5)}
.counts li{line-height:var(--leading-cell);color:var(--ink)}
.counts b{display:block;font-size:2.353rem;line-height:1.15}
.finding{display:grid;grid-template-columns:2.4rem minmax(0,1fr) 17rem;gap:0 var(--s5);padding:var(--s4) 0;border-top:1px solid var(--line)}
.weighed-section>.finding:first-of-type{margin-top:var(--s3)}
.finding>.ordinal{font-size:var(--head);font-weight:700;color:var(--soft);line-height:1.2;text-align:right}
.finding h3{text-wrap:pretty;margin:0}
.finding p{max-width:38rem;margin-top:.2rem}
.finding>.ordinal{margin:0}
.finding .about{font-size:var(--small);color:var(--soft)}
.finding .about a,.note a,.remedy a{display:inline-block;padding-block:.2rem}
.remedy{font-size:var(--small);border-left:3px solid var(--line);padding-left:var(--s3);align-self:start}
.remedy b{display:block}
.acknowledged{border-left:3px solid var(--b4);padding-left:var(--s3)}
:target{scroll-margin-top:1rem}
.finding:target,.ranking tr:target,.decision:target{background:var(--sunk)}
.decision{border-top:1px solid var(--line);padding:var(--s4) 0;max-width:52rem}
h2+.decision{margin-top:var(--s3)}
.decision>:is(h2,h3){font-size:var(--large);margin:0}
.minority{border-left:6px solid var(--note);padding-left:var(--s4);margin-top:var(--s3);max-width:46rem}
.formula{display:block;background:var(--sunk);padding:var(--s2) var(--s3);margin-top:var(--s2);overflow-x:auto;white-space:pre-wrap}
`;

export const TRAIL_STYLE_PHONE = `
.finding{grid-template-columns:1.6rem minmax(0,1fr);gap:0 var(--s3)}
.finding .remedy{grid-column:2;margin-top:var(--s2)}
.trail>li{padding-left:2.9rem}
`;
