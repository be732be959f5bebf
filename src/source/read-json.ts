// source/read-json: JSON text -> its value, or an error that says where the text is wrong.

/**
 * Returns the value of a JSON text.
 *
 * @throws {SyntaxError} if it is not JSON, in words for the author of the file
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

/** Number of characters to parse in one step. */
const SLICE = 200_000;

/** The characters that begin and end strings, lists and objects. */
const SHAPE = /"(?:[^"\\]|\\.)*"|[[\]{},]/g;

/**
 * Returns the value of a JSON text, as `readJson` does. If it is an object with a long list "events", parses the list in steps.
 *
 * @yields between the steps
 * @throws {SyntaxError} if it is not JSON
 */
export function* readJsonInSteps(text: string): Generator<void, unknown> {
  const list = text.length > SLICE ? yield* findEvents(text) : null;
  if (!list) return readJson(text);
  const [start, end] = list.span;
  const rest = tryRead(`${text.slice(0, start)}${text.slice(end)}`);
  return rest ? {...rest, events: list.events} : readJson(text);
}

function tryRead(text: string): object | null {
  try {
    return readJson(text) as object;
  } catch {
    return null;
  }
}

/** Finds the entries of the list "events" and their places in the text; `null` if there is no such list. */
function* findEvents(text: string): Generator<void, {events: unknown[]; span: [start: number, end: number]} | null> {
  const opening = /^\uFEFF?\s*\{/.exec(text);
  if (!opening) return null;
  const events: unknown[] = [];
  let depth = 0;
  let first = -1; // where the list begins
  let from = -1; // where the unparsed part begins
  let key = '';
  const shapes = new RegExp(SHAPE);
  for (let found = shapes.exec(text); found; found = shapes.exec(text)) {
    const [shape] = found;
    const {index} = found;
    if (shape === '[' && depth === 1 && key === '"events"' && first < 0) first = from = index + 1;
    if (shape.startsWith('"') && depth === 1) key = shape;
    const isInList = first > 0 && depth === 2;
    const isLast = isInList && shape === ']';
    if (isLast || (isInList && shape === ',' && index - from > SLICE)) {
      events.push(...(readJson(`[${text.slice(from, index)}]`) as unknown[]));
      if (isLast) return {events, span: [first, index]};
      from = index + 1;
      yield;
    }
    if (shape === '[' || shape === '{') depth++;
    if (shape === ']' || shape === '}') depth--;
  }
  return null;
}
