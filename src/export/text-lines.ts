// export/text-lines: a text and a width -> its lines, or as much of it as one line holds.

/** Pieces after which a line can end: a word with its space, or one character of a script without spaces. */
const PART =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]\p{P}*\s*|[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]+\s*|\s+/gu;

/**
 * Returns the lines of a text, each as long as possible. Breaks a word only if it is longer than a line.
 *
 * @param width - width of a line, px
 * @param measure - returns the width of a text, px
 */
export function textLines(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of text.match(PART)?.flatMap((word) => piecesOf(word, width, measure)) ?? []) {
    if (line && measure((line + part).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += part;
  }
  return [...lines, line.trimEnd()];
}

/** Returns a text, or as much of it as fits before "…". */
export function shortened(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text;
  let start = '';
  for (const grapheme of graphemesOf(text)) {
    if (measure(`${start}${grapheme}…`) > width) break;
    start += grapheme;
  }
  return `${start.trimEnd()}…`;
}

function piecesOf(word: string, width: number, measure: (text: string) => number): string[] {
  return measure(word.trimEnd()) <= width ? [word] : graphemesOf(word);
}

function graphemesOf(text: string): string[] {
  return Array.from(new Intl.Segmenter(undefined, {granularity: 'grapheme'}).segment(text), ({segment}) => segment);
}
