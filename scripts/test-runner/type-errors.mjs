// A worker: a TypeScript example, and the files of the packages that it imports -> the errors that the compiler finds in it.
import {join, resolve} from 'node:path';
import {parentPort, workerData} from 'node:worker_threads';
import ts from 'typescript';

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * @param {string} code - of a module
 * @param {Record<string, string>} imports - from the name of a package to a file of the project: "/src/index.ts"
 * @returns {string[]} "line: message" of each error
 */
function typeErrors(code, imports) {
  const {config} = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
  const {options} = ts.parseJsonConfigFileContent({...config, files: [], include: []}, ts.sys, ROOT);
  const paths = Object.fromEntries(Object.entries(imports).map(([name, file]) => [name, [join(ROOT, file)]]));
  const name = join(ROOT, 'example.ts');
  const host = ts.createCompilerHost(options);
  const {readFile, fileExists} = host;
  host.readFile = (file) => (file === name ? code : readFile(file));
  host.fileExists = (file) => file === name || fileExists(file);
  const program = ts.createProgram([name], {...options, paths, types: []}, host);
  const example = program.getSourceFile(name);
  return ts.getPreEmitDiagnostics(program, example).map(({start = 0, messageText}) => {
    const {line} = example.getLineAndCharacterOfPosition(start);
    return `${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}

parentPort.postMessage(typeErrors(workerData.code, workerData.imports));
