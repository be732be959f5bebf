// The sessions of @web/test-runner -> their counts.
import {reportCounts} from './counts.mjs';

function* testsOf(suite) {
  yield* suite?.tests ?? [];
  for (const child of suite?.suites ?? []) yield* testsOf(child);
}

const outcomeOf = ({skipped, passed}) => (skipped ? 'skipped' : passed ? 'passed' : 'failed');

export function countReporter() {
  const counts = {passed: 0, failed: 0, skipped: 0};
  return {
    onTestRunFinished({sessions}) {
      for (const session of sessions) {
        const outcomes = [...testsOf(session.testResults)].map(outcomeOf);
        for (const outcome of outcomes) counts[outcome] += 1;
        // a file that cannot be loaded has no tests
        if (!session.passed && !outcomes.includes('failed')) counts.failed += 1;
      }
    },
    stop() {
      reportCounts(counts);
    },
  };
}
