// A rollup build -> the same build, smaller, and compiled early, and with a Trusted Types policy of its own name. Five plugins.
import MagicString from 'magic-string';
import {minify} from 'vite';

/** Yields every node of an ESTree below `node`. */
function* walk(node) {
  if (Array.isArray(node)) for (const child of node) yield* walk(child);
  else if (node && typeof node === 'object') {
    if (typeof node.type === 'string') yield node;
    for (const child of Object.values(node)) yield* walk(child);
  }
}

/**
 * Says `let` for `const`, which is shorter and lets declarations join. Only an assignment to a `const`, which TypeScript
 * reports, would tell the two apart. Stands after the plugin that turns TypeScript into JavaScript.
 */
export function sayLet() {
  return {
    name: 'say-let',
    transform(code) {
      const edited = new MagicString(code);
      for (const {type, kind, start} of walk(this.parse(code))) {
        if (type === 'VariableDeclaration' && kind === 'const') edited.overwrite(start, start + 'const'.length, 'let');
      }
      return {code: edited.toString(), map: edited.generateMap({hires: true})};
    },
  };
}

const NAMES_ONLY = {compress: false, codegen: {removeWhitespace: true, legalComments: 'inline'}, sourcemap: true};

/** Shortens the names of variables, in a way that gzips to less than that of terser does. Stands after it. */
export function shortenNames() {
  return {
    name: 'shorten-names',
    async renderChunk(source, {fileName}) {
      const {code, map, errors} = await minify(fileName, source, NAMES_ONLY);
      if (errors.length > 0) this.error(errors[0].message);
      return {code, map};
    },
  };
}

/** A plugin that puts text before all there is. */
const prepend = (name, text) => ({
  name,
  renderChunk(code) {
    const edited = new MagicString(code).prepend(text);
    return {code: edited.toString(), map: edited.generateMap({hires: true})};
  },
});

/**
 * Asks V8 to compile all functions while the file is loaded, on another thread, rather than one by one on the main thread when
 * they are first called. Stands after what drops comments.
 */
export const compileEarly = () => prepend('compile-early', '//# allFunctionsCalledOnLoad\n');

/** Marks a file as UTF-8 by its first character, for pages and servers that name no encoding. Stands last. */
export const markEncoding = () => prepend('mark-encoding', '\uFEFF');

/** Renames a Trusted Types policy, so that a page can allow this one alone; fails unless there is exactly one. */
export function renameTrustedTypesPolicy({from, to}) {
  const call = `createPolicy("${from}"`;
  return {
    name: 'rename-trusted-types-policy',
    renderChunk(code) {
      const found = code.split(call).length - 1;
      if (found !== 1) this.error(`the bundle must hold ${call} exactly once: found ${found} times`);
      const edited = new MagicString(code).replace(call, `createPolicy("${to}"`);
      return {code: edited.toString(), map: edited.generateMap({hires: true})};
    },
  };
}
