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

/** Characters that are parsed at once. */
const SLICE = 200_000;

/** What shapes a text: where strings, lists and objects begin and end. */
const SHAPE = /"(?:[^"\\]|\\.)*"|[[\]{},]/g;

/**
 * Returns the value of a JSON text, as `readJson` does; of an object with a long list "events", the entries of that a few at a
 * time.
 *
 * @yields between them
 * @throws {SyntaxError} if it is none
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

/** The entries of the list "events" of the object that a text holds, and where they stand in it; `null` if it has no such. */
function* findEvents(text: string): Generator<void, {events: unknown[]; span: [start: number, end: number]} | null> {
  const opening = /^\uFEFF?\s*\{/.exec(text);
  if (!opening) return null;
  const events: unknown[] = [];
  let depth = 0;
  let first = -1; // of the list
  let from = -1; // of what is still to be parsed
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
