// render/safe: a link or a colour from the data -> the same if it is safe, else `null`.

const LINK_PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const IMAGE_PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:']);

/** Returns the full address of a link, or `null` if it can run a script or contains a password. */
export function safeUrl(url: string | undefined, base: string): string | null {
  return checkUrl(url, base, LINK_PROTOCOLS);
}

/** Returns the full address of an image, or `null` if it is not on the web. */
export function safeImageUrl(url: string, base: string): string | null {
  return checkUrl(url, base, IMAGE_PROTOCOLS);
}

function checkUrl(url: string | undefined, base: string, allowed: ReadonlySet<string>): string | null {
  if (!url || url.length > 2048 || !URL.canParse(url, base)) return null;
  const {href, protocol, username, password} = new URL(url, base);
  return allowed.has(protocol) && !username && !password ? href : null;
}

const FORBIDDEN = /[;{}\\]|\/\*|var\(|env\(|attr\(|url\(|image|^\s*(inherit|initial|revert|revert-layer|unset)\s*$/i;

/**
 * Returns a colour, or `null` if the text is not a safe colour. Text that refers to anything else, as `var()`, `url()` and `inherit`
 * do, is not safe. Nor is an open comment or function, which would swallow the next declaration.
 */
export function safeColor(color: string | undefined): string | null {
  if (!color || color.length > 64 || FORBIDDEN.test(color)) return null;
  const isClosed = color.split('(').length === color.split(')').length;
  return isClosed && CSS.supports('color', color) ? color : null;
}
