// An example in TypeScript, and where the packages that it imports are -> the errors that the compiler finds in it.
import {join, resolve} from 'node:path';
import ts from 'typescript';

/**
 * @param {string} code - of a module
 * @param {Record<string, string[]>} paths - from the name of an import to a file of the project
 * @returns {string[]} "line: message" of each error
 */
export function typeErrors(code, paths) {
  const root = resolve(import.meta.dirname, '../..');
  const {config} = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const {options} = ts.parseJsonConfigFileContent({...config, files: [], include: []}, ts.sys, root);
  const name = join(root, 'example.ts');
  const host = ts.createCompilerHost(options);
  const {readFile, fileExists} = host;
  host.readFile = (file) => (file === name ? code : readFile(file));
  host.fileExists = (file) => file === name || fileExists(file);
  const program = ts.createProgram([name], {...options, paths}, host);
  const file = program.getSourceFile(name);
  return ts.getPreEmitDiagnostics(program, file).map(({start = 0, messageText}) => {
    const {line} = file.getLineAndCharacterOfPosition(start);
    return `${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}
