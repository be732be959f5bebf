// The events of a trace -> what the main thread did between the marks of the page.

/** The marks of the page, which tell the cost of everything between them. */
export const MARKS = ['-*', 'blink.user_timing'];
/** Tasks, script, style and layout as well. */
export const DETAILS = [...MARKS, 'toplevel', 'devtools.timeline'];

const NAMES = new Set(['mount', 'pan', 'zoom', 'end']);
const TASK = 'ThreadControllerImpl::RunTask';
const SCRIPT = new Set([
  'EvaluateScript',
  'EventDispatch',
  'FireAnimationFrame',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
]);
const NOT_SCRIPT = new Set(['Layout', 'UpdateLayoutTree', 'PrePaint', 'Paint', 'HitTest', 'ParseHTML']);

/** Those of the events that are in none of the others; sorted by `tts`. */
function outermost(events) {
  let end = -Infinity;
  return events.filter((event) => {
    if (event.tts < end) return false;
    end = event.tts + event.tdur;
    return true;
  });
}

/** Time of the thread that events take between two times of its clock, µs each. */
const within = (events, start, end) =>
  events.map(({tts, tdur}) => Math.max(0, Math.min(end, tts + tdur) - Math.max(start, tts)));

const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);

/**
 * Returns one record for each mark up to the mark `end` after it: its name, and in ms of processor time of the main
 * thread all that it did; of a trace with details, what of it was script and its longest task as well, else 0.
 */
export function readTrace(traceEvents) {
  const marks = traceEvents
    .filter(({cat, ph, name}) => cat === 'blink.user_timing' && ph === 'I' && NAMES.has(name))
    .sort((a, b) => a.ts - b.ts);
  const [{pid, tid}] = marks;
  const events = traceEvents
    .filter((event) => event.ph === 'X' && event.pid === pid && event.tid === tid && event.tdur > 0)
    .sort((a, b) => a.tts - b.tts || b.tdur - a.tdur);
  const tasks = outermost(events.filter(({name}) => name === TASK));
  const script = outermost(events.filter(({name}) => SCRIPT.has(name)));
  const isInScript = ({tts, tdur}) => script.some((one) => tts >= one.tts && tts + tdur <= one.tts + one.tdur);
  const forced = outermost(events.filter(({name}) => NOT_SCRIPT.has(name))).filter(isInScript);
  return marks.flatMap((mark, i) => {
    if (mark.name === 'end') return [];
    const [start, end] = [mark.tts, marks[i + 1].tts];
    return {
      name: mark.name,
      cost: (end - start) / 1000,
      script: (sum(within(script, start, end)) - sum(within(forced, start, end))) / 1000,
      longestTask: Math.max(0, ...within(tasks, start, end)) / 1000,
    };
  });
}
