/** Where readers force their own colours, what is only a fill would vanish: bars keep theirs, and what is marked takes the reader's. */
export const FORCED_COLOURS_STYLE = `
.mark i,.in-cell:after,.long-bar i,.histogram i,.time>span,.trail .stop{forced-color-adjust:none}
.found mark{background:Highlight;color:HighlightText}
.ranking tr.me{outline:3px solid Highlight;outline-offset:-3px}
svg :is(a,[data-at]):focus-visible,.has-chosen .is-chosen{outline:3px solid Highlight;outline-offset:2px}
`.trim();
