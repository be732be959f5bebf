// render/safe: a link or colour from data -> the same if it can do no harm, else nothing.

const LINK_PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const IMAGE_PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:']);

/** Returns the address of a link in full, or `null` if it could run a script or carries a password. */
export function safeUrl(url: string | undefined, base: string): string | null {
  return checkUrl(url, base, LINK_PROTOCOLS);
}

/** Returns the address of an image in full, or `null` if it is not on the web. */
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
 * Returns a colour, or `null` if it is none; what refers to something outside itself, `var()`, `url()` or `inherit`, is none, nor is
 * what CSS would close by itself, a comment or function that runs on into the next declaration.
 */
export function safeColor(color: string | undefined): string | null {
  if (!color || color.length > 64 || FORBIDDEN.test(color)) return null;
  const isClosed = color.split('(').length === color.split(')').length;
  return isClosed && CSS.supports('color', color) ? color : null;
}
