// The tests that need a browser -> run in Chromium, a file to a core, in a time zone far from UTC and half an hour off the hour.
import {availableParallelism} from 'node:os';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {commandsPlugin} from './scripts/test-runner/commands.mjs';
import {countReporter} from './scripts/test-runner/count-reporter.mjs';
import {writeFontConfig} from './scripts/test-runner/fonts.mjs';
import {prebundlePlugin} from './scripts/test-runner/prebundle.mjs';
import {browserFiles} from './scripts/test-runner/test-files.mjs';

export default {
  files: browserFiles,
  plugins: [
    prebundlePlugin(),
    // a target by year would drop `with {type: 'json'}`
    esbuildPlugin({ts: true, target: 'chrome123', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url))}),
    commandsPlugin(),
    a11ySnapshotPlugin(),
  ],
  browsers: [
    chromeLauncher({
      // A context opens a window of its own. Pages in one window take turns: only the one in front has frames.
      createPage: async ({browser}) => (await browser.createBrowserContext()).newPage(),
      launchOptions: {
        executablePath: process.env.CHROME_PATH,
        ignoreDefaultArgs: ['--hide-scrollbars'], // that of the window is hidden below, so that its width is what a test sets
        env: {...process.env, TZ: 'America/St_Johns', FONTCONFIG_FILE: writeFontConfig()},
        args: [
          '--no-sandbox', // so that it starts as root, as it must in a container
          '--disable-gpu',
          '--disable-dev-shm-usage',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          '--disable-quic',
        ],
      },
    }),
  ],
  concurrency: availableParallelism(),
  reporters: [defaultReporter(), countReporter()],
  filterBrowserLogs: ({args}) => !args.some((arg) => /Lit is in dev mode|needs a heading/.test(String(arg))),
  testRunnerHtml: (testFramework) => `<!doctype html>
    <html lang="en">
      <head>
        <title>event-timeline</title>
        <style>
          html {
            scrollbar-width: none;
          }
        </style>
      </head>
      <body><script type="module" src="${testFramework}"></script></body>
    </html>`,
  testFramework: {config: {timeout: 10_000}},
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
};
