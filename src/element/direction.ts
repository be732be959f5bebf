// element/direction: an element -> its direction of text.

/** Whether text runs from right to left, and with it time on a horizontal axis. */
export function isMirrored(element: Element): boolean {
  return element.matches(':dir(rtl)');
}
