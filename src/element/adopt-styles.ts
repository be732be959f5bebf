// element/adopt-styles: a shadow root in a new document -> the same root with its style sheets.

import type {CSSResultOrNative} from 'lit';

/** Creates the style sheets again, since constructed sheets belong to a document, and browsers silently drop those of another. */
export function adoptStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const view = root.ownerDocument.defaultView;
  if (!view) return;
  root.adoptedStyleSheets = styles.map((style) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync('cssText' in style ? style.cssText : Array.from(style.cssRules, (rule) => rule.cssText).join(''));
    return sheet;
  });
}
