/** Paper: no navigation, everything unfolded, rows and figures whole. */
export const PRINT_STYLE = `
html{font-size:10pt}
html:lang(km){font-size:10.5pt;--leading:1.75}
.main,.tools,.search,.letters,.skip,.keep,.steps-nav,.crumb{display:none}
.wrap{max-width:none;padding:0}
body{display:block}
main{padding-block:1rem}
a{color:inherit;text-decoration:none}
dd>a{display:inline-block;padding-block:.25rem}
.beside,.beside.wider{display:block}
.side{margin-top:var(--s5)}
details>summary:before{content:none}
details::details-content{content-visibility:visible;display:block;height:auto}
.drawing.wide{display:block;overflow:visible}
.drawing.wide svg,.drawing.only svg{min-width:0}
.drawing.narrow,.keys{display:none}
h1,h2,h3{break-after:avoid}
tr,.finding,.note,.picture,.decision,.trail>li{break-inside:avoid}
.site-foot{background:none}
i,.in-cell:after,.mark i,.stop,.time span{-webkit-print-color-adjust:exact;print-color-adjust:exact}
@page{margin:18mm 16mm}
`;
