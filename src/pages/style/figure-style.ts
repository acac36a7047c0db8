/**
 * How pictures look while one of their items is chosen: its paths bright, the rest pale but legible, nothing moves.
 * The classes are set by the figure script; without it nothing here applies.
 */
export const FIGURE_STYLE = `
svg .hit{pointer-events:all}
svg :is(a,[data-at]):focus-visible{outline:2px solid var(--ink);outline-offset:2px}
.has-chosen [data-from]:not(.is-lit){stroke:var(--line);stroke-width:1.2}
.has-chosen [data-from].is-lit{stroke:var(--b5)}
.has-chosen .thread{opacity:1}
.has-chosen .thread [data-from]:not(.is-lit){display:none}
.has-chosen [class^=port]{fill:var(--rule)}
.has-chosen [data-at]:not(.is-lit),.has-chosen [data-at]:not(.is-lit) .ink{fill:var(--soft)}
.has-chosen [data-at]:not(.is-lit) .box{stroke:var(--line)}
.has-chosen [data-at]:not(.is-lit) .side-bar{stroke:var(--rule)}
.has-chosen .is-lit .box{stroke:var(--b5)}
.has-chosen .is-chosen .box{fill:var(--b1);stroke-width:2}
.has-chosen .is-chosen text:not([class]){fill:var(--act);font-weight:700}
.has-chosen .is-chosen:not(:has(.box)){outline:2px solid var(--act);outline-offset:2px}
.picture:not(:focus-within) .arrows{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
@media (scripting:none){.keys{display:none}}
@media (prefers-reduced-motion:no-preference){svg [data-at],svg [data-from]{transition:stroke .12s,fill .12s}}
`.trim();
