// CHROME_PATH and the usual places -> the path of a Chrome or Chromium that runs, printed; gets one if there is none.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Runs a command with its output on stderr: stdout is for the path alone. Tells whether it succeeded. */
function run(command, ...args) {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  return spawnSync(command, args, {stdio: ['ignore', 2, 2], env}).status === 0;
}

function works(path) {
  return existsSync(path) && spawnSync(path, ['--version'], {stdio: 'ignore', timeout: 20_000}).status === 0;
}

function fromEnvironment() {
  const path = process.env.CHROME_PATH;
  if (!path || works(path)) return path;
  throw new Error(`CHROME_PATH must name a Chrome or Chromium that runs: "${path}" does not; correct or unset it`);
}

function fromUsualPlaces() {
  return USUAL_PLACES.find(works);
}

function fromDebian() {
  const isDebian =
    existsSync('/etc/os-release') && /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
  if (!isDebian || process.getuid() !== 0) return undefined;
  run('apt-get', 'update', '-qq');
  run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium');
  return fromUsualPlaces();
}

function fromDownload() {
  const args = [
    '--yes',
    '@puppeteer/browsers@2',
    'install',
    'chrome-headless-shell@stable',
    '--path',
    '.cache/browsers',
  ];
  const {stdout} = spawnSync('npx', [...args, '--format', '{{path}}'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 2],
  });
  const path = stdout?.trim().split('\n').at(-1);
  return path && works(path) ? path : undefined;
}

try {
  const path = fromEnvironment() || fromUsualPlaces() || fromDebian() || fromDownload();
  if (!path)
    throw new Error('the tests need a Chrome or Chromium: none was found or could be got; set CHROME_PATH to one');
  console.log(path);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
