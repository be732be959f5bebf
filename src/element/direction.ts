// element/direction: an element -> which way its lines run.

/** Whether lines run from right to left, and so does time along a horizontal axis. */
export function isMirrored(element: Element): boolean {
  return element.matches(':dir(rtl)');
}
