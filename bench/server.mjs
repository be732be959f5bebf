// Nothing -> a server on 127.0.0.1 of the page of the benchmark, its modules, the build and the packages.
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';

const HERE = import.meta.dirname;
const TYPES = {'.html': 'text/html', '.mjs': 'text/javascript', '.js': 'text/javascript', '.css': 'text/css'};

/** Returns the file of an address, or `null`. */
function fileOf(pathname) {
  const path = decodeURIComponent(pathname);
  if (path.includes('..')) return null;
  if (path.startsWith('/dist/')) return join(HERE, '..', path);
  if (/^\/(data\.mjs|libraries\/|node_modules\/|page\/)/.test(path)) return join(HERE, path);
  return null;
}

/** Files as they were when first asked for, so that a build in the meantime does not change what is measured. */
const files = new Map();

function read(file) {
  if (!files.has(file)) files.set(file, readFile(file));
  return files.get(file);
}

async function answer(request, response) {
  const file = fileOf(new URL(request.url, 'http://localhost').pathname);
  try {
    const body = await read(file);
    response.writeHead(200, {'content-type': `${TYPES[extname(file)] ?? 'application/octet-stream'}; charset=utf-8`});
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
}

/** @returns `origin`, and `close` */
export async function serve() {
  const server = createServer(answer);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
