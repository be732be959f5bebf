// strings/fill: a pattern and its parts -> text. Pure.

/** Replaces each name in braces by the part with that name, or by nothing if there is no such part. */
export function fill(pattern: string, parts: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '');
}
