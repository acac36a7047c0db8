/** Rankings with bars in their cells, plain tables, folds and pictures. */
export const TABLE_STYLE = `
.beside{display:grid;grid-template-columns:minmax(0,1fr) 19rem;gap:var(--s6);margin-top:var(--s5);align-items:start}
.beside.wider{grid-template-columns:minmax(0,1fr) 22rem}
.side{display:grid;gap:var(--s4)}
.side h2{font-size:var(--large);margin:0}
.ranking{width:100%;border-collapse:collapse;line-height:var(--leading-cell)}
.ranking caption,.data caption{text-align:left;font-weight:700;font-size:var(--large);line-height:var(--leading-head);padding-bottom:var(--s2)}
.ranking thead th{font-size:var(--small);text-align:right;vertical-align:bottom;padding:.3rem .4rem;border-bottom:2px solid var(--ink);hyphens:auto}
.ranking thead .place,.ranking thead .item,.ranking thead .total{text-align:left}
.ranking thead .column{width:5.2rem}
.ranking thead .group{display:block;font-weight:400}
.ranking tbody tr{border-bottom:1px solid var(--line)}
.ranking caption,.ranking .cut,.ranking tbody th,.data caption,.data tbody th{overflow-wrap:anywhere}
.ranking tbody th{min-width:9.5rem}
.data tbody th{min-width:7.5rem}
.ranking.mini tbody th{min-width:5rem}
.ranking tbody th{font-weight:400;text-align:left;padding:.1rem .4rem}
.ranking tbody th a{display:inline-flex;align-items:center;min-height:2.75rem;color:inherit;text-decoration-color:var(--edge)}
.ranking td{padding:.42rem .4rem;text-align:right}
.ranking td.place{text-align:left;white-space:nowrap;width:3.4rem}
.ranking .yes .item>a,.ranking .unjudged .item>a{font-weight:700}
.ranking .total{width:24%}
.in-cell{position:relative;display:block;min-width:2.6rem;padding-bottom:.34rem}
.in-cell:after{content:"";position:absolute;inset:auto 0 0;height:.32rem;border:1px solid var(--edge);background:linear-gradient(var(--b3),var(--b3)) 0 0/calc(var(--v)*100%) 100% no-repeat,var(--sunk)}
.in-cell.strong:after{background-image:linear-gradient(var(--b4),var(--b4))}
.long-bar{display:grid;grid-template-columns:var(--slot,2.6em) minmax(0,1fr);gap:.5rem;align-items:center;font-weight:700}
.long-bar i{height:1.15rem;width:calc(var(--v)*100%);background:var(--b4);border:1px solid var(--b4);border-radius:2px}
.out .long-bar{font-weight:400}
.out .long-bar i{background:var(--b1);border-color:var(--b3)}
.tied .long-bar i{background:repeating-linear-gradient(90deg,var(--b4) 0 6px,var(--b1) 6px 10px)}
.decided{display:block;color:var(--soft)}
.ranking tr.cut{border:0}
.ranking .cut td{padding:0;text-align:left}
.cut span{display:flex;gap:var(--s3);align-items:center;font-weight:700;color:var(--note);font-size:var(--small);line-height:1.7}
.cut span:after{content:"";flex:1;border-top:3px solid var(--note)}
.ranking.mini .total{width:46%}
.ranking.mini td.place{width:2.9rem;padding-left:.6rem}
.ranking tr.me{box-shadow:inset 4px 0 var(--note)}
.ranking tr.me .item{font-weight:700}
.scroll{overflow-x:auto;margin-top:var(--s4)}
.data{border-collapse:collapse;line-height:var(--leading-cell)}
.data th,.data td{padding:.4rem 1.1rem .4rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
.data thead th{font-size:var(--small);vertical-align:bottom;border-bottom:2px solid var(--ink);max-width:10rem}
.data tbody th{font-weight:400}
.data td:not(.number){min-width:6.5rem}
.data .number{text-align:right}
.data td.number{white-space:nowrap}
.fold{border-top:1px solid var(--line)}
.beside>div>.hint+.fold{margin-top:var(--s4)}
.fold:last-of-type{border-bottom:1px solid var(--line)}
summary{min-height:2.75rem;display:flex;align-items:center;gap:.5rem;color:var(--act);font-weight:700;cursor:pointer;list-style:none}
summary::-webkit-details-marker{display:none}
summary:before{content:"+";content:"+" / "";font-size:var(--large);width:1rem;flex:none}
details[open]>summary:before{content:"–";content:"–" / ""}
summary h2{font-size:1rem;margin:0}
.folded{padding:0 0 var(--s4) 1.5rem}
.folded p{max-width:46rem;margin-top:var(--s2)}
.picture{margin:var(--s5) 0}
.picture svg{display:block;max-width:100%;height:auto}
.drawing.wide svg,.drawing.only svg{width:min(100%,calc(var(--width)*1.12));min-width:calc(var(--width)*.72)}
.drawing.wide,.drawing.only{overflow-x:auto}
.drawing.narrow,.sideways{display:none}
.picture figcaption{font-size:var(--small);color:var(--soft);max-width:60rem;margin-top:var(--s2)}
.picture figcaption details{margin-top:0}
.keep{display:flex;flex-wrap:wrap;align-items:center;gap:0 var(--s4)}
.keep a{display:inline-flex;align-items:center;min-height:2.75rem}
`;

/** On a phone a row of the ranking is name, long bar and column totals, under a header that stays. */
export const TABLE_STYLE_PHONE = `
.beside,.beside.wider{grid-template-columns:minmax(0,1fr)}
.ranking,.ranking tbody,.ranking thead,.ranking caption{display:block}
.ranking tr{display:grid;grid-template-columns:2.6rem repeat(var(--columns),minmax(0,1fr));column-gap:.5rem;padding:.3rem 0 .6rem}
.ranking tbody th,.ranking td,.ranking td.place{display:block;padding:0;width:auto}
.ranking thead th{display:block;width:auto}
.ranking thead tr{position:sticky;top:0;z-index:1;background:var(--paper);border-bottom:2px solid var(--ink);align-items:end}
.ranking thead th{border:0;text-align:left;font-weight:400;line-height:1.3;padding:.2rem 0}
html:lang(km) .ranking thead th{line-height:1.6}
.ranking thead .place,.ranking thead .item,.ranking thead .total{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.ranking thead .column{width:auto;overflow-wrap:break-word}
.ranking .column{grid-column:var(--at)}
.ranking td.place{line-height:2.75rem}
.ranking tbody .item{grid-column:2/-1}
.ranking td.total{grid-column:2/-1;order:1;width:auto;margin-bottom:.3rem}
.ranking td.column{order:2;text-align:left;font-size:var(--small);color:var(--soft)}
.ranking tr.cut{display:block;padding:.2rem 0}
.ranking.mini tr{grid-template-columns:2.9rem minmax(0,1fr)}
.ranking.mini .total{width:auto}
.folded{padding-left:0}
`;

/** Below this width a picture's narrow form takes the place of the wide one, which would only be read by scrolling. */
export const PICTURE_STYLE_NARROW = `
.drawing.wide{display:none}
.sideways{display:block}
.drawing.narrow{display:block;max-width:30rem}
.drawing.narrow~figcaption .keys:not(.arrows){display:none}
.drawing.narrow svg{width:100%}
`;
