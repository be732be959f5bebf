// export/text-lines: a text and a width -> its lines.

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

function piecesOf(word: string, width: number, measure: (text: string) => number): string[] {
  if (measure(word.trimEnd()) <= width) return [word];
  const graphemes = new Intl.Segmenter(undefined, {granularity: 'grapheme'}).segment(word);
  return Array.from(graphemes, ({segment}) => segment);
}
