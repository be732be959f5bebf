// The name of a test file -> its runner: Node runs the tests of the core, but for those that need a DOM; a browser the rest.

const CORE = 'test/{strings,date,source,model,scale,layout,interaction,data,export}/**';
const IN_BROWSER = '*.browser.test.ts';

/** For vitest. */
export const nodeFiles = {include: [`${CORE}/*.test.ts`], exclude: [`**/${IN_BROWSER}`]};

/** For @web/test-runner. A pattern that excludes holds for those before it. */
export const browserFiles = ['test/**/*.test.ts', `!${CORE}`, `${CORE}/${IN_BROWSER}`];
