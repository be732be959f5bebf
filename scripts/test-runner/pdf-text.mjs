// A PDF as Chromium prints it -> the letters on its pages, without white space, in the order in which they are drawn.
import {inflateSync} from 'node:zlib';

/** What each object says, and what it holds if it is a stream, by its number. */
function objectsOf(pdf) {
  const objects = new Map();
  for (const part of pdf.split('endobj')) {
    const [, number, entries, body] = part.match(/(\d+) 0 obj(.*?)(?:>>\s*stream\r?\n(.*?)\r?\nendstream|$)/s) ?? [];
    if (number) objects.set(number, {entries, content: body && contentOf(entries, body)});
  }
  return objects;
}

function contentOf(entries, body) {
  const isText = !/\/Subtype \/Image|\/Length1 /.test(entries); // neither a picture nor a font
  if (!isText || !entries.includes('/FlateDecode')) return isText ? body : '';
  return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
}

const textOf = (hex) => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** The text that each glyph of a font stands for, by its code in hex. */
function glyphsOf(map) {
  const glyphs = new Map();
  for (const [, list] of map.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
    for (const [, code, text] of list.matchAll(/<(\w+)> <(\w+)>/g)) glyphs.set(code, textOf(text));
  }
  for (const [, list] of map.matchAll(/beginbfrange(.*?)endbfrange/gs)) {
    for (const [, first, last, text] of list.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      for (let code = parseInt(first, 16); code <= parseInt(last, 16); code++) {
        const next = parseInt(text, 16) + code - parseInt(first, 16);
        glyphs.set(hexOf(code, first.length), textOf(hexOf(next, text.length)));
      }
    }
  }
  return glyphs;
}

const hexOf = (number, length) => number.toString(16).toUpperCase().padStart(length, '0');

/** The glyphs of each font, by its name. */
function fontsOf(pdf, objects) {
  const fonts = new Map();
  for (const [, name, number] of pdf.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const [, map] = objects.get(number)?.entries.match(/\/ToUnicode (\d+) 0 R/) ?? [];
    if (map) fonts.set(name, glyphsOf(objects.get(map).content));
  }
  return fonts;
}

/** Returns the letters of a PDF in base64. */
export function pdfText(base64) {
  const pdf = Buffer.from(base64, 'base64').toString('latin1');
  const objects = objectsOf(pdf);
  const fonts = fontsOf(pdf, objects);
  const letters = [];
  let glyphs = new Map();
  for (const {content = ''} of objects.values()) {
    if (!/\bBT\b/.test(content)) continue;
    for (const [, font, codes] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)>/g)) {
      if (font) glyphs = fonts.get(font) ?? new Map();
      else letters.push(...(codes.match(/.{4}/g) ?? []).map((code) => glyphs.get(code) ?? '\uFFFD'));
    }
  }
  return letters.join('').normalize('NFKC').replace(/\s/g, ''); // ligatures are letters again
}
