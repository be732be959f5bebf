// element/language: an element and the language of its data -> the language it is in.

/** Returns the language of an element: its own, else the nearest, of which the data may name a variety, else that of the data. */
export function languageOf(element: HTMLElement, data: string | undefined): string {
  const inherited = inheritedLanguage(element);
  return element.lang || (data?.startsWith(`${inherited}-`) ? data : inherited || data || 'en');
}

/** The nearest `lang` of an element's ancestors, through shadow roots, or `null`. */
function inheritedLanguage(element: Element): string | null {
  for (let node: Node | null = parentOf(element); node; node = parentOf(node)) {
    if (node instanceof Element && node.getAttribute('lang')) return node.getAttribute('lang');
  }
  return null;
}

function parentOf(node: Node): Node | null {
  return node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentNode;
}
