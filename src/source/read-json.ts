// source/read-json: JSON text -> the value it holds, or an error that says where it breaks.

/**
 * Returns the value of a JSON text.
 *
 * @throws {SyntaxError} if it is none, in words for the author of the file
 */
export function readJson(text: string): unknown {
  const body = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(body) as unknown;
  } catch (error) {
    const start = body.trimStart().slice(0, 24);
    if (!start) throw new SyntaxError('data must be JSON: it is empty', {cause: error});
    if (start.startsWith('<'))
      throw new SyntaxError(`data must be JSON: it starts like a web page, "${start}"`, {cause: error});
    throw new SyntaxError(`data must be JSON: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
