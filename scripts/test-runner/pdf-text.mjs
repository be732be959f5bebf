// A PDF in base64 -> the letters on its pages, without white space, in the order in which they are drawn.
import {getDocument, VerbosityLevel} from 'pdfjs-dist/legacy/build/pdf.mjs';

async function textOf(page) {
  const {items} = await page.getTextContent();
  return items.map(({str}) => str).join('');
}

/** Returns the letters of a PDF. */
export async function pdfText(base64) {
  const data = new Uint8Array(Buffer.from(base64, 'base64'));
  const loading = getDocument({data, verbosity: VerbosityLevel.ERRORS});
  const pdf = await loading.promise;
  const pages = Array.from({length: pdf.numPages}, (_, i) => pdf.getPage(i + 1).then(textOf));
  const text = (await Promise.all(pages)).join('');
  await loading.destroy();
  return text.normalize('NFKC').replace(/\s/g, ''); // ligatures are letters again
}
