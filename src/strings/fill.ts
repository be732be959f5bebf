// strings/fill: a pattern and its parts -> text. Pure.

/** Returns a pattern with each name in braces replaced by the part of that name; a name without a part is left out. */
export function fill(pattern: string, parts: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '');
}
