/**
 * Attributes of a frame that scrolls by keyboard too. A group, so that it says its name when it is reached and
 * does not stand among the landmarks of the page, where a page of many tables would drown them.
 */
export const SCROLL_GROUP = { role: "group", tabindex: 0 } as const;
