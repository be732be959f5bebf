// element/language: an element -> the language it is in.

/** Returns the nearest `lang` of an element's ancestors, through shadow roots, or `null`. The element's own is not asked. */
export function inheritedLanguage(element: Element): string | null {
  for (let node: Node | null = parentOf(element); node; node = parentOf(node)) {
    if (node instanceof Element && node.getAttribute('lang')) return node.getAttribute('lang');
  }
  return null;
}

function parentOf(node: Node): Node | null {
  return node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentNode;
}
