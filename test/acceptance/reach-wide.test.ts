import {setViewport} from '@web/test-runner-commands';
import {describeReach} from './reach.js';

before(() => setViewport({width: 1100, height: 900}));

describe('A-08 two presses of Tab and at most twenty other keys lead to any of 2,000 events', () => {
  describeReach(960);
});
