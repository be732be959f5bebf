// The modules of a run of vitest -> their counts.
import {reportCounts} from './counts.mjs';

const OUTCOMES = {passed: 'passed', skipped: 'skipped', failed: 'failed', pending: 'failed'};

export class NodeCounts {
  onTestRunEnd(modules, errors) {
    const counts = {passed: 0, failed: errors.length, skipped: 0};
    for (const module of modules) {
      const outcomes = [...module.children.allTests()].map((test) => OUTCOMES[test.result().state]);
      for (const outcome of outcomes) counts[outcome] += 1;
      // a file that cannot be loaded has no tests
      if (!module.ok() && !outcomes.includes('failed')) counts.failed += 1;
    }
    reportCounts(counts);
  }
}
