// Nothing -> the path of a fontconfig file with which text is as wide in Chromium on one Linux as on another.
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

const FAMILY = 'Liberation Sans';
const GENERIC = ['sans-serif', 'system-ui'];

const prefer = (generic) => `
  <match target="pattern">
    <test name="family"><string>${generic}</string></test>
    <edit name="family" mode="prepend" binding="strong"><string>${FAMILY}</string></edit>
  </match>`;

/** Writes the file. The machine's own fonts stay, for scripts that the family lacks. Other systems than Linux ignore it. */
export function writeFontConfig() {
  const folder = dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf')));
  const path = resolve('.cache/fonts.conf');
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(
    path,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}</dir>${GENERIC.map(prefer).join('')}
</fontconfig>
`,
  );
  return path;
}
