// A module of the tests -> what it exports, for Node.
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** @param path - from the root of the project */
export async function importTest(path) {
  const folder = mkdtempSync(join(tmpdir(), 'event-timeline-'));
  const outfile = join(folder, 'bundle.mjs');
  try {
    await build({entryPoints: [join(ROOT, path)], outfile, bundle: true, format: 'esm', platform: 'node'});
    return await import(pathToFileURL(outfile));
  } finally {
    rmSync(folder, {recursive: true});
  }
}
