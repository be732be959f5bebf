// element/language: an element and the language of its data -> the language to use.

/** Returns the `lang` of the element, or else of its nearest ancestor, or the data's if that is a variant of it, or else the data's. */
export function languageOf(element: HTMLElement, data: string | undefined): string {
  const inherited = inheritedLanguage(element);
  return element.lang || (data?.startsWith(`${inherited}-`) ? data : inherited || data || 'en');
}

/** Returns the `lang` of the nearest ancestor, also across shadow roots, or `null`. */
function inheritedLanguage(element: Element): string | null {
  for (let node: Node | null = parentOf(element); node; node = parentOf(node)) {
    if (node instanceof Element && node.getAttribute('lang')) return node.getAttribute('lang');
  }
  return null;
}

function parentOf(node: Node): Node | null {
  return node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentNode;
}
