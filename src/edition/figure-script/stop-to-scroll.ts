/** A frame is a stop of the Tab key only while it scrolls; without script it always is one. */
export function stopToScroll(frame: Element): void {
  const watch = new ResizeObserver(() => {
    if (frame.scrollWidth > frame.clientWidth) frame.setAttribute("tabindex", "0");
    else frame.removeAttribute("tabindex");
  });
  for (const element of [frame, ...frame.children]) watch.observe(element);
}
